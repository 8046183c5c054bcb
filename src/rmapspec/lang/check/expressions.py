# SPDX-License-Identifier: Apache-2.0
"""The rule of each kind of expression."""

from __future__ import annotations

from collections.abc import Mapping

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.binders import binder
from rmapspec.lang.check.calls import call
from rmapspec.lang.check.checker import Checker, Rule
from rmapspec.lang.check.fields import field, index, tested
from rmapspec.lang.check.names import name
from rmapspec.lang.check.operands import alike, branches, needs_context
from rmapspec.lang.check.operators import binary, unary
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import BOOL, ERROR, INT, is_scalar, show
from rmapspec.lang.typed import LSeq, LSet, LType


def number(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """A number."""
    return INT


def boolean(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``true`` and ``false``."""
    return BOOL


def conditional(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``if c then a else b``."""
    assert isinstance(e, s.If)
    k.truth(scope, e.cond, "the condition of `if`")
    if want is None:
        return branches(k, scope, e.then, e.other, "a branch of `if`")
    return alike(k, scope, (e.then, e.other), want, "a branch of `if`")


def prime(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``x'``: a variable after the step."""
    assert isinstance(e, s.Prime)
    if not scope.primes:
        hint = f"write `{e.name.text}`: what a step assigned before is read by what follows" if scope.instance else None
        told = "a primed variable is only known in the formula of a `step` property"
        k.problems.add("T404", e.span, told, hint=hint)
    symbol = None if e.name.text in scope.locals else k.layer.value(e.name.text, t.VarSymbol)
    if isinstance(symbol, t.VarSymbol):
        k.symbols[e.name] = symbol
        return k.layer.values[e.name.text].type or ERROR
    if e.name.text in scope.locals or e.name.text in k.layer.values:
        k.problems.add("T404", e.name.span, f"`{e.name.text}` is no variable, it has no value after the step")
    else:
        k.problems.missing("T101", e.name.span, e.name.text, "name", k.layer.variables)
    return ERROR


def literal(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``{a, b}`` and ``[a, b]``."""
    assert isinstance(e, s.SetLiteral | s.SeqLiteral)
    kind, what = (LSet, "set") if isinstance(e, s.SetLiteral) else (LSeq, "sequence")
    if isinstance(want, LSet | LSeq) and type(want) is kind:
        return kind(alike(k, scope, e.items, want.of, f"an element of the {what}"))
    if not e.items:
        return _empty(k, e, want, what)
    return kind(_elements(k, scope, e.items, what))


def _empty(k: Checker, e: s.SetLiteral | s.SeqLiteral, want: LType | None, what: str) -> LType:
    """An empty literal where the place asks for another type, or for none at all."""
    if want is None:
        sign = "{}" if what == "set" else "[]"
        told = f"what `{sign}` is an empty {what} of cannot be told here"
        k.problems.add("T304", e.span, told, hint="compare it with a variable")
    elif want != ERROR:
        other = {LSet: "`{}` is the empty set", LSeq: "`[]` is the empty sequence"}.get(type(want))
        told = f"an empty {what} has the wrong type here"
        k.problems.add("T301", e.span, told, found=f"an empty {what}", expected=show(want), hint=other)
    return ERROR


def _elements(k: Checker, scope: Scope, items: tuple[s.Expr, ...], what: str) -> LType:
    """The common type of the elements of a literal, told by the first that can tell it."""
    told = next((i for i in items if not needs_context(k, scope, i)), items[0])
    of = k.infer(scope, told)
    if not is_scalar(of):
        k.problems.add("T211", told.span, f"the elements of a {what} are scalars", found=show(of))
        of = ERROR
    for item in items:
        if item is not told:
            k.check(scope, item, of, f"an element of the {what}")
    return of


RULES: Mapping[type, Rule] = {
    s.Name: name,
    s.Number: number,
    s.Bool: boolean,
    s.Unary: unary,
    s.Binary: binary,
    s.If: conditional,
    s.Index: index,
    s.Field: field,
    s.Prime: prime,
    s.Is: tested,
    s.Call: call,
    s.SetLiteral: literal,
    s.SeqLiteral: literal,
    s.Binder: binder,
}
