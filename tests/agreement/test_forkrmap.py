# SPDX-License-Identifier: Apache-2.0
"""The model of the benchmarks is the one described: the same states as a model written by hand from the prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from rmapspec.api import load
from rmapspec.engines.explore import Limits, explore
from rmapspec.system.model import System
from rmapspec.system.verdict import Word
from tests.agreement.forkrmap_by_hand import Counts, counts

FILE = Path(__file__).resolve().parent.parent.parent / "spec" / "examples" / "forkrmap.rmap"
DESIGNS = ("baseline", "before", "rfc", "twopass")


def forkrmap(design: str, n: int, walks: int) -> System:
    """The shipped model at a size."""
    spec = load(FILE, sizes={"N": (n, n), "W": (walks, walks)}, settings={"design": design})
    (family,) = spec.sweep()
    return family.system("main")


@pytest.mark.parametrize("walks", [1, 2])
@pytest.mark.parametrize("n", [1, 2, 3, 4])
@pytest.mark.parametrize("design", DESIGNS)
def test_the_model_is_the_one_described(design: str, n: int, walks: int) -> None:
    """The file means something else than its description: other states, levels, transitions or shortest violation."""
    found = explore(forkrmap(design, n, walks))
    (verdict,) = found.verdicts
    length = None if verdict.trace is None else len(verdict.trace)
    assert Counts(found.states, found.depth, found.transitions, length) == counts(design, n, walks)


def test_the_published_count() -> None:
    """The model of the benchmarks is no longer the one that figures were published for: 199,589 states, depth 52."""
    found = explore(forkrmap("baseline", 8, 2))
    assert (found.states, found.depth) == (199_589, 52)
    assert found.verdict("complete").word is Word.HOLDS


@pytest.mark.parametrize(("design", "steps"), [("rfc", 27), ("before", 29)])
def test_a_large_model_is_refuted_soon(design: str, steps: int) -> None:
    """At the largest size a violation is not found among the first few thousand states, or is not the shortest."""
    found = explore(forkrmap(design, 24, 2), limits=Limits(max_states=20_000, stop_when_all_violated=True))
    trace = found.verdict("complete").trace
    assert trace is not None
    assert len(trace) == steps
