# SPDX-License-Identifier: Apache-2.0
"""Words: tuples of formulas, least significant first, read as unsigned numbers or as plain rows of truth values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit

Word: TypeAlias = tuple[Bit, ...]


def bits_for(count: int) -> int:
    """How many bits tell ``count`` things apart."""
    return max(0, count - 1).bit_length()


def number(value: int, width: int) -> Word:
    """A constant, modulo 2 to the width."""
    return tuple(value >> i & 1 for i in range(width))


def resize(word: Word, width: int) -> Word:
    """A word cut off or filled up with zeros."""
    return word[:width] + (FALSE,) * (width - len(word))


def equal(c: Circuit, a: Word, b: Word) -> Bit:
    """Whether two words agree in every bit; the shorter one is filled up."""
    width = max(len(a), len(b))
    return c.conj(c.iff(x, y) for x, y in zip(resize(a, width), resize(b, width), strict=True))


def is_number(c: Circuit, word: Word, value: int) -> Bit:
    """Whether a word is a constant, which may be one that no word of this width can be."""
    if value < 0 or value >> len(word):
        return FALSE
    return c.conj(bit if value >> i & 1 else bit ^ 1 for i, bit in enumerate(word))


def ite(c: Circuit, condition: Bit, a: Word, b: Word) -> Word:
    """One of two words of one width."""
    return tuple(c.ite(condition, x, y) for x, y in zip(a, b, strict=True))


def select(c: Circuit, choices: Iterable[tuple[Bit, Word]], width: int) -> Word:
    """The word whose condition holds, zeros if none does; at most one condition may hold."""
    rows = [(condition, word) for condition, word in choices if condition != FALSE]
    return tuple(c.disj(c.conj((condition, word[i])) for condition, word in rows) for i in range(width))


def add(c: Circuit, a: Word, b: Word, width: int, carry: Bit = FALSE) -> Word:
    """The sum of two words and a carry, modulo 2 to the width."""
    total = []
    for x, y in zip(resize(a, width), resize(b, width), strict=True):
        same = c.iff(x, y)
        total.append(c.iff(same, carry))
        carry = c.ite(same, x, carry)
    return tuple(total)


def subtract(c: Circuit, a: Word, b: Word, width: int) -> Word:
    """The difference of two words, modulo 2 to the width."""
    return add(c, a, tuple(bit ^ 1 for bit in resize(b, width)), width, TRUE)


def multiply(c: Circuit, a: Word, b: Word, width: int) -> Word:
    """The product of two words, modulo 2 to the width."""
    total = number(0, width)
    for i, bit in enumerate(resize(b, width)):
        row = (FALSE,) * i + tuple(c.conj((bit, x)) for x in resize(a, width - i))
        total = add(c, total, row, width)
    return total


def less(c: Circuit, a: Word, b: Word) -> Bit:
    """Whether one unsigned number is below another."""
    width = max(len(a), len(b))
    below = FALSE
    for x, y in zip(resize(a, width), resize(b, width), strict=True):
        below = c.ite(c.iff(x, y), below, y)
    return below


def below_number(c: Circuit, word: Word, limit: int) -> Bit:
    """Whether an unsigned number is below a constant."""
    if limit >> len(word):
        return TRUE
    return less(c, word, number(limit, len(word)))


def remainder(c: Circuit, a: Word, divisor: Word) -> Word:
    """The remainder of unsigned division; anything when the divisor is zero."""
    width = len(divisor) + 1
    wide = resize(divisor, width)
    rest = number(0, width)
    for bit in reversed(a):
        rest = (bit, *rest[: width - 1])
        rest = ite(c, less(c, rest, wide), rest, subtract(c, rest, wide, width))
    return rest[: len(divisor)]


def count(c: Circuit, bits: Sequence[Bit], width: int) -> Word:
    """How many of the formulas hold, modulo 2 to the width."""
    if not bits:
        return number(0, width)
    if len(bits) == 1:
        return resize((bits[0],), width)
    half = len(bits) // 2
    need = min(width, bits_for(len(bits) + 1))
    return resize(add(c, count(c, bits[:half], need), count(c, bits[half:], need), need), width)
