# SPDX-License-Identifier: Apache-2.0
"""Formulas as generated Python: what ``structure.value`` says, for many structures in a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from rmapspec.system.firstorder.structure import Element, Structure
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
    Term,
    Var,
)

Compiled = Callable[..., Any]
"""Called with the tables of a structure, those of the one after it, the elements of each sort, and the variables."""


class Compiler:
    """Gives the terms of one system as functions; the same term once."""

    def __init__(self) -> None:
        self._made: dict[tuple[Term, tuple[Var, ...]], Compiled] = {}

    def function(self, t: Term, variables: Iterable[Var] = ()) -> Compiled:
        """A term as a function ``(tables, tables after, elements by sort, *variables)``."""
        vs = tuple(variables)
        if (t, vs) not in self._made:
            names = {v: f"x{i}" for i, v in enumerate(vs)}
            params = "".join(f", {n}" for n in names.values())
            self._made[t, vs] = eval(f"lambda h, a, of{params}: {_text(t, names)}", {}, {})
        return self._made[t, vs]

    def value(
        self, t: Term, here: Structure, env: dict[Var, Element] | None = None, after: Structure | None = None
    ) -> Any:
        """What a term is worth in a structure, as ``structure.value`` says."""
        env = env or {}
        later = None if after is None else after.tables
        elements = _Elements(here)
        return self.function(t, env)(here.tables, later, elements, *env.values())


class _Elements(dict[str, tuple[Element, ...]]):
    """The elements of each sort of a structure, by name, looked up when first asked for."""

    def __init__(self, here: Structure) -> None:
        super().__init__({name: tuple(range(n)) for name, n in here.sizes.items()})


def _text(t: Term, names: dict[Var, str]) -> str:
    match t:
        case Var():
            return names[t]
        case Member(sort, name):
            return repr(name == "true" if sort == BOOL else name)
        case Apply(symbol, args, primed):
            inner = "".join(_text(x, names) + "," for x in args)
            return f"{'a' if primed else 'h'}[{symbol.name!r}][({inner})]"
        case If(cond, then, other):
            return f"({_text(then, names)} if {_text(cond, names)} else {_text(other, names)})"
        case Eq(left, right):
            return f"({_text(left, names)} == {_text(right, names)})"
        case Not(arg):
            return f"(not {_text(arg, names)})"
        case And(args) | Or(args):
            word = " and " if isinstance(t, And) else " or "
            return f"({word.join(_text(x, names) for x in args)})" if args else repr(isinstance(t, And))
        case Forall(vs, body) | Exists(vs, body):
            inner_names = {**names, **{v: f"y{len(names) + i}" for i, v in enumerate(vs)}}
            loops = " ".join(f"for {inner_names[v]} in {_range(v.sort)}" for v in vs)
            word = "all" if isinstance(t, Forall) else "any"
            return f"{word}({_text(body, inner_names)} {loops})"


def _range(sort: Sort) -> str:
    if sort == BOOL:
        return "(False, True)"
    return repr(sort.members) if sort.members else f"of[{sort.name!r}]"
