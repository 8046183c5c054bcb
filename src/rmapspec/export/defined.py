# SPDX-License-Identifier: Apache-2.0
"""Where an expression has a value, as an expression: for languages in which an undefined operation has some value.

Evaluation is that of ``system/expr``: left to right, stopping at the operand that decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from rmapspec.system.compile.footprint import is_total
from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Op
from rmapspec.system.types import BOOL, BoolT, IntT, OptionT, Scalar, codes, none_code

TRUE = Const(BOOL, True)


def defined(e: Expr) -> Expr:
    """A condition, itself always defined, that is true exactly where evaluating ``e`` gives a value."""
    if is_total(e):
        return TRUE
    match e:
        case App(_, Op.AND, args):
            return _until(args, lambda decided, rest: _app(Op.IMPLIES, decided, rest))
        case App(_, Op.OR, args):
            return _until(args, lambda decided, rest: _app(Op.OR, decided, rest))
        case App(_, Op.IMPLIES, (a, b)):
            return both(defined(a), _app(Op.IMPLIES, a, defined(b)))
        case App(_, Op.ITE, (c, a, b)):
            return both(defined(c), _app(Op.ITE, c, defined(a), defined(b)))
        case App():
            return both(*(defined(a) for a in e.args), _own(e))
        case Bind():
            return _binder(e)
    raise AssertionError(f"{e} is total")


def both(*conditions: Expr) -> Expr:
    """All of them, in order; those that are plainly true or stand there already are left out."""
    flat = [part for c in conditions for part in (c.args if isinstance(c, App) and c.op is Op.AND else (c,))]
    wanted = tuple(dict.fromkeys(c for c in flat if c != TRUE))
    return TRUE if not wanted else wanted[0] if len(wanted) == 1 else App(BOOL, Op.AND, wanted)


def instances(e: Bind) -> tuple[Expr, ...]:
    """The body of a binder for each value of its variable, in order."""
    return tuple(substitute(e.body, e.name, value(e.over, code)) for code in codes(e.over))


def value(t: Scalar, code: int) -> Const:
    """A code of a scalar type as a constant."""
    return Const(t, bool(code) if isinstance(t, BoolT) else code)


def substitute(e: Expr, name: str, by: Const) -> Expr:
    """The expression with a constant for a bound variable."""
    match e:
        case Bound():
            return by if e.name == name else e
        case App():
            return replace(e, args=tuple(substitute(a, name, by) for a in e.args))
        case Bind():
            return e if e.name == name else replace(e, body=substitute(e.body, name, by))
        case _:
            return e


def _app(op: Op, *args: Expr) -> Expr:
    """A condition, folded where what is evaluated last is plainly true."""
    if all(a == TRUE for a in args[1:]):
        return TRUE
    return App(BOOL, op, args)


def _until(args: Sequence[Expr], link: Callable[[Expr, Expr], Expr]) -> Expr:
    """Every operand up to the one that decides is defined."""
    found: Expr = TRUE
    for a in reversed(args):
        found = both(defined(a), link(a, found))
    return found


def _binder(e: Bind) -> Expr:
    if e.kind is Kind.FORALL:
        return _until(instances(e), lambda decided, rest: _app(Op.IMPLIES, decided, rest))
    if e.kind is Kind.EXISTS:
        return _until(instances(e), lambda decided, rest: _app(Op.OR, decided, rest))
    inner = defined(e.body)
    every = TRUE if inner == TRUE else Bind(BOOL, Kind.FORALL, e.name, e.over, inner, e.span)
    return both(every, _distinct(instances(e))) if e.kind is Kind.SEQ else every


def _distinct(items: Sequence[Expr]) -> Expr:
    return both(*(App(BOOL, Op.NE, pair) for pair in combinations(items, 2)))


def _own(e: App) -> Expr:
    """Whether an operation is defined for its operands, which are."""
    args = e.args
    match e.op:
        case Op.MOD:
            return App(BOOL, Op.LT, (Const(IntT(0, 0), 0), args[1]))
        case Op.FIT:
            assert isinstance(e.type, IntT)
            lo, hi = e.type.lo, e.type.hi
            low = App(BOOL, Op.LE, (Const(IntT(lo, lo), lo), args[0]))
            return both(low, App(BOOL, Op.LE, (args[0], Const(IntT(hi, hi), hi))))
        case Op.SEQ:
            return _distinct(args)
        case Op.APPEND:
            return _no(_among(args[1], args[0]))
        case Op.INSERT_AFTER | Op.INSERT_BEFORE:
            return both(_among(args[1], args[0]), _no(_among(args[2], args[0])))
        case Op.REMOVE | Op.NEXT:
            return _among(args[1], args[0])
        case Op.THE:
            optional = args[0].type
            assert isinstance(optional, OptionT)
            return App(BOOL, Op.NE, (args[0], Const(optional, none_code(optional))))
        case _:
            return TRUE


def _among(x: Expr, q: Expr) -> Expr:
    return App(BOOL, Op.IN_SEQ, (x, q))


def _no(e: Expr) -> Expr:
    return App(BOOL, Op.NOT, (e,))
