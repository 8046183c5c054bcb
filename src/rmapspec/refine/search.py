# SPDX-License-Identifier: Apache-2.0
"""The explorer: every schedule of a workload, depth first, pruned where an execution and its candidates have been seen.

Two executions with equal fingerprints and equal candidates have equal futures, so the second is cut off. What is
reached, fired and violated is the same as without pruning.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from rmapspec.refine.execution import Execution
from rmapspec.refine.fingerprint import Fingerprinter
from rmapspec.refine.monitor import Candidates
from rmapspec.refine.subject import Moved, Subject

RUN_TWICE = 100  # one schedule in so many is run a second time and its events compared


class NondeterminismError(Exception):
    """The same schedule gave different events: the implementation depends on something that is not in its state."""


@dataclass
class Found:
    """What an exploration found; ``schedules`` counts those run to their end or to a state seen before."""

    schedules: int = 0
    states: int = 0
    events: int = 0
    fault_points: int = 0
    complete: bool = True
    failed: set[str] = field(default_factory=set)
    fired: set[str] = field(default_factory=set)

    def take(self, moved: Moved) -> None:
        """Note what one step showed."""
        self.failed |= moved.failed
        self.fired |= moved.fired
        self.events += len(moved.block.events)


@dataclass
class _Frame:
    """A state on the way: the tasks that may go on from it, and how many of them have been tried."""

    candidates: Candidates
    enabled: tuple[int, ...]
    tried: int = 0


@dataclass
class _Search:
    subject: Subject
    max_states: int | None
    interrupted: Callable[[], bool]
    found: Found = field(default_factory=Found)
    fingerprint: Fingerprinter = field(default_factory=Fingerprinter)
    seen: dict[tuple[int, ...], set[Candidates]] = field(default_factory=dict)

    def run(self) -> Found:
        live, candidates, failed = self.subject.start()
        self.found.failed |= failed
        self.is_new(live, candidates)
        stack = [_Frame(candidates, live.enabled())]
        schedule: list[int] = []
        current: Execution | None = live
        while stack and not self.limited():
            frame = stack[-1]
            if frame.tried == len(frame.enabled):
                stack.pop()
                current = None
                del schedule[-1:]
                continue
            task = frame.enabled[frame.tried]
            frame.tried += 1
            current = current or self.subject.follow(schedule)
            moved = self.subject.step(current, task, frame.candidates)
            self.found.take(moved)
            if moved.enabled and self.is_new(current, moved.candidates):
                schedule.append(task)
                stack.append(_Frame(moved.candidates, moved.enabled))
                continue
            self.found.fault_points = max(self.found.fault_points, current.world.fault_points)
            self.end([*schedule, task], moved)
            current = None
        return self.found

    def is_new(self, execution: Execution, candidates: Candidates) -> bool:
        """Whether this state was not seen before; it is now."""
        known = self.seen.setdefault(self.fingerprint(execution.roots()), set())
        if candidates in known:
            return False
        known.add(candidates)
        self.found.states += 1
        return True

    def end(self, schedule: list[int], moved: Moved) -> None:
        """A schedule ends here; now and then it is run again."""
        self.found.schedules += 1
        if self.found.schedules % RUN_TWICE == 1 and moved.block.bug is None:
            again = self.subject.follow(schedule[:-1])
            block = again.step(schedule[-1], watch=self.subject.watch)
            if block.events != moved.block.events or block.after != moved.block.after:
                raise NondeterminismError(f"{self.subject.design}, {schedule}: other events the second time")

    def limited(self) -> bool:
        if self.interrupted() or (self.max_states is not None and self.found.states >= self.max_states):
            self.found.complete = False
        return not self.found.complete


def explore(
    subject: Subject, *, max_states: int | None = None, interrupted: Callable[[], bool] = lambda: False
) -> Found:
    """Every schedule of a workload, or (``complete`` False) as many as the limit allows."""
    return _Search(subject, max_states, interrupted).run()
