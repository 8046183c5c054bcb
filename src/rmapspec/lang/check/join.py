# SPDX-License-Identifier: Apache-2.0
"""Which names a file declares, each of them once.

A design's layer lies over its base's. The base's own text sees the base's names alone, so that a design can never
change what a name in it stands for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.builtins import BUILTINS
from rmapspec.lang.check.problems import Problems
from rmapspec.lang.check.scopes import RESERVED, Entity, Layer, Member
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LEnum, LSort, LType


class Named(Protocol):
    """A declaration with a name."""

    @property
    def name(self) -> s.Name:
        """Its name."""


D = TypeVar("D", bound=Named)


@dataclass
class Namer:
    """Enters the declarations of a file into a layer; ``given`` are the design's processes, by name."""

    layer: Layer
    problems: Problems
    given: Mapping[str, s.ProcessDecl]
    role: str
    """Whose declarations these are: a "spec"'s, a "base"'s below a design, a "design"'s."""

    def enter(self, declarations: Iterable[s.Declaration]) -> None:
        """Enter all declarations; reports names declared twice."""
        to = self.layer
        for d in declarations:
            match d:
                case s.SortDecl():
                    self.value(to.sorts, d, "sort", t.SortSymbol(LSort(d.name.text)), LSort(d.name.text))
                case s.EnumDecl():
                    self.enum(d)
                case s.ParamDecl():
                    self.param(d)
                case s.VarDecl():
                    self.value(to.variables, d, "variable", t.VarSymbol(d))
                case s.LockDecl():
                    self.value(to.locks, d, "lock", t.LockSymbol(d))
                case s.FunDecl():
                    self.value(to.funs, d, "function", t.FunSymbol(d))
                case s.ProcessDecl():
                    self.process(d)
                case _:
                    self.apart(d)

    def apart(self, d: s.Declaration) -> None:
        """Enter a declaration whose kind has a namespace of its own."""
        to = self.layer
        match d:
            case s.ProcedureDecl():
                if not self.once(to.procedures, d, "the procedure"):
                    to.disputed_procedures.add(d.name.text)
            case s.ActionDecl():
                self.once(to.actions, d, "the action")
            case s.ScenarioDecl():
                self.once(to.scenarios, d, "the scenario")
            case s.PropertyDecl():
                self.once(to.properties, d, "the property", to.lemmas, to.covers, to.costs)
            case s.LemmaDecl():
                self.once(to.lemmas, d, "the lemma", to.properties, to.covers, to.costs)
            case s.CoverDecl():
                self.once(to.covers, d, "the cover", to.properties, to.lemmas, to.costs)
            case s.CostDecl():
                self.once(to.costs, d, "the cost", to.properties, to.lemmas, to.covers)

    def once(self, table: dict[str, D], d: D, what: str, *others: Mapping[str, Named]) -> bool:
        """Enter a declaration into its table unless its namespace has the name already; gives whether it was free."""
        tables: tuple[Mapping[str, Named], ...] = (table, *others)
        for known in tables:
            if d.name.text in known:
                self.twice(d.name, what, known[d.name.text].name)
                return False
        table[d.name.text] = d
        return True

    def twice(self, name: s.Name, what: str, other: s.Name, hint: str | None = None) -> None:
        """Report a second declaration."""
        notes = (Note("the first declaration", other.span),)
        self.problems.add("T201", name.span, f"the name of {what} `{name.text}` is taken", hint=hint, notes=notes)

    def free(self, name: s.Name, what: str) -> bool:
        """Whether a value, type or function can have the name; reports it when not."""
        entity, members = self.layer.values.get(name.text), self.layer.members.get(name.text)
        if entity is None and not members:
            if name.text not in RESERVED and not (what == "function" and name.text in BUILTINS):
                return True
            self.problems.add("T202", name.span, f"`{name.text}` is built in", hint="choose another name")
            return False
        self.layer.disputed.add(name.text)
        if entity is not None:
            self.twice(name, f"the {what}", entity.name, self.only_abstract(entity, what))
        elif members:
            notes = (Note(f"a member of {members[0].enum}", members[0].decl.name.span),)
            told = f"the {what} `{name.text}` would hide a member of an enum"
            self.problems.add("T202", name.span, told, notes=notes)
        return False

    def only_abstract(self, entity: Entity, what: str) -> str | None:
        """The hint where a design declares a process that its base has."""
        taken = what == "process" and isinstance(entity.symbol, t.ProcessSymbol) and self.role == "design"
        return "a design gives, once each, the processes that its base declares `abstract`" if taken else None

    def value(self, table: dict[str, D], d: D, what: str, symbol: t.Symbol, of: LType | None = None) -> None:
        """Enter a declaration into the namespace of values, types and functions."""
        if self.free(d.name, what):
            table[d.name.text] = d
            self.layer.values[d.name.text] = Entity(what, d.name, symbol, of)

    def process(self, d: s.ProcessDecl) -> None:
        """Enter a process; in a base, the design's one in the place of an abstract one."""
        if self.role == "design":
            if self.layer.processes.get(d.name.text) is d:
                return
            if d.body is None:
                self.problems.add("T204", d.name.span, f"a design cannot leave the process `{d.name.text}` abstract")
        if self.free(d.name, "process"):
            taken = self.given.get(d.name.text) if self.role == "base" and d.body is None else None
            entered = taken or d
            self.layer.processes[d.name.text] = entered
            self.layer.values[d.name.text] = Entity("process", d.name, t.ProcessSymbol(entered))

    def param(self, d: s.ParamDecl) -> None:
        """Enter a parameter; its inline enum is a type without a name."""
        before = len(self.layer.params)
        self.value(self.layer.params, d, "param", t.ParamSymbol(d))
        if isinstance(d.type, s.InlineEnum) and len(self.layer.params) > before:
            members = tuple(s.Constructor(m.span, m, ()) for m in d.type.members)
            self.members(d.name.text, members)

    def enum(self, d: s.EnumDecl) -> None:
        """Enter an enum and its members."""
        if self.free(d.name, "enum"):
            of = LEnum(d.name.text)
            self.layer.values[d.name.text] = Entity("enum", d.name, t.SortSymbol(of), of)
            self.layer.declared_enums[d.name.text] = d
            self.members(d.name.text, d.constructors)

    def members(self, enum: str, constructors: Iterable[s.Constructor]) -> None:
        """Enter the members of an enum."""
        own = self.layer.enums.setdefault(enum, {})
        for c in constructors:
            entity = self.layer.values.get(c.name.text)
            if c.name.text in own:
                self.twice(c.name, "the member", own[c.name.text].decl.name)
                continue
            if entity is not None:
                self.layer.disputed.add(c.name.text)
                notes = (Note(f"the {entity.what}", entity.name.span),)
                self.problems.add("T202", c.name.span, f"the member `{c.name.text}` would be hidden", notes=notes)
            elif (c.name.text in RESERVED and c.name.text != "none") or (c.fields and c.name.text in BUILTINS):
                self.problems.add("T202", c.name.span, f"`{c.name.text}` is built in", hint="choose another name")
            own[c.name.text] = Member(enum, c, None)
            self.layer.members[c.name.text] = (*self.layer.members.get(c.name.text, ()), own[c.name.text])


def given_by(design: s.Module) -> dict[str, s.ProcessDecl]:
    """The processes that a design gives, the first of each name."""
    found: dict[str, s.ProcessDecl] = {}
    for d in design.declarations:
        if isinstance(d, s.ProcessDecl) and d.body is not None:
            found.setdefault(d.name.text, d)
    return found


def demand_given(problems: Problems, design: s.Module, base: s.Module) -> None:
    """Report the abstract processes that a design does not give."""
    given = given_by(design)
    for d in base.declarations:
        if isinstance(d, s.ProcessDecl) and d.body is None and d.name.text not in given:
            told = f"the design does not give the process `{d.name.text}`"
            notes = (Note("declared abstract here", d.name.span),)
            problems.add("T203", design.name.span, told, hint=f"`process {d.name.text} {{ … }}`", notes=notes)
