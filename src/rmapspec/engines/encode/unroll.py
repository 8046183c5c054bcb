# SPDX-License-Identifier: Apache-2.0
"""A Relation laid end to end in a solver: one more step at a time, each a renamed copy of formulas translated once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rmapspec.engines.encode.circuit import Bit
from rmapspec.engines.encode.relation import Event, Relation
from rmapspec.engines.solver import Atom, Solver, Template
from rmapspec.system.model import Action
from rmapspec.system.trace import Step, Trace
from rmapspec.system.types import Value


class Moment(NamedTuple):
    """The variables of a state, of the choices made in it, and of the events in it and on the step that leads to it."""

    state: tuple[Atom, ...]
    inputs: tuple[Atom, ...]
    events: dict[Event, Atom]


class Unrolling:
    """Every behaviour of a system from an initial state to the last moment; a step may also stutter.

    ``anywhere``: from any state at all, whether it can be reached or not.
    """

    __slots__ = ("_state", "_step", "moments", "relation", "solver")

    def __init__(self, relation: Relation, anywhere: bool = False) -> None:
        self.relation = relation
        self.solver = Solver()
        r = relation
        self._state = self._template([], r.state_events, (*r.current, *r.inputs))
        self._step = self._template([r.step], r.step_events, (*r.current, *r.inputs, *r.following))
        self.moments: list[Moment] = [self._moment({})]
        start = r.typed if anywhere else r.initial
        self.solver.add(self.solver.template(r.circuit, start, r.current), self.moments[0].state)

    def _template(self, rules: list[Bit], events: dict[Event, Bit], variables: Iterable[Bit]) -> Template:
        """The rules, and for each event a variable that says whether it happens."""
        c = self.relation.circuit
        names = [c.variable(f"e.{event.kind.value}.{event.name}") for event in events]
        says = [c.iff(name, bit) for name, bit in zip(names, events.values(), strict=True)]
        return self.solver.template(c, c.conj((*rules, *says)), (*variables, *names))

    def _moment(self, before: dict[Event, Atom]) -> Moment:
        """A new moment, its own events asserted, those of the step that leads to it given."""
        r, atoms = self.relation, self.solver.atoms
        state, inputs = atoms(len(r.current)), atoms(len(r.inputs))
        events = dict(zip(r.state_events, atoms(len(r.state_events)), strict=True))
        self.solver.add(self._state, (*state, *inputs, *events.values()))
        return Moment(state, inputs, {**events, **before})

    def extend(self) -> None:
        """Add one step."""
        last = self.moments[-1]
        events = dict(zip(self.relation.step_events, self.solver.atoms(len(self.relation.step_events)), strict=True))
        after = self._moment(events)
        self.solver.add(self._step, (*last.state, *last.inputs, *after.state, *events.values()))
        self.moments.append(after)

    def trace(self) -> Trace:
        """The behaviour that the solver has found, stuttering left out."""
        states = [self.relation.state(self.solver.truth(m.state)) for m in self.moments]
        steps = []
        for moment, after in zip(self.moments, states[1:], strict=False):
            taken = self._taken(self.solver.truth(moment.inputs))
            if taken is not None:
                steps.append(Step(taken[0].name, taken[1], after))
        return Trace(states[0], tuple(steps))

    def _taken(self, bits: tuple[bool, ...]) -> tuple[Action, tuple[Value, ...]] | None:
        for at, choice in enumerate(self.relation.choices):
            if bits[at]:
                return choice.action, self.relation.arguments(choice, bits)
        return None

    def arguments(self, action: str) -> tuple[Value, ...]:
        """The parameters that the solver has found for an action in the last state."""
        (choice,) = (choice for choice in self.relation.choices if choice.action.name == action)
        return self.relation.arguments(choice, self.solver.truth(self.moments[-1].inputs))
