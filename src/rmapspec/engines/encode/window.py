# SPDX-License-Identifier: Apache-2.0
"""Some steps in a row from any state at all: what induction asks about."""

from __future__ import annotations

from collections.abc import Iterable

from rmapspec.engines.encode.relation import Event, EventKind, Relation
from rmapspec.engines.encode.unroll import Moment, Unrolling
from rmapspec.engines.encode.words import equal
from rmapspec.engines.solver import Atom, Solver, Template
from rmapspec.system.trace import Trace


class Window:
    """Behaviours from any state, reachable or not; every step is one of an action, none stutters.

    ``simple``: the states before the last are all different. A shortest way to a bad state has both traits, so what no
    window shows no behaviour shows. ``known`` are events that never happen in a reachable state or step.
    """

    __slots__ = ("_differ", "_unrolling", "known", "simple")

    def __init__(self, relation: Relation, simple: bool) -> None:
        self._unrolling = Unrolling(relation, anywhere=True)
        self.simple = simple
        self.known: set[Event] = set()
        both = (*relation.current, *relation.following)
        differ = equal(relation.circuit, relation.current, relation.following) ^ 1
        self._differ: Template = self.solver.template(relation.circuit, differ, both)

    @property
    def solver(self) -> Solver:
        """The solver that holds it."""
        return self._unrolling.solver

    @property
    def last(self) -> Moment:
        """Its last state, and the events in it and on the step that leads to it."""
        return self._unrolling.moments[-1]

    def extend(self) -> None:
        """Add one step."""
        *earlier, last = self._unrolling.moments
        for moment in earlier if self.simple else ():
            self.solver.add(self._differ, (*moment.state, *last.state))
        self._unrolling.extend()
        self.solver.require(last.inputs[: len(self._unrolling.relation.choices)])
        self._forbid(self.known, (self.last,))

    def learn(self, events: Iterable[Event]) -> None:
        """Note that these never happen."""
        news = set(events) - self.known
        self.known |= news
        self._forbid(news, self._unrolling.moments)

    def _forbid(self, events: Iterable[Event], moments: Iterable[Moment]) -> None:
        rows = list(moments)
        self.solver.exclude([moment.events[e] for e in events for moment in rows if e in moment.events])

    def before(self, events: Iterable[Event]) -> list[Atom]:
        """These events in all states and steps but the last."""
        return [moment.events[e] for e in events for moment in self._unrolling.moments[:-1] if e in moment.events]

    def shown(self, events: list[Event]) -> set[Event]:
        """Those of these events that happen at the end of the behaviour that the solver has found."""
        truths = self.solver.truth([self.last.events[e] for e in events])
        return {e for e, happens in zip(events, truths, strict=True) if happens}

    def trace(self) -> Trace:
        """That behaviour; its first state need not be reachable."""
        return self._unrolling.trace()


def bad(event: Event) -> bool:
    """Whether an event is a violation or an evaluation error, rather than something hoped for."""
    return event.kind is not EventKind.REACHED
