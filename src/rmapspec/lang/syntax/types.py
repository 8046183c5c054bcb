# SPDX-License-Identifier: Apache-2.0
"""Nodes of type expressions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.lang.syntax.expressions import Expr, Name
from rmapspec.system.expr import Span


@dataclass(frozen=True, slots=True, eq=False)
class NamedType:
    """``bool``, a sort, an enum, ``Process``."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class RangeType:
    """``0..N``: constant expressions."""

    span: Span
    lo: Expr
    hi: Expr


@dataclass(frozen=True, slots=True, eq=False)
class InlineEnum:
    """``{baseline, rfc}``: an enum without a name; only in ``param``."""

    span: Span
    members: tuple[Name, ...]


@dataclass(frozen=True, slots=True, eq=False)
class OptionType:
    """``T?``."""

    span: Span
    of: TypeExpr


@dataclass(frozen=True, slots=True, eq=False)
class SetType:
    """``set T``."""

    span: Span
    of: TypeExpr


@dataclass(frozen=True, slots=True, eq=False)
class SeqType:
    """``seq T``."""

    span: Span
    of: TypeExpr


@dataclass(frozen=True, slots=True, eq=False)
class MapType:
    """``map K -> V``."""

    span: Span
    key: TypeExpr
    value: TypeExpr


TypeExpr: TypeAlias = NamedType | RangeType | InlineEnum | OptionType | SetType | SeqType | MapType
