# SPDX-License-Identifier: Apache-2.0
"""Explicit breadth-first search: every reachable state, and for every property its shortest violation.

The search runs level by level over a Machine; a violating state is expanded like any other. A state is linked to the one it
was first reached from, nothing more: traces find the steps again.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from rmapspec.engines.failures import explained
from rmapspec.engines.watches import Watches
from rmapspec.system.compile import Machine, Program
from rmapspec.system.compile.functions import Move
from rmapspec.system.compile.machine import Watch
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.trace import Step, Trace
from rmapspec.system.verdict import Failure, Outcome, Verdict, Word

CHUNK = 2048  # states between two looks at the clock and the limits
START = -1  # the parent of an initial state

Progress = Callable[[int, int], None]
"""Called now and then with the number of distinct states and the depth."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What ends a search early: distinct states, depth in steps, a time of ``time.monotonic()``, or that every property
    that this engine judges is violated."""

    max_states: int | None = None
    max_depth: int | None = None
    deadline: float | None = None
    stop_when_all_violated: bool = False

    def capped(self, depth: int) -> Limits:
        """The same, and no deeper than ``depth``."""
        return replace(self, max_depth=depth if self.max_depth is None else min(depth, self.max_depth))


class Exploration:
    """A search that is advanced level by level, so that several can be run side by side.

    ``levels`` counts the levels whose states have all been expanded; ``violations`` are the violations found so far, each
    shortest; ``why`` is not empty once something ended the search early.
    """

    def __init__(
        self,
        system: System,
        program: Program | None = None,
        limits: Limits | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.system = system
        self.limits = Limits() if limits is None else limits
        self.progress = progress
        self.machine: Machine = (Program() if program is None else program).machine(system)
        self.watches = Watches(self.machine)
        self.parent: dict[int, int] = {}
        self.frontier: list[int] = []
        self.fired = [0] * len(self.machine.program.actions)
        self.violations: dict[str, Trace] = {}
        self.failure: Failure | None = None
        self.levels = -1
        self.depth = 0
        self.why = ""
        self.judged = tuple(p for p in system.properties if p.kind is not PropertyKind.TEMPORAL)
        self.reached: set[str] = set()
        self.seconds = 0.0
        self._deadlocks = [p.name for p in system.properties if p.kind is PropertyKind.DEADLOCK]
        self._unfinished = self.machine.watch(self.machine.unfinished(), True)
        self._names = {p.name for p in system.properties}
        self._pending: Failure | None = None

    @property
    def done(self) -> bool:
        """Whether there is nothing left to do: all was seen, or something ended the search."""
        return bool(self.why) or (self.levels >= 0 and not self.frontier)

    def advance(self) -> bool:
        """Expand one level (the first call: the initial states); whether there is more to do.

        After n calls, every invariant is judged in all states of fewer than n steps, and every other property but deadlock
        on all steps that lead to them."""
        if self.done or self._struck():
            return False
        started = time.perf_counter()
        if self.levels < 0:
            self._begin()
        else:
            self._level()
        self._conclude()
        self.seconds += time.perf_counter() - started
        return not self.done

    def _begin(self) -> None:
        nxt = self.frontier
        try:
            for s in self.machine.initial():
                self.parent[s] = START
                nxt.append(s)
                for watch in self.watches.all:
                    if s & watch.mask not in watch.quiet:
                        self._judge(watch, s)
                if len(nxt) % CHUNK == 0 and self._struck():
                    return
        except EvaluationError as error:  # an initial value has none: there is no state to show
            self.failure = Failure(error.message, Trace((), ()), error.span)
        self.failure = self.failure or self._pending
        self.levels = 0

    def _level(self) -> None:
        frontier = self.frontier
        nxt: list[int] = []
        for start in range(0, len(frontier), CHUNK):
            if start and self._struck():
                return
            self._expand(frontier[start : start + CHUNK], nxt)
            if self.failure is not None:
                return
        self.failure = self._pending
        self.frontier = nxt
        self.levels += 1
        if nxt:
            self.depth = self.levels

    def _expand(self, states: list[int], nxt: list[int]) -> None:
        """The inner loop: all steps from these states. Written flat, since most of the time is spent here."""
        parent, dispatch, fired, checks = self.parent, self.machine.dispatch, self.fired, self.watches.after
        append, deadlocks = nxt.append, self._deadlocks
        for s in states:
            stuck = True
            for bits, points in dispatch:
                point = points.get(s & bits)
                if point is None:
                    continue
                moves = point.memo.get(s & point.mask)
                if moves is None:
                    try:
                        moves = point.steps(s)
                    except EvaluationError:
                        self.failure = explained(self.system, self.trace(s))
                        return
                if moves:
                    stuck = False
                for move in moves:
                    delta, number, _, bad = move
                    fired[number] += 1
                    if bad:
                        self._bad_step(s, move)
                        if delta is None:
                            continue
                    t = s + delta  # type: ignore[operator]
                    if t not in parent:
                        parent[t] = s
                        append(t)
                        for watch in checks[number]:
                            if t & watch.mask not in watch.quiet:
                                self._judge(watch, t)
            if stuck and deadlocks and s & self._unfinished.mask not in self._unfinished.quiet:
                self._stuck(s)

    # ------------------------------------------------------------ what is found on the way

    def _judge(self, watch: Watch, s: int) -> None:
        """A condition not yet known to be quiet in a state."""
        try:
            if not watch.strikes(s):
                return
        except EvaluationError as error:
            if self._pending is None:
                self._pending = Failure(error.message, self.trace(s), error.span)
            return
        for name in self.watches.violates.get(watch, ()):
            self.violations[name] = self.trace(s)
        self.reached.update(self.watches.reaches.get(watch, ()))
        self.watches.drop(watch)

    def _bad_step(self, s: int, move: Move) -> None:
        """A step that violates asserts or step properties."""
        names = [name for name in move[3] if name not in self.violations and name in self._names]
        if names:
            before = self.trace(s)
            last = self.step(s, move)
            for name in names:
                self.violations[name] = Trace(before.initial, (*before.steps, last))

    def _stuck(self, s: int) -> None:
        """A state without any step."""
        try:
            if not self._unfinished.strikes(s):
                return
        except EvaluationError as error:
            if self._pending is None:
                self._pending = Failure(error.message, self.trace(s), error.span)
            return
        for name in self._deadlocks:
            self.violations[name] = self.trace(s)
        self._deadlocks.clear()

    # ------------------------------------------------------------ traces

    def trace(self, s: int) -> Trace:
        """A shortest way to a state that was reached."""
        way = [s]
        while (before := self.parent[way[-1]]) != START:
            way.append(before)
        way.reverse()
        steps = [self.step(a, self._move(a, b)) for a, b in pairwise(way)]
        return Trace(self.machine.unpack(way[0]), tuple(steps))

    def _move(self, s: int, t: int) -> Move:
        # One by one: a step that comes later may be undefined, and is reported when the search comes to it.
        return next(m for m in self.machine.each_move(s) if m[0] is not None and s + m[0] == t)

    def step(self, s: int, move: Move) -> Step:
        """A step as data; one without a next state shows the state it is taken in."""
        delta, number, args, _ = move
        return Step(self.machine.program.actions[number].name, args, self.machine.unpack(s + (delta or 0)))

    # ------------------------------------------------------------ the end

    def _struck(self) -> bool:
        """Whether a limit ends the search now."""
        if self.progress is not None:
            self.progress(len(self.parent), self.depth)
        if self.limits.max_states is not None and len(self.parent) >= self.limits.max_states:
            self.why = f"the limit of {self.limits.max_states} states was reached"
        if self.limits.deadline is not None and time.monotonic() >= self.limits.deadline:
            self.why = "the time limit was reached"
        return bool(self.why)

    def _conclude(self) -> None:
        """Whether the level just finished was the last."""
        if self.failure is not None:
            self.why = "an evaluation error ended the search"
        elif self.why or not self.frontier:
            return
        elif self.limits.max_depth is not None and self.levels >= self.limits.max_depth:
            self.why = f"depth limit {self.limits.max_depth} was reached"
        elif self.limits.stop_when_all_violated and self.judged and all(p.name in self.violations for p in self.judged):
            self.why = f"depth {self.levels} was enough: every property is violated"

    def interrupted(self) -> None:
        """The search is ended from outside."""
        self.why = "interrupted"

    def verdict(self, prop: Property) -> Verdict:
        """What is known of a property now."""
        if prop.name in self.violations:
            return Verdict(prop.name, Word.VIOLATED, self.violations[prop.name], minimal=True)
        if prop.kind is PropertyKind.TEMPORAL:
            return Verdict(prop.name, Word.UNKNOWN, why="no engine of this version judges liveness")
        if self.done and not self.why:
            return Verdict(prop.name, Word.HOLDS)
        depth = self.levels - (prop.kind is PropertyKind.DEADLOCK)
        if self.failure is not None or depth < 0:
            return Verdict(prop.name, Word.UNKNOWN, why=self.why)
        return Verdict(prop.name, Word.BOUNDED, depth=depth, why=self.why)

    def outcome(self) -> Outcome:
        """What was found so far."""
        return Outcome(
            verdicts=tuple(self.verdict(p) for p in self.system.properties),
            complete=self.done and not self.why,
            why=self.why,
            states=len(self.parent),
            depth=self.depth,
            transitions=sum(self.fired),
            fired=tuple((a.name, self.fired[n]) for n, a in self.machine.actions.items()),
            reached=frozenset(self.reached),
            failure=self.failure,
            engine="explore",
            seconds=self.seconds,
        )


def explore(
    system: System,
    *,
    program: Program | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """Every reachable state of a system, and for every property its shortest violation.

    Ctrl-C ends the search with what is known by then; so do the limits. A Program shared by the Systems of a family saves
    most of the work. An evaluation error that some behaviour reaches ends the search too; it is in the outcome.
    """
    search = Exploration(system, program, limits, progress)
    try:
        while search.advance():
            pass
    except KeyboardInterrupt:
        search.interrupted()
    return search.outcome()


__all__ = ["Exploration", "Limits", "Program", "explore"]
