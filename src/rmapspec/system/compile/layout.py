# SPDX-License-Identifier: Apache-2.0
"""How a state is packed into one integer: a field of bits for each variable.

A scalar's field holds its index, a set's its mask. Sequences and maps are numbered as they are met: the field holds
the number. So equal states are equal integers, an action adds a constant to its state, and the part of a state that
something depends on is one bitwise and.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import perm

from rmapspec.system.model import State, System, Variable
from rmapspec.system.types import BoolT, MapT, SeqT, SetT, Type, Value, base, size

NUMBER_BITS = 32  # more sequences or maps than this numbers do not fit a machine's memory


class Numbers(dict[Value, int]):
    """The number of each value met, given on first sight; ``values`` leads back."""

    def __init__(self) -> None:
        super().__init__()
        self.values_met: list[Value] = []

    def __missing__(self, value: Value) -> int:
        number = len(self.values_met)
        self.values_met.append(value)
        self[value] = number
        return number


class Field:
    """The bits of one variable: ``bits`` of them from ``shift`` up; ``numbers`` for sequences and maps, else None."""

    __slots__ = ("base", "bits", "name", "numbers", "shift", "type")

    def __init__(self, variable: Variable, shift: int) -> None:
        self.name = variable.name
        self.type = variable.type
        self.shift = shift
        self.bits = width(variable.type)
        self.numbers = Numbers() if isinstance(variable.type, SeqT | MapT) else None
        self.base = 0 if isinstance(variable.type, SetT | SeqT | MapT) else base(variable.type)

    @property
    def mask(self) -> int:
        """The bits of the field, in place."""
        return ((1 << self.bits) - 1) << self.shift

    def pack(self, value: Value) -> int:
        """A value in place."""
        if self.numbers is not None:
            return self.numbers[value] << self.shift
        assert isinstance(value, int)
        return (value - self.base) << self.shift

    def unpack(self, packed: int) -> Value:
        """The value in a packed state."""
        raw = (packed & self.mask) >> self.shift
        if self.numbers is not None:
            return canonical(self.type, self.numbers.values_met[raw])
        return canonical(self.type, raw + self.base)


class Layout:
    """The fields of a state, in the order of the variables."""

    def __init__(self, variables: Iterable[Variable]) -> None:
        self.fields: dict[str, Field] = {}
        shift = 0
        for variable in variables:
            found = Field(variable, shift)
            self.fields[variable.name] = found
            shift += found.bits

    def pack(self, state: State) -> int:
        """A state as an integer."""
        return sum(f.pack(value) for f, value in zip(self.fields.values(), state, strict=True))

    def unpack(self, packed: int) -> State:
        """The state that an integer stands for."""
        return tuple(f.unpack(packed) for f in self.fields.values())

    def mask(self, names: Iterable[str]) -> int:
        """The bits of some variables."""
        found = 0
        for name in names:
            found |= self.fields[name].mask
        return found


def shape(system: System) -> tuple[tuple[str, Type], ...]:
    """What decides a layout: the names and types of the variables."""
    return tuple((v.name, v.type) for v in system.variables)


def width(t: Type) -> int:
    """How many bits a field of this type has."""
    match t:
        case SetT(of):
            return size(of)
        case SeqT() | MapT():
            return min(NUMBER_BITS, (cardinality(t) - 1).bit_length())
        case _:
            return max(size(t) - 1, 0).bit_length()


def cardinality(t: Type) -> int:
    """How many values a type has."""
    match t:
        case SetT(of):
            return 1 << size(of)
        case SeqT(of):
            return sum(perm(size(of), n) for n in range(size(of) + 1))
        case MapT(key, value):
            found: int = cardinality(value) ** size(key)
            return found
        case _:
            return size(t)


def canonical(t: Type, value: Value) -> Value:
    """The value with truth values as bools, as ``evaluate`` gives them."""
    match t:
        case BoolT():
            return bool(value)
        case MapT(_, of):
            assert isinstance(value, tuple)
            return tuple(canonical(of, x) for x in value) if has_bools(of) else value
        case _:
            return value


def has_bools(t: Type) -> bool:
    """Whether values of the type contain truth values."""
    return isinstance(t, BoolT) or (isinstance(t, MapT) and has_bools(t.value))


__all__ = ["Field", "Layout", "Numbers", "canonical", "shape"]
