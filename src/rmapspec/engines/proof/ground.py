# SPDX-License-Identifier: Apache-2.0
"""Formulas over sorts of a few elements, without quantifiers: where small models are found at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from rmapspec.engines.logic import Logic
from rmapspec.engines.proof.rewrite import all_of, any_of, choice, equal, truth
from rmapspec.system.firstorder.structure import Element, Structure
from rmapspec.system.firstorder.terms import (
    BOOL,
    FALSE,
    TRUE,
    And,
    Apply,
    Eq,
    Exists,
    Forall,
    Formula,
    If,
    Member,
    Not,
    Or,
    Sort,
    Symbol,
    Term,
    Var,
    ite,
    negate,
    sort_of,
)


@dataclass(frozen=True)
class Grounding:
    """Turns each uninterpreted sort into an enumeration of so many elements, and writes quantifiers out."""

    sizes: Mapping[str, int]
    _sorts: dict[Sort, Sort] = field(default_factory=dict)
    _symbols: dict[Symbol, Symbol] = field(default_factory=dict)

    def sort(self, sort: Sort) -> Sort:
        """A sort with its elements for members."""
        if sort.members:
            return sort
        if sort not in self._sorts:
            self._sorts[sort] = Sort(sort.name, tuple(f"{sort.name}.{i}" for i in range(self.sizes[sort.name])))
        return self._sorts[sort]

    def symbol(self, symbol: Symbol) -> Symbol:
        """A symbol over such sorts."""
        if symbol not in self._symbols:
            args = tuple(self.sort(s) for s in symbol.args)
            self._symbols[symbol] = Symbol(symbol.name, args, self.sort(symbol.result), symbol.mutable)
        return self._symbols[symbol]

    def __call__(self, t: Term, env: Mapping[Var, Member] | None = None) -> Term:
        """The term written out; ``env`` has the values of its free variables."""
        here = env or {}
        match t:
            case Var():
                return here[t]
            case Member():
                return truth(t)
            case Apply(symbol, args, primed):
                return Apply(self.symbol(symbol), tuple(self(a, here) for a in args), primed)
            case If(cond, then, other):
                return self._chosen(self(cond, here), self(then, here), self(other, here))
            case Eq(left, right):
                return self._equal(self(left, here), self(right, here))
            case Not(arg):
                return negate(self(arg, here))
            case And(args):
                return all_of([self(a, here) for a in args])
            case Or(args):
                return any_of([self(a, here) for a in args])
            case Forall(variables, body):
                return all_of([self(body, e) for e in self._choices(variables, here)])
            case Exists(variables, body):
                return any_of([self(body, e) for e in self._choices(variables, here)])

    @staticmethod
    def _chosen(cond: Formula, then: Term, other: Term) -> Term:
        if cond in (TRUE, FALSE):
            return then if cond == TRUE else other
        return choice(cond, then, other) if sort_of(then) == BOOL else ite(cond, then, other)

    @staticmethod
    def _equal(left: Term, right: Term) -> Formula:
        for a, b in ((left, right), (right, left)):
            if a in (TRUE, FALSE):
                return b if a == TRUE else negate(b)
        return equal(left, right)

    def _choices(self, variables: tuple[Var, ...], env: Mapping[Var, Member]) -> Iterator[dict[Var, Member]]:
        members = [[Member(s, m) for m in s.members] for s in (self.sort(v.sort) for v in variables)]
        for chosen in product(*members):
            yield {**env, **dict(zip(variables, chosen, strict=True))}

    def structure(self, logic: Logic, sorts: Iterable[Sort], symbols: Iterable[Symbol]) -> Structure:
        """The model that the solver has, elements being numbers again."""
        model = logic.structure([self.sort(s) for s in sorts], [self.symbol(s) for s in symbols])
        numbers: dict[Element, Element] = {m: i for s in self._sorts.values() for i, m in enumerate(s.members)}
        tables = {
            name: {tuple(numbers.get(a, a) for a in args): numbers.get(worth, worth) for args, worth in table.items()}
            for name, table in model.tables.items()
        }
        return Structure(self.sizes, tables)
