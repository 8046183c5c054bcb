# SPDX-License-Identifier: Apache-2.0
"""Breadth-first search in the plainest form, over the concrete meaning alone: what ``explore`` is compared with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from rmapspec.system.behaviour import (
    Successor,
    arguments,
    can_act,
    holds,
    initial_states,
    satisfies,
    step_holds,
    take,
    unfinished,
)
from rmapspec.system.evaluate import EvaluationError
from rmapspec.system.expr import Expr
from rmapspec.system.model import Property, PropertyKind, State, System


class Naive:
    """The whole search: ``lengths`` of the shortest violations by property, ``failed`` that of the way to an error."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.lengths: dict[str, int] = {}
        self.failed: int | None = None
        self.reached: dict[str, int] = {}
        self.fired: Counter[str] = Counter()
        self.seen: set[State] = set()
        self.depth = 0
        level = list(initial_states(system))
        length = 0
        while level and self.failed is None:
            self.depth = length
            self.seen.update(level)
            for state in level:
                self.judge(state, length)
            if self.failed is None:
                level = list(dict.fromkeys(after for state in level for after in self.expand(state, length)))
                level = [state for state in level if state not in self.seen]
            length += 1

    def judge(self, state: State, length: int) -> None:
        """Invariants, witnesses and covers in a new state."""
        for p in self.system.properties:
            if p.kind is PropertyKind.INVARIANT and self.lengths.get(p.name, length) == length:
                self.violated(p.name, length, self.known(lambda p=p: not holds(self.system, p, state), length))  # type: ignore[misc]  # mypy cannot infer a lambda with defaults
            if p.witness is not None:
                self.reaches(p.name, p.witness, state, length)
        for c in self.system.covers:
            self.reaches(c.name, c.expr, state, length)

    def reaches(self, name: str, expr: Expr, state: State, length: int) -> None:
        """A witness or cover in a new state."""
        if self.reached.get(name, length) == length and self.known(lambda: satisfies(self.system, expr, state), length):
            self.reached[name] = length

    def expand(self, state: State, length: int) -> list[State]:
        """The steps from a state."""
        steps: list[Successor] = []
        blocked = True
        for action in can_act(self.system):
            for args in arguments(action):
                try:
                    step = take(self.system, action, state, args)
                except EvaluationError:
                    self.fail(length)
                    blocked = False
                    continue
                steps += [] if step is None else [step]
        for step in steps:
            self.fired[step.action.name] += 1
            for name in step.failed:
                self.violated(name, length + 1, True)
            if step.state is not None:
                self.judge_step(state, step.state, length + 1)
        for p in self.system.properties:
            if p.kind is PropertyKind.DEADLOCK and blocked and not steps and self.lengths.get(p.name, length) == length:
                self.violated(p.name, length, self.known(lambda: unfinished(self.system, state), length))
        return [s.state for s in steps if s.state is not None]

    def judge_step(self, state: State, after: State, length: int) -> None:
        """Step properties on a step."""
        for p in self.system.properties:
            if p.kind is PropertyKind.STEP and self.lengths.get(p.name, length) >= length:
                self.violated(p.name, length, self.known(partial(_steps_wrongly, self.system, p, state, after), length))

    def known(self, condition: Callable[[], bool], length: int) -> bool:
        """The condition, or an error noted."""
        try:
            return condition()
        except EvaluationError:
            self.fail(length)
            return False

    def violated(self, name: str, length: int, really: bool) -> None:
        """Keeps the shortest."""
        if really and name in self.system.property_named:
            self.lengths[name] = min(length, self.lengths.get(name, length))

    def fail(self, length: int) -> None:
        """Keeps the shortest."""
        self.failed = length if self.failed is None else min(length, self.failed)


def _steps_wrongly(system: System, prop: Property, state: State, after: State) -> bool:
    return not step_holds(system, prop, state, after)
