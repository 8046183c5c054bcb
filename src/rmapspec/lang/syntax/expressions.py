# SPDX-License-Identifier: Apache-2.0
"""Nodes of expressions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.system.expr import Span


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """A bare name: variable, constant, enum member, sort, process, bound variable; ``self`` too."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Number:
    """A natural number."""

    span: Span
    value: int


@dataclass(frozen=True, slots=True, eq=False)
class Bool:
    """``true`` or ``false``."""

    span: Span
    value: bool


@dataclass(frozen=True, slots=True, eq=False)
class Unary:
    """``not e``, ``-e``, ``size of`` is a Call. op in: not, -."""

    span: Span
    op: str
    arg: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Binary:
    """A binary operator in its canonical spelling.

    op in: and or => == != < <= > >= + - * % in "not in" union minus inter subset ``..`` (only as a domain or a
    type's bound).
    """

    span: Span
    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True, eq=False)
class If:
    """``if c then a else b``."""

    span: Span
    cond: Expr
    then: Expr
    other: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """``m[k]``."""

    span: Span
    base: Expr
    key: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """``a.vma``: the payload field of an enum value, or ``process.local`` (a local variable of a process, or of
    one of its instances ``p[i].x``)."""

    span: Span
    base: Expr
    name: str
    name_span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Prime:
    """``x'``."""

    span: Span
    name: Name


@dataclass(frozen=True, slots=True, eq=False)
class Is:
    """``a is parent``: which constructor made it."""

    span: Span
    arg: Expr
    constructor: Name


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """``f(a, b)``: a declared ``fun``, a built-in, or an enum constructor.

    ``at(p, label)`` and ``holds(lock, p)`` are Calls too; a dotted label argument arrives as Field nodes over a Name.
    """

    span: Span
    function: Name
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SetLiteral:
    """``{a, b}``."""

    span: Span
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SeqLiteral:
    """``[a, b]``."""

    span: Span
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Binder:
    """``forall x in D: e`` and its kin; kind in: forall exists count set map seq. ``var`` may stand for several
    names: nested Binders."""

    span: Span
    kind: str
    var: Name
    domain: Expr
    body: Expr


Expr: TypeAlias = (
    Name | Number | Bool | Unary | Binary | If | Index | Field | Prime | Is | Call | SetLiteral | SeqLiteral | Binder
)
