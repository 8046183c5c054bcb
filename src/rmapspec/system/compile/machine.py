# SPDX-License-Identifier: Apache-2.0
"""Program keeps generated code and what it has computed; Machine is one System seen through it.

Systems of one family (the scenarios of a spec at one size) share their variables, actions and properties, so a Program
that is kept over them generates each function once, when it is first needed, and computes each step once: what a group
of actions does is a function of the few variables they read or write, and is looked up by those bits of the state.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rmapspec.system.behaviour import can_act, initial_states
from rmapspec.system.compile.footprint import reads, writes
from rmapspec.system.compile.functions import Condition, Fill, Group, Move, at_point, condition, fill
from rmapspec.system.compile.layout import Layout, shape
from rmapspec.system.expr import App, Const, Expr, Op
from rmapspec.system.model import Action, Property, PropertyKind, State, System
from rmapspec.system.types import BOOL

MEMO_LIMIT = 2_000_000  # entries of one table; beyond, steps are computed anew


class Point:
    """The steps of one group: ``memo`` by the bits ``mask`` of a state, which is worked out with the first steps."""

    __slots__ = ("_fill", "_layout", "group", "mask", "memo")

    def __init__(self, group: Group, layout: Layout) -> None:
        self.group = group
        self.mask = 0
        self.memo: dict[int, tuple[Move, ...]] = {}
        self._layout = layout
        self._fill: Fill | None = None

    def steps(self, s: int) -> tuple[Move, ...]:
        """The steps from a packed state at this point; raises EvaluationError."""
        if self._fill is None:
            self.mask = self._layout.mask(self.group.footprint())
            self._fill = fill(self.group, self._layout)
        found = self.memo.get(s & self.mask)
        if found is None:
            found = self._fill(s)
            if len(self.memo) < MEMO_LIMIT:
                self.memo[s & self.mask] = found
        return found


class Watch:
    """A condition looked out for; ``quiet`` are the bits ``mask`` of states known not to give the ``sought`` value."""

    __slots__ = ("_condition", "_expr", "_layout", "mask", "quiet", "reads", "sought")

    def __init__(self, expr: Expr, sought: bool, layout: Layout) -> None:
        self.sought = sought
        self.reads = reads(expr)
        self.mask = layout.mask(self.reads)
        self.quiet: set[int] = set()
        self._expr = expr
        self._layout = layout
        self._condition: Condition | None = None

    def strikes(self, s: int) -> bool:
        """Whether the condition has the sought value in a packed state; raises EvaluationError."""
        if self._condition is None:
            self._condition = condition(self._expr, self._layout)
        if bool(self._condition(s)) is self.sought:
            return True
        if len(self.quiet) < MEMO_LIMIT:
            self.quiet.add(s & self.mask)
        return False


class Program:
    """Generated code, kept by its caller over the Systems of a family; what is shared is recognised by identity."""

    def __init__(self) -> None:
        self.actions: list[Action] = []
        self._numbers: dict[int, int] = {}
        self._layouts: dict[Any, Layout] = {}
        self._points: dict[Any, Point] = {}
        self._watches: dict[Any, Watch] = {}
        self._kept: list[object] = []  # alive, so that no identity is given twice

    def machine(self, system: System) -> Machine:
        """A System, ready to run."""
        return Machine(system, self)

    def layout(self, system: System) -> Layout:
        """How its states are packed."""
        key = shape(system)
        if key not in self._layouts:
            self._layouts[key] = Layout(system.variables)
        return self._layouts[key]

    def number(self, action: Action) -> int:
        """The number of an action in this program."""
        if id(action) not in self._numbers:
            self._numbers[id(action)] = len(self.actions)
            self.actions.append(action)
        return self._numbers[id(action)]

    def point(
        self, layout: Layout, actions: list[Action], at: tuple[str, int] | None, steps: tuple[Property, ...]
    ) -> Point:
        """The steps of actions that share a point."""
        key = (id(layout), tuple(map(id, actions)), tuple(map(id, steps)))
        if key not in self._points:
            self._kept.extend(steps)
            group = Group(tuple((self.number(a), a) for a in actions), at, steps)
            self._points[key] = Point(group, layout)
        return self._points[key]

    def watch(self, layout: Layout, expr: Expr, sought: bool) -> Watch:
        """A condition looked out for."""
        key = (id(layout), id(expr), sought)
        if key not in self._watches:
            self._kept.append(expr)
            self._watches[key] = Watch(expr, sought, layout)
        return self._watches[key]


class Machine:
    """One System over packed states."""

    def __init__(self, system: System, program: Program) -> None:
        self.system = system
        self.program = program
        self.layout = program.layout(system)
        self.steps = tuple(p for p in system.properties if p.kind is PropertyKind.STEP)
        self.actions = {program.number(a): a for a in can_act(system)}
        self.dispatch = self._dispatch()

    def _dispatch(self) -> list[tuple[int, dict[int, Point]]]:
        """For each program counter its bits and the point at each value; actions without one are at 0 of no bits."""
        tables: dict[str, dict[int, list[Action]]] = {}
        found: list[tuple[int, dict[int, Point]]] = []
        for action in self.actions.values():
            at = at_point(action.guards[0].expr) if action.guards else None
            if at is None:
                found.append((0, {0: self.program.point(self.layout, [action], None, self.steps)}))
            else:
                tables.setdefault(at[0], {}).setdefault(at[1], []).append(action)
        for name, points in tables.items():
            f = self.layout.fields[name]
            here = {f.pack(c): self.program.point(self.layout, a, (name, c), self.steps) for c, a in points.items()}
            found.append((f.mask, here))
        return found

    def initial(self) -> Iterator[int]:
        """The initial states, packed; raises EvaluationError."""
        return map(self.layout.pack, initial_states(self.system))

    def points(self, s: int) -> Iterator[Point]:
        """The groups whose actions may be enabled in a packed state."""
        for mask, points in self.dispatch:
            point = points.get(s & mask)
            if point is not None:
                yield point

    def moves(self, s: int) -> list[Move]:
        """Every step from a packed state; raises EvaluationError."""
        return [move for point in self.points(s) for move in point.steps(s)]

    def unpack(self, s: int) -> State:
        """The state that an integer stands for."""
        return self.layout.unpack(s)

    def watch(self, expr: Expr, sought: bool) -> Watch:
        """A condition looked out for."""
        return self.program.watch(self.layout, expr, sought)

    def written(self, number: int) -> set[str]:
        """The variables that an action writes."""
        return writes(self.program.actions[number])

    def unfinished(self) -> Expr:
        """That some active process has neither ended nor is idle, or that there are no processes."""
        if not self.system.processes:
            return Const(BOOL, True)
        running = (p for p in self.system.processes if p.active)
        return App(BOOL, Op.OR, tuple(
            App(BOOL, Op.AND, (App(BOOL, Op.NOT, (p.ended,)), App(BOOL, Op.NOT, (p.idle,)))) for p in running
        ))  # fmt: skip
