# SPDX-License-Identifier: Apache-2.0
"""Depth by depth: what a solver finds in behaviours of no steps, of one, of two."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from rmapspec.engines.encode.confirm import MeaningsDisagreeError, confirmed_failure, expect_length
from rmapspec.engines.encode.relate import relate
from rmapspec.engines.encode.relation import Event, EventKind
from rmapspec.engines.encode.unroll import Moment, Unrolling
from rmapspec.engines.solver import Answer, Atom, Solver
from rmapspec.system.evaluate import replay_violation
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Failure

TIME_IS_UP = "the time limit was reached"


class GaveUpError(Exception):
    """The solver did not answer; the message says why."""


@dataclass(slots=True)
class Deepening:
    """The behaviours of a system, one step longer at a time, and what is known of them so far."""

    system: System
    deadline: float | None
    interrupted: Callable[[], bool]
    failure: Failure | None = None
    found: dict[str, Trace] = field(default_factory=dict)
    reached: set[str] = field(default_factory=set)
    settled: frozenset[Event] = frozenset()  # shown by earlier moments: what these events ask is not evaluated any more
    fired: set[str] = field(default_factory=set)
    unrolling: Unrolling = field(init=False)

    def open(self) -> list[str]:
        """The properties that may still be violated."""
        return [
            p.name for p in self.system.properties if p.kind is not PropertyKind.TEMPORAL and p.name not in self.found
        ]

    def finished(self) -> bool:
        """Whether nothing deeper is worth a look: an evaluation error ends the run, and so does the last violation."""
        return self.failure is not None or (bool(self.found) and not self.open())

    def depths(self, last: int) -> Iterator[int]:
        """Examine depth 0, 1, … up to the last that is worth it, and name each when it is done; raises GaveUpError."""
        if self.failure is not None:
            return
        self.unrolling = Unrolling(relate(self.system))
        for depth in range(last + 1):
            if depth:
                self.unrolling.extend()
            self.look()
            yield depth
            if self.finished():
                return

    def ask(self, atoms: list[Atom]) -> bool:
        """Whether one of these can be; raises GaveUpError."""
        return self.answer(self.unrolling.solver, atoms)

    def answer(self, solver: Solver, any_of: list[Atom], none_of: Sequence[Atom] = ()) -> bool:
        """Whether one of some atoms can be true where none of others is, within the time; raises GaveUpError."""
        if not any_of:
            return False
        if self.interrupted():
            raise GaveUpError("interrupted")
        left = None if self.deadline is None else self.deadline - time.monotonic()
        if left is not None and left <= 0:
            raise GaveUpError(TIME_IS_UP)
        started = time.monotonic()
        match solver.check(any_of, left, none_of):
            case Answer.SAT:
                return True
            case Answer.UNSAT:
                return False
            case Answer.UNKNOWN:
                in_time = left is None or time.monotonic() - started < 0.9 * left
                raise GaveUpError(reason(solver.why_unknown(), in_time=in_time))

    def look(self) -> None:
        """Find everything that the last moment shows for the first time; raises GaveUpError."""
        moment = self.unrolling.moments[-1]
        while self.ask([atom for event, atom in moment.events.items() if self.matters(event)]):
            self._note(moment)
        while self.ask(self._curious(moment)):
            self._note(moment)
        violated = (Event(EventKind.VIOLATED, name) for name in self.found)
        self.settled = frozenset((*violated, *(Event(EventKind.REACHED, name) for name in self.reached)))

    def matters(self, event: Event) -> bool:
        """Whether this would be news; what is violated or reached already need not be defined any more."""
        match event.kind:
            case EventKind.VIOLATED:
                return event.name not in self.found
            case EventKind.UNDEFINED_PROPERTY:
                return self.failure is None and Event(EventKind.VIOLATED, event.name) not in self.settled
            case EventKind.UNDEFINED_CONDITION:
                return self.failure is None and Event(EventKind.REACHED, event.name) not in self.settled
            case EventKind.UNDEFINED_ACTION:
                return self.failure is None
        return False

    def _curious(self, moment: Moment) -> list[Atom]:
        """Covers and witnesses not reached yet, and actions not taken yet."""
        atoms = [a for e, a in moment.events.items() if e.kind is EventKind.REACHED and e.name not in self.reached]
        for before in self.unrolling.moments[-2:-1]:
            for choice, atom in zip(self.unrolling.relation.choices, before.inputs, strict=False):
                if choice.action.name not in self.fired:
                    atoms.append(atom)
        return atoms

    def _known(self) -> int:
        return len(self.found) + len(self.reached) + len(self.fired) + (self.failure is not None)

    def _note(self, moment: Moment) -> None:
        """Take in what the solver's model shows, which is more than was known."""
        before = self._known()
        trace = self.unrolling.trace()
        self.fired.update(step.action for step in trace.steps)
        events = list(moment.events)
        for event, happens in zip(events, self.unrolling.solver.truth(tuple(moment.events.values())), strict=True):
            if happens and event.kind is EventKind.REACHED:
                self.reached.add(event.name)
            elif happens and self.matters(event):
                self._confirm(event, trace)
        if self._known() == before:
            raise MeaningsDisagreeError("the solver's model does not show what it was asked for")

    def _confirm(self, event: Event, trace: Trace) -> None:
        """Let the concrete meaning have the last word."""
        expect_length(event, trace, len(self.unrolling.moments) - 1)
        if event.kind is EventKind.VIOLATED:
            replay_violation(self.system, trace, event.name)
            self.found[event.name] = trace
            return
        of_action = event.kind is EventKind.UNDEFINED_ACTION
        args = self.unrolling.arguments(event.name) if of_action else ()
        self.failure = confirmed_failure(self.system, event, trace, args)


def reason(words: str, *, in_time: bool) -> str:
    """Why the solver gave up, in the words of a report; what was cancelled while there was time, Ctrl-C has."""
    if "interrupted" in words or ("canceled" in words and in_time):
        return "interrupted"
    if "timeout" in words or "canceled" in words:
        return TIME_IS_UP
    return f"the solver gave up: {words}"
