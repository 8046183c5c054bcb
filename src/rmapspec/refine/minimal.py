# SPDX-License-Identifier: Apache-2.0
"""The canonical failure of a workload: fewest preemptions, then fewest steps, then the earliest tasks first.

A preemption is a switch away from a task that could go on. States are visited in the order (preemptions, steps,
schedule), one preemption bound after the other; both costs add up along a schedule and depend on nothing but the
state and the task that ran last, so the first visit of each is the cheapest, and the first failure met is the least.
Nothing is sampled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TypeAlias

from rmapspec.refine.execution import Execution
from rmapspec.refine.fingerprint import Fingerprinter
from rmapspec.refine.monitor import Candidates
from rmapspec.refine.subject import Subject

Cost: TypeAlias = tuple[int, int]  # preemptions, steps
Key: TypeAlias = tuple[tuple[int, ...], Candidates, int]


@dataclass(frozen=True, slots=True)
class Least:
    """The least failing schedule of one workload."""

    cost: Cost
    schedule: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A state in the queue, or (``failed`` not empty) a step that fails."""

    key: Key
    candidates: Candidates
    enabled: tuple[int, ...]
    failed: frozenset[str]


class _Queue:
    """Entries by cost, then schedule; failures are known when their cost is reached."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.fingerprint = Fingerprinter()
        self.heap: list[tuple[Cost, tuple[int, ...], _Entry]] = []
        self.best: dict[Key, tuple[Cost, tuple[int, ...]]] = {}

    def push(self, cost: Cost, schedule: tuple[int, ...], entry: _Entry) -> None:
        """Enter a state unless it is there at less cost, and a failure in any case."""
        rank = (cost, schedule)
        if entry.enabled and rank < self.best.get(entry.key, ((1 << 60, 0), ())):
            self.best[entry.key] = rank
            heappush(self.heap, (cost, schedule, entry))
        elif entry.failed:
            heappush(self.heap, (cost, schedule, _Entry(entry.key, entry.candidates, (), entry.failed)))

    def key(self, execution: Execution, candidates: Candidates, last: int) -> Key:
        """What the future and its cost depend on; the last task counts only while it could go on."""
        return (self.fingerprint(execution.roots()), candidates, last if last in execution.enabled() else -1)

    def expand(self, cost: Cost, schedule: tuple[int, ...], entry: _Entry) -> None:
        """Enter what each task leads to."""
        last = entry.key[2]
        for task in entry.enabled:
            execution = self.subject.follow(schedule)
            moved = self.subject.step(execution, task, entry.candidates)
            preempts = last not in (-1, task)
            key = self.key(execution, moved.candidates, task) if moved.enabled else entry.key
            onward = _Entry(key, moved.candidates, moved.enabled, moved.failed)
            self.push((cost[0] + preempts, cost[1] + 1), (*schedule, task), onward)


def least_failures(subject: Subject, bounds: Mapping[str, Cost | None]) -> dict[str, Least]:
    """For each name, its least failing schedule, where it costs less than the bound given (None: at any cost).

    Exhaustive: a name that is missing from the answer has no failing schedule below its bound.
    """
    wanted, found = dict(bounds), dict[str, Least]()
    queue = _Queue(subject)
    execution, candidates, failed = subject.start()
    first = _Entry(queue.key(execution, candidates, -1), candidates, execution.enabled(), failed)
    queue.push((0, 0), (), first)
    while queue.heap and wanted:
        cost, schedule, entry = heappop(queue.heap)
        for name in [n for n, bound in wanted.items() if bound is not None and cost >= bound]:
            del wanted[name]
        for name in entry.failed & wanted.keys():
            found[name] = Least(cost, schedule)
            del wanted[name]
        if wanted and entry.enabled and queue.best[entry.key] == (cost, schedule):
            queue.expand(cost, schedule, entry)
    return found
