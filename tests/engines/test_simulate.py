# SPDX-License-Identifier: Apache-2.0
"""Random simulation: it finds violations and errors, and never says that anything holds."""

from __future__ import annotations

from dataclasses import replace

from rmapspec.engines.simulate import simulate
from rmapspec.system.evaluate import replay, replay_violation
from rmapspec.system.verdict import Word
from tests.engines.hand_made import buffer, peterson, two_locks


def test_violations_are_found_with_a_trace() -> None:
    """Random behaviours miss what every other behaviour shows, or their trace is no behaviour."""
    for system, names in (
        (peterson(broken=True), ["mutex"]),
        (two_locks(), ["no_deadlock"]),
        (buffer(), ["short", "fifo"]),
    ):
        outcome = simulate(system, runs=20, max_steps=50, seed=1)
        assert [v.prop for v in outcome.verdicts if v.word is Word.VIOLATED] == names
        for name in names:
            verdict = outcome.verdict(name)
            assert verdict.trace is not None
            assert not verdict.minimal
            replay_violation(system, verdict.trace, name)


def test_nothing_holds_after_a_simulation() -> None:
    """A simulation that found nothing claims that a property holds, exhaustively or to a depth."""
    outcome = simulate(peterson(), runs=7, max_steps=30, seed=2)
    assert not outcome.complete
    assert {v.word for v in outcome.verdicts} == {Word.UNKNOWN}
    assert {v.why for v in outcome.verdicts} == {"7 random runs of at most 30 steps found no violation"}
    assert outcome.reached == {"mutex", "second_enters"}
    assert (outcome.depth, outcome.transitions, outcome.states) == (30, 210, 217)


def test_the_seed_decides_the_behaviours() -> None:
    """The same seed gives another result, so that a finding cannot be repeated."""
    one, again, other = (simulate(buffer(3, 4), runs=3, max_steps=9, seed=s) for s in (5, 5, 6))
    assert replace(one, seconds=0) == replace(again, seconds=0)
    assert one.verdicts != other.verdicts or one.fired != other.fired


def test_an_evaluation_error_is_reported() -> None:
    """An undefined step is skipped in a simulation."""
    system = buffer(checked=False)
    outcome = simulate(system, runs=50, max_steps=10)
    assert outcome.failure is not None
    assert outcome.failure.action == "put"
    replay(system, outcome.failure.trace)
    assert outcome.why.startswith("an evaluation error")


def test_an_interrupt_keeps_what_is_known() -> None:
    """Ctrl-C loses the violations found so far."""

    def interrupt(done: int, runs: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    outcome = simulate(two_locks(ordered=True), runs=50, max_steps=10, progress=interrupt)
    assert outcome.verdict("no_deadlock").why == "interrupted: 4 random runs of at most 10 steps found no violation"
