# SPDX-License-Identifier: Apache-2.0
"""The reachable states of a System as a graph, with what is promised of its behaviours as bits on states and steps.

Most states lie on no cycle, so of a state only where its steps lead is kept; what they are is found again when needed.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from rmapspec.engines.careful import careful_steps
from rmapspec.engines.explore import CHUNK, Limits, Progress
from rmapspec.engines.liveness.rings import rings
from rmapspec.engines.liveness.truths import Truths
from rmapspec.engines.ways import START, Ways
from rmapspec.system.compile import Machine
from rmapspec.system.compile.functions import Move
from rmapspec.system.compile.machine import Point
from rmapspec.system.fairness import Promise, promises
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Failure


class Edge(NamedTuple):
    """A step: the number of the state it leads to, the promises it keeps as bits, its action and its parameters."""

    target: int
    keeps: int
    action: int
    args: tuple[int, ...]


class FairGraph:
    """All states reached so far, the initial ones first; ``after[i]`` has where the steps from state i lead, for those
    expanded, which come first.

    ``weak`` and ``strong`` have the bits of the promises of either kind. ``why`` is not empty once something ended the
    search early, ``failure`` there where that was an evaluation error.
    """

    def __init__(self, machine: Machine, limits: Limits, progress: Progress | None = None) -> None:
        self.machine = machine
        self.limits = limits
        self.promises: tuple[Promise, ...] = promises(machine.system)
        self.weak = sum(1 << i for i, p in enumerate(self.promises) if not p.strong)
        self.strong = sum(1 << i for i, p in enumerate(self.promises) if p.strong)
        self.states: list[int] = []
        self.after: list[list[int]] = []
        self.initial = 0
        self.depth = 0
        self.why = ""
        self.failure: Failure | None = None
        self._number: dict[int, int] = {}
        self._parent: list[int] = []
        self._open: list[int] = []  # for each expanded state the promises that a step from it keeps
        self._edges: dict[int, list[Edge]] = {}
        self._progress = progress
        names = {n: a.name for n, a in machine.actions.items()}
        self._keeps = {n: sum(1 << i for i, p in enumerate(self.promises) if a in p.actions) for n, a in names.items()}
        waived = [(1 << i, p.waived) for i, p in enumerate(self.promises) if p.waived is not None]
        self._waivable = sum(bit for bit, _ in waived)
        self._waived = Truths(machine, [e for _, e in waived])
        self._waived_bits = [bit for bit, _ in waived]
        self._uniform: dict[Point, int | None] = {}

    # ------------------------------------------------------------ reaching it

    def build(self) -> None:
        """Reach all states, breadth first, until nothing is left or something ends the search."""
        try:
            for s in self.machine.initial():
                self._reach(s, START)
        except EvaluationError as error:  # an initial value has none: there is no state to show
            self.fail(Failure(error.message, Trace((), ()), error.span))
        self.initial = level = len(self.states)
        while len(self.after) < len(self.states) and not self.why:
            n = len(self.after)
            if n == level:
                self.depth, level = self.depth + 1, len(self.states)
                if self.limits.max_depth is not None and self.depth > self.limits.max_depth:
                    self.depth, self.why = self.depth - 1, f"depth limit {self.limits.max_depth} was reached"
                    return
            if n % CHUNK == 0 and self.limited():
                return
            try:
                self._expand(n, min(n + CHUNK - n % CHUNK, level))
            except EvaluationError as error:  # of a waiver
                self.fail(Failure(error.message, self.trace(n), error.span))

    def _reach(self, s: int, parent: int) -> None:
        """Note an initial state."""
        if s not in self._number:
            self._number[s] = len(self.states)
            self.states.append(s)
            self._parent.append(parent)

    def _expand(self, first: int, end: int) -> None:
        """All steps from these states. Written flat, since most of the time is spent here."""
        states, number, parent, uniform = self.states, self._number, self._parent, self._uniform
        for n in range(first, end):
            s = states[n]
            out: list[int] = []
            can = 0
            for bits, points in self.machine.dispatch:
                point = points.get(s & bits)
                if point is None:
                    continue
                moves: Sequence[Move] | None = point.memo.get(s & point.mask)
                if moves is None:
                    moves = self._computed(n, point)
                    if moves is None:
                        return
                before = len(out)
                for move in moves:
                    delta = move[0]
                    if delta is not None:
                        t = s + delta
                        target = number.get(t)
                        if target is None:
                            target = number[t] = len(states)
                            states.append(t)
                            parent.append(n)
                        out.append(target)
                if len(out) > before:
                    keeps = uniform.get(point, -1)
                    can |= self._kept(point, moves) if keeps is None or keeps < 0 else keeps
            self.after.append(out)
            self._open.append(can)

    def _computed(self, n: int, point: Point) -> Sequence[Move] | None:
        """Steps that are not in the memo; None where an action is undefined, which ends the search."""
        s = self.states[n]
        try:
            return point.steps(s)
        except EvaluationError:
            moves, undefined = careful_steps(self.machine, s, point)
        if undefined[0].prop is not None:  # a step property is undefined there, which is not asked for here
            return moves
        self.fail(undefined[0].failure(self.trace(n)))
        return None

    def _kept(self, point: Point, moves: Sequence[Move]) -> int:
        """The promises that these steps keep; where all actions of a point keep the same, that is remembered."""
        if point not in self._uniform:
            kinds = {self._keeps[number] for number, _ in point.group.actions}
            self._uniform[point] = kinds.pop() if len(kinds) == 1 else None
        can = 0
        for delta, action, _, _ in moves:
            can |= self._keeps[action] if delta is not None else 0
        return can

    # ------------------------------------------------------------ what is asked of it

    def can(self, n: int) -> int:
        """The promises that a step from an expanded state can keep, without those waived there."""
        found = self._open[n]
        if found & self._waivable:
            waived = self._waived(self.states[n])
            found &= ~sum(bit for i, bit in enumerate(self._waived_bits) if waived >> i & 1)
        return found

    @cached_property
    def resting(self) -> frozenset[int]:
        """The states in which a behaviour may stay for ever: no promise can be kept."""
        return frozenset(n for n, raw in enumerate(self._open) if not raw & ~self._waivable and not self.can(n))

    @cached_property
    def ring(self) -> dict[int, int]:
        """The states on cycles of steps; two that are on one cycle have the same number."""
        return rings(self.after, len(self.states))

    def edges(self, n: int) -> list[Edge]:
        """The steps from an expanded state, one for each state they lead to and promises they keep."""
        if n not in self._edges:
            s = self.states[n]
            out: dict[tuple[int, int], Edge] = {}
            for point in self.machine.points(s):
                for delta, action, args, _ in self._computed(n, point) or ():
                    if delta is not None:
                        edge = Edge(self._number[s + delta], self._keeps[action], action, args)
                        out.setdefault((edge.target, edge.keeps), edge)
            self._edges[n] = list(out.values())
        return self._edges[n]

    def number(self, s: int) -> int:
        """The number of a packed state that was reached."""
        return self._number[s]

    def trace(self, n: int) -> Trace:
        """The way to a state that was reached."""
        ways = Ways(self.machine)
        ways.parent[self.states[n]] = START
        now = n
        while (before := self._parent[now]) != START:
            ways.parent[self.states[now]] = self.states[before]
            ways.parent.setdefault(self.states[before], START)
            now = before
        return ways.trace(self.states[n])

    def fail(self, failure: Failure) -> None:
        """An evaluation error ends the search."""
        self.failure = self.failure or failure
        self.why = "an evaluation error ended the search"

    def limited(self) -> bool:
        """Whether a limit ends the search now."""
        if self._progress is not None:
            self._progress(len(self.states), self.depth)
        if self.limits.max_states is not None and len(self.states) >= self.limits.max_states:
            self.why = f"the limit of {self.limits.max_states} states was reached"
        if self.limits.deadline is not None and time.monotonic() >= self.limits.deadline:
            self.why = "the time limit was reached"
        return bool(self.why)
