# SPDX-License-Identifier: Apache-2.0
"""The types that declarations state; bounds of ranges are looked at later, when every name has its type."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.operators import bounds
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import ERROR, INT, is_scalar, show
from rmapspec.lang.typed import LEnum, LMap, LOption, LSeq, LSet, LType


def resolve(k: Checker, e: s.TypeExpr) -> LType:
    """The type that an expression of types states; reports unknown names and misplaced collections."""
    found = k.signatures[e] = _resolve(k, e)
    return found


def _resolve(k: Checker, e: s.TypeExpr) -> LType:
    match e:
        case s.NamedType(span, name):
            of = k.layer.type_named(name)
            if of is not None:
                return of
            if name == "int":
                k.problems.add(
                    "T102", span, "an integer has a range here", expected="`a..b`", hint="for example `0..8`"
                )
            elif name in k.layer.values:
                k.problems.add("T102", span, f"the {k.layer.values[name].what} `{name}` is no type")
            else:
                k.problems.missing("T102", span, name, "type", k.layer.type_names())
            return ERROR
        case s.RangeType():
            return INT
        case s.InlineEnum():
            raise AssertionError("the grammar has it in a param alone")
        case s.OptionType(_, of):
            return _option(k, of)
        case s.SetType(_, of):
            return LSet(_scalar(k, of, "the elements of a set"))
        case s.SeqType(_, of):
            return LSeq(_scalar(k, of, "the elements of a sequence"))
        case s.MapType(_, key, value):
            return LMap(_scalar(k, key, "the keys of a map"), resolve(k, value))


def _scalar(k: Checker, e: s.TypeExpr, what: str) -> LType:
    found = resolve(k, e)
    if is_scalar(found):
        return found
    k.problems.add(
        "T211", e.span, f"{what} are scalars", found=show(found), expected="a sort, an enum, a range, bool or Process"
    )
    return ERROR


def _option(k: Checker, e: s.TypeExpr) -> LType:
    found = _scalar(k, e, "what an option holds")
    if isinstance(found, LOption):
        k.problems.add("T213", e.span, "an option of an option", found=f"{show(found)}?", expected=show(found))
        return ERROR
    if isinstance(found, LEnum) and "none" in k.layer.enums[found.name]:
        told = f"{found.name} has a member `none` already"
        k.problems.add(
            "T213", e.span, told, found=f"{found.name}?", hint=f"use {found.name} alone, or rename the member"
        )
    return LOption(found)


def declare(k: Checker, declarations: Iterable[s.Declaration]) -> None:
    """Find the types of everything that a file declares."""
    for d in declarations:
        match d:
            case s.EnumDecl():
                _payloads(k, d)
            case s.VarDecl():
                _value(k, d.name, t.VarSymbol, resolve(k, d.type))
            case s.ParamDecl():
                _value(k, d.name, t.ParamSymbol, _param(k, d))
            case s.FunDecl():
                for _, of in d.params:
                    resolve(k, of)
                resolve(k, d.result)
            case s.ProcedureDecl():
                for _, of in d.params:
                    resolve(k, of)
            case s.ActionDecl():
                for _, of in d.params:
                    _scalar(k, of, "the parameters of an action")
            case s.ProcessDecl():
                for v in d.locals:
                    resolve(k, v.type)


def _value(k: Checker, name: s.Name, kind: type[t.Symbol], of: LType) -> None:
    """Give a name of the layer its type, unless it is the name of an earlier declaration."""
    entity = k.layer.values.get(name.text)
    if entity is not None and entity.name is name and isinstance(entity.symbol, kind):
        k.layer.values[name.text] = replace(entity, type=of)


def _param(k: Checker, d: s.ParamDecl) -> LType:
    if isinstance(d.type, s.InlineEnum):
        return LEnum(d.name.text) if d.name.text in k.layer.enums else ERROR
    found = resolve(k, d.type)
    if (
        not isinstance(d.type, s.RangeType)
        and not (isinstance(d.type, s.NamedType) and d.type.name == "bool")
        and found != ERROR
    ):
        wanted = "bool, a range or `{a, b}`"
        k.problems.add("T218", d.type.span, "a param cannot have this type", found=show(found), expected=wanted)
        return ERROR
    return found


def _payloads(k: Checker, d: s.EnumDecl) -> None:
    """Find what the constructors of an enum carry."""
    own = k.layer.enums.get(d.name.text, {})
    for c in d.constructors:
        for name, of in c.fields[1:]:
            k.problems.add(
                "T219", name.span, "a constructor carries one value", hint="use two enums, or a map", notes=()
            )
            _scalar(k, of, "what a constructor carries")
        if c.fields:
            name, of = c.fields[0]
            found = _scalar(k, of, "what a constructor carries")
            member = own.get(c.name.text)
            if member is not None and member.decl is c:
                whole = replace(member, payload=(name.text, found))
                own[c.name.text] = whole
                same = k.layer.members[c.name.text]
                k.layer.members[c.name.text] = tuple(whole if m is member else m for m in same)


def ranges(e: s.TypeExpr) -> list[s.RangeType]:
    """The ranges inside a type expression."""
    match e:
        case s.RangeType():
            return [e]
        case s.OptionType(_, of) | s.SetType(_, of) | s.SeqType(_, of):
            return ranges(of)
        case s.MapType(_, key, value):
            return ranges(key) + ranges(value)
        case _:
            return []


def check_ranges(k: Checker, *types: s.TypeExpr) -> None:
    """Check the bounds of the ranges in type expressions: constant integers."""
    for found in (r for e in types for r in ranges(e)):
        bounds(k, Scope(), found)
        k.constants += [(found.lo, "the lower bound"), (found.hi, "the upper bound")]
