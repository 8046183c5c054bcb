# SPDX-License-Identifier: Apache-2.0
"""A checked module at given sizes: constants, the values of every type, the instances of the processes.

Values: bools and ints; strings for elements of sorts, plain enum members and processes; Tagged for a member that
carries a value; None for ``none``; frozensets, tuples, and tuples of pairs for maps.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import permutations, product
from typing import Any, NamedTuple

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from tests.support.interpreter.points import Points

Val = Any
"""A value; Any, since the checker has already judged the types."""


class UndefinedError(Exception):
    """An operation was evaluated for operands it has no value for."""


class Tagged(NamedTuple):
    """A member of an enum with the value it carries."""

    constructor: str
    value: Val


@dataclass(frozen=True)
class Instance:
    """A running copy of a process."""

    name: str
    decl: s.ProcessDecl
    index: Val


@dataclass
class World:
    """The module at one size."""

    typed: t.Typed
    sizes: Mapping[str, int]
    given: Mapping[str, int | str] = field(default_factory=dict)
    instances: list[Instance] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Names the elements of the sorts and makes the instances."""
        firsts = [name[0].lower() for name in self.typed.sorts]
        self.sorts: dict[str, list[Val]] = {}
        for name in self.typed.sorts:
            prefix = name[0].lower() if firsts.count(name[0].lower()) == 1 else name.lower()
            self.sorts[name] = [f"{prefix}{i}" for i in range(self.sizes[name])]
        for name, decl in self.typed.processes.items():
            if decl.index is not None:
                self.instances += [Instance(f"{name}[{text(v)}]", decl, v) for v in self.domain(decl.index[1])]
                continue
            few = [d for d in self.typed.scenarios.values() if not d.unbounded]
            most = max([n if isinstance(n, int) else 1 for d in few for m, n in d.members if m.text == name] or [1])
            self.instances += [Instance(name if most == 1 else f"{name}#{i}", decl, i) for i in range(1, most + 1)]
        self.named = {i.name: i for i in self.instances}
        self.points = Points(self.typed.procedures, {i.name: i.decl.body or () for i in self.instances})

    def running(self, scenario: str) -> frozenset[str]:
        """The instances that run in a scenario."""
        if scenario not in self.typed.scenarios:
            return frozenset(self.named)
        found = set()
        for member, n in self.typed.scenarios[scenario].members:
            mine = [i.name for i in self.instances if i.decl.name.text == member.text]
            indexed = self.typed.processes[member.text].index is not None
            found |= set(mine[: n if isinstance(n, int) else (len(mine) if indexed else 1)])
        return frozenset(found)

    # ------------------------------------------------------------ constants

    def constant(self, e: s.Expr) -> Any:
        """A constant integer, or another constant of sizes and params."""
        match e:
            case s.Number(_, value) | s.Bool(_, value):
                return value
            case s.Unary(_, "-", arg):
                return -self.constant(arg)
            case s.Binary(_, op, left, right) if op in "+-*%":
                a, b = self.constant(left), self.constant(right)
                return {"+": a + b, "-": a - b, "*": a * b}[op] if op != "%" else a % b
            case s.Call(_, function, (s.Name(_, name),)) if function.text == "size":
                return len(self.named_type(name))
            case s.Name(_, name) if name in self.typed.params:
                return self.param(name)
            case _:
                raise LookupError(f"{e.span}: not a constant that the interpreter knows")

    def param(self, name: str) -> Val:
        """The value of a param."""
        decl = self.typed.params[name]
        value = self.given.get(name)
        if value is not None:
            return value == "true" if value in ("true", "false") else value
        return decl.default.text if isinstance(decl.default, s.Name) else self.constant(decl.default)

    # ------------------------------------------------------------ types

    def named_type(self, name: str) -> list[Val]:
        """The values of ``bool``, ``Process``, a sort or an enum, in order."""
        if name == "bool":
            return [False, True]
        if name == "Process":
            return [i.name for i in self.instances]
        if name in self.sorts:
            return self.sorts[name]
        made: list[Val] = []
        for c in self.typed.enums[name].constructors:
            made += [Tagged(c.name.text, v) for v in self.values(c.fields[0][1])] if c.fields else [c.name.text]
        return made

    def values(self, of: s.TypeExpr) -> list[Val]:
        """Every value of a type."""
        match of:
            case s.NamedType(_, name):
                return self.named_type(name)
            case s.RangeType(_, lo, hi):
                return list(range(self.constant(lo), self.constant(hi) + 1))
            case s.OptionType(_, inner):
                return [*self.values(inner), None]
            case s.SetType(_, inner):
                each = self.values(inner)
                return [frozenset(x for x, b in zip(each, bits, strict=True) if b)
                        for bits in product((False, True), repeat=len(each))]  # fmt: skip
            case s.SeqType(_, inner):
                each = self.values(inner)
                return [q for n in range(len(each) + 1) for q in permutations(each, n)]
            case s.MapType(_, key, value):
                keys = self.values(key)
                return [tuple(zip(keys, row, strict=True)) for row in product(self.values(value), repeat=len(keys))]
            case s.InlineEnum(_, members):
                return [m.text for m in members]

    def fits(self, of: s.TypeExpr, value: Val) -> bool:
        """Whether every number in a value lies in its range."""
        match of:
            case s.RangeType(_, lo, hi):
                return bool(self.constant(lo) <= value <= self.constant(hi))
            case s.OptionType(_, inner):
                return value is None or self.fits(inner, value)
            case s.SetType(_, inner) | s.SeqType(_, inner):
                return all(self.fits(inner, x) for x in value)
            case s.MapType(_, _, inner):
                return all(self.fits(inner, x) for _, x in value)
            case _:
                return True

    def held_to(self, of: s.TypeExpr, value: Val) -> Val:
        """The value, or UndefinedError where it does not fit."""
        if not self.fits(of, value):
            raise UndefinedError(f"{value} is out of range")
        return value

    def domain(self, e: s.Expr) -> list[Val]:
        """The values of a type by name or of a constant range."""
        if isinstance(e, s.Binary):
            return list(range(self.constant(e.left), self.constant(e.right) + 1))
        assert isinstance(e, s.Name)
        return self.named_type(e.text)

    def is_type(self, e: s.Expr) -> bool:
        """Whether a domain is the name of a type."""
        return isinstance(e, s.Name) and isinstance(self.typed.symbols.get(e), t.SortSymbol)


def text(value: Val) -> Val:
    """A value for comparison: members that carry something as text, ``parent(v0)``."""
    match value:
        case Tagged(constructor, inner):
            shown = text(inner)
            shown = str(shown).lower() if isinstance(shown, bool) else "none" if shown is None else shown
            return f"{constructor}({shown})"
        case tuple():
            return tuple(text(x) for x in value)
        case frozenset():
            return frozenset(text(x) for x in value)
        case _:
            return value
