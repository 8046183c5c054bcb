# SPDX-License-Identifier: Apache-2.0
"""How values lie in the global variables of a Promela model.

A scalar is its code. A set is a bit mask. A sequence holds, for each element, its place from 1, or 0 where it is not in
it: so every sequence is written in one way. A map holds its values one after the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.export.errors import ExportError
from rmapspec.export.scalars import scalar
from rmapspec.system.types import MapT, Scalar, SeqT, SetT, Type, Value, base, codes, size

LARGEST_SET = 31  # bits of an int that are not its sign

Cell: TypeAlias = "int | str"
"""A number, where it is known, or the text of one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value lies: so many cells of a variable, from an offset on."""

    name: str
    offset: Cell
    single: bool  # the variable is no array

    def cell(self, at: Cell) -> str:
        """The text of one cell."""
        return self.name if self.single else f"{self.name}[{plus(self.offset, at)}]"


def width(t: Type) -> int:
    """The number of cells of a value; raises ExportError for a set that no machine word holds."""
    match t:
        case SeqT(of):
            return size(of)
        case MapT(key, of):
            return size(key) * width(of)
        case SetT(of):
            if size(of) > LARGEST_SET:
                raise ExportError(
                    f"a set of up to {size(of)} members has no bit mask in Promela; {LARGEST_SET} is most"
                )
    return 1


def cells(t: Type, value: Value) -> list[int]:
    """A value as the numbers in its cells."""
    match t, value:
        case SeqT(of), tuple():
            return [value.index(c) + 1 if c in value else 0 for c in codes(of)]
        case MapT(_, of), tuple():
            return [cell for item in value for cell in cells(of, item)]
        case _, int():
            return [int(value)]
    raise AssertionError(f"{value} is no value of {t}")


def extremes(t: Type) -> tuple[int, int]:
    """The least and the greatest number in the cells of a type."""
    match t:
        case SeqT(of):
            return 0, size(of)
        case MapT(_, of):
            return extremes(of)
        case SetT(of):
            return 0, (1 << size(of)) - 1
    s = scalar(t)
    return base(s), max(base(s), base(s) + size(s) - 1)


def word(t: Type) -> str:
    """The smallest type of Promela for the cells of a type; raises ExportError where none is large enough."""
    lo, hi = extremes(t)
    for name, least, most in (
        ("byte", 0, 255),
        ("short", -(1 << 15), (1 << 15) - 1),
        ("int", -(1 << 31), (1 << 31) - 1),
    ):
        if least <= lo and hi <= most:
            return name
    raise ExportError(f"numbers from {lo} to {hi} are larger than an int of Promela")


def place_in(of: Scalar, x: Cell) -> Cell:
    """The index of a code among those of its type."""
    return plus(x, -base(of))


def plus(a: Cell, b: Cell) -> Cell:
    """A sum, worked out as far as its parts are known."""
    if isinstance(a, int) and isinstance(b, int):
        return a + b
    if isinstance(b, int):
        return a if b == 0 else f"({a} + {b})" if b > 0 else f"({a} - {-b})"
    return b if a == 0 else f"({a} + {b})"


def times(a: Cell, b: Cell) -> Cell:
    """A product, worked out as far as its parts are known."""
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    if a == 1 or b == 1:
        return b if a == 1 else a
    return 0 if a == 0 or b == 0 else f"({a} * {b})"
