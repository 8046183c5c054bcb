# SPDX-License-Identifier: Apache-2.0
"""Explicit search and the solver on the same random systems: two meanings, written apart, that have to agree."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings

from rmapspec.engines.bmc import bmc
from rmapspec.engines.explore import Limits, explore
from rmapspec.system.expr import Kind, Op
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.types import MapT, OptionT, SeqT
from rmapspec.system.verdict import Outcome, Word
from tests.support.random_systems import operations_of, random_system, systems

CHUNKS = 4
SYSTEMS_PER_CHUNK = 150
DEEPEST = 12


def lengths(outcome: Outcome) -> dict[str, int]:
    """The length of the trace of every violation."""
    return {v.prop: len(v.trace) for v in outcome.verdicts if v.trace is not None}


def failed_at(outcome: Outcome) -> int | None:
    """The number of steps to the evaluation error, if there is one."""
    return None if outcome.failure is None else len(outcome.failure.trace)


def disagreements(explored: Outcome, bounded: Outcome, depth: int) -> list[str]:
    """What one engine says and the other denies.

    An evaluation error ends either search in the middle of a level. So what takes as many steps as the error, or one
    more (a search expands a level while it judges the next), may be missing from one of them.
    """
    error = failed_at(explored)
    cut = depth + 1 if error is None else error
    found = []
    if error != failed_at(bounded) and (error is None or error <= depth):
        found.append(f"evaluation errors after {error} and {failed_at(bounded)} steps")
    left, right = lengths(explored), lengths(bounded)
    for prop in sorted({*left, *right}):
        n, m = left.get(prop), right.get(prop)
        shortest = min(k for k in (n, m) if k is not None)
        if n != m and shortest < cut and shortest <= depth:
            found.append(f"{prop}: violated after {n} and {m} steps")
    if error is None and explored.complete and explored.depth < depth:
        if explored.reached != bounded.reached:
            found.append(f"reached {sorted(explored.reached)} and {sorted(bounded.reached)}")
        taken = {name for name, count in explored.fired if count}
        if bounded.complete and taken != dict(bounded.fired).keys():
            found.append(f"taken {sorted(taken)} and {sorted(dict(bounded.fired))}")
    return found


def both(system: System) -> tuple[Outcome, Outcome, int]:
    """The outcomes of the two engines, and the depth that the solver was sent to."""
    explored = explore(system, limits=Limits(stop_when_all_violated=True))
    depth = min(explored.depth + 1, DEEPEST)
    return explored, bmc(system, depth=depth), depth


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_engines_agree_on_random_systems(chunk: int) -> None:
    """The engines differ in a verdict, a shortest length or an evaluation error; or the systems are too tame."""
    tally: Counter[str] = Counter()
    used: set[Op | Kind] = set()
    for seed in range(chunk * SYSTEMS_PER_CHUNK, (chunk + 1) * SYSTEMS_PER_CHUNK):
        system = random_system(seed)
        explored, bounded, depth = both(system)
        assert not disagreements(explored, bounded, depth), f"random_system({seed})"
        tally.update(traits(system, explored))
        used |= operations_of(system)
    assert tally["violated"] >= SYSTEMS_PER_CHUNK / 3
    assert tally["safe"] >= SYSTEMS_PER_CHUNK / 10
    assert tally["violated after 5 steps or more"] >= 5
    assert tally["evaluation error"] >= 5
    for kind in (PropertyKind.INVARIANT, PropertyKind.STEP, PropertyKind.ASSERT, PropertyKind.DEADLOCK):
        assert tally[kind.value] >= 5, f"{kind} hardly ever violated"
    for feature in ("sequence", "map", "lock", "choice", "option"):
        assert tally[feature] >= SYSTEMS_PER_CHUNK / 10, f"{feature} hardly ever used"
    assert used >= {Op.INSERT_AFTER, Op.INSERT_BEFORE, Op.APPEND, Op.REMOVE, Op.NEXT, Op.PUT, Op.GET, Op.FIT, Op.THE}


def traits(system: System, outcome: Outcome) -> set[str]:
    """What a system has to show for itself."""
    found = {system.property_named[name].kind.value for name in lengths(outcome)}
    found.add("violated" if found else "evaluation error" if outcome.failure else "safe")
    if outcome.failure is not None:
        found.add("evaluation error")
    if any(n >= 5 for n in lengths(outcome).values()):
        found.add("violated after 5 steps or more")
    types = [v.type for v in system.variables]
    features = {
        "sequence": any(isinstance(t, SeqT) for t in types),
        "map": any(isinstance(t, MapT) for t in types),
        "option": any(isinstance(t, OptionT) for t in types),
        "lock": any(a.locks for a in system.actions),
        "choice": any(a.params for a in system.actions),
    }
    return found | {name for name, present in features.items() if present}


@given(systems())
@settings(max_examples=25)
def test_the_engines_agree_on_any_system(system: System) -> None:
    """The engines differ on a system that Hypothesis has found, and shrunk."""
    explored, bounded, depth = both(system)
    assert not disagreements(explored, bounded, depth)


@given(systems())
@settings(max_examples=25)
def test_a_bound_is_a_bound(system: System) -> None:
    """A shallower run of the solver says more, or something else, than a deeper one."""
    deep, shallow = bmc(system, depth=4), bmc(system, depth=2)
    assert lengths(shallow) == {prop: n for prop, n in lengths(deep).items() if n <= 2}
    for verdict in shallow.verdicts:
        assert verdict.word in (Word.VIOLATED, Word.BOUNDED, Word.UNKNOWN)
        assert (verdict.word is Word.UNKNOWN) == (shallow.failure is not None and verdict.trace is None)
