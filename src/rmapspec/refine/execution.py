# SPDX-License-Identifier: Apache-2.0
"""One execution of an implementation, driven step by step: tasks, who may run, what a step pushed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rmapspec.refine.adapter import Adapter, Label, Workload, World
from rmapspec.refine.task import Bug, Event, Request


class ProtocolError(Exception):
    """An implementation breaks the rules that adapter.py states: for instance it pushes an event before its first
    request."""


@dataclass(frozen=True, slots=True)
class Block:
    """One atomic step of a task: the events it pushed, each with what was observed then, and what is observed after
    it."""

    task: str
    events: tuple[tuple[Event, Mapping[str, Label]], ...]
    after: Mapping[str, Label]
    bug: Bug | None = None


class Execution:
    """A world being run; ``preemptions`` and ``schedule`` say how it came here."""

    def __init__(self, adapter: Adapter, design: str, workload: Workload, fault: int = 0) -> None:
        self.adapter = adapter
        self.world: World = adapter.world(design, workload, fault)
        self.tasks = tuple(self.world.tasks)
        self.names = tuple(t.name for t in self.tasks)
        self.events: list[tuple[Event, Mapping[str, Label]]] = []
        self._watching = False
        self._requests: list[Request | None] = []
        for task in self.tasks:
            task.sink = self._pushed
            self._requests.append(self._advance(task.body))
        if self.events:
            raise ProtocolError(f"{self.events[0][0].task} pushes an event before its first request")

    def _advance(self, body: object) -> Request | None:
        if body is None:
            raise ProtocolError("a task without a body")
        try:
            found: Request = next(body)  # type: ignore[call-overload] # a generator of requests, by the protocol
        except StopIteration:
            return None
        return found

    def _pushed(self, event: Event) -> None:
        self.events.append((event, self.observe() if self._watching else {}))

    def observe(self) -> Mapping[str, Label]:
        """What the implementation's state says of the spec's variables; a copy that later steps do not change."""
        return {name: _copied(label) for name, label in self.adapter.observe(self.world).items()}

    def enabled(self) -> tuple[int, ...]:
        """The tasks that may run now, by position."""
        return tuple(i for i, r in enumerate(self._requests) if r is not None and r.ready())

    def ended(self) -> bool:
        """Whether every task has ended."""
        return all(r is None for r in self._requests)

    def pending(self) -> tuple[tuple[str, str], ...]:
        """The tasks that have not ended, each with what it stands before."""
        return tuple((n, r.what) for n, r in zip(self.names, self._requests, strict=True) if r is not None)

    def run(self, task: int) -> None:
        """One step without looking; a Bug passes through."""
        self.events.clear()
        self._requests[task] = self._advance(self.tasks[task].body)

    def step(self, task: int, *, watch: bool = True) -> Block:
        """One step with its events and, if watched, what is observed at each and after it."""
        self._watching = watch
        bug = None
        try:
            self.run(task)
        except Bug as found:
            bug = found
            self._requests[task] = None
        self._watching = False
        after = self.observe() if watch else {}
        if self.events and self.events[-1][1] == after:
            after = self.events[-1][1]  # one object, so that a monitor need not look at it again
        return Block(self.names[task], tuple(self.events), after, bug)

    def roots(self) -> tuple[object, ...]:
        """What the future depends on: the shared heap, then each task's continuation."""
        return (self.world.heap, *(t.body for t in self.tasks))


def _copied(label: Label) -> Label:
    if isinstance(label, Mapping):
        return {k: _copied(v) for k, v in label.items()}
    if isinstance(label, list | tuple):
        return tuple(map(_copied, label))
    return frozenset(label) if isinstance(label, set | frozenset) else label


def follow(adapter: Adapter, design: str, workload: Workload, fault: int, schedule: Sequence[int]) -> Execution:
    """A fresh execution that has taken these steps."""
    execution = Execution(adapter, design, workload, fault)
    for task in schedule:
        execution.run(task)
    return execution
