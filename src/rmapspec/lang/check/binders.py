# SPDX-License-Identifier: Apache-2.0
"""Domains, and the binders that range over them."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.operators import bounds
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import BOOL, ERROR, INT, agree, is_scalar, show
from rmapspec.lang.typed import LMap, LSeq, LSet, LSort, LType

TYPE, RANGE, SET, SEQ, WRONG = "type", "range", "set", "seq", "wrong"


def domain(k: Checker, scope: Scope, e: s.Expr) -> tuple[str, LType]:
    """What stands after ``in``: its form, and the type of its elements."""
    if isinstance(e, s.Binary) and e.op == "..":
        bounds(k, scope, e)
        return RANGE, INT
    if isinstance(e, s.Name) and e.text not in scope.locals:
        of = k.layer.type_named(e.text)
        if of is not None:
            k.symbols[e] = t.SortSymbol(of)
            return TYPE, of
        if isinstance(k.layer.value(e.text, t.ProcessSymbol), t.ProcessSymbol):
            k.problems.add(
                "T307", e.span, f"the process `{e.text}` cannot be ranged over", hint="`Process` is every process"
            )
            return WRONG, ERROR
    found = k.infer(scope, e)
    match found:
        case LSet(of):
            return SET, of
        case LSeq(of):
            return SEQ, of
    if found != ERROR:
        wanted = "a type, a range, a set or a sequence"
        k.problems.add("T307", e.span, "this cannot be ranged over", found=show(found), expected=wanted)
    return WRONG, ERROR


def binder(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``forall x in D: e`` and its kin."""
    assert isinstance(e, s.Binder)
    form, of = domain(k, scope, e.domain)
    inside = k.bind(scope, e.var, "binder", of)
    match e.kind:
        case "map" | "seq":
            return _table(k, inside, e, want, form, of)
        case "set":
            k.truth(inside, e.body, "the condition of `set`")
            return LSet(of)
        case _:
            k.truth(inside, e.body, f"the body of `{e.kind}`")
            return INT if e.kind == "count" else BOOL


def _table(k: Checker, inside: Scope, e: s.Binder, want: LType | None, form: str, of: LType) -> LType:
    """A map or sequence with a value for each element of the domain."""
    if form in (SET, SEQ):
        hint = f"`{e.kind} x in T: …`, with a condition in the value" if e.kind == "map" else None
        k.problems.add(
            "T308",
            e.domain.span,
            f"`{e.kind}` needs a fixed domain",
            found=f"a {form}",
            expected="a type or a range",
            hint=hint,
        )
    elif form == RANGE:
        k.constants.append((e.domain, f"the domain of `{e.kind}`"))
    if e.kind == "map":
        return LMap(of, _value(k, inside, e, want, of))
    symmetric(k, e.domain, of, "`seq`")
    if isinstance(want, LSeq):
        return LSeq(k.check(inside, e.body, want.of, "the value of `seq`"))
    found = k.infer(inside, e.body)
    if not is_scalar(found):
        k.problems.add("T211", e.body.span, "the elements of a sequence are scalars", found=show(found))
    return LSeq(found)


def _value(k: Checker, inside: Scope, e: s.Binder, want: LType | None, key: LType) -> LType:
    if isinstance(want, LMap) and agree(want.key, key):
        return k.check(inside, e.body, want.value, "the value of `map`")
    return k.infer(inside, e.body)


def symmetric(k: Checker, e: s.Expr, of: LType, what: str) -> None:
    """Report a use of the order of a sort that was declared to have none."""
    decl = k.layer.sorts.get(of.name) if isinstance(of, LSort) and isinstance(e, s.Name) else None
    if decl is not None and decl.modifier == "symmetric":
        k.problems.add(
            "T314",
            e.span,
            f"{what} takes the elements of {decl.name.text} in an order, but it is symmetric",
            hint="drop `symmetric`",
        )
