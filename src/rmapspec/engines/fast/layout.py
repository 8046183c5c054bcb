# SPDX-License-Identifier: Apache-2.0
"""How a state is packed into 64-bit words: equal states are equal words, and no table of values is needed.

A scalar is its index, a set its mask, a map the values of its keys side by side, lowest key lowest. A sequence is a row
of lanes, each the index of the element plus one, zero behind its end. No variable of at most 64 bits lies across two
words; a longer one starts at the lowest bit of a word.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rmapspec.system.model import State, Variable
from rmapspec.system.types import BoolT, FiniteT, IntT, MapT, OptionT, SeqT, SetT, Type, Value, base, codes, size

WORD = 64
ALL = (1 << WORD) - 1


@dataclass(frozen=True, slots=True)
class Place:
    """The bits of one variable: ``bits`` from bit ``shift`` of word ``word`` on."""

    type: Type
    word: int
    shift: int
    bits: int


class Layout:
    """The places of variables, by name and in their order; ``words`` of 64 bits.

    A state of one word always has the bit ``mark`` set, so that no state is zero; in a longer one ``mark`` is 0.
    """

    def __init__(self, variables: Iterable[Variable]) -> None:
        listed = list(variables)
        self.used: list[int] = []
        found: dict[str, Place] = {}
        for v in sorted(listed, key=lambda v: -width(v.type)):
            found[v.name] = self._place(v.type, width(v.type))
        self.places = {v.name: found[v.name] for v in listed}
        self.mark = 0
        if len(self.used) <= 1:
            at = self._place(BoolT(), 1)
            self.mark = 1 << at.shift if len(self.used) == 1 else 0
        self.words = len(self.used)

    def _place(self, t: Type, bits: int) -> Place:
        if bits > WORD:
            first, whole = len(self.used), -(-bits // WORD)
            self.used += [WORD] * (whole - 1) + [bits - WORD * (whole - 1)]
            return Place(t, first, 0, bits)
        for word, used in enumerate(self.used):
            if used + bits <= WORD:
                self.used[word] += bits
                return Place(t, word, used, bits)
        self.used.append(bits)
        return Place(t, len(self.used) - 1, 0, bits)

    def pack(self, state: State) -> int:
        """A state as one integer, the first word lowest."""
        found = self.mark
        for p, value in zip(self.places.values(), state, strict=True):
            found |= encode(p.type, value) << (WORD * p.word + p.shift)
        return found

    def unpack(self, packed: int) -> State:
        """The state that an integer stands for."""
        return tuple(
            decode(p.type, packed >> (WORD * p.word + p.shift) & (1 << p.bits) - 1) for p in self.places.values()
        )


def lane(t: SeqT) -> int:
    """How many bits an element of a sequence takes."""
    return size(t.of).bit_length()


def width(t: Type) -> int:
    """How many bits a value takes."""
    match t:
        case SetT(of):
            return size(of)
        case SeqT(of):
            return size(of) * lane(t)
        case MapT(key, of):
            return size(key) * width(of)
        case _:
            return max(size(t) - 1, 0).bit_length()


def encode(t: Type, value: Value) -> int:
    """The bits of a value."""
    match t, value:
        case SeqT(of), tuple(items):
            return sum((_code(x) - base(of) + 1) << lane(t) * i for i, x in enumerate(items))
        case MapT(_, of), tuple(items):
            return sum(encode(of, x) << width(of) * i for i, x in enumerate(items))
        case SetT(), int(mask):
            return mask
        case BoolT() | IntT() | FiniteT() | OptionT(), int(code):
            return int(code) - base(t)
        case _:
            raise AssertionError(f"{value!r} is no value of {t}")


def decode(t: Type, bits: int) -> Value:
    """The value of some bits; truth values as bools."""
    match t:
        case BoolT():
            return bool(bits)
        case SetT():
            return bits
        case SeqT(of):
            lanes = [bits >> lane(t) * i & (1 << lane(t)) - 1 for i in range(size(of))]
            return tuple(_typed(of, x - 1 + base(of)) for x in lanes if x)
        case MapT(key, of):
            return tuple(decode(of, bits >> width(of) * i & (1 << width(of)) - 1) for i in range(len(codes(key))))
        case _:
            return bits + base(t)


def _code(x: Value) -> int:
    assert isinstance(x, int)
    return x


def _typed(t: Type, code: int) -> int:
    return bool(code) if isinstance(t, BoolT) else code
