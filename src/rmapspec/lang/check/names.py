# SPDX-License-Identifier: Apache-2.0
"""Bare names as values: variables and bound names first, then members of the enum that the place asks for."""

from __future__ import annotations

from collections.abc import Iterator

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.scopes import Member, Scope
from rmapspec.lang.check.types import ERROR, PROCESS, show
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LEnum, LOption, LType

WITHOUT_VALUE = {
    "lock": "ask `held(…)` or `holds(…, process)`",
    "function": "call it: `{name}(…)`",
    "sort": "a type stands after `in` and in `size(…)`",
    "enum": "write a member alone, without its enum",
}


def name(k: Checker, scope: Scope, e: s.Expr, want: LType | None) -> LType:
    """The type of a bare name."""
    assert isinstance(e, s.Name)
    if e.text == "self":
        return itself(k, scope, e)
    local = scope.locals.get(e.text)
    if local is not None:
        k.symbols[e] = local.symbol
        return local.type
    if e.text in k.layer.disputed:
        return ERROR
    entity = k.layer.values.get(e.text)
    if entity is None:
        return member(k, scope, e, want)
    if isinstance(entity.symbol, t.ProcessSymbol):
        return process(k, e, entity.symbol)
    if entity.type is None or isinstance(entity.symbol, t.SortSymbol):
        hint = WITHOUT_VALUE[entity.what].format(name=e.text)
        k.problems.add("T114", e.span, f"`{e.text}` is a {entity.what} and has no value", hint=hint)
        return ERROR
    k.symbols[e] = entity.symbol
    return entity.type


def itself(k: Checker, scope: Scope, e: s.Name) -> LType:
    """``self``."""
    if not scope.instance:
        k.problems.add(
            "T408",
            e.span,
            "`self` is only known in processes and procedures",
            hint="quantify: `forall p in Process: …`",
        )
    k.symbols[e] = t.SelfSymbol()
    return PROCESS


def process(k: Checker, e: s.Name, symbol: t.ProcessSymbol) -> LType:
    """A process by name: right where it has one instance."""
    decl = symbol.decl
    k.symbols[e] = symbol
    if decl.index is not None:
        notes = (Note("declared here", decl.name.span),)
        k.problems.add(
            "T503", e.span, f"`{e.text}` has one instance for each index", hint=f"`{e.text}[…]`", notes=notes
        )
    elif e.text in k.several:
        notes = (Note("a scenario runs several", k.several[e.text]),)
        k.problems.add(
            "T503", e.span, f"`{e.text}` may run several times", hint=f"`{e.text}[1]` is the first", notes=notes
        )
    return PROCESS


def asked(want: LType | None) -> str | None:
    """The enum whose members a place asks for."""
    inner = want.of if isinstance(want, LOption) else want
    return inner.name if isinstance(inner, LEnum) else None


def member(k: Checker, scope: Scope, e: s.Name, want: LType | None) -> LType:
    """A name that is no value by itself: a member of an enum, or none."""
    enum = asked(want)
    here = k.layer.enums[enum].get(e.text) if enum is not None else None
    if e.text == "none" and isinstance(want, LOption):
        return none(k, e, want, here)
    if here is not None:
        return plain(k, e, here)
    candidates = k.layer.members.get(e.text, ())
    if want == ERROR and (candidates or e.text == "none"):
        return ERROR
    if len(candidates) == 1:
        return plain(k, e, candidates[0])
    if candidates:
        return ambiguous(k, e, candidates, want)
    if e.text != "none":
        k.problems.missing("T101", e.span, e.text, "name", known(k, scope, enum))
    elif want is None:
        k.problems.add("T304", e.span, "what `none` is none of cannot be told here", hint="compare it with an option")
    else:
        hint = f"only an option `{show(want)}?` has it"
        k.problems.add("T315", e.span, "this is never `none`", found="none", expected=show(want), hint=hint)
    return ERROR


def none(k: Checker, e: s.Name, want: LOption, here: Member | None) -> LType:
    """``none`` where an option is asked for."""
    if here is not None:
        k.problems.add(
            "T115",
            e.span,
            f"`none` may be the member of {here.enum}, or stand for no {here.enum} at all",
            hint="rename the member",
            notes=(Note("the member", here.decl.name.span),),
        )
        return ERROR
    k.symbols[e] = t.NoneSymbol()
    return want


def plain(k: Checker, e: s.Name, found: Member) -> LType:
    """A member without a payload."""
    k.symbols[e] = t.MemberSymbol(found.enum, e.text)
    if found.payload is not None:
        shape = f"{e.text}({show(found.payload[1])})"
        k.problems.add("T312", e.span, f"`{e.text}` of {found.enum} carries a value", expected=shape)
        return ERROR
    return LEnum(found.enum)


def ambiguous(k: Checker, e: s.Name, candidates: tuple[Member, ...], want: LType | None) -> LType:
    """A member of several enums where the place asks for none of them."""
    enums = " or ".join(sorted(m.enum for m in candidates))
    if want is not None:
        k.problems.add("T301", e.span, f"`{e.text}` has the wrong type", found=enums, expected=show(want))
        return ERROR
    notes = tuple(Note(f"a member of {m.enum}", m.decl.name.span) for m in candidates)
    hint = "compare it with something whose type is known"
    k.problems.add("T113", e.span, f"`{e.text}` may be a member of {enums}", hint=hint, notes=notes)
    return ERROR


def known(k: Checker, scope: Scope, enum: str | None) -> Iterator[str]:
    """The names that a misspelt one may have been."""
    yield from scope.locals
    yield from k.layer.values
    yield from k.layer.enums[enum] if enum is not None else k.layer.members
