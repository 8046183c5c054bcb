# SPDX-License-Identifier: Apache-2.0
"""Temporal formulas as data: quantifiers unrolled, no ``next``, so that repeating a state never changes the truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.system.expr import Expr


@dataclass(frozen=True, slots=True)
class Atom:
    """A condition on the state a behaviour is in now."""

    expr: Expr


@dataclass(frozen=True, slots=True)
class Not:
    """Not so."""

    body: Formula


@dataclass(frozen=True, slots=True)
class And:
    """All of them; true for none."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Some of them; false for none."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Always:
    """From now on for ever."""

    body: Formula


@dataclass(frozen=True, slots=True)
class Eventually:
    """Now or at some later time."""

    body: Formula


@dataclass(frozen=True, slots=True)
class LeadsTo:
    """Whenever ``cause`` is true from now on, ``effect`` is true then or later."""

    cause: Formula
    effect: Formula


Formula: TypeAlias = Atom | Not | And | Or | Always | Eventually | LeadsTo


def atoms(formula: Formula) -> Iterator[Expr]:
    """The conditions on states in a formula, from left to right, repeated ones too."""
    match formula:
        case Atom(expr):
            yield expr
        case Not(body) | Always(body) | Eventually(body):
            yield from atoms(body)
        case And(parts) | Or(parts):
            for part in parts:
                yield from atoms(part)
        case LeadsTo(cause, effect):
            yield from atoms(cause)
            yield from atoms(effect)
