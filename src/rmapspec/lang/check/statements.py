# SPDX-License-Identifier: Apache-2.0
"""Simple statements: what one step or action does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.binders import domain
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.fields import no_keys
from rmapspec.lang.check.locks import operation
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import ERROR
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LMap, LType


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a simple statement; ``conditional`` under an ``if`` of the step."""

    scope: Scope
    action: bool = False
    conditional: bool = False


ROLES = {
    "choose": "chosen here",
    "for": "the variable of a loop",
    "index": "the index of the process",
    "procedure": "a parameter",
    "action": "a parameter",
}
"""What a bound name is called that somebody tries to assign."""

Primed = dict[str, s.Name]
"""The variables assigned so far on a path of an action, each with its first place."""


def simple(k: Checker, body: Iterable[s.Simple], where: Where, primed: Primed) -> None:
    """Check simple statements in order."""
    for stmt in body:
        SIMPLE[type(stmt)](k, stmt, where, primed)


def _assign(k: Checker, stmt: s.Assign, where: Where, primed: Primed) -> None:
    of = target(k, where.scope, stmt.target)
    for key in stmt.keys:
        if isinstance(of, LMap):
            k.check(where.scope, key, of.key, "the key")
            of = of.value
        else:
            if of != ERROR:
                no_keys(k, stmt.target, of)
            of = k.rest(where.scope, (key,))
    if where.action:
        hint = f"`{stmt.target.text}' = {'map k in …: …' if stmt.keys else '…'}`"
        k.problems.add("T405", stmt.span, "`:=` belongs into a step", hint=hint)
    k.check(where.scope, stmt.value, of, "the value assigned")


def target(k: Checker, scope: Scope, name: s.Name) -> LType:
    """The type of a variable that is assigned; reports what is no variable."""
    local = scope.locals.get(name.text)
    if name.text in k.layer.disputed or (local is not None and local.type == ERROR):
        return ERROR
    if local is not None:
        if isinstance(local.symbol, t.LocalSymbol):
            k.symbols[name] = local.symbol
            return local.type
        hint = {
            "procedure": "a parameter stands for its argument and cannot be assigned: name the variable itself",
            "for": "the loop moves it",
        }.get(local.symbol.role)
        _not_assignable(k, name, ROLES[local.symbol.role], local.name, hint)
        return ERROR
    symbol = k.layer.value(name.text, t.VarSymbol)
    entity = k.layer.values.get(name.text)
    if entity is None:
        k.problems.missing("T101", name.span, name.text, "variable", (*scope.locals, *k.layer.variables))
        return ERROR
    if symbol is None:
        hint = "a param is fixed for a run; `var` declares what changes" if entity.what == "param" else None
        _not_assignable(k, name, f"a {entity.what}", entity.name, hint)
        return ERROR
    k.symbols[name] = symbol
    return entity.type or ERROR


def _not_assignable(k: Checker, name: s.Name, what: str, declared: s.Name, hint: str | None) -> None:
    notes = (Note("declared here", declared.span),)
    k.problems.add("T403", name.span, f"`{name.text}` is {what}, it cannot be assigned", hint=hint, notes=notes)


def _prime_assign(k: Checker, stmt: s.PrimeAssign, where: Where, primed: Primed) -> None:
    of = target(k, where.scope, stmt.target)
    name = stmt.target
    if not where.action:
        k.problems.add("T404", stmt.span, "`x' = …` belongs into an action", hint=f"in a step write `{name.text} := …`")
    elif name.text in primed:
        notes = (Note("assigned here already", primed[name.text].span),)
        k.problems.add(
            "T407", name.span, f"`{name.text}'` is assigned twice", hint="each variable has one next value", notes=notes
        )
    else:
        primed[name.text] = name
    k.check(where.scope, stmt.value, of, "the value assigned")


def _require(k: Checker, stmt: s.Require, where: Where, primed: Primed) -> None:
    k.truth(where.scope, stmt.cond, "the condition of `require`")


def _assert(k: Checker, stmt: s.Assert, where: Where, primed: Primed) -> None:
    prop = k.layer.properties.get(stmt.prop.text)
    if prop is None:
        names = (n for n, p in k.layer.properties.items() if p.kind == "assertion")
        hint = f"`assertion {stmt.prop.text};` declares one"
        k.problems.missing("T106", stmt.prop.span, stmt.prop.text, "assertion", names, hint)
    elif prop.kind != "assertion":
        notes = (Note("declared here", prop.name.span),)
        told = f"`{stmt.prop.text}` is {article(prop.kind)}, not an assertion"
        k.problems.add(
            "T411",
            stmt.prop.span,
            told,
            expected="assertion",
            hint="only an assertion is judged by `assert`",
            notes=notes,
        )
    else:
        k.asserted.add(stmt.prop.text)
    k.truth(where.scope, stmt.cond, "the condition of `assert`")


def article(kind: str) -> str:
    """A kind of property as a message says it."""
    return f"a {kind} property" if kind in ("step", "temporal", "deadlock") else f"an {kind}"


def _lock(k: Checker, stmt: s.LockOp, where: Where, primed: Primed) -> None:
    operation(k, where.scope, stmt)
    if where.action:
        k.problems.add(
            "T406", stmt.span, "a lock operation belongs into a process", hint="only a process can hold a lock"
        )
    elif where.conditional:
        hint = "label it, in a branch outside the `{ }` of the step"
        k.problems.add("T410", stmt.span, "a lock operation cannot stand under an `if` inside a step", hint=hint)


def _skip(k: Checker, stmt: s.Skip, where: Where, primed: Primed) -> None:
    """Nothing can be wrong."""


def _cond(k: Checker, stmt: s.Cond, where: Where, primed: Primed) -> None:
    k.truth(where.scope, stmt.cond, "the condition of `if`")
    inside = replace(where, conditional=True)
    yes, no = dict(primed), dict(primed)
    simple(k, stmt.then, inside, yes)
    simple(k, stmt.other, inside, no)
    primed.update(no | yes)


def _choose(k: Checker, stmt: s.Choose, where: Where, primed: Primed) -> None:
    _, of = domain(k, where.scope, stmt.domain)
    if where.action:
        k.problems.add("T406", stmt.span, "`choose` belongs into a step", hint="an action chooses by its parameters")
    elif where.conditional:
        hint = "label it, in a branch outside the `{ }` of the step"
        k.problems.add("T410", stmt.span, "`choose` cannot stand under an `if` inside a step", hint=hint)
    inside = replace(where, scope=k.bind(where.scope, stmt.var, "choose", of))
    simple(k, stmt.body, inside, primed)


SIMPLE: Mapping[type, Callable[[Checker, Any, Where, Primed], None]] = {
    s.Assign: _assign,
    s.PrimeAssign: _prime_assign,
    s.Require: _require,
    s.Assert: _assert,
    s.LockOp: _lock,
    s.Skip: _skip,
    s.Cond: _cond,
    s.Choose: _choose,
}
