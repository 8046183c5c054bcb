# SPDX-License-Identifier: Apache-2.0
"""Exchanging two elements of a symmetric sort, wherever they stand in a state: in values, keys, names of processes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from rmapspec.system.model import State, System
from rmapspec.system.types import FiniteT, MapT, OptionT, Scalar, SeqT, SetT, Type, Value, base, codes, index, size

WORD = re.compile(r"[A-Za-z_]\w*")


class NotExchangeableError(Exception):
    """Two elements cannot be exchanged: something has a name or a label that has no counterpart."""


@dataclass(frozen=True)
class Exchange:
    """The exchange of two labels: where codes of named types go, and where variables go; what is not there stays."""

    rename: Callable[[str], str]
    types: Mapping[str, FiniteT]
    moves: Mapping[str, tuple[int, ...]]  # only of types in which some code moves
    variables: Mapping[str, str]

    def moved(self, t: Type) -> bool:
        """Whether some value of the type becomes another one."""
        match t:
            case FiniteT(name):
                return name in self.moves
            case OptionT(of) | SetT(of) | SeqT(of):
                return self.moved(of)
            case MapT(key, of):
                return self.moved(key) or self.moved(of)
            case _:
                return False

    def code(self, t: Scalar, code: int) -> int:
        """The code that takes the place of another."""
        match t:
            case FiniteT(name) if name in self.moves:
                return self.moves[name][code]
            case OptionT(of) if code in codes(of):
                return self.code(of, code)
            case _:
                return code

    def place(self, t: Scalar, position: int) -> int:
        """The same, of positions from 0."""
        return index(t, self.code(t, position + base(t)))

    def value(self, t: Type, value: Value) -> Value:
        """The value that takes the place of another."""
        match t, value:
            case SetT(of), int(mask):
                return sum(1 << self.place(of, i) for i in range(size(of)) if mask >> i & 1)
            case SeqT(of), tuple(items):
                return tuple(self.value(of, x) for x in items)
            case MapT(key, of), tuple(items):
                found = {self.place(key, i): self.value(of, x) for i, x in enumerate(items)}
                return tuple(found[i] for i in range(len(items)))
            case ((FiniteT() | OptionT()), int(code)):
                return self.code(t, code)
            case _:
                return value

    def type(self, t: Type) -> Type:
        """The type of the values that take the place of values of another."""
        match t:
            case FiniteT(name):
                return self.types[self.rename(name)]
            case OptionT(of):
                return OptionT(scalar(self.type(of)))
            case SetT(of):
                return SetT(scalar(self.type(of)))
            case SeqT(of):
                return SeqT(scalar(self.type(of)))
            case MapT(key, of):
                return MapT(scalar(self.type(key)), self.type(of))
            case _:
                return t

    def state(self, system: System, state: State) -> State:
        """The state that takes the place of another."""
        found = list(state)
        for v, value in zip(system.variables, state, strict=True):
            found[system.slot[self.variables.get(v.name, v.name)]] = self.value(v.type, value)
        return tuple(found)


def exchange(types: Mapping[str, FiniteT], names: list[str], a: str, b: str) -> Exchange:
    """The exchange of two labels, given all named types and the names of the variables."""
    other = {a: b, b: a}

    def rename(text: str) -> str:
        return WORD.sub(lambda m: other.get(m.group(), m.group()), text)

    moves: dict[str, tuple[int, ...]] = {}
    for name, t in types.items():
        target = types.get(rename(name))
        if target is None or sorted(target.labels) != sorted(rename(label) for label in t.labels):
            raise NotExchangeableError(name)
        to = tuple(target.labels.index(rename(label)) for label in t.labels)
        if to != tuple(range(len(to))):
            moves[name] = to
    variables = {n: rename(n) for n in names if rename(n) != n}
    if not set(variables.values()) <= set(names):
        raise NotExchangeableError(", ".join(variables))
    return Exchange(rename, types, moves, variables)


def named_types(t: Type) -> Iterator[FiniteT]:
    """The named types in a type."""
    match t:
        case FiniteT():
            yield t
        case OptionT(of) | SetT(of) | SeqT(of):
            yield from named_types(of)
        case MapT(key, of):
            yield from named_types(key)
            yield from named_types(of)


def scalar(t: Type) -> Scalar:
    """A type that is known to be one of codes."""
    assert not isinstance(t, SetT | SeqT | MapT)
    return t
