# SPDX-License-Identifier: Apache-2.0
"""Structures: finite models of first-order symbols, and what a formula is worth in one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import TypeAlias

from rmapspec.system.firstorder.terms import (
    BOOL,
    And,
    Apply,
    Eq,
    Exists,
    Forall,
    If,
    Member,
    Not,
    Or,
    Sort,
    Symbol,
    Term,
    Var,
)

Element: TypeAlias = "int | str | bool"
"""A number for an element of an uninterpreted sort, a member's name, or a truth value."""
Table: TypeAlias = Mapping[tuple[Element, ...], Element]


@dataclass(frozen=True)
class Structure:
    """A state of some size: how many elements each uninterpreted sort has, and each symbol's table, by name."""

    sizes: Mapping[str, int]
    tables: Mapping[str, Table] = field(repr=False)

    def elements(self, sort: Sort) -> tuple[Element, ...]:
        """The elements of a sort."""
        if sort == BOOL:
            return (False, True)
        return sort.members or tuple(range(self.sizes[sort.name]))

    def tuples(self, symbol: Symbol) -> Iterator[tuple[Element, ...]]:
        """All arguments of a symbol."""
        return product(*(self.elements(s) for s in symbol.args))


def value(t: Term, here: Structure, env: Mapping[Var, Element], after: Structure | None = None) -> Element:
    """What a term is worth in a structure; ``after`` is the one that primed symbols are read in.

    Raises KeyError for a free variable that ``env`` lacks, or a primed symbol without ``after``.
    """
    match t:
        case Var():
            return env[t]
        case Member(sort, name):
            return name == "true" if sort == BOOL else name
        case Apply(symbol, args, primed):
            where = after if primed else here
            if where is None:
                raise KeyError(f"{symbol.name}'")
            return where.tables[symbol.name][tuple(value(a, here, env, after) for a in args)]
        case If(cond, then, other):
            return value(then if value(cond, here, env, after) else other, here, env, after)
        case Eq(left, right):
            return value(left, here, env, after) == value(right, here, env, after)
        case Not(arg):
            return not value(arg, here, env, after)
        case And(parts):
            return all(value(p, here, env, after) for p in parts)
        case Or(parts):
            return any(value(p, here, env, after) for p in parts)
        case Forall(variables, body):
            return all(value(body, here, e, after) for e in environments(here, env, variables))
        case Exists(variables, body):
            return any(value(body, here, e, after) for e in environments(here, env, variables))


def environments(
    here: Structure, env: Mapping[Var, Element], variables: tuple[Var, ...]
) -> Iterator[dict[Var, Element]]:
    """The environment with every choice of values for these variables."""
    for values in product(*(here.elements(v.sort) for v in variables)):
        yield {**env, **dict(zip(variables, values, strict=True))}
