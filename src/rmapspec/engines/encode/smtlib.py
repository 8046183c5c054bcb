# SPDX-License-Identifier: Apache-2.0
"""Formulas as SMT-LIB text that any solver reads: Boolean functions and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.engines.encode.circuit import Bit, Circuit, Gate, GateKind
from rmapspec.engines.encode.words import Word

LOGIC = "QF_UF"
_WORDS = {GateKind.AND: "and", GateKind.ITE: "ite", GateKind.IFF: "="}


def quoted(name: str) -> str:
    """A name as a symbol; raises ValueError for one that no symbol can have."""
    if "|" in name or "\\" in name:
        raise ValueError(f"no SMT-LIB symbol can be called {name}")
    return f"|{name}|"


def defined_function(circuit: Circuit, name: str, parameters: Word, formula: Bit) -> str:
    """The definition of a Boolean function; every variable of the formula must be among the parameters.

    Gates are bound in layers, each made of the ones before, so that nesting stays shallow."""
    layers: dict[int, list[int]] = {}
    layer_of: dict[int, int] = {}
    for at in circuit.needed([formula]):
        gate = circuit.gates[at]
        layer = layer_of[at] = 1 + max((layer_of[bit >> 1] for bit in gate.args), default=-1)
        if gate.args:
            layers.setdefault(layer, []).append(at)
    body = _literal(circuit, formula)
    for layer in sorted(layers, reverse=True):
        bindings = " ".join(f"(g{at} {_gate(circuit, circuit.gates[at])})" for at in layers[layer])
        body = f"(let ({bindings})\n{body})"
    heads = " ".join(f"({_literal(circuit, bit)} Bool)" for bit in parameters)
    return f"(define-fun {name} ({heads}) Bool\n{body})"


def applied(name: str, arguments: Sequence[str]) -> str:
    """A function applied to names; one without parameters stands alone."""
    return f"({name} {' '.join(arguments)})" if arguments else name


def _gate(circuit: Circuit, gate: Gate) -> str:
    return f"({_WORDS[gate.kind]} {' '.join(_literal(circuit, bit) for bit in gate.args)})"


def _literal(circuit: Circuit, bit: Bit) -> str:
    if bit < 2:
        return "true" if bit else "false"
    gate = circuit.gates[bit >> 1]
    name = quoted(gate.name) if gate.kind is GateKind.VARIABLE else f"g{bit >> 1}"
    return f"(not {name})" if bit & 1 else name
