# SPDX-License-Identifier: Apache-2.0
"""Calls in expressions: declared functions, built-in ones, constructors of enums."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.builtins import BUILTINS
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.names import asked
from rmapspec.lang.check.scopes import Member, Scope
from rmapspec.lang.check.types import ERROR, show
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LEnum, LType

NAMING = ("at", "after", "cursor", "inside", "done")
"""Built-in functions with an argument that is a name of control."""


def call(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """``f(a, b)``."""
    assert isinstance(e, s.Call)
    name = e.function.text
    if name in k.layer.disputed:
        return k.rest(scope, e.args)
    if name in k.layer.funs and name not in scope.locals:
        return declared(k, scope, e, k.layer.funs[name])
    if name in BUILTINS:
        return builtin(k, scope, e, want)
    if name in k.layer.members:
        return constructed(k, scope, e, k.layer.members[name], want)
    other = scope.locals.get(name) or k.layer.values.get(name)
    if other is not None:
        notes = (Note("declared here", other.name.span),)
        k.problems.add(
            "T103", e.function.span, f"`{name}` is no function", hint=f"a map is read as `{name}[…]`", notes=notes
        )
    elif name in k.layer.procedures:
        k.problems.add(
            "T103",
            e.function.span,
            f"`{name}` is a procedure: it has no value",
            hint=f"`call {name}(…);` as a statement",
        )
    else:
        k.problems.missing("T103", e.function.span, name, "function", (*k.layer.funs, *BUILTINS, *k.layer.members))
    return k.rest(scope, e.args)


def declared(k: Checker, scope: Scope, e: s.Call, decl: s.FunDecl) -> LType:
    """A call of a ``fun``."""
    k.symbols[e.function] = t.FunSymbol(decl)
    k.calls.setdefault(scope.owner, []).append(e.function)
    shape = ", ".join(f"{n.text}: {show(k.declared(of))}" for n, of in decl.params)
    if not k.arguments(e.span, decl.name.text, e.args, len(decl.params), f"{decl.name.text}({shape})"):
        k.rest(scope, e.args)
    else:
        for (name, of), arg in zip(decl.params, e.args, strict=True):
            k.check(scope, arg, k.declared(of), f"the argument `{name.text}` of `{decl.name.text}`")
    return k.declared(decl.result)


def builtin(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """A call of a built-in function."""
    found = BUILTINS[e.function.text]
    k.symbols[e.function] = t.BuiltinSymbol(e.function.text)
    if k.arguments(e.span, e.function.text, e.args, found.arity, found.shape):
        return found.rule(k, scope, e, want)
    if e.function.text in NAMING or "(lock" in found.shape:
        return ERROR  # a label, a loop's variable or the name of a lock is no operand
    return k.rest(scope, e.args)


def constructed(k: Checker, scope: Scope, e: s.Call, candidates: tuple[Member, ...], want: LType | None) -> LType:
    """A member of an enum with its payload."""
    name = e.function.text
    chosen = [m for m in candidates if m.enum == asked(want)] or list(candidates)
    if len(chosen) > 1:
        if want != ERROR:
            enums = " or ".join(sorted(m.enum for m in chosen))
            notes = tuple(Note(f"a member of {m.enum}", m.decl.name.span) for m in chosen)
            hint = "compare it with something whose type is known"
            k.problems.add("T113", e.function.span, f"`{name}` may be a member of {enums}", hint=hint, notes=notes)
        return k.rest(scope, e.args)
    member = chosen[0]
    k.symbols[e.function] = t.MemberSymbol(member.enum, name)
    if member.payload is None:
        hint = f"write `{name}` alone"
        k.problems.add("T312", e.span, f"`{name}` of {member.enum} carries no value", hint=hint)
        k.rest(scope, e.args)
        return LEnum(member.enum)
    field, of = member.payload
    if k.arguments(e.span, name, e.args, 1, f"{name}({field}: {show(of)})"):
        k.check(scope, e.args[0], of, f"the value `{field}` of `{name}`")
    else:
        k.rest(scope, e.args)
    return LEnum(member.enum)
