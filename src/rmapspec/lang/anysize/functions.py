# SPDX-License-Identifier: Apache-2.0
"""Calls in expressions: declared functions (by substitution), constructors, and the built-in functions."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import locks
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.binders import Lower
from rmapspec.lang.anysize.context import Place, World
from rmapspec.lang.anysize.shapes import Alt, leaves
from rmapspec.lang.anysize.values import Case, Cases, Num, SeqV, Value
from rmapspec.lang.lower.sizes import impossible
from rmapspec.system.firstorder.terms import TRUE, Formula

CONTROL = ("at", "ended", "after", "started", "cursor", "inside", "done")


def lower_call(w: World, p: Place, e: s.Call, want: t.LType | None, lower: Lower) -> Value:
    """``f(a, b)``."""
    match w.typed.symbols[e.function]:
        case t.FunSymbol(decl):
            inner = p
            for (name, declared), arg in zip(decl.params, e.args, strict=True):
                inner = inner.bind(name, lower(w, p.exact(), arg, w.shapes.declared(declared)))
            return lower(w, inner, decl.body, w.shapes.declared(decl.result))
        case t.MemberSymbol(enum, name):
            payload = next(c for c in w.typed.enums[enum].constructors if c.name.text == name).fields[0][1]
            operand = lower(w, p, e.args[0], w.shapes.declared(payload))
            return injected(w, enum, name, operand, e)
        case t.BuiltinSymbol(name):
            return builtin(w, p, e, name, want, lower)
        case symbol:
            raise impossible(e.span, f"`{e.function.text}` cannot be called ({type(symbol).__name__})")


def injected(w: World, enum: str, constructor: str, operand: Value, e: s.Expr) -> Cases:
    """A constructor applied."""
    if isinstance(operand, Num):
        raise leaves(e.span, f"{operand.why} cannot be carried by `{constructor}`")
    assert isinstance(operand, Cases)
    made = {inner: alt for alt, (name, inner) in w.shapes.constructed(enum) if name == constructor}
    return val.scalar(t.LEnum(enum), (Case(c.cond, made[c.alt], c.terms) for c in operand.cases))


def projected(w: World, p: Place, base: Cases, e: s.Field) -> Value:
    """What a constructor carries; where constructors without this are among the alternatives any of the others'."""
    assert isinstance(base.type, t.LEnum)
    inner: dict[Alt, Alt] = {alt: a for alt, (_, a) in w.shapes.constructed(base.type.name) if a is not None}
    of = w.typed.types[e]
    found = [(c, inner[c.alt]) for c in base.cases if c.alt in inner]
    if not found:
        raise leaves(e.span, f"this never has a `{e.name}`")
    return val.select(Cases(base.type, tuple(c for c, _ in found)), lambda alt, ts: val.single(of, inner[alt], ts))


def builtin(w: World, p: Place, e: s.Call, name: str, want: t.LType | None, lower: Lower) -> Value:
    """A built-in function."""
    if name in CONTROL:
        return w.control[name](p, e)
    if name in locks.PREDICATES:
        return val.truth(lock_predicate(w, p, e, name, lower))
    if name in ("size", "card", "len"):
        shown = getattr(e.args[0], "text", "…")
        return Num(None, f"`{name}({shown})`")
    if name in ("first", "last", "next", "succ"):
        told = f"`{name}` as a value has no form of any size"
        raise leaves(e.span, told, "a `for` goes through a sort or sequence; `before(q, a, b)` and `<` compare")
    if name == "the":
        return the(w, p, lower(w, p, e.args[0], None), e)
    return sequence(w, p, e, name, want, lower)


def the(w: World, p: Place, v: Value, e: s.Expr) -> Value:
    """The value of an option that is not none."""
    if not isinstance(v, Cases):
        raise leaves(e.span, "an optional number has no form of any size")
    assert isinstance(v.type, t.LOption)
    nothing = w.shapes.alts(v.type)[-1]
    p.demand("there is a value", mk.neg(val.is_alt(v, (nothing,))), e.span)
    return known(v, nothing)


def known(v: Cases, nothing: Alt) -> Cases:
    """An option without its ``none``."""
    assert isinstance(v.type, t.LOption)
    rest = tuple(c for c in v.cases if c.alt != nothing)
    only = len(rest) == 1
    return Cases(v.type.of, tuple(Case(TRUE if only else c.cond, c.alt, c.terms) for c in rest))


def sequence(w: World, p: Place, e: s.Call, name: str, want: t.LType | None, lower: Lower) -> Value:
    """append, insert_after, insert_before, remove, before."""
    q = lower(w, p, e.args[0], want if isinstance(want, t.LSeq) else None)
    if not isinstance(q, SeqV):
        raise impossible(e.span, f"`{name}` cannot be applied here")
    q_ = q
    args = [lower(w, p, a, q.of) for a in e.args[1:]]
    if any(isinstance(a, Num) for a in args):
        raise leaves(e.span, "a sequence of numbers has no form of any size")
    given = [a for a in args if isinstance(a, Cases)]
    *anchors, x = given
    match name:
        case "before":
            return val.truth(val.where(anchors[0], lambda a, ts: val.where(x, lambda b, us: q_.before(a, ts, b, us))))
        case "remove":
            p.demand("it is in the sequence", val.where(x, q.has), e.span)
            return val.removed(q, x)
        case "append":
            p.demand("it is not in the sequence yet", mk.neg(val.where(x, q.has)), e.span)
            return val.appended(q, x)
        case "insert_after" | "insert_before":
            p.demand("its neighbour is in the sequence", val.where(anchors[0], q.has), e.span)
            p.demand("it is not in the sequence yet", mk.neg(val.where(x, q.has)), e.span)
            return val.inserted(q, anchors[0], x, after=name == "insert_after")
        case _:
            raise impossible(e.span, f"`{name}` cannot be applied here")


def lock_predicate(w: World, p: Place, e: s.Call, name: str, lower: Lower) -> Formula:
    """``holds(l, p)``, ``held(l)`` and their read and write forms."""
    lock = e.args[0]
    assert isinstance(lock, s.Name)
    symbol = w.typed.symbols[lock]
    assert isinstance(symbol, t.LockSymbol)
    who = lower(w, p, e.args[1], None) if len(e.args) > 1 else None
    assert who is None or isinstance(who, Cases)
    return locks.PREDICATES[name](locks.LockState(w, symbol.decl, p), who)
