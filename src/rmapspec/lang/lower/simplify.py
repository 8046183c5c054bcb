# SPDX-License-Identifier: Apache-2.0
"""Smart constructors: expressions with constants folded, so that what a size or a parameter decides is decided here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from rmapspec.system.evaluate import Env, EvaluationError, evaluate
from rmapspec.system.expr import NOWHERE, App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref, Span
from rmapspec.system.types import BOOL, IntT, Type

TRUE = Const(BOOL, True)
FALSE = Const(BOOL, False)
PARTIAL = frozenset({
    Op.MOD, Op.FIT, Op.SEQ, Op.APPEND, Op.INSERT_AFTER, Op.INSERT_BEFORE, Op.REMOVE, Op.NEXT, Op.THE,
})  # fmt: skip
"""The operations that ``expr`` calls partial."""


def boolean(value: bool) -> Const:
    """The constant of a truth value."""
    return TRUE if value else FALSE


def is_true(e: Expr) -> bool:
    """Whether an expression is the constant true."""
    return isinstance(e, Const) and e == TRUE


def is_false(e: Expr) -> bool:
    """Whether an expression is the constant false."""
    return isinstance(e, Const) and e == FALSE


def integer(value: int, span: Span = NOWHERE) -> Const:
    """An integer constant; its interval is itself."""
    return Const(IntT(value, value), value, span)


def conj(parts: Iterable[Expr], span: Span = NOWHERE) -> Expr:
    """The conjunction, evaluated left to right."""
    return _junction(Op.AND, parts, neutral=TRUE, absorbing=is_false, span=span)


def disj(parts: Iterable[Expr], span: Span = NOWHERE) -> Expr:
    """The disjunction, evaluated left to right."""
    return _junction(Op.OR, parts, neutral=FALSE, absorbing=is_true, span=span)


def _junction(op: Op, parts: Iterable[Expr], neutral: Const, absorbing: Callable[[Expr], bool], span: Span) -> Expr:
    kept: list[Expr] = []
    for part in parts:
        if part == neutral:
            continue
        kept.extend(part.args if isinstance(part, App) and part.op is op else (part,))
        if absorbing(part):  # what stands to the right is never evaluated
            break
    if not kept:
        return neutral
    return kept[0] if len(kept) == 1 else App(BOOL, op, tuple(kept), span=span)


def negate(e: Expr) -> Expr:
    """The negation; a double one disappears."""
    if isinstance(e, Const):
        return boolean(not e.value)
    if isinstance(e, App) and e.op is Op.NOT:
        return e.args[0]
    if isinstance(e, App) and e.op in (Op.EQ, Op.NE):
        return replace(e, op=Op.NE if e.op is Op.EQ else Op.EQ)
    return App(BOOL, Op.NOT, (e,), span=e.span)


def implies(a: Expr, b: Expr, span: Span = NOWHERE) -> Expr:
    """The implication."""
    if is_false(a) or (is_true(b) and is_total(a)):
        return TRUE
    if is_true(a):
        return b
    return App(BOOL, Op.IMPLIES, (a, b), span=span)


def is_total(e: Expr) -> bool:
    """Whether an expression has a value in every state, so that one whose value does not matter may be left out."""
    match e:
        case App():
            return e.op not in PARTIAL and all(is_total(a) for a in e.args)
        case Bind():
            return e.kind is not Kind.SEQ and is_total(e.body)
        case _:
            return True


def ite(cond: Expr, then: Expr, other: Expr, type_: Type, span: Span = NOWHERE) -> Expr:
    """``if cond then … else …`` of a type that both branches fit."""
    if isinstance(cond, Const):
        return then if cond.value else other
    if then == other and is_total(cond):
        return then
    return App(type_, Op.ITE, (cond, then, other), span=span)


def after(earlier: Expr | None, value: Expr, span: Span = NOWHERE) -> Expr:
    """A value that replaces an earlier one in the same step; where the earlier one is undefined, so is this."""
    if earlier is None or is_total(earlier) or _needs(value, earlier):
        return value
    return ite(apply(BOOL, Op.EQ, (earlier, earlier), span=span), value, value, value.type, span)


def _needs(e: Expr, part: Expr) -> bool:
    """Whether evaluating an expression always evaluates a part of it."""
    if e == part:
        return True
    if not isinstance(e, App):
        return False
    lazy = e.op in (Op.AND, Op.OR, Op.IMPLIES, Op.ITE)
    return any(_needs(a, part) for a in (e.args[:1] if lazy else e.args))


def apply(type_: Type, op: Op, args: tuple[Expr, ...], data: tuple[int, ...] = (), span: Span = NOWHERE) -> Expr:
    """An operation, folded when every operand is constant and it is defined there."""
    if op is Op.THE and isinstance(args[0], App) and args[0].op is Op.SOME:
        return args[0].args[0]
    if op is Op.GET and isinstance(args[0], App) and args[0].op is Op.PUT:
        before, key, value = args[0].args
        if key == args[1] and is_total(before):
            return value
    node = App(type_, op, args, data, span)
    if all(isinstance(a, Const) for a in args):
        try:
            return Const(type_, evaluate(node, Env(())), span)
        except EvaluationError:
            return node  # reported where it is reached, with the way there
    return node


def fit(e: Expr, target: IntT, span: Span = NOWHERE) -> Expr:
    """An integer held to a range; no check where its interval already lies inside."""
    assert isinstance(e.type, IntT)
    if target.lo <= e.type.lo and e.type.hi <= target.hi:
        return e
    return App(target, Op.FIT, (e,), span=span)


def substitute(e: Expr, store: Mapping[str, Expr]) -> Expr:
    """The expression with variables replaced by their symbolic values."""
    if not store:
        return e
    match e:
        case Ref():
            return store.get(e.name, e)
        case App():
            args = tuple(substitute(a, store) for a in e.args)
            return e if all(a is b for a, b in zip(args, e.args, strict=True)) else rebuild(e, args)
        case Bind():
            return replace(e, body=substitute(e.body, store))
        case Const() | Next() | Bound():
            return e


def rebuild(e: App, args: tuple[Expr, ...]) -> Expr:
    """The same operation on other operands, folded again."""
    match e.op:
        case Op.AND:
            return conj(args, e.span)
        case Op.OR:
            return disj(args, e.span)
        case Op.NOT:
            return negate(args[0])
        case Op.IMPLIES:
            return implies(args[0], args[1], e.span)
        case Op.ITE:
            return ite(args[0], args[1], args[2], e.type, e.span)
        case _:
            return apply(e.type, e.op, args, e.data, e.span)
