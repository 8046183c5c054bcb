# SPDX-License-Identifier: Apache-2.0
"""Explicit search over generated code against a plain search over the concrete meaning, on random systems."""

from __future__ import annotations

from collections import Counter

import pytest

from rmapspec.engines.explore import Program, explore
from rmapspec.engines.simulate import simulate
from rmapspec.system.evaluate import replay, replay_violation
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.verdict import Outcome, Word
from tests.engines.naive import Naive
from tests.support.random_systems import random_system

CHUNKS, EACH = 4, 50


def agree(system: System, outcome: Outcome) -> Counter[str]:
    """Asserts that both searches say the same; what kind of system it was."""
    naive = Naive(system)
    found = {v.prop: len(v.trace) for v in outcome.verdicts if v.trace is not None}
    for verdict in outcome.verdicts:
        if verdict.trace is not None:
            replay_violation(system, verdict.trace, verdict.prop)
    if naive.failed is None:
        assert outcome.failure is None
        assert found == naive.lengths
        assert (outcome.states, outcome.depth) == (len(naive.seen), naive.depth)
        assert {name: n for name, n in outcome.fired if n} == naive.fired
        assert outcome.reached == set(naive.reached)
        words = {v.word for v in outcome.verdicts if v.trace is None}
        assert words <= {Word.HOLDS}
        return Counter(violated=bool(found), deep=max(found.values(), default=0) >= 5)
    assert outcome.failure is not None
    assert len(outcome.failure.trace) == naive.failed
    replay(system, outcome.failure.trace)
    early = {name: n for name, n in naive.lengths.items() if n <= naive.failed}
    assert {name: n for name, n in found.items() if n <= naive.failed} == early
    return Counter(failed=True)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_search_agrees_with_the_plain_one(chunk: int) -> None:
    """The search misses a state, a step, a violation or an error, or invents one."""
    kinds: Counter[str] = Counter()
    for seed in range(chunk * EACH, (chunk + 1) * EACH):
        system = random_system(seed)
        kinds += agree(system, explore(system))
    assert kinds["violated"] >= EACH // 4
    assert kinds["deep"] >= 2
    assert kinds["failed"] >= 1


def test_the_order_of_scenarios_does_not_matter() -> None:
    """What an earlier system of a family has left in the Program changes what a later one shows."""
    for seed in range(40):
        system, program = random_system(seed), Program()
        whole = explore(system, program=program)
        for prop in system.properties:
            alone = explore(system.with_properties([prop.name]), program=program)
            if whole.failure is None:
                assert alone.verdict(prop.name).word is whole.verdict(prop.name).word
                assert alone.states == whole.states


def test_simulation_invents_nothing() -> None:
    """A random behaviour violates what the search says holds."""
    met = 0
    for seed in range(60):
        system = random_system(seed)
        searched, simulated = explore(system), simulate(system, runs=5, max_steps=20, seed=seed)
        for verdict in simulated.verdicts:
            if verdict.trace is not None and searched.failure is None:
                shortest = searched.verdict(verdict.prop).trace
                assert shortest is not None
                assert len(shortest) <= len(verdict.trace)
                replay_violation(system, verdict.trace, verdict.prop)
                met += verdict.word is Word.VIOLATED
            assert verdict.word in (Word.VIOLATED, Word.UNKNOWN)
        assert all(
            p.kind is not PropertyKind.TEMPORAL or simulated.verdict(p.name).trace is None for p in system.properties
        )
    assert met > 20
