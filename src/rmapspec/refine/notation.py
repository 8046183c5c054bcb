# SPDX-License-Identifier: Apache-2.0
"""One line, one schedule: ``fork: dup A; copy A | walk | fork: link A``.

Turns are separated by ``|``. A turn is a task, alone (it runs until it ends or blocks) or with the steps it takes: it
runs up to and including the event that each names, by the last part of a label of the spec and a label of what it is
done to.
"""

from __future__ import annotations

from collections.abc import Mapping

from rmapspec.refine.adapter import Adapter
from rmapspec.refine.execution import Block, Execution


class NotationError(ValueError):
    """A line that cannot be read, or that the implementation cannot follow."""


def schedule_of(adapter: Adapter, execution: Execution, line: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """The schedule that a line stands for, from where the execution is; ``names`` gives short names. Raises
    NotationError."""
    schedule: list[str] = []
    for turn in line.split("|"):
        name, colon, steps = turn.partition(":")
        task = names.get(name.strip(), name.strip())
        if task not in execution.names:
            raise NotationError(f"no task {task!r}; there are {', '.join(execution.names)}")
        wanted = [s.split() for s in steps.split(";")] if colon else []
        if any(not 1 <= len(s) <= 2 for s in wanted):
            raise NotationError(f"a step is a label and what it is done to, not {steps.strip()!r}")
        schedule += _turn(adapter, execution, task, [[names.get(w, w) for w in s] for s in wanted])
    return tuple(schedule)


def _turn(adapter: Adapter, execution: Execution, task: str, wanted: list[list[str]]) -> list[str]:
    position = execution.names.index(task)
    taken: list[str] = []
    waiting = list(wanted)
    while (waiting or not wanted) and position in execution.enabled():
        block = execution.step(position)
        taken.append(task)
        if waiting and _shows(adapter, block, waiting[0]):
            waiting.pop(0)
    if waiting:
        raise NotationError(f"{task} does not come to {' '.join(waiting[0])}; it took {len(taken)} steps")
    return taken


def _shows(adapter: Adapter, block: Block, step: list[str]) -> bool:
    for event, _ in block.events:
        meaning = adapter.meaning(event)
        if any(label.rpartition(".")[2] == step[0] for label in meaning.labels) and set(step[1:]) <= set(meaning.args):
            return True
    return False
