# SPDX-License-Identifier: Apache-2.0
"""What an expression of the text is lowered in: the module at its sizes, and what names stand for at that place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Protocol

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower.sizes import Types
from rmapspec.system.expr import Const, Expr, Ref
from rmapspec.system.types import FiniteT, OptionT, Type


@dataclass(frozen=True, slots=True)
class Instance:
    """One process of the system: its name (``walker#2``, ``phil[p1]``), its declaration, its code in Process, its
    index."""

    name: str
    decl: s.ProcessDecl
    code: int
    index: Const | None

    def variable(self, local: str) -> str:
        """The name of the state variable that holds a local, a cursor or the program counter."""
        return f"{self.name}.{local}"


@dataclass(frozen=True, slots=True)
class Loop:
    """A ``for`` of an instance: its dotted name, the variable of its cursor, its domain and where that stands."""

    name: tuple[str, ...]
    cursor: str
    type: OptionT
    domain: s.Expr
    place: Place


class Control(Protocol):
    """Where control of an instance is, as conditions."""

    def at(self, label: tuple[str, ...]) -> Expr:
        """At a step whose label ends with these components."""

    def after(self, label: tuple[str, ...]) -> Expr:
        """Where such a step leads."""

    def started(self) -> Expr:
        """No longer where it begins."""

    def ended(self) -> Expr:
        """At its end, or it does not run."""

    @property
    def loops(self) -> Sequence[Loop]:
        """Its loops, in the order of the text; a procedure's once for each call."""


@dataclass(frozen=True)
class World:
    """The module at one size: everything that is the same at every place of the text."""

    typed: t.Typed
    types: Types
    params: Mapping[str, Const]
    variables: dict[str, Type]
    instances: tuple[Instance, ...]
    control: Callable[[Instance], Control]
    fresh: count[int] = field(default_factory=count)
    cursors: set[str] = field(default_factory=set)

    @property
    def process_type(self) -> FiniteT:
        """The domain of Process."""
        return self.types.process

    def code(self, instance: Instance) -> Const:
        """An instance as a value."""
        return Const(self.types.process, instance.code)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the text: what names stand for, the process whose text it is, and the assignments made so far in
    the step.

    ``bound`` values are over the state before the step; ``by_name`` ones (cursors, a procedure's arguments) are
    read anew at
    each use, after the assignments so far. Both are keyed by the binding node.
    """

    bound: Mapping[s.Name, Expr] = field(default_factory=dict)
    by_name: Mapping[s.Name, Expr] = field(default_factory=dict)
    instance: Instance | None = None
    store: Mapping[str, Expr] = field(default_factory=dict)

    def bind(self, name: s.Name, value: Expr) -> Place:
        """The same place with one more bound name."""
        return replace(self, bound={**self.bound, name: value})

    def rename(self, name: s.Name, value: Expr) -> Place:
        """The same place with one more name that is read anew at each use."""
        return replace(self, by_name={**self.by_name, name: value})

    def read(self, name: str, type_: Type) -> Expr:
        """A variable as it is after the assignments so far."""
        return self.store.get(name) or Ref(type_, name)
