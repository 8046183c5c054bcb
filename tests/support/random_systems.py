# SPDX-License-Identifier: Apache-2.0
"""Random small systems: processes with locks, choices, sequences, maps, sets and options, and properties that fail."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from hypothesis import strategies as st

from rmapspec.system.evaluate import Env, evaluate
from rmapspec.system.expr import App, Const, Expr, Kind, Op, Ref
from rmapspec.system.model import (
    Action,
    Assertion,
    Cover,
    Guard,
    Process,
    Property,
    PropertyKind,
    System,
    Variable,
)
from rmapspec.system.types import BOOL, FiniteT, OptionT, SetT, Type
from tests.support.random_conditions import ConditionMaker, truth
from tests.support.random_exprs import ExprMaker, Scope, operations
from tests.support.random_statements import Statement, StatementMaker
from tests.support.random_types import first_value, random_value, world

NEVER = Const(BOOL, False)


@dataclass
class _Draft:
    """A process on the way: its points and its actions."""

    name: str
    points: FiniteT
    actions: list[Action]


class SystemMaker:
    """Makes one random system."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.family = FiniteT("Process", tuple(f"proc{i}" for i in range(rng.choice((0, 1, 2, 2, 2, 2, 3)))))
        self.locks = ("lock0", "lock1")[: rng.randint(0, 2)] if self.family.labels else ()
        self.data = world(rng)
        self.state: dict[str, Type] = dict(self.data)
        for lock in self.locks:
            self.state[f"{lock}.writer"] = OptionT(self.family)
            self.state[f"{lock}.readers"] = SetT(self.family)
        self.wild = 0.25 if rng.random() < 0.2 else 0.0  # how likely a statement forgets its guards

    def make(self, name: str) -> System:
        """The system."""
        drafts = [self._process(code) for code in range(len(self.family.labels))]
        for draft in drafts:
            self.state[f"{draft.name}.pc"] = draft.points
        actions = [action for draft in drafts for action in draft.actions]
        if not drafts or self.rng.random() < 0.3:
            actions += [self._free(i) for i in range(self.rng.randint(1, 3))]
        absent = self.rng.choice(drafts).name if len(drafts) > 1 and self.rng.random() < 0.1 else ""
        processes = tuple(self._declared(draft, draft.name != absent) for draft in drafts)
        variables = tuple(self._variable(n, t, absent) for n, t in self.state.items())
        self.start = {v.name: first_value(v.type) if v.init is None else evaluate(v.init, Env(())) for v in variables}
        asserted = sorted({a.prop for action in actions for a in action.asserts})
        return System(
            name,
            "main",
            (),
            variables,
            processes,
            tuple(actions),
            (*self._properties(drafts), *(Property(n, n, PropertyKind.ASSERT, None) for n in asserted)),
            self._covers(),
        )

    # ------------------------------------------------------------ state

    def _variable(self, name: str, t: Type, absent: str) -> Variable:
        if name in self.data and self.rng.random() < 0.1:
            return Variable(name, t, None)
        value = random_value(self.rng, t) if name in self.data and self.rng.random() < 0.5 else first_value(t)
        if name == f"{absent}.pc":
            assert isinstance(t, FiniteT)
            value = len(t.labels) - 1
        return Variable(name, t, Const(t, value), internal=name not in self.data)

    # ------------------------------------------------------------ processes

    def _process(self, code: int) -> _Draft:
        """A program of a few statements, some inside a lock, some with an alternative, perhaps with a way back."""
        rng, name = self.rng, self.family.labels[code]
        maker = StatementMaker(rng, self.data, self.family, code, self.wild)
        rows: list[list[Statement]] = []
        while len(rows) < rng.choice((2, 3, 3, 4)):
            if self.locks and rng.random() < 0.6:
                rows += [[one] for one in maker.locked(rng.choice(self.locks))]
            else:
                rows.append([maker.any() for _ in range(rng.choice((1, 1, 1, 2)))])
        points = FiniteT(f"{name} point", (*(f"l{i}" for i in range(len(rows))), "end", "absent"))
        back = rng.random() < 0.15
        draft = _Draft(name, points, [])
        for at, row in enumerate(rows):
            for number, statement in enumerate(row):
                target = rng.randint(0, at) if back and rng.random() < 0.4 else at + 1
                draft.actions.append(self._action(draft, at, number, target, statement))
        return draft

    def _action(self, draft: _Draft, at: int, number: int, target: int, statement: Statement) -> Action:
        pc = Ref(draft.points, f"{draft.name}.pc")
        label = f"l{at}" + (f"#{number + 1}" if number else "")
        return Action(
            f"{draft.name}.{label}",
            draft.name,
            label,
            statement.params,
            (Guard("at", App(BOOL, Op.EQ, (pc, Const(draft.points, at)))), *statement.guards),
            self._asserts(statement),
            (*statement.updates, (f"{draft.name}.pc", Const(draft.points, target))),
            (statement.words,),
            statement.locks,
        )

    def _free(self, number: int) -> Action:
        """An action of no process."""
        statement = StatementMaker(self.rng, self.data, self.family, None, self.wild).any()
        name = f"free{number}"
        return Action(
            name,
            None,
            name,
            statement.params,
            (*statement.guards, Guard("when", ConditionMaker(self.rng, self.data).make(1))),
            self._asserts(statement),
            statement.updates,
            (statement.words,),
        )

    def _asserts(self, statement: Statement) -> tuple[Assertion, ...]:
        if self.rng.random() > 0.12:
            return ()
        return (Assertion(self.rng.choice(("claim0", "claim1")), ConditionMaker(self.rng, self.data).make(1)),)

    def _declared(self, draft: _Draft, active: bool) -> Process:
        pc = Ref(draft.points, f"{draft.name}.pc")
        end = len(draft.points.labels) - 2
        idle = _at(pc, 0) if self.rng.random() < 0.2 else NEVER
        return Process(draft.name, draft.name, pc.name, _at(pc, end), idle, active=active)

    # ------------------------------------------------------------ what is asked

    def _properties(self, drafts: list[_Draft]) -> list[Property]:
        rng = self.rng
        found = []
        conditions = ConditionMaker(rng, self.data)
        if rng.random() < 0.75:
            found.append(Property("no_deadlock", "", PropertyKind.DEADLOCK, None))
        for i in range(rng.randint(1, 2)):
            witness = conditions.make(1) if rng.random() < 0.3 else None
            found.append(Property(f"inv{i}", "", PropertyKind.INVARIANT, self._invariant(conditions), witness))
        if drafts and rng.random() < 0.4:
            found.append(Property("not_over", "", PropertyKind.INVARIANT, self._not_over(drafts)))
        if rng.random() < 0.4:
            found.append(Property("step0", "", PropertyKind.STEP, conditions.step()))
        if rng.random() < 0.15:
            scope = Scope(self.data, {}, {})
            found.append(Property("odd", "", PropertyKind.INVARIANT, ExprMaker(rng).make(BOOL, scope, 2)))
        return found

    def _invariant(self, conditions: ConditionMaker) -> Expr:
        """A condition, mostly one that is true at the start: it is to fail late."""
        env = Env(tuple(self.start.values()), {name: i for i, name in enumerate(self.start)})
        for _ in range(8):
            condition = conditions.make(2)
            if evaluate(condition, env):
                return truth(Op.OR, condition, conditions.make(1)) if self.rng.random() < 0.5 else condition
        return conditions.make(2)

    def _not_over(self, drafts: list[_Draft]) -> Expr:
        """A property that fails late if at all: not all processes have ended while something holds."""
        ends = [_at(Ref(d.points, f"{d.name}.pc"), len(d.points.labels) - 2) for d in drafts]
        over = App(BOOL, Op.AND, (*ends, ConditionMaker(self.rng, self.data).make(1)))
        return App(BOOL, Op.NOT, (over,))

    def _covers(self) -> tuple[Cover, ...]:
        conditions = ConditionMaker(self.rng, self.data)
        return tuple(Cover(f"cover{i}", "", conditions.make(1)) for i in range(self.rng.randint(0, 2)))


def _at(pc: Expr, point: int) -> Expr:
    return App(BOOL, Op.EQ, (pc, Const(pc.type, point)))


def operations_of(system: System) -> set[Op | Kind]:
    """The operations and binders that the actions and properties of a system use."""
    expressions = [e for action in system.actions for _, e in action.updates]
    expressions += [guard.expr for action in system.actions for guard in action.guards]
    expressions += [prop.expr for prop in system.properties if prop.expr is not None]
    return {op for e in expressions for op in operations(e)}


def random_system(seed: int) -> System:
    """The system of a seed, the same everywhere."""
    return SystemMaker(Random(seed)).make(f"random{seed}")


def systems() -> st.SearchStrategy[System]:
    """Random systems for Hypothesis."""
    return st.randoms(use_true_random=False).map(lambda rng: SystemMaker(rng).make("random"))
