# SPDX-License-Identifier: Apache-2.0
"""Clauses that exclude a state and that every reachable state satisfies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from rmapspec.engines.infer.features import Feature, Row, Table
from rmapspec.system.firstorder.terms import (
    BOOL,
    Apply,
    Formula,
    Member,
    Term,
    Var,
    conj,
    disj,
    eq,
    forall,
    negate,
    sort_of,
)

NEAREST = 64


@dataclass(frozen=True, slots=True)
class Literal:
    """A feature has one of these values."""

    feature: Feature
    values: frozenset[int]

    def formula(self) -> Formula:
        """As a formula."""
        term = self.feature.term
        sort = sort_of(term)
        if sort == BOOL:
            return term if 1 in self.values else negate(term)
        return disj(eq(term, Member(sort, sort.members[v])) for v in sorted(self.values))


@dataclass(frozen=True, slots=True)
class NeverClause:
    """For no elements do all these literals hold together."""

    variables: tuple[Var, ...]
    literals: tuple[Literal, ...]

    def formula(self) -> Formula:
        """As a closed formula."""
        body = negate(conj(literal.formula() for literal in self.literals))
        return forall(self.variables, body)


def excluding(table: Table, row: Row, sizes: Iterable[int], limit: int) -> list[NeverClause]:
    """Clauses that this row breaks and no row of the table does, of as many literals as the first of ``sizes`` for
    which there are some.

    They are minimal: without one of its literals, a clause is broken by a row of the table. No more than ``limit``
    are given; none when the row is in the table.
    """
    differing = [
        table.all & ~table.agreeing(at, (value,)) for at, value in enumerate(row)
    ]  # for each feature, the rows that it tells from this one
    packed = table.pack(row)
    distances = [(packed ^ other).bit_count() for other in table.packed]
    near = nsmallest(NEAREST, range(len(distances)), key=distances.__getitem__)
    if near and not distances[near[0]]:
        return []
    for size in sizes:
        found: dict[frozenset[int], None] = {}
        for chosen in _covers(table, row, differing, near, size):
            found[chosen] = None
            if len(found) == limit:
                break
        if found:
            return [_clause(table, row, sorted(chosen)) for chosen in found]
    return []


def _covers(
    table: Table, row: Row, differing: Sequence[int], near: Sequence[int], size: int
) -> Iterator[frozenset[int]]:
    """Sets of ``size`` features that tell this row from all others, found row by row."""
    seen: set[frozenset[int]] = set()

    def search(chosen: frozenset[int], left: int) -> Iterator[frozenset[int]]:
        if not left:
            yield chosen
            return
        if len(chosen) == size:
            return
        other = table.rows[next((i for i in near if left >> i & 1), (left & -left).bit_length() - 1)]
        for at, (x, y) in enumerate(zip(other, row, strict=True)):
            if x != y:
                more = chosen | {at}
                if more not in seen:
                    seen.add(more)
                    yield from search(more, left & ~differing[at])

    yield from search(frozenset(), table.all)


def _clause(table: Table, row: Row, chosen: Sequence[int]) -> NeverClause:
    """The clause of these features, each widened to all the values with which no row of the table breaks it."""
    values = {at: frozenset({int(row[at])}) for at in chosen}
    counts = table.template.counts
    for at in chosen:
        if counts[at] > 2:
            left = table.all
            for other in chosen:
                if other != at:
                    left &= table.agreeing(other, values[other])
            values[at] = frozenset(v for v in range(counts[at]) if not left & table.columns[at].get(v, 0))
    literals = tuple(Literal(table.template.features[at], values[at]) for at in chosen)
    used = {v for literal in literals for v in variables_of(literal.feature.args)}
    return NeverClause(tuple(v for v in table.template.variables if v in used), literals)


def variables_of(terms: Sequence[Term]) -> Iterator[Var]:
    """The variables that a feature is about."""
    for t in terms:
        if isinstance(t, Var):
            yield t
        elif isinstance(t, Apply):
            yield from variables_of(t.args)
