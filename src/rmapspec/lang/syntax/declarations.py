# SPDX-License-Identifier: Apache-2.0
"""Nodes of declarations, temporal formulas and whole modules."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

from rmapspec.lang.syntax.expressions import Expr, Name
from rmapspec.lang.syntax.statements import LockOp, Simple, SourceAnchor, Statement
from rmapspec.lang.syntax.types import TypeExpr
from rmapspec.system.expr import Span


@dataclass(frozen=True, slots=True, eq=False)
class Temporal:
    """``always f``, ``eventually f``, ``f leadsto g``, ``f and g``, ``not f``, ``forall x in D: f``, or a state
    predicate.

    op in: always eventually leadsto and or => not forall exists atom. ``atom`` has one expression in ``state`` and no
    args; ``forall`` and ``exists`` have ``var``, ``domain`` and one arg.
    """

    span: Span
    op: str
    args: tuple[Temporal, ...]
    state: Expr | None = None
    var: Name | None = None
    domain: Expr | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SortDecl:
    """``sort Vma[1..3] ordered;``: the sizes swept by default; modifier "", "ordered" or "symmetric"."""

    span: Span
    name: Name
    lo: int
    hi: int
    modifier: str


@dataclass(frozen=True, slots=True, eq=False)
class ParamDecl:
    """``param BATCH: 1..8 = 2;``."""

    span: Span
    name: Name
    type: TypeExpr
    default: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Constructor:
    """``parent(vma: Vma)`` or a plain member."""

    span: Span
    name: Name
    fields: tuple[tuple[Name, TypeExpr], ...]  # at most one field for now


@dataclass(frozen=True, slots=True, eq=False)
class EnumDecl:
    """``enum Pte { none, present, migration }``."""

    span: Span
    name: Name
    constructors: tuple[Constructor, ...]


@dataclass(frozen=True, slots=True, eq=False)
class VarDecl:
    """``var pte: map Area -> Pte = …;``; ``init`` None is ``= any``."""

    span: Span
    name: Name
    type: TypeExpr
    init: Expr | None


@dataclass(frozen=True, slots=True, eq=False)
class LockDecl:
    """``rwsem i_mmap_rwsem;``; kind in: rwsem mutex spinlock; ``handoff`` when a waiting writer keeps new readers
    out."""

    span: Span
    kind: str
    name: Name
    handoff: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class FunDecl:
    """``fun mapped(a: Area): bool = pte[a] != none;``; not recursive."""

    span: Span
    name: Name
    params: tuple[tuple[Name, TypeExpr], ...]
    result: TypeExpr
    body: Expr


@dataclass(frozen=True, slots=True, eq=False)
class ProcedureDecl:
    """``procedure link(v: Vma) "title" { … }``."""

    span: Span
    name: Name
    params: tuple[tuple[Name, TypeExpr], ...]
    title: str | None
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ProcessDecl:
    """``process walker[w in Walker] optional strong fair "title" { var x: T = e; … }``; ``body`` None is
    ``abstract process dup_mmap;``.

    fairness "", "fair" or "strong fair".
    """

    span: Span
    name: Name
    index: tuple[Name, Expr] | None
    optional: bool
    fairness: str
    title: str | None
    locals: tuple[VarDecl, ...]
    body: tuple[Statement, ...] | None


@dataclass(frozen=True, slots=True, eq=False)
class ActionDecl:
    """``action prepare(r: RM) fair "title" { require …; x' = …; }``."""

    span: Span
    name: Name
    params: tuple[tuple[Name, TypeExpr], ...]
    fairness: str
    title: str | None
    body: tuple[Simple, ...]
    anchors: tuple[SourceAnchor, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PropertyDecl:
    """``invariant W "walk complete": e covered by c;`` and kin.

    kind in: invariant, step, assertion (judged by ``assert W: …`` statements), deadlock (its absence), temporal,
    assume. ``formula`` is set for
    invariant, step, assume; ``temporal`` for temporal; neither for assertion and deadlock.
    """

    span: Span
    kind: str
    name: Name
    title: str | None
    formula: Expr | None
    temporal: Temporal | None
    covered: Expr | None


@dataclass(frozen=True, slots=True, eq=False)
class LemmaDecl:
    """``lemma parents "every parent is linked": e;``: a hint for proofs, which prove it too."""

    span: Span
    name: Name
    title: str | None
    formula: Expr


@dataclass(frozen=True, slots=True, eq=False)
class CoverDecl:
    """``cover forked "the fork returns": e;``: must be reachable."""

    span: Span
    name: Name
    title: str | None
    formula: Expr


class AnyNumber(Enum):
    """How many of a process a scenario runs, where that is any number: its one value is ANY."""

    ANY = "any"


ANY: Final = AnyNumber.ANY


@dataclass(frozen=True, slots=True, eq=False)
class ScenarioDecl:
    """``scenario walk "title" { dup_mmap; walker * 2; migrater * any; }``: how many of each; None where the text does
    not say."""

    span: Span
    name: Name
    title: str | None
    members: tuple[tuple[Name, int | AnyNumber | None], ...]

    @property
    def unbounded(self) -> bool:
        """Whether it runs any number of some process, which only a proof can speak of."""
        return any(count is ANY for _, count in self.members)


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """``Vma = 8`` in a cost or an expectation."""

    span: Span
    name: Name
    value: Expr


@dataclass(frozen=True, slots=True, eq=False)
class CostDecl:
    """``cost write_locks "title": count(down_write(i_mmap_rwsem)) in alone with Vma = 8, BATCH = 8;``."""

    span: Span
    name: Name
    title: str | None
    op: LockOp
    scenario: Name
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ExpectDecl:
    """``expect holds;`` / ``expect violated S1, W;`` / ``expect states 288 depth 10 in main with RM = 3;``.

    kind in: holds, violated, states.
    """

    span: Span
    kind: str
    properties: tuple[Name, ...]
    states: int | None = None
    depth: int | None = None
    scenario: Name | None = None
    settings: tuple[Setting, ...] = ()


Declaration: TypeAlias = (
    SortDecl
    | ParamDecl
    | EnumDecl
    | VarDecl
    | LockDecl
    | FunDecl
    | ProcedureDecl
    | ProcessDecl
    | ActionDecl
    | PropertyDecl
    | LemmaDecl
    | CoverDecl
    | ScenarioDecl
    | CostDecl
    | ExpectDecl
)


@dataclass(frozen=True, slots=True, eq=False)
class Module:
    """One file: ``spec NAME "title"``, ``design NAME of BASE "title"`` or ``lemmas of NAME "title"``, then
    declarations in order."""

    span: Span
    kind: str  # "spec", "design" or "lemmas"
    name: Name
    base: Name | None
    title: str | None
    declarations: tuple[Declaration, ...]
