# SPDX-License-Identifier: Apache-2.0
"""A first-order system at fixed sizes: its symbols as slots of a state, its formulas without quantifiers.

Every element, member and truth value is a number here, so a state is a tuple of numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from rmapspec.system.firstorder.terms import (
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
)

State: TypeAlias = tuple[int, ...]
Env: TypeAlias = Mapping[Var, int]


@dataclass(frozen=True, slots=True)
class Slot:
    """What a state has at this place; ``primed``: the state after the step."""

    at: int
    primed: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """The entry of a table whose row-major place the arguments give; ``dims`` are the sizes of their sorts."""

    table: tuple[Ground, ...]
    args: tuple[Ground, ...]
    dims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GNot:
    """Negation."""

    arg: Ground


@dataclass(frozen=True, slots=True)
class GAnd:
    """All of them, two or more."""

    args: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class GIf:
    """``then`` where the condition holds, else ``other``."""

    cond: Ground
    then: Ground
    other: Ground


@dataclass(frozen=True, slots=True)
class GEq:
    """Two values are the same."""

    left: Ground
    right: Ground


Ground: TypeAlias = "int | Slot | Look | GNot | GAnd | GIf | GEq"
"""A number, or what computes one from a state; truth is 1."""


def g_not(a: Ground) -> Ground:
    """The negation."""
    if isinstance(a, int):
        return 1 - a
    return a.arg if isinstance(a, GNot) else GNot(a)


def g_and(parts: Sequence[Ground]) -> Ground:
    """All of them, flattened."""
    found: list[Ground] = []
    for part in parts:
        for arg in part.args if isinstance(part, GAnd) else (part,):
            if arg == 0:
                return 0
            if arg != 1:
                found.append(arg)
    return found[0] if len(found) == 1 else GAnd(tuple(found)) if found else 1


def g_or(parts: Sequence[Ground]) -> Ground:
    """At least one of them."""
    return g_not(g_and([g_not(part) for part in parts]))


def g_if(cond: Ground, then: Ground, other: Ground) -> Ground:
    """A choice, decided where the condition or the outcome is known."""
    if isinstance(cond, int):
        return then if cond else other
    return then if then == other else GIf(cond, then, other)


def g_eq(a: Ground, b: Ground) -> Ground:
    """Equality, decided where both sides are known."""
    if isinstance(a, int) and isinstance(b, int):
        return int(a == b)
    return 1 if a == b else GEq(a, b)


def slots_of(g: Ground) -> set[int]:
    """The places of the state before a step that a term reads, or may."""
    match g:
        case int():
            return set()
        case Slot(at, primed):
            return set() if primed else {at}
        case GNot(arg):
            return slots_of(arg)
        case GAnd(args):
            parts: Sequence[Ground] = args
        case GIf(cond, then, other):
            parts = (cond, then, other)
        case GEq(left, right):
            parts = (left, right)
        case Look(table, args):
            parts = (*table, *args)
    return set().union(*map(slots_of, parts))


@dataclass(frozen=True, slots=True)
class Place:
    """What a slot is: a symbol applied to elements, one of so many values."""

    symbol: Symbol
    args: tuple[int, ...]
    count: int


class Frame:
    """The symbols of a system at these sizes; those of ``fixed`` have the tables given there and take no slot."""

    __slots__ = ("_tables", "fixed", "places", "sizes")

    def __init__(self, symbols: Sequence[Symbol], sizes: Mapping[str, int], fixed: Mapping[str, State]) -> None:
        self.sizes, self.fixed = dict(sizes), dict(fixed)
        self.places: list[Place] = []
        self._tables: dict[tuple[str, bool], tuple[Ground, ...]] = {}
        for symbol in symbols:
            if symbol.name in fixed:
                self._tables[symbol.name, False] = self._tables[symbol.name, True] = tuple(fixed[symbol.name])
                continue
            start = len(self.places)
            self.places += [Place(symbol, args, self.count(symbol.result)) for args in self.tuples(symbol.args)]
            for primed in (False, True):
                row = tuple(Slot(at, primed) for at in range(start, len(self.places)))
                self._tables[symbol.name, primed] = row

    def count(self, sort: Sort) -> int:
        """How many values a sort has."""
        return len(sort.members) or self.sizes[sort.name]

    def tuples(self, sorts: Sequence[Sort]) -> Iterator[tuple[int, ...]]:
        """All tuples of values of these sorts, in row-major order."""
        return product(*(range(self.count(sort)) for sort in sorts))

    def environments(self, variables: Sequence[Var]) -> Iterator[dict[Var, int]]:
        """Every choice of values for these variables."""
        for values in self.tuples([v.sort for v in variables]):
            yield dict(zip(variables, values, strict=True))

    def slot(self, symbol: Symbol, args: Sequence[int]) -> int:
        """The number of the slot of a symbol applied to these values."""
        entry = self.look(symbol, list(args), False)
        if not isinstance(entry, Slot):
            raise KeyError(symbol.name)
        return entry.at

    def look(self, symbol: Symbol, args: Sequence[Ground], primed: bool) -> Ground:
        """A symbol applied."""
        table = self._tables[symbol.name, primed]
        dims = tuple(self.count(sort) for sort in symbol.args)
        for at, (arg, dim) in enumerate(zip(args, dims, strict=True)):
            if not isinstance(arg, int) and isinstance(table[0], int):  # a constant table: choose by this argument
                rest = [self.look(symbol, [*args[:at], i, *args[at + 1 :]], primed) for i in range(dim)]
                return self._chosen(arg, rest)
        if all(isinstance(arg, int) for arg in args):
            return table[_row_major(args, dims)]
        return Look(table, tuple(args), dims)

    def _chosen(self, arg: Ground, rest: Sequence[Ground]) -> Ground:
        found = rest[-1]
        for i in reversed(range(len(rest) - 1)):
            found = g_if(g_eq(arg, i), rest[i], found)
        return found

    def ground(self, t: Term, env: Env) -> Ground:
        """A term for these values of its free variables; quantifiers range over the elements there are."""
        match t:
            case Var():
                return env[t]
            case Member(sort, name):
                return sort.members.index(name)
            case Apply(symbol, args, primed):
                return self.look(symbol, [self.ground(a, env) for a in args], primed)
            case If(cond, then, other):
                return self._if(cond, then, other, env)
            case Eq(left, right):
                return g_eq(self.ground(left, env), self.ground(right, env))
            case Not(arg):
                return g_not(self.ground(arg, env))
            case And(parts):
                return g_and(self._until(parts, env, 0))
            case Or(parts):
                return g_or(self._until(parts, env, 1))
            case Forall(variables, body):
                return g_and([self.ground(body, {**env, **e}) for e in self.environments(variables)])
            case Exists(variables, body):
                return g_or([self.ground(body, {**env, **e}) for e in self.environments(variables)])

    def _if(self, cond: Formula, then: Term, other: Term, env: Env) -> Ground:
        test = self.ground(cond, env)
        if isinstance(test, int):
            return self.ground(then if test else other, env)
        return g_if(test, self.ground(then, env), self.ground(other, env))

    def _until(self, parts: Sequence[Formula], env: Env, stop: int) -> list[Ground]:
        found: list[Ground] = []
        for part in parts:
            found.append(self.ground(part, env))
            if found[-1] == stop:
                break
        return found


def _row_major(args: Sequence[Ground], dims: Sequence[int]) -> int:
    place = 0
    for arg, dim in zip(args, dims, strict=True):
        if not isinstance(arg, int):
            raise TypeError("not a number")
        place = place * dim + arg
    return place
