# SPDX-License-Identifier: Apache-2.0
"""A campaign over a toy: what it reports, and that it does not depend on luck."""

from __future__ import annotations

import dataclasses
import json

import pytest

from rmapspec.refine.campaign import campaign
from rmapspec.refine.columns import rows, waiting
from rmapspec.refine.drawing import draw_all
from rmapspec.refine.execution import Execution
from rmapspec.refine.loading import ImplementationError, load_adapter
from rmapspec.refine.notation import NotationError, schedule_of
from rmapspec.refine.replaying import ReplayLineError, replay
from rmapspec.refine.results import Campaign, Origin
from rmapspec.refine.subject import NOT_ALLOWED
from tests.refine import toy


def run(design: str, seed: int | None = None) -> Campaign:
    """The campaign of a design; for ``crossing`` with the tasks that cross."""
    jobs = (toy.CROSS,) if design == "crossing" else (toy.ONE, toy.TWO)
    return campaign(toy.Toy(jobs), toy.systems, design, seed=seed)


def names(c: Campaign) -> dict[str, tuple[Origin, int, int]]:
    """Everything that failed: who judged, preemptions, steps."""
    return {f.prop: (f.origin, f.preemptions, f.steps) for f in (*c.violations, *c.not_allowed)}


@pytest.mark.parametrize(
    ("design", "expected"),
    [
        ("careful", {"SMALL": (Origin.PROPERTY, 0, 5)}),
        ("careless", {NOT_ALLOWED: (Origin.STEP, 0, 2)}),
        ("silent", {NOT_ALLOWED: (Origin.STEP, 0, 1)}),
        ("lying", {NOT_ALLOWED: (Origin.STEP, 0, 2)}),
        ("buggy", {"SMALL": (Origin.PROPERTY, 1, 7), "mine": (Origin.CHECK, 0, 5)}),
        ("crossing", {"FREE": (Origin.PROPERTY, 1, 2)}),
    ],
)
def test_verdicts(design: str, expected: dict[str, tuple[Origin, int, int]]) -> None:
    """A campaign misses a failure, invents one, or gives it the wrong size."""
    assert names(run(design)) == expected


def test_actions_that_never_fired_are_listed() -> None:
    """An implementation that does nothing passes."""
    lying = run("lying")
    assert (lying.seen, lying.reachable) == (3, 9)
    assert {u.action for u in lying.never_fired} == {"left.add", "left.unlock", "right.add", "right.unlock"}
    careful = run("careful")
    assert (careful.seen, careful.reachable, careful.never_fired) == (9, 9, ())
    assert not lying.holds


def test_what_is_not_observed_is_listed() -> None:
    """A mapping that leaves out half of the spec looks like one that maps all of it."""

    class Blind(toy.Toy):
        """Sees only what does not exist."""

        def observe(self, world: object) -> dict[str, int]:
            """Nothing of the spec."""
            return {"m": 0}

    c = campaign(Blind((toy.ONE,)), toy.systems, "careful")
    assert c.unobserved == ("n",)
    assert c.unknown == ("m",)


def test_the_seed_changes_nothing() -> None:
    """Two runs report different failures of the same implementation."""
    first = dataclasses.replace(run("buggy"), seconds=0)
    for seed in range(10):
        assert dataclasses.replace(run("buggy", seed), seconds=0) == first


def test_every_choice_is_drawn_once_and_a_seed_permutes() -> None:
    """A workload is run twice or never, or the seed does nothing at all."""
    orders = set()
    for seed in (None, None, 1, 2, 3):
        drawn: list[int] = []
        draw_all(range(40), seed, drawn.append)
        assert sorted(drawn) == list(range(40))
        orders.add((seed, tuple(drawn)))
    assert len(orders) == 4
    assert len({order for _, order in orders}) > 1


