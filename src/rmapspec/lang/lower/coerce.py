# SPDX-License-Identifier: Apache-2.0
"""Fitting a value to the type its place asks for: ranges checked, a scalar lifted to an option, sets re-based."""

from __future__ import annotations

from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.sizes import reject
from rmapspec.system.expr import Bind, Bound, Const, Expr, Kind, Op, Span
from rmapspec.system.types import BOOL, IntT, MapT, OptionT, Scalar, SeqT, SetT, Type, none_code, words

REBASED, ELEMENT = "rebased.in", "element.of"
"""Names of bound variables that no text can bind: its own have no dot, or a number after it."""


def coerce(e: Expr, want: Type, span: Span) -> Expr:
    """The value at the wanted type; an integer out of range is undefined there, never cut off."""
    have = e.type
    if have == want:
        return e
    match have, want:
        case IntT(), IntT():
            return mk.fit(e, want, span)
        case (_, OptionT(of)) if not isinstance(have, OptionT):
            return mk.apply(want, Op.SOME, (coerce(e, of, span),), span=span)
        case OptionT(IntT() as inner), OptionT(IntT() as of):
            none = Const(have, none_code(have)), Const(want, none_code(want))
            value = mk.apply(want, Op.SOME, (mk.fit(mk.apply(inner, Op.THE, (e,), span=span), of, span),), span=span)
            return mk.ite(mk.apply(BOOL, Op.EQ, (e, none[0]), span=span), none[1], value, want, span)
        case SetT(), SetT(of) if isinstance(of, IntT) and isinstance(have.of, IntT):
            return rebase(e, have.of, want, of, span)
        case MapT(), MapT() if have.key == want.key and isinstance(have.value, IntT) and isinstance(want.value, IntT):
            at: Expr = Bound(want.key, REBASED)
            body = mk.fit(mk.apply(have.value, Op.GET, (e, at), span=span), want.value, span)
            return Bind(want, Kind.MAP, REBASED, want.key, body, span)
        case _:
            raise reject(span, "L108", f"a value of {words(have)} does not fit {words(want)} at this size")


def rebase(e: Expr, have: IntT, want: SetT, of: IntT, span: Span) -> Expr:
    """A set of integers over another range; each element is held to it."""
    x: Expr = Bound(of, REBASED)
    y: Expr = Bound(have, ELEMENT)
    inside = Bind(BOOL, Kind.FORALL, ELEMENT, have, mk.implies(
        mk.apply(BOOL, Op.IN_SET, (y, e)),
        mk.apply(BOOL, Op.LE, (mk.integer(of.lo), mk.fit(y, of, span))),
    ), span)  # fmt: skip
    lo, hi = mk.integer(have.lo), mk.integer(have.hi)
    member = mk.conj((
        mk.apply(BOOL, Op.LE, (lo, x)), mk.apply(BOOL, Op.LE, (x, hi)), mk.apply(BOOL, Op.IN_SET, (mk.fit(x, have), e)),
    ))  # fmt: skip
    wider = of.lo <= have.lo and have.hi <= of.hi  # then every element fits
    return Bind(want, Kind.SET, REBASED, of, member if wider else mk.conj((inside, member)), span)


def hull(a: Type, b: Type) -> Type:
    """The type of a value that may come from either: of integers the interval that spans both, also inside an option,
    a set or a map."""
    match a, b:
        case IntT(), IntT():
            return IntT(min(a.lo, b.lo), max(a.hi, b.hi))
        case (OptionT(), _) | (_, OptionT()):
            inner = hull(a.of if isinstance(a, OptionT) else a, b.of if isinstance(b, OptionT) else b)
            assert not isinstance(inner, SetT | SeqT | MapT)
            return OptionT(inner)
        case SetT(IntT() as x), SetT(IntT() as y):
            return SetT(IntT(min(x.lo, y.lo), max(x.hi, y.hi)))
        case MapT(), MapT() if a.key == b.key:
            return MapT(a.key, hull(a.value, b.value))
        case _:
            return a


def in_range(x: Expr, of: Scalar) -> tuple[Expr, ...]:
    """The tests, none where they are not needed, that an integer lies in the range of a collection's elements."""
    if isinstance(of, OptionT) and isinstance(x.type, OptionT):
        there = in_range(mk.apply(x.type.of, Op.THE, (x,), span=x.span), of.of)
        nothing = mk.apply(BOOL, Op.EQ, (x, Const(x.type, none_code(x.type))))
        return (mk.disj((nothing, mk.conj(there))),) if there else ()
    if isinstance(of, OptionT):
        return in_range(x, of.of)
    if not (isinstance(x.type, IntT) and isinstance(of, IntT)) or (of.lo <= x.type.lo and x.type.hi <= of.hi):
        return ()
    return mk.apply(BOOL, Op.LE, (mk.integer(of.lo), x)), mk.apply(BOOL, Op.LE, (x, mk.integer(of.hi)))


def unify(a: Expr, b: Expr, span: Span) -> tuple[Expr, Expr]:
    """Two operands of one type; integers stay as they are, since they compare by value."""
    if isinstance(a.type, IntT) and isinstance(b.type, IntT):
        return a, b
    want = hull(a.type, b.type)
    return coerce(a, want, span), coerce(b, want, span)
