# SPDX-License-Identifier: Apache-2.0
"""What names stand for: a Layer for the declarations a text can see, a Scope for a place in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.types import BOOL, ERROR, PROCESS
from rmapspec.lang.typed import LType

BUILT_IN_TYPES: Mapping[str, LType] = {"bool": BOOL, "Process": PROCESS}
RESERVED = ("self", "none", *BUILT_IN_TYPES)
"""Names that no declaration may take; ``none`` may be a member of an enum."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A declared name in the namespace of values, types and functions."""

    what: str  # "variable", "sort": what a message calls it
    name: s.Name
    symbol: t.Symbol
    type: LType | None = None  # None where the bare name has no value


@dataclass(frozen=True, slots=True)
class Member:
    """A constructor of an enum, with the type of its payload."""

    enum: str
    decl: s.Constructor
    payload: tuple[str, LType] | None


@dataclass
class Layer:
    """The declarations that a text can see. ``procedures`` and the like have namespaces of their own."""

    values: dict[str, Entity] = field(default_factory=dict)
    sorts: dict[str, s.SortDecl] = field(default_factory=dict)
    disputed: set[str] = field(default_factory=set)
    """Names declared twice: that is reported, and what they stand for is not guessed."""
    disputed_procedures: set[str] = field(default_factory=set)
    declared_enums: dict[str, s.EnumDecl] = field(default_factory=dict)
    enums: dict[str, dict[str, Member]] = field(default_factory=dict)
    """The members of each enum, that of a param under the param's name."""
    members: dict[str, tuple[Member, ...]] = field(default_factory=dict)
    variables: dict[str, s.VarDecl] = field(default_factory=dict)
    params: dict[str, s.ParamDecl] = field(default_factory=dict)
    locks: dict[str, s.LockDecl] = field(default_factory=dict)
    funs: dict[str, s.FunDecl] = field(default_factory=dict)
    procedures: dict[str, s.ProcedureDecl] = field(default_factory=dict)
    processes: dict[str, s.ProcessDecl] = field(default_factory=dict)
    actions: dict[str, s.ActionDecl] = field(default_factory=dict)
    properties: dict[str, s.PropertyDecl] = field(default_factory=dict)
    lemmas: dict[str, s.LemmaDecl] = field(default_factory=dict)
    covers: dict[str, s.CoverDecl] = field(default_factory=dict)
    costs: dict[str, s.CostDecl] = field(default_factory=dict)
    scenarios: dict[str, s.ScenarioDecl] = field(default_factory=dict)

    def over(self) -> Layer:
        """A layer that sees all of this one and may grow on its own."""
        return Layer(**{name: copy(getattr(self, name)) for name in self.__dataclass_fields__})

    def value(self, name: str, kind: type[t.Symbol]) -> t.Symbol | None:
        """What a name stands for, if it is of this kind."""
        found = self.values.get(name)
        return found.symbol if found is not None and isinstance(found.symbol, kind) else None

    def type_names(self) -> Iterator[str]:
        """The types a text may name."""
        yield from BUILT_IN_TYPES
        yield from (n for n, e in self.values.items() if isinstance(e.symbol, t.SortSymbol))

    def type_named(self, name: str) -> LType | None:
        """The sort, enum or built-in type of this name."""
        if name in self.disputed:
            return ERROR
        found = self.value(name, t.SortSymbol)
        return found.type if isinstance(found, t.SortSymbol) else BUILT_IN_TYPES.get(name)


@dataclass(frozen=True, slots=True)
class Local:
    """A name of a place: a bound variable, or a local of the process."""

    name: s.Name
    symbol: t.BoundSymbol | t.LocalSymbol
    type: LType


@dataclass(frozen=True, slots=True)
class Scope:
    """A place in the text."""

    locals: Mapping[str, Local] = field(default_factory=dict)
    instance: bool = False  # the text of a process or procedure: `self` is known
    primes: bool = False  # the formula of a step property: `x'` is known
    owner: str = ""  # the fun or procedure whose text it is
    place: str = ""  # what a message calls the place

    def bind(self, local: Local) -> Scope:
        """The same place with one more name."""
        return replace(self, locals={**self.locals, local.name.text: local})
