# SPDX-License-Identifier: Apache-2.0
"""Explicit breadth-first search: every reachable state, and for every property its shortest violation.

The search runs level by level over a Machine; a violating state is expanded like any other.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from rmapspec.engines.careful import careful_steps
from rmapspec.engines.watches import Watches
from rmapspec.engines.ways import START, Ways
from rmapspec.system.compile import Machine, Program
from rmapspec.system.compile.functions import Move
from rmapspec.system.compile.machine import Point, Watch
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Failure, Outcome, Verdict, Word

CHUNK = 2048  # states between two looks at the clock and the limits

Progress = Callable[[int, int], None]
"""Called now and then with the number of distinct states and the depth."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What ends a search early: a number of distinct states, a depth in steps, a time of ``time.monotonic()``, or that
    every property that this engine judges is violated.
    """

    max_states: int | None = None
    max_depth: int | None = None
    deadline: float | None = None
    stop_when_all_violated: bool = False

    def capped(self, depth: int) -> Limits:
        """The same, and no deeper than ``depth``."""
        return replace(self, max_depth=depth if self.max_depth is None else min(depth, self.max_depth))

    def struck(self, states: int) -> str:
        """Why a search with this many states has to end now; empty where it has not."""
        if self.deadline is not None and time.monotonic() >= self.deadline:
            return "the time limit was reached"
        if self.max_states is not None and states >= self.max_states:
            return f"the limit of {self.max_states} states was reached"
        return ""

    def enough(self, levels: int, all_violated: bool) -> str:
        """Why a search that has expanded this many levels need not go on; empty where it has to."""
        if self.stop_when_all_violated and all_violated:
            return f"depth {levels} was enough: every property is violated"
        if self.max_depth is not None and levels >= self.max_depth:
            return f"depth limit {self.max_depth} was reached"
        return ""


@dataclass(frozen=True, slots=True)
class Known:
    """How far a breadth-first search came: the levels whose states have all been expanded, whether that was all,
    whether an evaluation error ended it, and why it ended early.
    """

    levels: int
    whole: bool
    failed: bool
    why: str

    def verdict(self, prop: Property, violation: Trace | None) -> Verdict:
        """What that says of a property, given its shortest violation."""
        if violation is not None:
            return Verdict(prop.name, Word.VIOLATED, violation, minimal=True)
        if prop.kind is PropertyKind.TEMPORAL:
            return Verdict(prop.name, Word.UNKNOWN, why="no engine of this version judges liveness")
        if self.whole:
            return Verdict(prop.name, Word.HOLDS)
        depth = self.levels - (prop.kind is PropertyKind.DEADLOCK)
        if self.failed or depth < 0:
            return Verdict(prop.name, Word.UNKNOWN, why=self.why)
        return Verdict(prop.name, Word.BOUNDED, depth=depth, why=self.why)


class Exploration:
    """A search that is advanced level by level, so that several can be run side by side.

    ``levels`` counts the levels whose states have all been expanded (-1: not begun); ``violations`` are those found so
    far, each shortest; ``why`` is not empty once something ended the search early.
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
        self.ways = Ways(self.machine)
        self.frontier: list[int] = []
        self.fired = [0] * len(self.machine.program.actions)
        self.violations: dict[str, Trace] = {}
        self.reached: set[str] = set()
        self.failure: Failure | None = None
        self.levels = -1
        self.depth = 0
        self.seconds = 0.0
        self.why = ""
        self.judged = {p.name for p in system.properties if p.kind is not PropertyKind.TEMPORAL}
        self._deadlocks = [p.name for p in system.properties if p.kind is PropertyKind.DEADLOCK]
        self._unfinished = self.machine.watch(self.machine.unfinished(), True)
        self._settled: frozenset[str] = frozenset()  # violated on earlier levels
        self._struck: set[Watch] = set()  # on this level

    @property
    def done(self) -> bool:
        """Whether there is nothing left to do: all was seen, or something ended the search."""
        return bool(self.why) or (self.levels >= 0 and not self.frontier)

    def advance(self) -> bool:
        """Expand one level (the first call: the initial states); whether there is more to do.

        After n calls every invariant is judged in all states of fewer than n steps, every step property and assert on
        all steps that lead to them, and every deadlock property in all states of fewer than n - 1 steps.
        """
        if self.done or self._limited():
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
                self.ways.parent[s] = START
                nxt.append(s)
                for watch in self.watches.all:
                    if s & watch.mask not in watch.quiet:
                        self._judge(watch, s)
                if len(nxt) % CHUNK == 0 and self._limited():
                    return
        except EvaluationError as error:  # an initial value has none: there is no state to show
            self._fail(Failure(error.message, Trace((), ()), error.span))
        self.levels = 0

    def _level(self) -> None:
        frontier = self.frontier
        nxt: list[int] = []
        for start in range(0, len(frontier), CHUNK):
            if start and self._limited():
                return
            self._expand(frontier[start : start + CHUNK], nxt)
        self.frontier = nxt
        self.levels += 1
        if nxt:
            self.depth = self.levels

    def _expand(self, states: list[int], nxt: list[int]) -> None:
        """The inner loop: all steps from these states. Written flat, since most of the time is spent here."""
        parent, dispatch, fired, checks = self.ways.parent, self.machine.dispatch, self.fired, self.watches.after
        append = nxt.append
        for s in states:
            stuck = True
            for bits, points in dispatch:
                point = points.get(s & bits)
                if point is None:
                    continue
                moves = point.memo.get(s & point.mask)
                if moves is None:
                    moves = self._computed(s, point)
                    if moves is None:
                        stuck = False
                        continue
                if moves:
                    stuck = False
                for delta, number, args, bad in moves:
                    fired[number] += 1
                    if bad:
                        self._bad_step(s, (delta, number, args, bad))
                    if delta is None:
                        continue
                    t = s + delta
                    if t not in parent:
                        parent[t] = s
                        append(t)
                        for watch in checks[number]:
                            if t & watch.mask not in watch.quiet:
                                self._judge(watch, t)
            if stuck and self._deadlocks and s & self._unfinished.mask not in self._unfinished.quiet:
                self._stuck(s)

    # ------------------------------------------------------------ what is found on the way

    def _computed(self, s: int, point: Point) -> tuple[Move, ...] | None:
        """Steps that are not in the memo; None where an action is undefined, which ends the search after this level.

        A step property that is violated already need not be defined any more.
        """
        try:
            return point.steps(s)
        except EvaluationError:
            moves, undefined = careful_steps(self.machine, s, point)
        for found in undefined:
            if found.prop not in self._settled:
                self._fail(found.failure(self.ways.trace(s)))
        return tuple(moves) if undefined[0].prop is not None else None

    def _judge(self, watch: Watch, s: int) -> None:
        """A condition not known to be quiet in a state."""
        try:
            if not watch.strikes(s):
                return
        except EvaluationError as error:
            self._fail(Failure(error.message, self.ways.trace(s), error.span))
            return
        for name in self.watches.violates.get(watch, ()):
            if name not in self.violations:
                self.violations[name] = self.ways.trace(s)
        self.reached.update(self.watches.reaches.get(watch, ()))
        self._struck.add(watch)

    def _bad_step(self, s: int, move: Move) -> None:
        """A step that violates asserts or step properties; asserts may name properties that are not judged now."""
        for name in move[3]:
            if name in self.judged and name not in self.violations:
                self.violations[name] = self.ways.trace(s, move)

    def _stuck(self, s: int) -> None:
        """A state without any step."""
        try:
            if not self._unfinished.strikes(s):
                return
        except EvaluationError as error:
            self._fail(Failure(error.message, self.ways.trace(s), error.span))
            return
        for name in self._deadlocks:
            if name not in self.violations:
                self.violations[name] = self.ways.trace(s)

    def _fail(self, failure: Failure) -> None:
        """Keeps the first of the failures with the shortest way."""
        if self.failure is None or len(failure.trace) < len(self.failure.trace):
            self.failure = failure

    # ------------------------------------------------------------ the end

    def _limited(self) -> bool:
        """Whether a limit ends the search now."""
        states = len(self.ways.parent)
        if self.progress is not None:
            self.progress(states, self.depth)
        self.why = self.limits.struck(states) or self.why
        return bool(self.why)

    def _conclude(self) -> None:
        """The end of a level, and whether it was the last.

        Only now is a violated property looked at no longer, so that what a level shows does not depend on its order.
        """
        for watch in self._struck:
            self.watches.drop(watch)
        self._struck.clear()
        self._settled = frozenset(self.violations)
        self._deadlocks = [name for name in self._deadlocks if name not in self.violations]
        if self.failure is not None:
            self.why = "an evaluation error ended the search"
        elif not self.why and self.frontier:
            self.why = self.limits.enough(self.levels, bool(self.judged) and self.judged <= self._settled)

    def interrupted(self) -> None:
        """The search is ended from outside."""
        self.why = "interrupted"

    def verdict(self, prop: Property) -> Verdict:
        """What is known of a property now."""
        known = Known(self.levels, self.done and not self.why, self.failure is not None, self.why)
        return known.verdict(prop, self.violations.get(prop.name))

    def outcome(self) -> Outcome:
        """What was found so far."""
        return Outcome(
            verdicts=tuple(self.verdict(p) for p in self.system.properties),
            complete=self.done and not self.why,
            why=self.why,
            states=len(self.ways.parent),
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

    Ctrl-C ends the search with what is known by then; so do the limits. A Program shared by the Systems of a family
    saves most of the work. An evaluation error that some behaviour reaches ends the search after its level; it is in
    the outcome.
    """
    search = Exploration(system, program, limits, progress)
    try:
        while search.advance():
            pass
    except KeyboardInterrupt:
        search.interrupted()
    return search.outcome()


__all__ = ["Exploration", "Known", "Limits", "Program", "explore"]
