# SPDX-License-Identifier: Apache-2.0
"""Which variables an expression depends on, and whether it can be undefined."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from rmapspec.system.expr import App, Bind, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.model import Action
from rmapspec.system.types import BOOL

PARTIAL = frozenset({
    Op.MOD, Op.FIT, Op.SEQ, Op.APPEND, Op.INSERT_AFTER, Op.INSERT_BEFORE, Op.REMOVE, Op.NEXT, Op.THE,
})  # fmt: skip


def parts(e: Expr) -> Iterator[Expr]:
    """The expression and everything in it."""
    yield e
    match e:
        case App():
            for a in e.args:
                yield from parts(a)
        case Bind():
            yield from parts(e.body)


def reads(e: Expr) -> set[str]:
    """The variables whose current value is read."""
    return {p.name for p in parts(e) if isinstance(p, Ref)}


def reads_next(e: Expr) -> set[str]:
    """The variables whose next value is read."""
    return {p.name for p in parts(e) if isinstance(p, Next)}


def is_total(e: Expr) -> bool:
    """Whether no operation in it can be undefined."""
    return not any(
        (isinstance(p, App) and p.op in PARTIAL) or (isinstance(p, Bind) and p.kind is Kind.SEQ) for p in parts(e)
    )


def touches(action: Action) -> set[str]:
    """The variables that an action's guards, asserts and updates read or write."""
    exprs = (*(g.expr for g in action.guards), *(a.expr for a in action.asserts), *(e for _, e in action.updates))
    return {name for e in exprs for name in reads(e)} | writes(action)


def writes(action: Action) -> set[str]:
    """The variables that an action updates."""
    return {name for name, _ in action.updates}


def after_writing(e: Expr, written: Collection[str]) -> Expr:
    """A step property after an action that writes these variables alone: the others are read in the current state.

    Comparisons of a variable with itself are decided, so that a step that changes nothing relevant costs nothing.
    """
    match e:
        case Next():
            return e if e.name in written else Ref(e.type, e.name, e.span)
        case Bind():
            return replace(e, body=after_writing(e.body, written))
        case App():
            return _decided(replace(e, args=tuple(after_writing(a, written) for a in e.args)))
        case _:
            return e


def _decided(e: App) -> Expr:
    match e.op:
        case Op.EQ | Op.NE if isinstance(e.args[0], Ref) and e.args[0] == e.args[1]:
            return Const(BOOL, e.op is Op.EQ)
        case Op.NOT if isinstance(e.args[0], Const):
            return Const(BOOL, not e.args[0].value)
        case Op.IMPLIES if is_constant(e.args[0], False):
            return Const(BOOL, True)
        case Op.IMPLIES if is_constant(e.args[0], True):
            return e.args[1]
        case Op.AND | Op.OR if e.args and isinstance(e.args[0], Const):
            if bool(e.args[0].value) == (e.op is Op.OR):
                return e.args[0]
            return _decided(replace(e, args=e.args[1:])) if len(e.args) > 1 else Const(BOOL, e.op is Op.AND)
        case _:
            return e


def is_constant(e: Expr, value: bool) -> bool:
    """Whether an expression is this truth value."""
    return isinstance(e, Const) and e.type == BOOL and bool(e.value) is value
