# SPDX-License-Identifier: Apache-2.0
"""Types of any size: sorts without a size, and what has constructors as a list of alternatives.

A value of ``enum Area { parent(vma: Vma), child(vma: Vma) }`` is one of two alternatives, each with an element of Vma;
so nothing leads from Area back to Vma, and a map from Area is two functions of Vma. Process is one alternative for each
process of the scenario, with an element of its index sort where there may be any number; an option is one more.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.types import show
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.system.expr import NOWHERE, Span
from rmapspec.system.firstorder.terms import BOOL, Sort

HINT = "any size speaks of sorts, enums, sets, sequences and maps of them; `rmapspec check --sizes` checks given sizes"


def leaves(span: Span, message: str, hint: str | None = HINT, code: str = "L201") -> SpecError:
    """The error for a construct that has no first-order form here."""
    return SpecError("type", (Diagnostic(code, span, message, hint=hint),))


@dataclass(frozen=True, slots=True)
class Alt:
    """One alternative of a type: its name, and the sorts of what it carries; the name is empty where it is the only
    one."""

    name: str
    sorts: tuple[Sort, ...] = ()

    @property
    def member(self) -> str:
        """Its name as a member of an enumeration of alternatives."""
        return self.name or "some"


@dataclass(frozen=True, slots=True)
class Actor:
    """A process of the scenario: one, or one for each element of ``index``."""

    name: str
    decl: s.ProcessDecl
    index: Sort | None = None
    sometimes: bool = False
    """Whether it may not run: then it stands where it begins, and which of the two is so cannot be told."""

    @property
    def alt(self) -> Alt:
        """It as an alternative of Process."""
        return Alt(self.name, () if self.index is None else (self.index,))

    def variable(self, local: str) -> str:
        """The name of what holds a local, a cursor or the point."""
        return f"{self.name}.{local}"


@dataclass
class Shapes:
    """Alternatives of the types of one module."""

    typed: t.Typed
    actors: tuple[Actor, ...]
    absent: tuple[Alt, ...] = ()
    """Values of Process that are no actor: processes that are declared and do not run here."""
    _known: dict[t.LType, tuple[Alt, ...]] = field(default_factory=dict)

    def sort(self, name: str) -> Sort:
        """A declared sort."""
        return Sort(name)

    def plain(self, name: str) -> Sort | None:
        """The enumeration of an enum without payloads."""
        members = self.typed.enums[name].constructors
        return None if any(c.fields for c in members) else Sort(name, tuple(c.name.text for c in members))

    def alts(self, of: t.LType, span: Span = NOWHERE) -> tuple[Alt, ...]:
        """The alternatives of a scalar type; raises SpecError for integers."""
        if of not in self._known:
            self._known[of] = self._alts(of, span)
        return self._known[of]

    def _alts(self, of: t.LType, span: Span) -> tuple[Alt, ...]:
        match of:
            case t.LBool():
                return (Alt("", (BOOL,)),)
            case t.LSort(name):
                return (Alt("", (Sort(name),)),)
            case t.LEnum(name):
                plain = self.plain(name)
                return (Alt("", (plain,)),) if plain else tuple(a for a, _ in self.constructed(name, span))
            case t.LProcess():
                return tuple(a.alt for a in self.actors)
            case t.LOption(inner):
                known = self.alts(inner, span)
                return (*known, Alt(none_name(known)))
            case _:
                raise leaves(span, f"`{show(of)}` has no form of any size here")

    def constructed(self, enum: str, span: Span = NOWHERE) -> tuple[tuple[Alt, tuple[str, Alt | None]], ...]:
        """The alternatives of an enum with payloads, each with its constructor and the payload's alternative."""
        made: list[tuple[Alt, tuple[str, Alt | None]]] = []
        for c in self.typed.enums[enum].constructors:
            if not c.fields:
                made.append((Alt(c.name.text), (c.name.text, None)))
                continue
            for inner in self.alts(self.declared(c.fields[0][1]), c.span):
                name = f"{c.name.text}.{inner.name}" if inner.name else c.name.text
                made.append((Alt(name, inner.sorts), (c.name.text, inner)))
        return tuple(made)

    def declared(self, e: s.TypeExpr) -> t.LType:
        """The type that a type expression states."""
        match e:
            case s.RangeType():
                return t.LInt()
            case s.NamedType(_, "bool"):
                return t.LBool()
            case s.NamedType(_, "Process"):
                return t.LProcess()
            case s.NamedType(_, name):
                return t.LSort(name) if name in self.typed.sorts else t.LEnum(name)
            case s.OptionType(_, of):
                return t.LOption(self.declared(of))
            case s.SetType(_, of):
                return t.LSet(self.declared(of))
            case s.SeqType(_, of):
                return t.LSeq(self.declared(of))
            case s.MapType(_, key, value):
                return t.LMap(self.declared(key), self.declared(value))
            case s.InlineEnum(span, _):
                raise AssertionError(f"{span}: an enum without a name is the type of a param only")

    def speaks_of_absent(self, of: t.LType) -> bool:
        """Whether a type has values with a process that does not run, of which nothing can be told."""
        match of:
            case t.LProcess():
                return bool(self.absent)
            case t.LOption(inner) | t.LSet(inner) | t.LSeq(inner):
                return self.speaks_of_absent(inner)
            case t.LMap(key, value):
                return self.speaks_of_absent(key) or self.speaks_of_absent(value)
            case t.LEnum(name):
                payloads = [f for c in self.typed.enums[name].constructors for _, f in c.fields]
                return any(self.speaks_of_absent(self.declared(f)) for f in payloads)
            case _:
                return False

    def simple(self, of: t.LType, span: Span = NOWHERE) -> Sort | None:
        """The sort of a type that has one alternative with one element."""
        alts = self.alts(of, span)
        return alts[0].sorts[0] if len(alts) == 1 and len(alts[0].sorts) == 1 else None

    def tags(self, of: t.LType) -> Sort:
        """The enumeration of the alternatives of a type that has several."""
        return Sort(f"kinds of {show(of)}", tuple(a.member for a in self.alts(of)))


def absent(name: str) -> Alt:
    """The value of Process for those of a declared process that do not run."""
    return Alt(f"absent {name}")


def none_name(alts: tuple[Alt, ...]) -> str:
    """The name of the alternative ``none``."""
    return "none" if all(a.member != "none" for a in alts) else "none?"


def has_int(of: t.LType) -> bool:
    """Whether a type holds integers."""
    match of:
        case t.LInt():
            return True
        case t.LOption(inner) | t.LSet(inner) | t.LSeq(inner):
            return has_int(inner)
        case t.LMap(key, value):
            return has_int(key) or has_int(value)
        case _:
            return False
