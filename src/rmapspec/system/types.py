# SPDX-License-Identifier: Apache-2.0
"""The types of a System: finite, with every size known.

A scalar value is an int, its *code*; which one is said by its type:

======== =====================================================================
BoolT    False or True
IntT     the integer itself, between lo and hi
FiniteT  an index into ``labels``
OptionT  a value of ``of``, or ``none_code(t)`` for none
======== =====================================================================

SetT values are frozen as an int bit mask over ``index`` of the element, SeqT values are tuples of element
codes without repeats, MapT values are tuples of values, one for each key in order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations, product
from math import perm
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class BoolT:
    """Truth values."""


@dataclass(frozen=True, slots=True)
class IntT:
    """The integers lo..hi, both included."""

    lo: int
    hi: int


@dataclass(frozen=True, slots=True)
class FiniteT:
    """A named finite domain: a sort at its size, an enum, the processes, the points of a process."""

    name: str
    labels: tuple[str, ...]
    ordered: bool = False
    symmetric: bool = False


@dataclass(frozen=True, slots=True)
class OptionT:
    """A scalar or none."""

    of: Scalar


@dataclass(frozen=True, slots=True)
class SetT:
    """Sets of scalars, a bit mask."""

    of: Scalar


@dataclass(frozen=True, slots=True)
class SeqT:
    """Sequences of scalars without repeats, a tuple."""

    of: Scalar


@dataclass(frozen=True, slots=True)
class MapT:
    """Total functions from a scalar, a tuple in the order of ``codes(key)``."""

    key: Scalar
    value: Type


Scalar: TypeAlias = BoolT | IntT | FiniteT | OptionT
Type: TypeAlias = BoolT | IntT | FiniteT | OptionT | SetT | SeqT | MapT
Value: TypeAlias = "int | tuple[Value, ...]"

BOOL = BoolT()


def size(t: Scalar) -> int:
    """The number of values of a scalar type."""
    match t:
        case BoolT():
            return 2
        case IntT(lo, hi):
            return max(0, hi - lo + 1)
        case FiniteT(_, labels):
            return len(labels)
        case OptionT(of):
            return size(of) + 1


def cardinality(t: Type) -> int:
    """The number of values of a type."""
    match t:
        case SetT(of):
            return 1 << size(of)
        case SeqT(of):
            return sum(perm(size(of), length) for length in range(size(of) + 1))
        case MapT(key, value):
            return int(cardinality(value) ** size(key))
        case _:
            return size(t)


def base(t: Scalar) -> int:
    """The smallest code of a scalar type; codes are consecutive from here."""
    match t:
        case IntT(lo, _):
            return lo
        case OptionT(of):
            return base(of)
        case _:
            return 0


def codes(t: Scalar) -> range:
    """Every code of a scalar type, in order; none comes last."""
    return range(base(t), base(t) + size(t))


def index(t: Scalar, code: int) -> int:
    """The position of a code among ``codes(t)``, from 0: what sets and maps are indexed by."""
    return code - base(t)


def none_code(t: OptionT) -> int:
    """The code that stands for none."""
    return base(t) + size(t) - 1


def is_scalar(t: Type) -> bool:
    """Whether values of this type are a single code."""
    return isinstance(t, BoolT | IntT | FiniteT | OptionT)


def values(t: Type) -> Iterator[Value]:
    """Every value of a type, in a fixed order; sequences by length, then lexicographically."""
    match t:
        case SetT(of):
            yield from range(1 << size(of))
        case SeqT(of):
            for n in range(size(of) + 1):
                yield from permutations(codes(of), n)
        case MapT(key, value):
            yield from product(list(values(value)), repeat=size(key))
        case BoolT():
            yield from (False, True)
        case _:
            yield from codes(t)


def contains(t: Type, value: Value) -> bool:
    """Whether a value is a well-formed value of the type."""
    match t:
        case SetT(of):
            return isinstance(value, int) and 0 <= value < (1 << size(of))
        case SeqT(of):
            return isinstance(value, tuple) and len(set(value)) == len(value) and all(contains(of, v) for v in value)
        case MapT(key, of_value):
            return isinstance(value, tuple) and len(value) == size(key) and all(contains(of_value, v) for v in value)
        case _:
            return isinstance(value, int) and value in codes(t)


def show(t: Type, value: Value) -> str:
    """A value as a person writes it: ``v0``, ``{a, b}``, ``[parent(v0), child(v0)]``, ``[v0: none, v1: present]``."""
    match t:
        case SetT(of):
            assert isinstance(value, int)
            return "{" + ", ".join(show(of, c) for c in codes(of) if value >> index(of, c) & 1) + "}"
        case SeqT(of):
            assert isinstance(value, tuple)
            return "[" + ", ".join(show(of, v) for v in value) + "]"
        case MapT(key, of_value):
            assert isinstance(value, tuple)
            pairs = zip(codes(key), value, strict=True)
            return "[" + ", ".join(f"{show(key, k)}: {show(of_value, v)}" for k, v in pairs) + "]"
    assert isinstance(value, int)
    match t:
        case BoolT():
            return "true" if value else "false"
        case FiniteT(_, labels):
            return labels[value]
        case OptionT(of):
            return "none" if value == none_code(t) else show(of, value)
        case _:
            return str(value)


def words(t: Type) -> str:
    """A type as the language writes it: ``0..3``, ``set Vma``, ``map Area -> Pte``."""
    match t:
        case BoolT():
            return "bool"
        case IntT(lo, hi):
            return f"{lo}..{hi}"
        case FiniteT(name):
            return name
        case OptionT(of):
            return f"{words(of)}?"
        case SetT(of):
            return f"set {words(of)}"
        case SeqT(of):
            return f"seq {words(of)}"
        case MapT(key, value):
            return f"map {words(key)} -> {words(value)}"
