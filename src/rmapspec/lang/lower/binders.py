# SPDX-License-Identifier: Apache-2.0
"""Binders: over a type or range as they are, over a set or sequence with a membership guard, over Process written
out."""

from __future__ import annotations

from collections.abc import Callable

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.context import Place, World
from rmapspec.lang.lower.sizes import impossible, reject
from rmapspec.system.expr import Bind, Bound, Const, Expr, Kind, Op
from rmapspec.system.types import BOOL, IntT, MapT, Scalar, SeqT, SetT, Type, size

Lower = Callable[[World, Place, s.Expr, Type | None], Expr]


def lower_binder(w: World, p: Place, e: s.Binder, want: Type | None, lower: Lower) -> Expr:
    """``forall x in D: body`` and its kin."""
    over, guard = domain_of(w, p, e.domain, lower)
    if over == w.process_type and guard is None and e.kind in ("forall", "exists"):
        parts = (lower(w, p.bind(e.var, w.code(i)), e.body, BOOL) for i in w.instances)
        return mk.conj(parts, e.span) if e.kind == "forall" else mk.disj(parts, e.span)
    name = f"{e.var.text}.{next(w.fresh)}"
    x = Bound(over, name, e.var.span)
    inside = p.bind(e.var, x)
    kind = Kind(e.kind)
    if kind in (Kind.MAP, Kind.SEQ):
        return table(w, inside, e, want, lower, over, name) if guard is None else empty_table(w, inside, e, want, lower)
    body = lower(w, inside, e.body, BOOL)
    if guard is not None:
        here = guard(x)
        body = mk.implies(here, body, e.span) if kind is Kind.FORALL else mk.conj((here, body), e.span)
    match kind:
        case Kind.FORALL | Kind.EXISTS:
            return Bind(BOOL, kind, name, over, body, e.span)
        case Kind.COUNT:
            return Bind(IntT(0, size(over)), kind, name, over, body, e.span)
        case _:
            return Bind(SetT(over), kind, name, over, body, e.span)


def table(w: World, p: Place, e: s.Binder, want: Type | None, lower: Lower, over: Scalar, name: str) -> Expr:
    """A map or a sequence given by a value for each element of the domain."""
    if e.kind == "map":
        value = want.value if isinstance(want, MapT) else None
        body = lower(w, p, e.body, value)
        return Bind(MapT(over, value or body.type), Kind.MAP, name, over, body, e.span)
    of = want.of if isinstance(want, SeqT) else None
    body = lower(w, p, e.body, of)
    if isinstance(body.type, SetT | SeqT | MapT):
        raise impossible(e.body.span, "a scalar type is needed here")
    return Bind(SeqT(of or body.type), Kind.SEQ, name, over, body, e.span)


def empty_table(w: World, p: Place, e: s.Binder, want: Type | None, lower: Lower) -> Expr:
    """A sequence over a range that is empty at this size; a map cannot have such keys."""
    if e.kind == "map":
        raise reject(e.domain.span, "L103", "the range of the keys is empty at this size")
    of = want.of if isinstance(want, SeqT) else lower(w, p, e.body, None).type
    assert not isinstance(of, SetT | SeqT | MapT)
    return Const(SeqT(of), (), e.span)


def domain_of(w: World, p: Place, e: s.Expr, lower: Lower) -> tuple[Scalar, Callable[[Expr], Expr] | None]:
    """The scalar type a domain ranges over, and for a set, a sequence, or a range that is empty or not constant, the
    membership test."""
    if isinstance(e, s.Name):
        symbol = w.typed.symbols.get(e)
        if isinstance(symbol, t.SortSymbol):
            return w.types.named(e.text), None
    if isinstance(e, s.Binary) and e.op == "..":
        lo, hi = lower(w, p, e.left, None), lower(w, p, e.right, None)
        assert isinstance(lo.type, IntT)
        assert isinstance(hi.type, IntT)
        (least, lo_known), (most, hi_known) = bound_of(lo, lo.type.lo), bound_of(hi, hi.type.hi)
        exact = lo_known and hi_known and least <= most
        return IntT(least, max(most, least)), None if exact else lambda x: between(lo, x, hi)
    found = lower(w, p, e, None)
    if not isinstance(found.type, SetT | SeqT):
        raise impossible(e.span, "only a type, a range, a set or a sequence can be ranged over")
    op = Op.IN_SET if isinstance(found.type, SetT) else Op.IN_SEQ
    return found.type.of, lambda x: mk.apply(BOOL, op, (x, found), span=e.span)


def bound_of(e: Expr, widest: int) -> tuple[int, bool]:
    """The bound of a range: its value where it is known, else the widest it can be; and whether it is known."""
    return (e.value, True) if isinstance(e, Const) and isinstance(e.value, int) else (widest, False)


def between(lo: Expr, x: Expr, hi: Expr) -> Expr:
    """``lo <= x <= hi``."""
    return mk.conj((mk.apply(BOOL, Op.LE, (lo, x)), mk.apply(BOOL, Op.LE, (x, hi))))
