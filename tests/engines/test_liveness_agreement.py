# SPDX-License-Identifier: Apache-2.0
"""Liveness verdicts beside those of a naive judge, on random systems with random promises and formulas."""

from __future__ import annotations

from random import Random

import pytest

from rmapspec.engines.liveness import judge
from rmapspec.system.evaluate import replay_violation
from rmapspec.system.verdict import Word
from tests.engines.fair_graphs import Naive, random_system


@pytest.mark.parametrize("batch", range(8))
def test_random_systems_are_judged_as_naively(batch: int) -> None:
    """A verdict differs from the naive one, or a lasso is no fair behaviour that violates its formula."""
    words = {Word.HOLDS: 0, Word.VIOLATED: 0}
    for seed in range(batch * 50, batch * 50 + 50):
        system = random_system(Random(seed))
        outcome = judge(system)
        assert outcome.complete
        naive = Naive(system)
        assert outcome.states == len(naive.steps), seed
        for prop in system.properties:
            verdict = outcome.verdict(prop.name)
            assert prop.temporal is not None
            assert (verdict.word is Word.VIOLATED) is naive.violated(prop.temporal), (seed, prop.name)
            words[verdict.word] += 1
            if verdict.trace is not None:
                replay_violation(system, verdict.trace, prop.name)
    assert min(words.values()) > 20
