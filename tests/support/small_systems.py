# SPDX-License-Identifier: Apache-2.0
"""Systems of a few lines, made by hand."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.system.expr import NOWHERE, App, Bound, Const, Expr, Op, Ref, Span
from rmapspec.system.model import Action, Assertion, Guard, Process, Property, PropertyKind, System, Variable
from rmapspec.system.types import BOOL, IntT, Scalar, Type, Value

UP_TO_3 = IntT(0, 3)
X = Ref(UP_TO_3, "x")


def truth(op: Op, *args: Expr) -> Expr:
    """A truth value."""
    return App(BOOL, op, args)


def number(n: int) -> Const:
    """A number."""
    return Const(IntT(n, n), n)


def variable(name: str, t: Type, value: Value) -> Variable:
    """A variable that starts as a constant."""
    return Variable(name, t, Const(t, value))


def plus(e: Expr, n: Expr, t: IntT = UP_TO_3, span: Span = NOWHERE) -> Expr:
    """A sum, held to a range."""
    assert isinstance(e.type, IntT)
    assert isinstance(n.type, IntT)
    wide = IntT(e.type.lo + n.type.lo, e.type.hi + n.type.hi)
    return App(t, Op.FIT, (App(wide, Op.ADD, (e, n)),), (), span)


def action(
    name: str,
    guards: Sequence[Expr] = (),
    updates: Sequence[tuple[str, Expr]] = (),
    params: Sequence[tuple[str, Scalar]] = (),
    asserts: Sequence[Assertion] = (),
    process: str | None = None,
) -> Action:
    """An action; its guards are called g0, g1, …"""
    named = tuple(Guard(f"g{i}", e) for i, e in enumerate(guards))
    return Action(name, process, name, tuple(params), named, tuple(asserts), tuple(updates), (name,))


def counter(*properties: Property, limit: int = 3, processes: Sequence[Process] = ()) -> System:
    """x counts 0, 1, … up to a limit and stops there."""
    step = action("step", [truth(Op.LT, X, number(limit))], [("x", plus(X, number(1)))])
    return System("counter", "main", (), (variable("x", UP_TO_3, 0),), tuple(processes), (step,), properties)


def invariant(name: str, e: Expr) -> Property:
    """An invariant."""
    return Property(name, name, PropertyKind.INVARIANT, e)


def of_kind(name: str, kind: PropertyKind, e: Expr | None = None) -> Property:
    """A property of another kind."""
    return Property(name, name, kind, e)


def process(name: str, ended: Expr, *, idle: bool = False, active: bool = True) -> Process:
    """A process, for what deadlock asks of it; x stands in for its point."""
    return Process(name, name, "x", ended, Const(BOOL, idle), active=active)


def parameter(name: str, t: Scalar) -> Bound:
    """A parameter of an action."""
    return Bound(t, name)
