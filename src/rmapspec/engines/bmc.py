# SPDX-License-Identifier: Apache-2.0
"""Bounded checking: every behaviour of at most so many steps, by a solver, the shortest first."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from rmapspec.engines.encode.confirm import MeaningsDisagreeError, confirmed_failure, expect_length, initial_failure
from rmapspec.engines.encode.relate import relate
from rmapspec.engines.encode.relation import Event, EventKind
from rmapspec.engines.encode.unroll import Moment, Unrolling
from rmapspec.engines.interrupt import noted_interrupts
from rmapspec.engines.solver import Answer, Atom
from rmapspec.system.evaluate import replay_violation
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Failure, Outcome, Verdict, Word

TIME_IS_UP = "the time limit was reached"
NO_LIVENESS = "no engine of this version judges liveness"


class _GaveUpError(Exception):
    """The solver did not answer; the message says why."""


@dataclass(slots=True)
class _Search:
    """What is known so far."""

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
        """Examine depth 0, 1, … up to the last that is worth it, and name each when it is done; raises _GaveUpError."""
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
        """Whether one of these can be; raises _GaveUpError."""
        if not atoms:
            return False
        if self.interrupted():
            raise _GaveUpError("interrupted")
        left = None if self.deadline is None else self.deadline - time.monotonic()
        if left is not None and left <= 0:
            raise _GaveUpError(TIME_IS_UP)
        match self.unrolling.solver.check(atoms, left):
            case Answer.SAT:
                return True
            case Answer.UNSAT:
                return False
            case Answer.UNKNOWN:
                raise _GaveUpError(_reason(self.unrolling.solver.why_unknown()))

    def look(self) -> None:
        """Find everything that the last moment shows for the first time; raises _GaveUpError."""
        moment = self.unrolling.moments[-1]
        while self.ask([atom for event, atom in moment.events.items() if self._matters(event)]):
            self._note(moment)
        while self.ask(self._curious(moment)):
            self._note(moment)
        violated = (Event(EventKind.VIOLATED, name) for name in self.found)
        self.settled = frozenset((*violated, *(Event(EventKind.REACHED, name) for name in self.reached)))

    def _matters(self, event: Event) -> bool:
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
            elif happens and self._matters(event):
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


def _reason(words: str) -> str:
    """Why the solver gave up, in the words of a report."""
    if "interrupted" in words:
        return "interrupted"
    if "timeout" in words or "canceled" in words:
        return TIME_IS_UP
    return f"the solver gave up: {words}"


def bmc(
    system: System,
    *,
    depth: int,
    deadline: float | None = None,
    progress: Callable[[str], None] | None = None,
) -> Outcome:
    """What a solver finds in every behaviour of at most ``depth`` steps.

    Depths are decided in order, so traces are minimal. A property without violation gets BOUNDED; UNKNOWN, with why,
    when time was up (``deadline``, in the seconds of ``time.monotonic``), the solver gave up, or an evaluation error
    ended the run. ``fired`` says 1 of every action taken in some behaviour. Raises MeaningsDisagreeError or ReplayError
    should the concrete meaning not confirm what was found.
    """
    started = time.monotonic()
    examined, why = -1, ""
    with noted_interrupts() as interrupted:
        search = _Search(system, deadline, interrupted, initial_failure(system))
        try:
            for examined in search.depths(depth):
                if progress is not None:
                    progress(f"{system.name}: every behaviour of up to {examined} steps examined")
        except _GaveUpError as error:
            why = str(error)
        except KeyboardInterrupt:
            why = "interrupted"
    if not why and search.failure is not None:
        why = "an evaluation error ended the search"
    elif not why and examined < depth:
        why = f"depth {examined} was enough: every property is violated"
    return Outcome(
        verdicts=tuple(_verdict(search, prop, depth, examined, why) for prop in system.properties),
        complete=not why,
        why=why,
        depth=max(examined, 0),
        fired=tuple((a.name, 1) for a in system.actions if a.name in search.fired),
        reached=frozenset(search.reached),
        failure=search.failure,
        engine="bmc",
        seconds=time.monotonic() - started,
    )


def _verdict(search: _Search, prop: Property, depth: int, examined: int, why: str) -> Verdict:
    trace = search.found.get(prop.name)
    if trace is not None:
        return Verdict(prop.name, Word.VIOLATED, trace, minimal=True)
    if prop.kind is PropertyKind.TEMPORAL:
        return Verdict(prop.name, Word.UNKNOWN, why=NO_LIVENESS)
    if why:
        so_far = f"; no violation in up to {examined} steps" if examined >= 0 else ""
        return Verdict(prop.name, Word.UNKNOWN, why=why + so_far)
    return Verdict(prop.name, Word.BOUNDED, depth=depth)
