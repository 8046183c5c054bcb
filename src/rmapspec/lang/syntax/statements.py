# SPDX-License-Identifier: Apache-2.0
"""Nodes of statements: simple ones, which make up a step, and control flow around steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.lang.syntax.expressions import Expr, Name
from rmapspec.system.expr import Span


@dataclass(frozen=True, slots=True, eq=False)
class Assign:
    """``x := e;`` or ``m[k] := e;`` (any depth of keys)."""

    span: Span
    target: Name
    keys: tuple[Expr, ...]
    value: Expr


@dataclass(frozen=True, slots=True, eq=False)
class PrimeAssign:
    """``x' = e;``, only in an action: simultaneous."""

    span: Span
    target: Name
    value: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Require:
    """``require e;`` or ``require "name": e;``: a guard of the step."""

    span: Span
    name: str | None
    cond: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Assert:
    """``assert P: e;`` counted against the declared property P."""

    span: Span
    prop: Name
    cond: Expr


@dataclass(frozen=True, slots=True, eq=False)
class LockOp:
    """``down_read(l);`` and kin; op in: down_read up_read down_write up_write downgrade_write mutex_lock
    mutex_unlock spin_lock spin_unlock."""

    span: Span
    op: str
    lock: Name


@dataclass(frozen=True, slots=True, eq=False)
class Skip:
    """``skip;``."""

    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Cond:
    """``if c { simple… } else { simple… }`` inside one atomic step."""

    span: Span
    cond: Expr
    then: tuple[Simple, ...]
    other: tuple[Simple, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Choose:
    """``choose x in D { simple… }`` inside one atomic step: any element; none, no step."""

    span: Span
    var: Name
    domain: Expr
    body: tuple[Simple, ...]


Simple: TypeAlias = Assign | PrimeAssign | Require | Assert | LockOp | Skip | Cond | Choose


@dataclass(frozen=True, slots=True, eq=False)
class SourceAnchor:
    """``@source("mm/memory.c", "copy_page_range")``."""

    span: Span
    file: str
    function: str


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """``label "title": simple;`` or ``label "title": { simple… }``: one atomic step.

    In a title ``{expr}`` is an expression, parsed; the rest is text (``{{`` and ``}}`` for braces).
    ``fairness`` is "", "fair" or "strong fair". ``failure`` is the block after ``or fail``, entered instead of the
    step's effect.
    """

    span: Span
    label: Name
    title: tuple[str | Expr, ...] | None
    fairness: str
    body: tuple[Simple, ...]
    braced: bool
    anchors: tuple[SourceAnchor, ...]
    failure: tuple[Statement, ...] | None


@dataclass(frozen=True, slots=True, eq=False)
class CallStatement:
    """``call f(a, b);``; arguments stand for themselves in the callee's text (by name)."""

    span: Span
    label: Name | None
    procedure: Name
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class IfStatement:
    """``if c { … } else if d { … } else { … }``; ``else if`` arrives as a nested IfStatement in ``other``."""

    span: Span
    label: Name | None
    cond: Expr
    then: tuple[Statement, ...]
    other: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Try:
    """``label: try down_read(l) { got it… } else { did not… }``: one step, two outcomes."""

    span: Span
    label: Name
    op: LockOp
    then: tuple[Statement, ...]
    other: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    """``either { … } or { … }``: any branch whose first step can be taken."""

    span: Span
    label: Name | None
    branches: tuple[tuple[Statement, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class For:
    """``for v in D { … }``: D a sort, a range, or a sequence, which is read anew at each "next"."""

    span: Span
    label: Name | None
    var: Name
    domain: Expr
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, eq=False)
class While:
    """``while c { … }``; ``loop { … }`` has ``cond`` None."""

    span: Span
    label: Name | None
    cond: Expr | None
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Jump:
    """``break;`` ``continue;`` ``return;`` (from the procedure) ``stop;`` (ends the process)."""

    span: Span
    word: str


@dataclass(frozen=True, slots=True, eq=False)
class Stray:
    """A simple statement where a label was due; the checker reports it with a hint."""

    span: Span
    body: Simple


Statement: TypeAlias = Step | CallStatement | IfStatement | Try | Either | For | While | Jump | Stray
