# SPDX-License-Identifier: Apache-2.0
"""Declarations of constants, state and behaviour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.binders import RANGE, TYPE, WRONG, domain
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.flow import Flow, block, unique_labels
from rmapspec.lang.check.properties import cost, cover, expect, lemma, property_, scenario
from rmapspec.lang.check.scopes import Local, Scope
from rmapspec.lang.check.signatures import check_ranges
from rmapspec.lang.check.statements import Where, simple
from rmapspec.lang.check.types import ERROR, show
from rmapspec.lang.typed import LSort


def bodies(k: Checker, declarations: Iterable[s.Declaration]) -> None:
    """Check the text of every declaration of a file."""
    for d in declarations:
        DECLARATIONS[type(d)](k, d)


def _sort(k: Checker, d: s.SortDecl) -> None:
    if d.lo < 1 or d.hi < d.lo:
        hint = "the least and the greatest number of elements, at least one: `[1..3]`"
        k.problems.add("T209", d.span, f"`{d.name.text}` cannot have {d.lo}..{d.hi} elements", hint=hint)


def _enum(k: Checker, d: s.EnumDecl) -> None:
    check_ranges(k, *(of for c in d.constructors for _, of in c.fields))


def _param(k: Checker, d: s.ParamDecl) -> None:
    check_ranges(k, d.type)
    entity = k.layer.values.get(d.name.text)
    of = entity.type if entity is not None and entity.name is d.name else None
    if of is None:
        return  # a second declaration, reported
    k.check(Scope(), d.default, of, f"the value of `{d.name.text}`")
    k.constants.append((d.default, "the value of a param"))


def _var(k: Checker, d: s.VarDecl) -> None:
    state(k, d, Scope())


def state(k: Checker, d: s.VarDecl, scope: Scope) -> None:
    """Check a variable of the module or of a process."""
    check_ranges(k, d.type)
    if d.init is not None:
        k.check(scope, d.init, k.declared(d.type), f"the initial value of `{d.name.text}`")
        k.constants.append((d.init, "an initial value"))


def _lock(k: Checker, d: s.LockDecl) -> None:
    if d.handoff and d.kind != "rwsem":
        told = f"only an rwsem is handed over to a waiting writer, `{d.name.text}` is a {d.kind}"
        k.problems.add("T409", d.name.span, told, expected="rwsem", hint="leave out `handoff`")


def parameters(k: Checker, params: tuple[tuple[s.Name, s.TypeExpr], ...], role: str, scope: Scope) -> Scope:
    """The scope of a text with parameters."""
    check_ranges(k, *(of for _, of in params))
    for name, of in params:
        scope = k.bind(scope, name, role, k.declared(of))
    return scope


def _fun(k: Checker, d: s.FunDecl) -> None:
    scope = parameters(k, d.params, "fun", Scope(owner=d.name.text))
    check_ranges(k, d.result)
    k.check(scope, d.body, k.declared(d.result), f"the value of `{d.name.text}`")


def _procedure(k: Checker, d: s.ProcedureDecl) -> None:
    scope = parameters(k, d.params, "procedure", Scope(instance=True))
    unique_labels(k, d.body)
    block(k, d.body, Flow(scope, procedure=True))


def _process(k: Checker, d: s.ProcessDecl) -> None:
    scope = Scope(instance=True)
    if d.index is not None:
        scope = _index(k, *d.index, scope)
    inside = scope
    for local in d.locals:
        state(k, local, scope)
        of = k.declared(local.type) if k.fresh(inside, local.name) else ERROR
        inside = inside.bind(Local(local.name, t.LocalSymbol(local, d), of))
    unique_labels(k, d.body or ())
    block(k, d.body or (), Flow(inside, procedure=False))


def _index(k: Checker, name: s.Name, over: s.Expr, scope: Scope) -> Scope:
    form, of = domain(k, Scope(), over)
    if form == RANGE:
        k.constants.append((over, "the domain of an index"))
    elif form != WRONG and not (form == TYPE and isinstance(of, LSort)):
        k.problems.add(
            "T307", over.span, "a process cannot be indexed by this", found=show(of), expected="a sort or a range"
        )
    return k.bind(scope, name, "index", of)


def _action(k: Checker, d: s.ActionDecl) -> None:
    scope = parameters(k, d.params, "action", Scope())
    simple(k, d.body, Where(scope, action=True), {})


DECLARATIONS: Mapping[type, Callable[[Checker, Any], None]] = {
    s.SortDecl: _sort,
    s.EnumDecl: _enum,
    s.ParamDecl: _param,
    s.VarDecl: _var,
    s.LockDecl: _lock,
    s.FunDecl: _fun,
    s.ProcedureDecl: _procedure,
    s.ProcessDecl: _process,
    s.ActionDecl: _action,
    s.PropertyDecl: property_,
    s.LemmaDecl: lemma,
    s.CoverDecl: cover,
    s.ScenarioDecl: scenario,
    s.CostDecl: cost,
    s.ExpectDecl: expect,
}
