# SPDX-License-Identifier: Apache-2.0
"""How a search came to a state: links lead back, the steps are found again by the concrete meaning."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rmapspec.engines.fast.arranging import arranged
from rmapspec.engines.fast.context import START
from rmapspec.engines.fast.exchange import Exchange
from rmapspec.engines.fast.layout import Layout
from rmapspec.engines.fast.store import Store
from rmapspec.engines.fast.symmetry import Symmetry
from rmapspec.system.behaviour import Successor, arguments, can_act, step_holds, take
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.model import State, System
from rmapspec.system.trace import Step, Trace


class Ways:
    """Traces to states of a store."""

    def __init__(self, system: System, layout: Layout, store: Store, symmetry: Symmetry | None = None) -> None:
        self.system = system
        self.symmetry = symmetry
        self.layout = layout
        self.store = store

    def state(self, index: int) -> State:
        """A state by its index."""
        return self.layout.unpack(self.store.state(index))

    def trace(self, index: int, *last: Step) -> Trace:
        """The way to a state, and one step more where ``last`` is given (which symmetry does not allow)."""
        states = self._states(index)
        assert not last or self.symmetry is None
        return Trace(states[0], (*(self._step(a, b) for a, b in pairwise(states)), *last))

    def _states(self, index: int) -> list[State]:
        """The states on the way. Under symmetry a predecessor leads to one that is not the normal form found next, so
        what leads from normal forms to the states of the way is kept: exchanges, the last one first."""
        way = [index]
        while (before := self.store.parent(way[-1])) != START:
            way.append(before)
        forms = [self.state(i) for i in reversed(way)]
        if self.symmetry is None:
            return forms
        found, back = forms[:1], list[Exchange]()
        for form, following in pairwise(forms):
            after, made = self._leading(form, following)
            found.append(self._exchanged(after, back))
            back += made
        return found

    def _leading(self, form: State, following: State) -> tuple[State, list[Exchange]]:
        """The first successor with this normal form, and the exchanges that lead there from it."""
        assert self.symmetry is not None
        for step in self._steps(form):
            if step.state is not None:
                normal, made = arranged(self.system, self.layout, self.symmetry, step.state)
                if normal == following:
                    return step.state, made
        raise AssertionError(f"no step leads from {form} to {following}")

    def _exchanged(self, state: State, back: list[Exchange]) -> State:
        for swap in reversed(back):
            state = swap.state(self.system, state)
        return state

    def violating(self, index: int, name: str) -> Trace:
        """The way to a state and its first step that violates an assert or a step property."""
        way = self.trace(index)
        state = way.last
        prop = self.system.property_named[name]
        for step in self._steps(state):
            if name in step.failed:
                return _longer(way, Step(step.action.name, step.args, step.state or state))
            if step.state is not None and prop.expr is not None and self._wrong(name, state, step.state):
                return _longer(way, Step(step.action.name, step.args, step.state))
        raise AssertionError(f"no step from {state} violates {name}")

    def _wrong(self, name: str, state: State, after: State) -> bool:
        try:
            return not step_holds(self.system, self.system.property_named[name], state, after)
        except EvaluationError:
            return False

    def _step(self, state: State, after: State) -> Step:
        """The first step between two states."""
        for step in self._steps(state):
            if step.state == after:
                return Step(step.action.name, step.args, after)
        raise AssertionError(f"no step leads from {state} to {after}")

    def _steps(self, state: State) -> Iterator[Successor]:
        """The steps from a state; those that are undefined are not for this to report."""
        for action in can_act(self.system):
            for args in arguments(action):
                try:
                    step = take(self.system, action, state, args)
                except EvaluationError:
                    continue
                if step is not None:
                    yield step


def _longer(way: Trace, step: Step) -> Trace:
    return Trace(way.initial, (*way.steps, step))
