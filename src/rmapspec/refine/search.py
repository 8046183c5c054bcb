# SPDX-License-Identifier: Apache-2.0
"""The explorer: every schedule of a workload, depth first, pruned where an execution and its candidates have been seen.

Two executions with equal fingerprints and equal candidates have equal futures, so the second is cut off. What is
reached, fired and violated is the same as without pruning.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from rmapspec.refine.execution import Execution, ProtocolError
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


class NeverEndsError(ProtocolError):
    """A state was reached from which no schedule comes to an end: a task goes round in circles."""


@dataclass
class _Frame:
    """A state on the way: the tasks that may go on from it, and how many of them have been tried."""

    state: int
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
    seen: dict[tuple[tuple[int, ...], Candidates], int] = field(default_factory=dict)
    before: list[list[int]] = field(default_factory=list)  # for each state, those it was reached from
    ends: list[int] = field(default_factory=list)  # states after which a schedule has ended
    ways: list[tuple[int, ...]] = field(default_factory=list)  # for each state, a schedule to it

    def run(self) -> Found:
        live, candidates, failed = self.subject.start()
        self.found.failed |= failed
        first = self.number(live, candidates, ())
        if not live.enabled():
            self.ends.append(first)
        stack = [_Frame(first, candidates, live.enabled())]
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
            if moved.enabled:
                known = self.found.states
                state = self.number(current, moved.candidates, (*schedule, task))
                self.before[state].append(frame.state)
                if state == known:
                    schedule.append(task)
                    stack.append(_Frame(state, moved.candidates, moved.enabled))
                    continue
            else:
                self.ends.append(frame.state)
            self.found.fault_points = max(self.found.fault_points, current.world.fault_points)
            self.end([*schedule, task], moved)
            current = None
        if self.found.complete:
            self.check_that_all_ends()
        return self.found

    def number(self, execution: Execution, candidates: Candidates, schedule: tuple[int, ...]) -> int:
        """The number of a state; one not seen before gets the next."""
        number = self.seen.setdefault((self.fingerprint(execution.roots()), candidates), self.found.states)
        if number == self.found.states:
            self.found.states += 1
            self.before.append([])
            self.ways.append(schedule)
        return number

    def check_that_all_ends(self) -> None:
        """Every state has a way to an end; raises NeverEndsError."""
        reached, waiting = set(self.ends), list(self.ends)
        while waiting:
            new = set(self.before[waiting.pop()]) - reached
            reached |= new
            waiting += new
        for state in range(self.found.states):
            if state not in reached:
                names = [self.subject.start()[0].names[task] for task in self.ways[state]]
                raise NeverEndsError(f"{self.subject.design}: after {', '.join(names)} no schedule comes to an end")

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
