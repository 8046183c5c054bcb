# SPDX-License-Identifier: Apache-2.0
"""Two operands of one type, each of which may take its type from the other."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import ERROR, agree, is_scalar, lifts
from rmapspec.lang.typed import LEnum, LOption, LType


def needs_context(k: Checker, scope: Scope, e: s.Expr) -> bool:
    """Whether an operand takes its type from the other side: a member, none, a literal collection."""
    match e:
        case s.Name(_, text):
            return text not in scope.locals and text not in k.layer.values and text != "self"
        case s.SetLiteral(_, items) | s.SeqLiteral(_, items):
            return all(needs_context(k, scope, i) for i in items)
        case s.If(_, _, then, other):
            return needs_context(k, scope, then) and needs_context(k, scope, other)
        case s.Call(_, function, _):
            return len(k.layer.members.get(function.text, ())) > 1
        case _:
            return False


def join(k: Checker, scope: Scope, a: s.Expr, b: s.Expr, what: str, want: LType | None = None) -> LType:
    """The common type of two operands; reports where there is none."""
    first, second = in_order(k, scope, a, b)
    x = k.infer(scope, first, want)
    return common(k, (first, x), (second, k.infer(scope, second, x)), what)


def branches(k: Checker, scope: Scope, a: s.Expr, b: s.Expr, what: str) -> LType:
    """The common type of two values of which either may be ``none``: then it is an option."""
    first, second = in_order(k, scope, a, b)
    x = k.infer(scope, first)
    want = LOption(x) if _is_none(k, scope, second, x) else x
    return common(k, (first, x), (second, k.infer(scope, second, want)), what)


def alike(k: Checker, scope: Scope, parts: tuple[s.Expr, ...], want: LType, what: str) -> LType:
    """The type of parts that a place wants to be of one type: that, or the one they all have instead.

    Where they differ, those that are wrong are reported; where all are wrong alike, the caller's place has one mistake.
    """
    types = [k.infer(scope, part, want) for part in parts]
    wrong = [of for of in types if not agree(of, want) and not lifts(of, want)]
    if len(wrong) == len(parts) > 1 and all(agree(of, types[0]) for of in types):
        return types[0]
    for part, of in zip(parts, types, strict=True):
        k.fit(part, of, want, what)
    return want


def in_order(k: Checker, scope: Scope, a: s.Expr, b: s.Expr) -> tuple[s.Expr, s.Expr]:
    """The two operands, the one that can tell its type first."""
    return (b, a) if needs_context(k, scope, a) and not needs_context(k, scope, b) else (a, b)


def _is_none(k: Checker, scope: Scope, e: s.Expr, other: LType) -> bool:
    """Whether an operand is the ``none`` of an option of the other's type."""
    if not isinstance(e, s.Name) or e.text != "none" or other == ERROR:
        return False
    member = isinstance(other, LEnum) and "none" in k.layer.enums[other.name]
    return is_scalar(other) and not isinstance(other, LOption) and not member


def common(k: Checker, a: tuple[s.Expr, LType], b: tuple[s.Expr, LType], what: str) -> LType:
    """One type for both: the same, or the option of the other."""
    if a[1] == ERROR:
        return b[1]
    if isinstance(b[1], LOption) and not isinstance(a[1], LOption):
        a, b = b, a
    k.fit(b[0], b[1], a[1], what)
    return a[1]
