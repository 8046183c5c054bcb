# SPDX-License-Identifier: Apache-2.0
"""The built-in functions: their arguments and results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker, optional
from rmapspec.lang.check.control import after, at, ended, started
from rmapspec.lang.check.cursors import cursor, done, inside
from rmapspec.lang.check.locks import predicate
from rmapspec.lang.check.operands import needs_context
from rmapspec.lang.check.operators import ordered
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import BOOL, ERROR, INT, is_scalar, show
from rmapspec.lang.typed import LInt, LOption, LSeq, LSet, LSort, LType


def size(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``size(T)``: how many values a type has."""
    arg = e.args[0]
    of = k.layer.type_named(arg.text) if isinstance(arg, s.Name) and arg.text not in scope.locals else None
    if isinstance(arg, s.Name) and of is not None:
        k.symbols[arg] = t.SortSymbol(of)
        return INT
    if isinstance(arg, s.Name) and arg.text not in scope.locals and arg.text not in k.layer.values:
        k.problems.missing("T102", arg.span, arg.text, "type", k.layer.type_names())
        return INT
    found = k.infer(scope, arg, ERROR)
    hint = {LSet: "`card(…)`", LSeq: "`len(…)`"}.get(type(found))
    k.problems.add("T302", arg.span, "`size` needs a type", found=show(found), expected="a sort or an enum", hint=hint)
    return INT


def _sequence(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """Check the first argument, a sequence; gives the type of its elements."""
    hint = want if isinstance(want, LSeq) else None
    if hint is None and len(e.args) > 1 and needs_context(k, scope, e.args[0]):
        last = k.infer(scope, e.args[-1])
        hint = LSeq(last) if is_scalar(last) else None
    found = k.infer(scope, e.args[0], hint)
    if isinstance(found, LSeq):
        return found.of
    if found != ERROR:
        told = f"`{e.function.text}` needs a sequence"
        k.problems.add("T302", e.args[0].span, told, found=show(found), expected="a sequence", hint=_instead(e, found))
    return ERROR


def _instead(e: s.Call, found: LType) -> str | None:
    if isinstance(found, LSet):
        return {"len": "`card(…)`", "append": "`… union {x}`", "remove": "`… minus {x}`"}.get(e.function.text)
    return None


def _elements(k: Checker, scope: Scope, e: s.Call, of: LType) -> None:
    for arg in e.args[1:]:
        k.check(scope, arg, of, f"an element given to `{e.function.text}`")


def update(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """append, insert_after, insert_before, remove: a sequence."""
    of = _sequence(k, scope, e, want)
    _elements(k, scope, e, of)
    return LSeq(of) if of != ERROR else ERROR


def length(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``len(q)``."""
    _sequence(k, scope, e, None)
    return INT


def before(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``before(q, a, b)``."""
    _elements(k, scope, e, _sequence(k, scope, e, None))
    return BOOL


def element(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """first, last, next: an element or none."""
    of = _sequence(k, scope, e, LSeq(want.of) if isinstance(want, LOption) else None)
    _elements(k, scope, e, of)
    return optional(k, e, of)


def cardinality(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``card(S)``."""
    found = k.infer(scope, e.args[0])
    if not isinstance(found, LSet) and found != ERROR:
        hint = "`len(…)`" if isinstance(found, LSeq) else None
        k.problems.add("T302", e.args[0].span, "`card` needs a set", found=show(found), expected="a set", hint=hint)
    return INT


def successor(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``succ(x)``: the next value or none."""
    found = k.infer(scope, e.args[0], want.of if isinstance(want, LOption) else None)
    ordered(k, e.args[0], found, "`succ`")
    return LOption(found) if isinstance(found, LSort | LInt) and found != ERROR else ERROR


def the(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``the(o)``: the value of an option that is not none."""
    of = want.of if isinstance(want, LOption) else want  # the value is lifted again where an option is wanted
    found = k.infer(scope, e.args[0], LOption(of) if of is not None and is_scalar(of) and of != ERROR else None)
    if isinstance(found, LOption):
        return found.of
    if found != ERROR:
        hint = "drop `the`: this always has a value"
        k.problems.add(
            "T302", e.args[0].span, "`the` needs an option", found=show(found), expected=f"{show(found)}?", hint=hint
        )
    return ERROR


Rule = Callable[[Checker, Scope, s.Call, "LType | None"], LType]


@dataclass(frozen=True, slots=True)
class Builtin:
    """A built-in function: how it is called, and its rule."""

    shape: str
    arity: int
    rule: Rule


BUILTINS: Mapping[str, Builtin] = {
    "size": Builtin("size(T)", 1, size),
    "len": Builtin("len(sequence)", 1, length),
    "card": Builtin("card(set)", 1, cardinality),
    "append": Builtin("append(sequence, element)", 2, update),
    "insert_after": Builtin("insert_after(sequence, anchor, element)", 3, update),
    "insert_before": Builtin("insert_before(sequence, anchor, element)", 3, update),
    "remove": Builtin("remove(sequence, element)", 2, update),
    "before": Builtin("before(sequence, earlier, later)", 3, before),
    "first": Builtin("first(sequence)", 1, element),
    "last": Builtin("last(sequence)", 1, element),
    "next": Builtin("next(sequence, element)", 2, element),
    "succ": Builtin("succ(value)", 1, successor),
    "the": Builtin("the(option)", 1, the),
    "at": Builtin("at(process, label)", 2, at),
    "after": Builtin("after(process, label)", 2, after),
    "started": Builtin("started(process)", 1, started),
    "ended": Builtin("ended(process)", 1, ended),
    "cursor": Builtin("cursor(process, loop variable)", 2, cursor),
    "inside": Builtin("inside(process, loop variable)", 2, inside),
    "done": Builtin("done(process, loop variable, element)", 3, done),
    "holds": Builtin("holds(lock, process)", 2, predicate),
    "holds_read": Builtin("holds_read(lock, process)", 2, predicate),
    "holds_write": Builtin("holds_write(lock, process)", 2, predicate),
    "held": Builtin("held(lock)", 1, predicate),
    "read_held": Builtin("read_held(lock)", 1, predicate),
    "write_held": Builtin("write_held(lock)", 1, predicate),
}
