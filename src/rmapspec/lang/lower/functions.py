# SPDX-License-Identifier: Apache-2.0
"""Calls in expressions: declared functions (by substitution), enum constructors, and the built-in functions."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower import locks
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import Lower
from rmapspec.lang.lower.coerce import coerce, in_range
from rmapspec.lang.lower.context import Place, World
from rmapspec.lang.lower.control import POINTS, control
from rmapspec.lang.lower.cursors import LOOPS
from rmapspec.lang.lower.sizes import impossible, reject
from rmapspec.system.expr import Const, Expr, Op
from rmapspec.system.types import BOOL, FiniteT, IntT, MapT, OptionT, SeqT, SetT, Type, base, size

SEQ_UPDATES = {
    "append": Op.APPEND,
    "insert_after": Op.INSERT_AFTER,
    "insert_before": Op.INSERT_BEFORE,
    "remove": Op.REMOVE,
}
ENDS = {"first": Op.FIRST, "last": Op.LAST, "next": Op.NEXT}


def lower_call(w: World, p: Place, e: s.Call, want: Type | None, lower: Lower) -> Expr:
    """``f(a, b)``."""
    match w.typed.symbols[e.function]:
        case t.FunSymbol(decl):
            inner = p
            for (name, declared), arg in zip(decl.params, e.args, strict=True):
                type_ = w.types.declared(declared, constant(w, lower))
                inner = inner.bind(name, lower(w, p, arg, type_))
            return lower(w, inner, decl.body, w.types.declared(decl.result, constant(w, lower)))
        case t.MemberSymbol(enum, name):
            start, payload = w.types.constructors[enum, name]
            assert payload is not None
            operand = lower(w, p, e.args[0], payload)
            assert not isinstance(operand.type, SetT | SeqT | MapT)
            shift = base(operand.type) - base(payload)  # an integer's interval may be narrower than the payload's
            return mk.apply(w.types.enums[enum], Op.EMBED, (operand,), (start + shift,), e.span)
        case t.BuiltinSymbol(name):
            return builtin(w, p, e, name, want, lower)
        case symbol:
            raise impossible(e.span, f"`{e.function.text}` cannot be called ({type(symbol).__name__})")


def constant(w: World, lower: Lower) -> locks.ConstantOf:
    """An evaluator of constant integers, for ranges in types."""

    def value(e: s.Expr) -> int:
        found = lower(w, Place(), e, None)
        if not isinstance(found, Const) or not isinstance(found.value, int):
            raise reject(e.span, "L110", "this is not a constant at this size")
        return found.value

    return value


def builtin(w: World, p: Place, e: s.Call, name: str, want: Type | None, lower: Lower) -> Expr:
    """A built-in function."""
    if name in SEQ_UPDATES or name in ENDS or name in ("before", "len"):
        return sequence_function(w, p, e, name, want, lower)
    if name in POINTS:
        return control(w, p, e, name, lower)
    if name in LOOPS:
        return LOOPS[name](w, p, e, want, lower)
    if name in locks.PREDICATES:
        return lock_predicate(w, p, e, name, lower)
    arg = e.args[0]
    if name == "size":
        assert isinstance(arg, s.Name)
        return mk.integer(size(w.types.named(arg.text)), e.span)
    value = lower(w, p, arg, None)
    match name, value.type:
        case "card", SetT(of):
            return mk.apply(IntT(0, size(of)), Op.CARD, (value,), span=e.span)
        case "the", OptionT(of):
            return mk.apply(of, Op.THE, (value,), span=e.span)
        case "succ", IntT() | FiniteT():
            return mk.apply(OptionT(value.type), Op.SUCC, (value,), span=e.span)
        case _:
            raise impossible(e.span, f"`{name}` cannot be applied here")


def sequence_function(w: World, p: Place, e: s.Call, name: str, want: Type | None, lower: Lower) -> Expr:
    """append, insert_after, insert_before, remove, before, len, first, last, next."""
    q = lower(w, p, e.args[0], want if isinstance(want, SeqT) else None)
    assert isinstance(q.type, SeqT)
    of = q.type.of
    given = [lower(w, p, a, of if isinstance(of, OptionT) else None) for a in e.args[1:]]
    fitting = [t for x in given for t in in_range(x, of)]
    args = (q, *(coerce(x, of, a.span) for x, a in zip(given, e.args[1:], strict=True)))
    if name in SEQ_UPDATES:
        return mk.apply(q.type, SEQ_UPDATES[name], args, span=e.span)
    if name == "len":
        return mk.apply(IntT(0, size(of)), Op.LEN, args, span=e.span)
    if name == "before":
        return mk.conj((*fitting, mk.apply(BOOL, Op.BEFORE, args, span=e.span)), e.span)
    return mk.apply(OptionT(of), ENDS[name], args, span=e.span)


def lock_predicate(w: World, p: Place, e: s.Call, name: str, lower: Lower) -> Expr:
    """``holds(l, p)``, ``held(l)`` and their read and write forms."""
    lock = e.args[0]
    assert isinstance(lock, s.Name)
    symbol = w.typed.symbols[lock]
    assert isinstance(symbol, t.LockSymbol)
    state = locks.LockState(symbol.decl, w.process_type, p)
    who = lower(w, p, e.args[1], w.process_type) if len(e.args) > 1 else None
    return locks.PREDICATES[name](state, who)
