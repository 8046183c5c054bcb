# SPDX-License-Identifier: Apache-2.0
"""Operators: what their operands must be and what they give."""

from __future__ import annotations

from collections.abc import Callable

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.operands import common, in_order, join, needs_context
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import BOOL, ERROR, INT, agree, is_scalar, show
from rmapspec.lang.typed import LInt, LSeq, LSet, LSort, LType


def unary(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``not e`` and ``-e``."""
    assert isinstance(e, s.Unary)
    return k.check(scope, e.arg, BOOL if e.op == "not" else INT, f"the operand of `{e.op}`")


def binary(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """An operator between two operands."""
    assert isinstance(e, s.Binary)
    return OPERATORS[e.op](k, scope, e, want)


def _logic(k: Checker, scope: Scope, e: s.Binary, want: LType | None) -> LType:
    k.truth(scope, e.left, f"the left side of `{e.op}`")
    k.truth(scope, e.right, f"the right side of `{e.op}`")
    return BOOL


def _arithmetic(k: Checker, scope: Scope, e: s.Binary, want: LType | None) -> LType:
    k.check(scope, e.left, INT, f"the left side of `{e.op}`")
    k.check(scope, e.right, INT, f"the right side of `{e.op}`")
    return INT


def _equality(k: Checker, scope: Scope, e: s.Binary, want: LType | None) -> LType:
    join(k, scope, e.left, e.right, f"one side of `{e.op}`")
    return BOOL


def _order(k: Checker, scope: Scope, e: s.Binary, want: LType | None) -> LType:
    left = k.infer(scope, e.left)
    wanted = left if ordered(k, e.left, left, f"`{e.op}`") else ERROR
    k.check(scope, e.right, wanted, f"the right side of `{e.op}`")
    return BOOL


def ordered(k: Checker, e: s.Expr, of: LType, what: str) -> bool:
    """Whether the values of a type can have an order; reports a type, or a sort, that has none."""
    if of == ERROR or isinstance(of, LInt):
        return True
    decl = k.layer.sorts.get(of.name) if isinstance(of, LSort) else None
    if decl is None:
        k.problems.add("T302", e.span, f"{what} needs an order", found=show(of), expected="int or an ordered sort")
    elif decl.modifier != "ordered":
        hint = f"`sort {decl.name.text}[{decl.lo}..{decl.hi}] ordered;`"
        k.problems.add("T306", e.span, f"the sort {decl.name.text} has no order", hint=hint)
    return decl is not None


def _domain_in(k: Checker, scope: Scope, e: s.Binary) -> bool:
    """``x in T`` and ``x in a..b``; False when the right side is a value."""
    right = e.right
    if isinstance(right, s.Binary) and right.op == "..":
        k.check(scope, e.left, INT, f"the left side of `{e.op}`")
        bounds(k, scope, right)
        return True
    if isinstance(right, s.Name) and right.text not in scope.locals:
        of = k.layer.type_named(right.text)
        if of is not None:
            k.symbols[right] = t.SortSymbol(of)
            k.check(scope, e.left, of, f"the left side of `{e.op}`")
            return True
    return False


def bounds(k: Checker, scope: Scope, e: s.Binary | s.RangeType) -> None:
    """Check the bounds of a range."""
    low, high = (e.left, e.right) if isinstance(e, s.Binary) else (e.lo, e.hi)
    k.check(scope, low, INT, "the lower bound")
    k.check(scope, high, INT, "the upper bound")


def _membership(k: Checker, scope: Scope, e: s.Binary, want: LType | None) -> LType:
    if _domain_in(k, scope, e):
        return BOOL
    if needs_context(k, scope, e.right):
        x = k.infer(scope, e.left)
        wanted = LSeq(x) if isinstance(e.right, s.SeqLiteral) else LSet(x)
        k.check(scope, e.right, wanted if is_scalar(x) else ERROR, f"the right side of `{e.op}`")
        return BOOL
    of = k.infer(scope, e.right)
    if isinstance(of, LSet | LSeq):
        k.check(scope, e.left, of.of, f"the left side of `{e.op}`")
        return BOOL
    if of != ERROR:
        k.problems.add(
            "T302",
            e.right.span,
            f"`{e.op}` needs a collection",
            found=show(of),
            expected="a set, a sequence, a type or a range",
        )
    k.infer(scope, e.left, ERROR)
    return BOOL


def _sets(k: Checker, scope: Scope, e: s.Binary, want: LType | None) -> LType:
    first, second = in_order(k, scope, e.left, e.right)
    of = k.infer(scope, first, want if isinstance(want, LSet) else None)
    if agree(of, LSet(ERROR)):
        return common(k, (first, of), (second, k.infer(scope, second, of)), f"one side of `{e.op}`")
    hint = "`append(…)` and `remove(…)` change a sequence" if isinstance(of, LSeq) else None
    hint = "the set of one element is `{x}`" if is_scalar(of) else hint
    k.problems.add("T302", first.span, f"`{e.op}` needs sets", found=show(of), expected="a set", hint=hint)
    k.infer(scope, second, ERROR)
    return ERROR


def _subset(k: Checker, scope: Scope, e: s.Binary, want: LType | None) -> LType:
    _sets(k, scope, e, None)
    return BOOL


def _range(k: Checker, scope: Scope, e: s.Binary, want: LType | None) -> LType:
    k.problems.add("T114", e.span, "a range is no value", hint="as a set: `set i in a..b: true`")
    return k.rest(scope, (e.left, e.right))


Operator = Callable[[Checker, Scope, s.Binary, LType | None], LType]
OPERATORS: dict[str, Operator] = {
    **dict.fromkeys(("and", "or", "=>"), _logic),
    **dict.fromkeys(("+", "-", "*", "%"), _arithmetic),
    **dict.fromkeys(("==", "!="), _equality),
    **dict.fromkeys(("<", "<=", ">", ">="), _order),
    **dict.fromkeys(("in", "not in"), _membership),
    **dict.fromkeys(("union", "minus", "inter"), _sets),
    "subset": _subset,
    "..": _range,
}