def test_a_replay_line_shows_the_failure_again() -> None:
    """The line below a failure does not reproduce it."""
    for design in ("careful", "careless", "buggy"):
        c = run(design)
        for failure in (*c.violations, *c.not_allowed):
            again = replay(toy.Toy(), toy.systems, failure.replay)
            assert failure.prop in again.failures
            assert again.steps == failure.events
            assert again.line == failure.replay
            assert json.loads(failure.replay)["schedule"] == list(failure.schedule)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", "not JSON"),
        ("[]", "an object with"),
        ('{"design":"careful","workload":{"tasks":["left"]},"fault":0}', "an object with"),
        ('{"design":"careful","workload":{},"fault":0,"schedule":[]}', "a job has tasks"),
        ('{"design":"nobody","workload":{"tasks":["left"]},"fault":0,"schedule":[]}', "no design nobody"),
        ('{"design":"careful","workload":{"tasks":["left"]},"fault":-1,"schedule":[]}', "fault is a number"),
        ('{"design":"careful","workload":{"tasks":["left"]},"fault":0,"schedule":[1]}', "a list of task names"),
        ('{"design":"careful","workload":{"tasks":["left"]},"fault":0,"schedule":["x"]}', "no task 'x'"),
        (
            '{"design":"careful","workload":{"tasks":["left","right"]},"fault":0,"schedule":["left","right"]}',
            "right cannot run; left at add; right at lock",
        ),
        (
            '{"design":"silent","workload":{"tasks":["left","right"]},"fault":0,"schedule":["left","left"]}',
            "step 1 is the last that can be judged",
        ),
    ],
)
def test_a_bad_replay_line_is_refused(line: str, why: str) -> None:
    """A replay line with a slip in it gives a traceback, or a verdict on something else."""
    with pytest.raises(ReplayLineError, match=why):
        replay(toy.Toy(), toy.systems, line)


def test_rows_and_what_would_come_next() -> None:
    """The interleaving that a person is shown leaves steps out."""
    (failure,) = run("crossing").violations
    assert rows(failure) == (("up", "first"), ("down", "first"))
    assert waiting(failure) == (("up", "second"), ("down", "second"))


def test_notation() -> None:
    """A line of the mini-notation stands for another schedule."""
    adapter = toy.Toy()

    def read(line: str) -> tuple[str, ...]:
        """The schedule of a line."""
        execution = load_two(adapter)
        return schedule_of(adapter, execution, line, {"l": "left", "r": "right"})

    assert read("l: add 0 | r | l | r") == ("left",) * 2 + ("left",) + ("right",) * 3
    assert read("l: lock; unlock | right: lock") == ("left",) * 3 + ("right",)
    for bad in ("x", "l: fly", "l: add 7", "l: lock | r: lock", "l: a b c"):
        with pytest.raises(NotationError):
            read(bad)


def load_two(adapter: toy.Toy) -> Execution:
    """Two careful tasks, not started."""
    return Execution(adapter, "careful", toy.TWO)


def test_an_adapter_is_loaded_by_name() -> None:
    """``--impl`` cannot load what it names, or loads something that is no adapter."""
    assert "careful" in load_adapter("tests.refine.toy:ADAPTER").designs()
    for bad in (
        "tests.refine.toy",
        "tests.refine.toy:",
        "tests.refine.toy:DESIGNS",
        "tests.nowhere:x",
        "tests.refine.toy:x",
    ):
        with pytest.raises(ImplementationError):
            load_adapter(bad)


def test_an_unknown_design_is_refused() -> None:
    """A slip in the name of a design runs something else."""
    with pytest.raises(ValueError, match="no design 'x'"):
        campaign(toy.Toy(), toy.systems, "x")


def test_interruption_keeps_what_is_known() -> None:
    """Ctrl-C throws away an hour's results, or an interrupted campaign says that all is well."""

    def impatient(what: str, done: int, of: int) -> None:
        """Interrupts at once."""
        if what == "workloads" and done == 1:
            raise KeyboardInterrupt

    c = campaign(toy.Toy(), toy.systems, "careful", progress=impatient)
    assert (c.complete, c.why, c.workloads, c.holds) == (False, "interrupted", 1, False)


def test_a_workload_that_is_too_large_is_sampled_and_said_to_be() -> None:
    """A campaign that gave up on a workload calls itself complete, or stops looking."""
    c = campaign(toy.Toy(), toy.systems, "careful", max_states=2)
    assert not c.complete
    assert "more than 2 states" in c.why
    assert names(c) == {"SMALL": (Origin.PROPERTY, 0, 5)}
