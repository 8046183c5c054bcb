# SPDX-License-Identifier: Apache-2.0
"""Typed: a module and its base joined, every name resolved, every expression typed; what lowering reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from rmapspec.lang import syntax as s

# ---------------------------------------------------------------- types before sizes are known


@dataclass(frozen=True, slots=True)
class LBool:
    """bool."""


@dataclass(frozen=True, slots=True)
class LInt:
    """An integer; ranges are checked when sizes are known."""


@dataclass(frozen=True, slots=True)
class LSort:
    """A sort, by name."""

    name: str


@dataclass(frozen=True, slots=True)
class LEnum:
    """An enum, by name; an inline enum of a param is named after the param."""

    name: str


@dataclass(frozen=True, slots=True)
class LProcess:
    """The instances of the processes."""


@dataclass(frozen=True, slots=True)
class LOption:
    """T or none."""

    of: LType


@dataclass(frozen=True, slots=True)
class LSet:
    """Sets of T."""

    of: LType


@dataclass(frozen=True, slots=True)
class LSeq:
    """Sequences of T without repeats."""

    of: LType


@dataclass(frozen=True, slots=True)
class LMap:
    """Total functions; ``key_range`` and ``value_range`` keep the ranges as written in a declared type."""

    key: LType
    value: LType


LType: TypeAlias = LBool | LInt | LSort | LEnum | LProcess | LOption | LSet | LSeq | LMap

# ---------------------------------------------------------------- what a Name, a Call or a Field stands for


@dataclass(frozen=True, slots=True)
class VarSymbol:
    """A global variable."""

    decl: s.VarDecl


@dataclass(frozen=True, slots=True)
class LocalSymbol:
    """A local variable of a process; ``process`` is None when read inside that process, else the instance is in
    the Field's base."""

    decl: s.VarDecl
    process: s.ProcessDecl


@dataclass(frozen=True, slots=True)
class ParamSymbol:
    """A ``param`` constant."""

    decl: s.ParamDecl


@dataclass(frozen=True, slots=True)
class MemberSymbol:
    """A plain enum member, or a constructor when called or named after ``is``."""

    enum: str
    constructor: str


@dataclass(frozen=True, slots=True)
class BoundSymbol:
    """A variable of a Binder, Choose, For, an index of a process, or a parameter of a fun, procedure or action:
    keyed by its binding Name node."""

    binder: s.Name
    role: str  # binder, choose, for, index, fun, procedure, action


@dataclass(frozen=True, slots=True)
class SortSymbol:
    """A sort (or enum, ``Process``, ``bool``) used as a domain or in ``size(Vma)``."""

    type: LType


@dataclass(frozen=True, slots=True)
class ProcessSymbol:
    """A process by name: its only instance, or with Index the instance."""

    decl: s.ProcessDecl


@dataclass(frozen=True, slots=True)
class SelfSymbol:
    """``self``: the process that takes the step."""


@dataclass(frozen=True, slots=True)
class NoneSymbol:
    """``none`` of an option type."""


@dataclass(frozen=True, slots=True)
class LockSymbol:
    """A lock."""

    decl: s.LockDecl


@dataclass(frozen=True, slots=True)
class FunSymbol:
    """A declared function, at Call.function."""

    decl: s.FunDecl


@dataclass(frozen=True, slots=True)
class BuiltinSymbol:
    """A built-in function, at Call.function."""

    name: str


Symbol: TypeAlias = (
    VarSymbol
    | LocalSymbol
    | ParamSymbol
    | MemberSymbol
    | BoundSymbol
    | SortSymbol
    | ProcessSymbol
    | SelfSymbol
    | NoneSymbol
    | LockSymbol
    | FunSymbol
    | BuiltinSymbol
)


@dataclass(frozen=True)
class Typed:
    """The joined module.

    Declarations by kind, in order, the base's first; an abstract process is replaced by the design's, in its place; an
    enum comes after those that it carries. ``types`` gives every expression its type, except for what has no value:
    names of types, locks and labels, and ranges. For an operand that is lifted to an option the node keeps its own type
    and stands in ``lifted``. ``symbols`` resolves every Name of an expression, Call.function, Is.constructor,
    LockOp.lock, Prime.name and the target of an assignment, and every Field that reads a process's local. Labels,
    the variables of loops that `cursor` and its kin name, Assert.prop, and the names of procedures, scenarios and
    properties are not in it: the tables below have them. ``lemmas`` are those of the module and its base, then of the
    ``lemma_files``; the functions of a lemma file are its own and stand in no table.
    """

    module: s.Module
    base: s.Module | None
    sorts: Mapping[str, s.SortDecl]
    params: Mapping[str, s.ParamDecl]
    enums: Mapping[str, s.EnumDecl]  # inline enums of params included, under the param's name
    variables: Mapping[str, s.VarDecl]
    locks: Mapping[str, s.LockDecl]
    funs: Mapping[str, s.FunDecl]
    procedures: Mapping[str, s.ProcedureDecl]
    processes: Mapping[str, s.ProcessDecl]
    actions: Mapping[str, s.ActionDecl]
    properties: Mapping[str, s.PropertyDecl]
    covers: Mapping[str, s.CoverDecl]
    scenarios: Mapping[str, s.ScenarioDecl]
    costs: Mapping[str, s.CostDecl]
    expectations: tuple[s.ExpectDecl, ...]
    types: Mapping[s.Expr, LType] = field(repr=False)
    symbols: Mapping[s.Name | s.Field, Symbol] = field(repr=False)
    lifted: frozenset[s.Expr] = field(repr=False, default=frozenset())
    lemmas: Mapping[str, s.LemmaDecl] = field(default_factory=dict)
    lemma_files: tuple[s.Module, ...] = ()
