# SPDX-License-Identifier: Apache-2.0
"""Limits that strike are named, nothing is then said to hold, and what was found before stays found."""

import time
from pathlib import Path

import pytest

from rmapspec.analyse.check import check
from rmapspec.api import load
from rmapspec.engines.bmc import bmc
from rmapspec.engines.explore import Limits, explore
from rmapspec.system.evaluate import replay_violation
from rmapspec.system.model import System
from rmapspec.system.verdict import Word

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def system() -> System:
    """A design in which S1 is violated in 2 steps, W in 5, and most properties hold."""
    return load(ROOT / "spec" / "designs" / "rfc_batch.rmap").family({"Vma": 2}).system("walk")


@pytest.mark.parametrize("limit", [Limits(max_states=60), Limits(max_depth=3), Limits(deadline=0.0)])
def test_a_search_cut_off_never_says_holds(system: System, limit: Limits) -> None:
    """A limit strikes, and the properties not violated so far are said to hold."""
    found = explore(system, limits=limit)
    assert not found.complete
    assert found.why
    words = {v.word for v in found.verdicts}
    assert Word.HOLDS not in words
    assert Word.VACUOUS not in words


@pytest.mark.parametrize("depth", [1, 2, 4, 5])
def test_a_depth_shows_exactly_what_lies_within(system: System, depth: int) -> None:
    """A bound by depth is off by one, in one of the engines."""
    within = {name for name, steps in {"S1": 2, "W": 5}.items() if steps <= depth}
    for found in (explore(system, limits=Limits(max_depth=depth)), bmc(system, depth=depth)):
        assert {v.prop for v in found.verdicts if v.word is Word.VIOLATED} == within
        for v in found.verdicts:
            if v.trace is not None:
                replay_violation(system, v.trace, v.prop)


def test_a_search_stops_soon_after_the_number_of_states(system: System) -> None:
    """A limit on states is looked at so seldom that memory runs out."""
    whole = explore(system).states
    found = explore(system, limits=Limits(max_states=60))
    assert 60 <= found.states < whole


def test_a_solver_out_of_time_says_unknown(system: System) -> None:
    """Bounded checking without time claims a bound it never examined."""
    found = bmc(system, depth=30, deadline=time.monotonic())
    assert not found.complete
    assert {v.word for v in found.verdicts} == {Word.UNKNOWN}
    assert all(v.why for v in found.verdicts)


@pytest.mark.parametrize("engine", ["explore", "bmc"])
def test_a_check_out_of_time_is_not_complete(engine: str) -> None:
    """`check --timeout` answers as if it had looked at everything."""
    spec = load(ROOT / "spec" / "designs" / "baseline.rmap", sizes={"Vma": (1, 1)})
    report = check(spec, engine="bmc" if engine == "bmc" else "explore", timeout=0.000001)
    assert not report.complete
    assert report.why
    assert {p.word for p in report.properties} == {Word.UNKNOWN}


def test_a_bounded_check_claims_its_bound_and_no_more() -> None:
    """`check --engine bmc` calls a bound a proof."""
    spec = load(ROOT / "spec" / "designs" / "baseline.rmap", sizes={"Vma": (1, 1)})
    report = check(spec, engine="bmc", depth=2)
    assert {(p.word, p.depth) for p in report.properties} == {(Word.BOUNDED, 2)}


class Clock:
    """A clock that goes a thousand seconds with every reading; the engines' own clock stays far behind its
    deadlines."""

    def __init__(self) -> None:
        """Start now."""
        self.now = time.monotonic()

    def monotonic(self) -> float:
        """A thousand seconds later."""
        self.now += 1000.0
        return self.now


def test_time_up_between_two_systems_is_not_the_end_of_the_sweep(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check stops after a System that was examined whole, and says that all of them hold."""
    clock = Clock()
    monkeypatch.setattr("rmapspec.analyse.check.time", clock)
    monkeypatch.setattr("rmapspec.analyse.checking.time", clock)
    spec = load(ROOT / "spec" / "designs" / "baseline.rmap")
    report = check(spec, timeout=5000.0)
    assert report.runs
    assert all(run.complete for run in report.runs)
    assert not report.complete
    assert report.why == "the time limit was reached"
    assert {p.word for p in report.properties} == {Word.UNKNOWN}


def test_no_time_at_all_still_names_every_property() -> None:
    """A check that had no time reports no property, as if there were none."""
    spec = load(ROOT / "spec" / "designs" / "baseline.rmap")
    report = check(spec, timeout=0.0)
    assert {p.name for p in report.properties} == set(spec.typed.properties)
    assert {p.word for p in report.properties} == {Word.UNKNOWN}
