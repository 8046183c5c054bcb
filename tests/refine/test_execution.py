# SPDX-License-Identifier: Apache-2.0
"""The scheduler runs one task at a time, and only what can run."""

from __future__ import annotations

import pytest

from rmapspec.refine.execution import Execution, ProtocolError
from rmapspec.refine.task import Bug, Steps, Task
from tests.refine import toy


def test_who_waits_does_not_run() -> None:
    """A task goes on although the lock it waits for is held."""
    execution = Execution(toy.Toy(), "careful", toy.TWO)
    assert execution.enabled() == (0, 1)
    execution.step(0)
    assert execution.enabled() == (0,)
    assert execution.pending() == (("left", "add"), ("right", "lock"))
    execution.step(0)
    execution.step(0)
    assert execution.enabled() == (1,)
    assert not execution.ended()


def test_a_step_shows_its_events_and_what_is_observed_at_each() -> None:
    """An event is judged by a state that a later step has changed."""
    execution = Execution(toy.Toy(), "careful", toy.ONE)
    locked = execution.step(0)
    added = execution.step(0)
    ((event, observed),) = locked.events
    assert (event.name, observed["door.owner"], observed["n"]) == ("lock", "left", 0)
    assert (added.after["n"], locked.after["n"]) == (1, 0)


def test_observations_are_copies() -> None:
    """A list that an adapter passes on is changed by later steps, and with it what was seen before."""

    class Sharing(toy.Toy):
        """Passes on one list."""

        seen: list[str]

        def observe(self, world: object) -> dict[str, list[str]]:
            """The same list each time."""
            return {"x": self.seen}

    adapter = Sharing()
    adapter.seen = []
    execution = Execution(adapter, "careful", toy.ONE)
    before = execution.observe()
    adapter.seen.append("a")
    assert before == {"x": ()}


def test_a_bug_ends_the_task() -> None:
    """An assertion of the implementation ends the campaign, or is passed over."""
    execution = Execution(toy.Toy(), "buggy", toy.TWO)
    for _ in range(3):
        execution.step(0)
    block = execution.step(1)
    assert isinstance(block.bug, Bug)
    assert block.bug.check == "mine"
    assert execution.enabled() == (0,)


def test_events_before_the_first_request_are_refused() -> None:
    """A step is taken while the world is made, before any schedule begins."""

    def eager(me: Task) -> Steps[None]:
        """Does not wait to be scheduled."""
        me.emit("lock")
        yield from ()

    class Eager(toy.Toy):
        """Runs it."""

        def world(self, design: str, workload: object, fault: int) -> toy.ToyWorld:
            """One such task."""
            world = toy.ToyWorld("careful", ["left"])
            world.tasks[0].body = eager(world.tasks[0])
            return world

    with pytest.raises(ProtocolError, match="before its first request"):
        Execution(Eager(), "careful", toy.ONE)


def test_a_task_without_a_body_is_refused() -> None:
    """A task that was forgotten looks as if it had ended."""

    class Bare(toy.Toy):
        """Forgets it."""

        def world(self, design: str, workload: object, fault: int) -> toy.ToyWorld:
            """A task without a body."""
            world = toy.ToyWorld("careful", ["left"])
            world.tasks[0].body = None
            return world

    with pytest.raises(ProtocolError, match="without a body"):
        Execution(Bare(), "careful", toy.ONE)
