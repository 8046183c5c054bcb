# SPDX-License-Identifier: Apache-2.0
"""``m[k]``, ``a.payload``, ``process.local`` and ``a is constructor``."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.nearest import did_you_mean
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import BOOL, ERROR, INT, PROCESS, agree, show
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LEnum, LMap, LOption, LSeq, LSet, LType


def index(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``m[k]``, or an instance of a process."""
    assert isinstance(e, s.Index)
    process = process_named(k, scope, e.base)
    if process is not None:
        return instance(k, scope, e, process)
    found = k.infer(scope, e.base)
    if isinstance(found, LMap):
        k.check(scope, e.key, found.key, "the key")
        return found.value
    if found != ERROR:
        no_keys(k, e.base, found)
    k.infer(scope, e.key, ERROR)
    return ERROR


def no_keys(k: Checker, e: s.Expr, found: LType) -> None:
    """Report ``x[…]`` of what is no map."""
    hint = None
    if isinstance(found, LSeq):
        hint = "a sequence has no positions: `first`, `last`, `next` and `before` ask for its order"
    elif isinstance(found, LSet):
        hint = "`x in S` asks for an element"
    k.problems.add("T309", e.span, "only a map has keys", found=show(found), expected="a map", hint=hint)


def process_named(k: Checker, scope: Scope, e: s.Expr) -> s.ProcessDecl | None:
    """The process that a bare name stands for."""
    if isinstance(e, s.Name) and e.text not in scope.locals:
        symbol = k.layer.value(e.text, t.ProcessSymbol)
        if isinstance(symbol, t.ProcessSymbol):
            k.symbols[e] = symbol
            k.types[e] = PROCESS
            return symbol.decl
    return None


def instance(k: Checker, scope: Scope, e: s.Index, process: s.ProcessDecl) -> LType:
    """``p[i]``."""
    of: LType = INT
    if process.index is not None:
        domain = process.index[1]
        named = k.layer.type_named(domain.text) if isinstance(domain, s.Name) else INT
        of = ERROR if named is None else named
    k.check(scope, e.key, of, f"the index of `{process.name.text}`")
    return PROCESS


def field(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``a.payload`` or ``process.local``."""
    assert isinstance(e, s.Field)
    owner = e.base.base if isinstance(e.base, s.Index) else e.base
    process = process_named(k, scope, owner)
    if process is not None:
        k.infer(scope, e.base)
        return local(k, e, process)
    if isinstance(owner, s.Name) and owner is e.base and owner.text not in scope.locals:
        of = k.layer.type_named(owner.text)
        if isinstance(of, LEnum) and e.name in k.layer.enums[of.name]:
            told = f"`{owner.text}` is an enum and has no value"
            k.problems.add("T114", e.base.span, told, hint=f"write `{e.name}` alone")
            return ERROR
    found = k.infer(scope, e.base)
    if isinstance(found, LEnum):
        return payload(k, e, found.name)
    if found != ERROR:
        hint: str | None = None
        if isinstance(e.base, s.Name) and e.base.text == "self":
            hint = f"write `{e.name}` alone"
        elif isinstance(found, LOption):
            hint = "`the(…)` is the value of an option that is not none"
        k.problems.add(
            "T310", e.base.span, "this has no fields", found=show(found), expected="an enum or a process", hint=hint
        )
    return ERROR


def local(k: Checker, e: s.Field, process: s.ProcessDecl) -> LType:
    """A local variable of a process."""
    for decl in process.locals:
        if decl.name.text == e.name:
            k.symbols[e] = t.LocalSymbol(decl, process)
            return k.declared(decl.type)
    hint = did_you_mean(e.name, (d.name.text for d in process.locals))
    notes = (Note("the process", process.name.span),)
    k.problems.add("T110", e.name_span, f"{process.name.text} has no local variable `{e.name}`", hint=hint, notes=notes)
    return ERROR


def payload(k: Checker, e: s.Field, enum: str) -> LType:
    """The value that every constructor of an enum carries under this name."""
    members = k.layer.enums[enum].values()
    having = [m.payload[1] for m in members if m.payload is not None and m.payload[0] == e.name]
    if not having:
        names = [m.payload[0] for m in members if m.payload is not None]
        k.problems.add("T110", e.name_span, f"{enum} has no field `{e.name}`", hint=did_you_mean(e.name, names))
        return ERROR
    lacking = [m for m in members if m.payload is None or m.payload[0] != e.name or not agree(m.payload[1], having[0])]
    if lacking:
        notes = tuple(
            Note(f"`{m.decl.name.text}` has no {e.name}: {show(having[0])}", m.decl.name.span) for m in lacking[:3]
        )
        told = f"not every value of {enum} has the field `{e.name}`"
        k.problems.add("T317", e.name_span, told, hint="compare with each constructor: `a == make(x)`", notes=notes)
    return having[0]


def tested(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``a is constructor``, ``p is process``."""
    assert isinstance(e, s.Is)
    found = k.infer(scope, e.arg)
    if isinstance(found, LEnum):
        members = k.layer.enums[found.name]
        if e.constructor.text in members:
            k.symbols[e.constructor] = t.MemberSymbol(found.name, e.constructor.text)
        else:
            meant = did_you_mean(e.constructor.text, members)
            k.problems.add("T111", e.constructor.span, f"{found.name} has no member `{e.constructor.text}`", hint=meant)
    elif found == PROCESS:
        process = k.layer.value(e.constructor.text, t.ProcessSymbol)
        if isinstance(process, t.ProcessSymbol):
            k.symbols[e.constructor] = process
        else:
            meant = did_you_mean(e.constructor.text, k.layer.processes)
            k.problems.add("T111", e.constructor.span, f"no process is called `{e.constructor.text}`", hint=meant)
    elif found != ERROR:
        hint = "`the(…)` is the value of an option that is not none" if isinstance(found, LOption) else None
        k.problems.add(
            "T302", e.arg.span, "`is` needs a value of an enum", found=show(found), expected="an enum", hint=hint
        )
    return BOOL
