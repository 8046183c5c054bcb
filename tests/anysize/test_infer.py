# SPDX-License-Identifier: Apache-2.0
"""Inference of invariants: what it finds, what it never says, and why its clauses may be trusted."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import combinations
from random import Random

from rmapspec.engines.infer import infer
from rmapspec.engines.infer.clauses import excluding
from rmapspec.engines.infer.features import Row, Table, template
from rmapspec.engines.proof import Status, prove
from rmapspec.system.firstorder.model import FirstOrderSystem
from rmapspec.system.firstorder.structure import Element, value
from rmapspec.system.firstorder.terms import Var
from tests.engines.any_size_walk import walk
from tests.support.random_first_order import (
    COLOUR,
    CURSOR,
    HUE,
    NODE,
    ON,
    STAGE,
    random_first_order_system,
    random_structure,
)


def bare(fo: FirstOrderSystem) -> FirstOrderSystem:
    """A system without lemmas."""
    return replace(fo, lemmas=())


def test_the_invariant_of_the_walk_is_found_from_nothing() -> None:
    """Inference misses the five clauses that the hand-made abstraction needs, or adds what it does not need."""
    fo = bare(walk())
    found = infer(fo, ["W"])
    assert found.proved == ("W",)
    assert not found.why
    assert len(found.lemmas) == 5
    assert all(lemma.origin == "inferred" and lemma.text for lemma in found.lemmas)
    assert "forall v1 in Vma: filled(child(v1)) => linked(child(v1))" in {lemma.text for lemma in found.lemmas}
    assert prove(fo, found.lemmas, ["W"]).statuses["W"] is Status.PROVED
    for left_out in found.lemmas:
        rest = [lemma for lemma in found.lemmas if lemma != left_out]
        assert prove(fo, rest, ["W"]).statuses["W"] is not Status.PROVED, left_out.text


def test_a_wrong_design_is_not_proved() -> None:
    """Inference claims a property that does not hold, or does not say why it proves nothing."""
    for fo in (walk(link_first=False), walk(child_before=True)):
        found = infer(bare(fo), ["W"])
        assert found.proved == ()
        assert found.lemmas == ()
        assert "W does not hold" in found.why


def test_a_limit_that_struck_is_named() -> None:
    """Inference that was cut short claims something, or hides that it was cut short."""
    found = infer(bare(walk()), ["W"], deadline=time.monotonic() - 1)
    assert found.proved == ()
    assert "time" in found.why


def test_what_is_inferred_on_random_systems_is_proved() -> None:
    """A property is said to be proved that some reachable structure violates, or lemmas do not prove what they are
    said to."""
    proved = 0
    for seed in range(12):
        fo = random_first_order_system(Random(seed))
        names = ["P", "R"]
        found = infer(fo, names, deadline=time.monotonic() + 20)
        outcome = prove(fo, found.lemmas, names)
        assert set(found.proved) <= set(outcome.proved), seed
        if not found.why:
            assert set(found.proved) == set(names), seed
        proved += len(found.proved)
    assert proved >= 3


def rows(count: int, rng: Random) -> tuple[Table, Row]:
    """The rows of a few structures, and one more row."""
    t = template((ON, HUE, CURSOR, STAGE), (Var("n1", NODE),))
    drawn = [tuple(rng.randrange(c) for c in t.counts) for _ in range(count + 1)]
    return Table(t, drawn[1:]), drawn[0]


def test_clauses_exclude_a_row_and_no_other() -> None:
    """A clause is broken by a reachable state, lets the state to be excluded pass, or has a literal too many; or the
    shortest clause is missed."""
    for seed in range(200):
        table, row = rows(4, Random(seed))
        found = excluding(table, row, (1, 2, 3), 1000)
        told = [{at for at, (x, y) in enumerate(zip(row, other, strict=True)) if x != y} for other in table.rows]
        at_hand = range(len(row))
        shortest = next(
            (n for n in (1, 2, 3) if any(all(set(c) & d for d in told) for c in combinations(at_hand, n))), None
        )
        assert (shortest is None) == (not found)
        for clause in found:
            assert len(clause.literals) == shortest
            at = [(table.template.features.index(lit.feature), lit.values) for lit in clause.literals]
            assert all(row[i] in values for i, values in at)
            for other in table.rows:
                assert not all(other[i] in values for i, values in at)
            for i, values in at:  # as many values as the rows allow
                for v in set(range(table.template.counts[i])) - values:
                    rest = [(j, vs) for j, vs in at if j != i]
                    assert any(o[i] == v and all(o[j] in vs for j, vs in rest) for o in table.rows)


def test_a_clause_is_the_formula_it_is_printed_as() -> None:
    """What the proof engine is given is not what was checked against the samples."""
    told = 0
    for seed in range(40):
        rng = Random(seed)
        table, row = rows(4, rng)
        for clause in excluding(table, row, (1, 2, 3), 10)[:1]:
            for _ in range(20):
                s = random_structure(rng, 2)
                broken = any(
                    all(number(value(lit.feature.term, s, dict.fromkeys(clause.variables, e))) in lit.values
                        for lit in clause.literals)
                    for e in (0, 1)
                )  # fmt: skip
                assert value(clause.formula(), s, {}) == (not broken)
                told += broken
    assert told > 20


def number(element: Element) -> int:
    """A value of a feature as clauses count it."""
    return COLOUR.members.index(element) if isinstance(element, str) else int(element)
