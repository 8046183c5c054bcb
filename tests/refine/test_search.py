# SPDX-License-Identifier: Apache-2.0
"""The explorer and the minimiser find exactly what running every schedule finds."""

from __future__ import annotations

import pytest

from rmapspec.refine.minimal import least_failures
from rmapspec.refine.monitor import Monitor
from rmapspec.refine.search import NeverEndsError, NondeterminismError, explore
from rmapspec.refine.subject import CROWDED, Subject
from rmapspec.refine.task import Point, Steps, Task
from rmapspec.refine.walk import random_walks
from tests.refine import brute, toy

CASES = [(design, job) for design in toy.DESIGNS if design != "crossing" for job in (toy.ONE, toy.TWO)]
CASES.append(("crossing", toy.CROSS))


def subject(design: str, job: toy.Job) -> Subject:
    """A toy under judgement."""
    adapter = toy.Toy()
    return Subject(adapter, design, job, monitor=Monitor(toy.systems(design, job.sizes, job.scenario), adapter))


@pytest.mark.parametrize(("design", "job"), CASES)
def test_pruning_loses_nothing(design: str, job: toy.Job) -> None:
    """Two executions with different futures are taken for the same, and what fails in one of them is never seen."""
    every = list(brute.schedules(subject(design, job)))
    found = explore(subject(design, job))
    assert found.complete
    assert found.failed == {name for _, failed, _ in every for names in failed for name in names}
    assert found.fired == {action for _, _, fired in every for action in fired}
    assert found.schedules <= len(every)


@pytest.mark.parametrize(("design", "job"), CASES)
def test_the_least_failure_is_the_least(design: str, job: toy.Job) -> None:
    """A failure is called minimal, and a schedule with fewer preemptions, or as few and fewer steps, fails too."""
    expected = brute.least(subject(design, job))
    assert least_failures(subject(design, job), dict.fromkeys(expected)) == expected


def test_a_bound_is_a_bound() -> None:
    """The search below the best so far gives a failure that costs as much, and a larger workload takes its place."""
    (best,) = [brute.least(subject("careful", toy.TWO))["SMALL"]]
    assert least_failures(subject("careful", toy.TWO), {"SMALL": best.cost}) == {}
    one_more = (best.cost[0], best.cost[1] + 1)
    assert least_failures(subject("careful", toy.TWO), {"SMALL": one_more}) == {"SMALL": best}


def test_a_limit_makes_it_incomplete() -> None:
    """A search that gave up says that it has seen everything."""
    assert not explore(subject("careful", toy.TWO), max_states=3).complete
    assert not explore(subject("careful", toy.TWO), interrupted=lambda: True).complete


def test_random_walks_repeat_and_never_claim_completeness() -> None:
    """Random schedules of one seed differ from run to run, or sampling is called exhaustive."""
    first, second = (random_walks(subject("buggy", toy.TWO), runs=50, seed=7) for _ in range(2))
    assert first == second
    assert not first.complete
    assert first.failed == {"SMALL", "mine"}


def test_nondeterminism_is_an_error() -> None:
    """An implementation that depends on what is not in its state is explored as if it did not."""
    turns: list[int] = []

    def fickle(me: Task) -> Steps[None]:
        """Pushes another event each time it is run."""
        yield Point("start")
        turns.append(1)
        me.emit("lock" if len(turns) % 2 else "add")

    class Fickle(toy.Toy):
        """Runs it."""

        def world(self, design: str, workload: object, fault: int) -> toy.ToyWorld:
            """One such task."""
            world = toy.ToyWorld("careful", ["left"])
            world.tasks[0].body = fickle(world.tasks[0])
            return world

    with pytest.raises(NondeterminismError):
        explore(Subject(Fickle(), "careful", toy.ONE))


def test_going_round_in_circles_is_an_error() -> None:
    """A task that never ends is cut off where it has been before, and nobody is told."""

    def round_and_round(me: Task) -> Steps[None]:
        """Comes back to where it was."""
        while True:
            yield Point("again")

    class Circle(toy.Toy):
        """Runs it beside one that ends."""

        def world(self, design: str, workload: object, fault: int) -> toy.ToyWorld:
            """Two tasks."""
            world = toy.ToyWorld("careful", ["left", "right"])
            world.tasks[1].body = round_and_round(world.tasks[1])
            return world

    with pytest.raises(NeverEndsError, match="no schedule comes to an end"):
        explore(Subject(Circle(), "careful", toy.TWO))


def test_two_events_in_one_step_are_seen() -> None:
    """An implementation takes two steps of the spec at once, and what may come between them is never run."""

    def hasty(me: Task, s: toy.Shared) -> Steps[None]:
        """Adds in the step that locks."""
        yield Point("lock")
        s.door.owner = me.name
        me.emit("lock")
        s.n += 1
        me.emit("add", "0")
        yield Point("unlock")
        s.door.owner = None
        me.emit("unlock")

    class Hasty(toy.Toy):
        """Runs it."""

        def world(self, design: str, workload: object, fault: int) -> toy.ToyWorld:
            """One such task."""
            world = toy.ToyWorld("careful", ["left"])
            world.tasks[0].body = hasty(world.tasks[0], world.heap)
            return world

    adapter = Hasty()
    monitor = Monitor(toy.systems("careful", {}, "one"), adapter)
    assert explore(Subject(adapter, "careful", toy.ONE, monitor=monitor)).failed == {CROWDED}
