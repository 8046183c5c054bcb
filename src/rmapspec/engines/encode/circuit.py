# SPDX-License-Identifier: Apache-2.0
"""Boolean formulas as one shared graph: each is built once, simplified as it is built, and known by a number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple, TypeAlias

Bit: TypeAlias = int
"""A formula: twice the number of its gate, plus one when it is the negation of that gate."""

FALSE: Bit = 0
TRUE: Bit = 1


class GateKind(Enum):
    """What a gate computes from its operands."""

    FALSE = "false"
    VARIABLE = "variable"
    AND = "and"  # two operands or more
    ITE = "ite"
    IFF = "="


class Gate(NamedTuple):
    """A gate of a circuit; ``name`` is that of a variable."""

    kind: GateKind
    args: tuple[Bit, ...]
    name: str = ""


class Circuit:
    """A growing graph of gates without duplicates; operands always have smaller numbers than the gate they feed."""

    __slots__ = ("_known", "gates")

    def __init__(self) -> None:
        self.gates: list[Gate] = [Gate(GateKind.FALSE, ())]
        self._known: dict[Gate, Bit] = {}

    def _gate(self, gate: Gate) -> Bit:
        bit = self._known.get(gate)
        if bit is None:
            bit = self._known[gate] = 2 * len(self.gates)
            self.gates.append(gate)
        return bit

    def variable(self, name: str) -> Bit:
        """The variable of this name."""
        return self._gate(Gate(GateKind.VARIABLE, (), name))

    def variables(self, prefix: str, count: int) -> tuple[Bit, ...]:
        """The variables ``prefix.0``, ``prefix.1``, …"""
        return tuple(self.variable(f"{prefix}.{i}") for i in range(count))

    def conj(self, bits: Iterable[Bit]) -> Bit:
        """All of the formulas."""
        chosen: set[Bit] = set()
        for bit in bits:
            if bit == FALSE or bit ^ 1 in chosen:
                return FALSE
            if bit != TRUE:
                chosen.add(bit)
        if len(chosen) > 1:
            return self._gate(Gate(GateKind.AND, tuple(sorted(chosen))))
        return chosen.pop() if chosen else TRUE

    def disj(self, bits: Iterable[Bit]) -> Bit:
        """At least one of the formulas."""
        return self.conj(bit ^ 1 for bit in bits) ^ 1

    def implies(self, a: Bit, b: Bit) -> Bit:
        """``a`` only where ``b``."""
        return self.conj((a, b ^ 1)) ^ 1

    def iff(self, a: Bit, b: Bit) -> Bit:
        """Both or neither."""
        flip = (a ^ b) & 1
        low, high = sorted((a & ~1, b & ~1))
        if low == high:
            return TRUE ^ flip
        if low == FALSE:
            return high ^ 1 ^ flip
        return self._gate(Gate(GateKind.IFF, (low, high))) ^ flip

    def ite(self, c: Bit, t: Bit, e: Bit) -> Bit:
        """``t`` where ``c``, else ``e``."""
        if c & 1:
            c, t, e = c ^ 1, e, t
        if c == FALSE or t == e:
            return e
        if t in (TRUE, c):
            return self.disj((c, e))
        if t in (FALSE, c ^ 1):
            return self.conj((c ^ 1, e))
        if e in (TRUE, c ^ 1):
            return self.implies(c, t)
        if e in (FALSE, c):
            return self.conj((c, t))
        if t == e ^ 1:
            return self.iff(c, t)
        flip = t & 1
        return self._gate(Gate(GateKind.ITE, (c, t ^ flip, e ^ flip))) ^ flip

    def needed(self, roots: Sequence[Bit]) -> list[int]:
        """The numbers of the gates that these formulas are made of, operands first."""
        seen = {bit >> 1 for bit in roots}
        waiting = list(seen)
        while waiting:
            for arg in self.gates[waiting.pop()].args:
                if arg >> 1 not in seen:
                    seen.add(arg >> 1)
                    waiting.append(arg >> 1)
        return sorted(seen)
