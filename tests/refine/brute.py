# SPDX-License-Identifier: Apache-2.0
"""Every schedule of a workload without pruning, queue or memory: what the explorer and the minimiser are held to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rmapspec.refine.minimal import Least
from rmapspec.refine.subject import Subject


def schedules(subject: Subject) -> Iterator[tuple[tuple[int, ...], tuple[frozenset[str], ...], frozenset[str]]]:
    """Every maximal schedule: its tasks, what fails at each step, the actions fired."""
    waiting: list[tuple[int, ...]] = [()]
    while waiting:
        schedule = waiting.pop()
        execution, candidates, _ = subject.start()
        enabled = execution.enabled()
        failed: list[frozenset[str]] = []
        fired: frozenset[str] = frozenset()
        for task in schedule:
            moved = subject.step(execution, task, candidates)
            candidates, enabled = moved.candidates, moved.enabled
            failed.append(moved.failed)
            fired |= moved.fired
        if enabled:
            waiting += [(*schedule, task) for task in enabled]
        else:
            yield schedule, tuple(failed), fired


def preemptions(subject: Subject, schedule: Sequence[int]) -> int:
    """Switches away from a task that could go on."""
    execution = subject.start()[0]
    count, last = 0, -1
    for task in schedule:
        count += last not in (-1, task) and last in execution.enabled()
        execution.step(task)
        last = task
    return count


def least(subject: Subject) -> dict[str, Least]:
    """The least failing schedule of each name."""
    found: dict[str, Least] = {}
    for schedule, failed, _ in schedules(subject):
        for length, names in enumerate(failed, start=1):
            prefix = schedule[:length]
            for name in names:
                this = Least((preemptions(subject, prefix), length), prefix)
                best = found.get(name)
                if best is None or (this.cost, this.schedule) < (best.cost, best.schedule):
                    found[name] = this
    return found
