# SPDX-License-Identifier: Apache-2.0
"""Circuits computed without a solver."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rmapspec.engines.encode.circuit import Bit, Circuit, GateKind


def computed(circuit: Circuit, roots: Sequence[Bit], assignment: Mapping[Bit, bool]) -> list[bool]:
    """The values of these formulas where the variables have the values assigned."""
    known: dict[int, bool] = {}

    def value(bit: Bit) -> bool:
        return known[bit >> 1] ^ bool(bit & 1)

    for at in circuit.needed(roots):
        gate = circuit.gates[at]
        match gate.kind:
            case GateKind.FALSE:
                known[at] = False
            case GateKind.VARIABLE:
                known[at] = assignment[2 * at]
            case GateKind.AND:
                known[at] = all(value(bit) for bit in gate.args)
            case GateKind.ITE:
                known[at] = value(gate.args[1] if value(gate.args[0]) else gate.args[2])
            case GateKind.IFF:
                known[at] = value(gate.args[0]) == value(gate.args[1])
    return [value(bit) for bit in roots]
