# SPDX-License-Identifier: Apache-2.0
"""Temporal formulas of the text as data of the System."""

from __future__ import annotations

import pytest

from rmapspec.system.expr import App, Const, Op
from rmapspec.system.temporal import Always, And, Atom, Eventually, Formula, LeadsTo, Not, Or, atoms
from tests.support.texts import system_of

STATE = "sort V[1..3];\nvar x: 0..3 = 0;\nvar done: set V = {};\nprocess p fair { up: x := 1; }\n"


def formula(text: str, size: int = 1) -> Formula:
    """The formula of a property."""
    found = system_of(f"{STATE}temporal t: {text};", V=size).property_named["t"].temporal
    assert found is not None
    return found


def shape(f: Formula) -> str:
    """The formula without its conditions."""
    match f:
        case Atom():
            return "."
        case Not(body):
            return f"!{shape(body)}"
        case Always(body):
            return f"G{shape(body)}"
        case Eventually(body):
            return f"F{shape(body)}"
        case And(parts):
            return f"and({' '.join(map(shape, parts))})"
        case Or(parts):
            return f"or({' '.join(map(shape, parts))})"
        case LeadsTo(cause, effect):
            return f"({shape(cause)} ~> {shape(effect)})"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x == 1", "."),
        ("always x < 3", "G."),
        ("eventually always x == 1", "FG."),
        ("x == 0 leadsto x == 1", "(. ~> .)"),
        ("not eventually x == 2", "!F."),
        ("always (x == 0 => eventually x == 1)", "Gor(!. F.)"),
        ("(eventually x == 1) and always x < 2", "and(F. G.)"),
        ("(always x == 0) or eventually x == 1", "or(G. F.)"),
        ("forall v in V: eventually v in done", "and(F. F.)"),
        ("exists v in V: eventually v in done", "or(F. F.)"),
        ("forall v in done: eventually x == 1", "and(or(!. F.) or(!. F.))"),
        ("exists v in done: eventually x == 1", "or(and(. F.) and(. F.))"),
    ],
)
def test_shapes(text: str, expected: str) -> None:
    """An operator is lost, or a quantifier does not range over all there is."""
    assert shape(formula(text, 2)) == expected


def test_a_quantified_name_is_a_constant_in_each_part() -> None:
    """Each part speaks of the same element."""
    keys = [e.args[0] for e in atoms(formula("forall v in V: eventually v in done", 3)) if isinstance(e, App)]
    assert [k.value for k in keys if isinstance(k, Const)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("text", "witness"),
    [
        ("x == 0 leadsto x == 1", True),
        ("forall v in V: v in done leadsto x == 1", True),
        ("always (x == 0 => eventually x == 1)", True),
        ("eventually x == 1", False),
        ("(x == 0 leadsto x == 1) and eventually x == 1", False),
    ],
)
def test_what_leads_to_something_is_a_witness(text: str, witness: bool) -> None:
    """A promise about what never happens is not seen to be empty."""
    found = system_of(f"{STATE}temporal t: {text};").property_named["t"].witness
    assert (found is not None) is witness


def test_covered_by_is_the_witness() -> None:
    """What the text says a property is covered by is not heeded."""
    found = system_of(f"{STATE}temporal t: x == 0 leadsto x == 1 covered by x == 2;").property_named["t"].witness
    assert isinstance(found, App)
    assert found.op is Op.EQ
    assert found.args[1] == Const(found.args[1].type, 2)
