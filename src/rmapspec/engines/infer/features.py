# SPDX-License-Identifier: Apache-2.0
"""What can be said in a clause about a few elements, and what of it the reachable states show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product
from typing import TypeAlias

from rmapspec.engines.infer.finite import symbols_of
from rmapspec.engines.infer.ground import Frame, State
from rmapspec.engines.infer.program import row_of
from rmapspec.system.firstorder.terms import (
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
    sort_of,
)
from rmapspec.system.firstorder.words import Vocabulary

Row: TypeAlias = tuple[int, ...]
"""A value for each feature of a template: what is so of some elements in some state."""


@dataclass(frozen=True, slots=True)
class Feature:
    """A term of sort bool or an enumeration, and how it is written: with ``{0}``, … for ``args``; empty: it is not."""

    term: Term
    text: str = ""
    args: tuple[Term, ...] = ()


@dataclass(frozen=True)
class Template:
    """A few variables, and all that a clause may say of them."""

    variables: tuple[Var, ...]
    features: tuple[Feature, ...]

    @cached_property
    def counts(self) -> tuple[int, ...]:
        """How many values each feature may have."""
        return tuple(len(sort_of(f.term).members) for f in self.features)


def template(symbols: Sequence[Symbol], variables: Sequence[Var], vocabulary: Vocabulary | None = None) -> Template:
    """The template over these variables.

    With a vocabulary it is made of its words and of symbols applied to variables, else of symbols applied to variables
    and to the constants and functions of the state.
    """
    terms: dict[Sort, list[Term]] = {}
    for v in variables:
        terms.setdefault(v.sort, []).append(v)
    features: list[Feature] = []
    if vocabulary is None:
        _add_derived(symbols, terms)
    else:
        matter = {s for s in symbols if s.mutable}
        symbols = [s for s in symbols if s not in vocabulary.hidden]
        for word in (w for w in vocabulary.words if matter.intersection(symbols_of(w.meaning))):
            for args in product(*(terms.get(v.sort, ()) for v in word.args)):
                renamed = replaced(word.meaning, dict(zip(word.args, args, strict=True)))
                features.append(Feature(renamed, word.text, args))
    for symbol in symbols:
        if symbol.result.members:
            choices = [_choices(sort, terms) for sort in symbol.args]
            applied = (args for args in product(*choices) if sum(isinstance(a, Apply) for a in args) <= 1)
            features += [Feature(Apply(symbol, args), symbol.text, args) for args in applied]
    for found in terms.values():
        features += [Feature(Eq(a, b), "{0} == {1}", (a, b)) for a, b in combinations(found, 2)]
    return Template(tuple(variables), tuple(features))


def _add_derived(symbols: Sequence[Symbol], terms: dict[Sort, list[Term]]) -> None:
    """The constants and functions of the state, applied to what there is."""
    plain = {sort: tuple(found) for sort, found in terms.items()}
    for symbol in symbols:
        if not symbol.result.members:
            for args in product(*(plain.get(sort, ()) for sort in symbol.args)):
                terms.setdefault(symbol.result, []).append(Apply(symbol, args))


def replaced(t: Term, env: Mapping[Var, Term]) -> Term:
    """A term with its free variables replaced; bound ones are others."""
    match t:
        case Var():
            return env.get(t, t)
        case Member():
            return t
        case Apply(symbol, args, primed):
            return Apply(symbol, tuple(replaced(a, env) for a in args), primed)
        case If(cond, then, other):
            return If(replaced(cond, env), replaced(then, env), replaced(other, env))
        case Eq(left, right):
            return Eq(replaced(left, env), replaced(right, env))
        case Not(arg):
            return Not(replaced(arg, env))
        case And(args):
            return And(tuple(replaced(a, env) for a in args))
        case Or(args):
            return Or(tuple(replaced(a, env) for a in args))
        case Forall(variables, body):
            return Forall(variables, replaced(body, env))
        case Exists(variables, body):
            return Exists(variables, replaced(body, env))


def _choices(sort: Sort, terms: Mapping[Sort, Sequence[Term]]) -> Sequence[Term]:
    return [Member(sort, name) for name in sort.members] if sort.members else terms.get(sort, ())


def readers(t: Template, frame: Frame) -> list[Callable[[State], Row]]:
    """For each choice of elements for the variables, a function from a state to its row."""
    return [row_of([frame.ground(f.term, env) for f in t.features]) for env in frame.environments(t.variables)]


class Table:
    """The rows of a template that reachable states show, by column: which rows have which value there."""

    __slots__ = ("_shifts", "all", "columns", "packed", "rows", "template")

    def __init__(self, t: Template, rows: Iterable[Row]) -> None:
        self.template = t
        self.rows = sorted(set(rows))
        self.all = (1 << len(self.rows)) - 1
        self.columns: list[dict[int, int]] = []
        starts = [0]
        for count in t.counts:
            starts.append(starts[-1] + count)
        self._shifts = starts[:-1]
        self.packed = [self.pack(row) for row in self.rows]
        turned = self.rows[::-1]  # the lowest bit is the last of a binary numeral
        for at in range(len(t.features)):
            here = [int(row[at]) for row in turned]
            column = {v: int("".join("1" if x == v else "0" for x in here), 2) for v in set(here)}
            self.columns.append(column)

    def pack(self, row: Row) -> int:
        """A row as one number: one bit for each value of each feature, so rows differ in half the bits that differ."""
        found = 0
        for shift, value in zip(self._shifts, row, strict=True):
            found |= 1 << (shift + value)
        return found

    def agreeing(self, at: int, values: Iterable[int]) -> int:
        """The rows that have one of these values there, as a bit mask."""
        found = 0
        for value in values:
            found |= self.columns[at].get(value, 0)
        return found


def growing(sorts: Sequence[Sort], most: Mapping[str, int]) -> Iterator[tuple[Var, ...]]:
    """Tuples of variables of these sorts, the shortest first, at most so many of each."""
    ranges = [range(most.get(sort.name, 1) + 1) for sort in sorts]
    for counts in sorted(product(*ranges), key=lambda counts: (sum(counts), counts)):
        yield tuple(
            Var(f"{sort.name[0].lower()}{i}", sort)
            for sort, count in zip(sorts, counts, strict=True)
            for i in range(1, count + 1)
        )
