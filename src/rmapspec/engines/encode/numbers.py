# SPDX-License-Identifier: Apache-2.0
"""The symbolic meaning of the operations on scalars.

A scalar's word is its index, so arithmetic is done modulo 2 to the width of the *result*: the static interval of a node
holds every result, and sums, differences and products are right modulo any power of two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit
from rmapspec.engines.encode.layout import coerce, recode, width
from rmapspec.engines.encode.operands import Operand, Result, scalar
from rmapspec.engines.encode.words import (
    Word,
    add,
    below_number,
    bits_for,
    equal,
    is_number,
    ite,
    less,
    multiply,
    number,
    remainder,
    subtract,
)
from rmapspec.system.expr import App, Op
from rmapspec.system.types import OptionT, Type, base, is_scalar, none_code, size
from rmapspec.system.types import index as index_of

Operands = tuple[Operand, ...]
Meaning = Callable[[Circuit, App, Operands], Result]


def _together(c: Circuit, a: Operand, b: Operand) -> tuple[Word, Word]:
    """Two scalars counted from one base in one width, so that comparing the words compares the codes."""
    s, t = scalar(a.type), scalar(b.type)
    low = min(base(s), base(t))
    need = bits_for(max(base(s) + size(s), base(t) + size(t)) - low)
    return recode(c, a.word, base(s), low, need), recode(c, b.word, base(t), low, need)


def same(c: Circuit, a: Operand, b: Operand) -> Bit:
    """Whether two values are equal; scalars compare by code."""
    if is_scalar(a.type) and is_scalar(b.type):
        return equal(c, *_together(c, a, b))
    return equal(c, a.word, coerce(c, b.word, b.type, a.type))


def _not(c: Circuit, e: App, a: Operands) -> Result:
    return (a[0].word[0] ^ 1,), TRUE


def _eq(c: Circuit, e: App, a: Operands) -> Result:
    return (same(c, *a),), TRUE


def _ne(c: Circuit, e: App, a: Operands) -> Result:
    return (same(c, *a) ^ 1,), TRUE


def _lt(c: Circuit, e: App, a: Operands) -> Result:
    return (less(c, *_together(c, *a)),), TRUE


def _le(c: Circuit, e: App, a: Operands) -> Result:
    left, right = _together(c, *a)
    return (less(c, right, left) ^ 1,), TRUE


def _arithmetic(operation: Callable[[Circuit, Word, Word, int], Word]) -> Meaning:
    """The meaning of an operation on words that is right modulo every power of two."""

    def meaning(c: Circuit, e: App, a: Operands) -> Result:
        t = scalar(e.type)
        left, right = (recode(c, one.word, base(scalar(one.type)), 0, width(t)) for one in a)
        return recode(c, operation(c, left, right, width(t)), 0, base(t), width(t)), TRUE

    return meaning


def _mod(c: Circuit, e: App, a: Operands) -> Result:
    """The remainder that is not negative; two's complement, wide enough for both operands and the divisor."""
    s, t, result = scalar(a[0].type), scalar(a[1].type), scalar(e.type)
    biggest = max(abs(base(s)), abs(base(s) + size(s)), abs(base(t)), abs(base(t) + size(t)))
    need = biggest.bit_length() + 1
    left, divisor = recode(c, a[0].word, base(s), 0, need), recode(c, a[1].word, base(t), 0, need)
    zero = number(0, need)
    negative = left[-1] if need else FALSE
    rest = remainder(c, ite(c, negative, subtract(c, zero, left, need), left), divisor)
    flipped = c.conj((negative, equal(c, rest, zero) ^ 1))
    word = ite(c, flipped, subtract(c, divisor, rest, need), rest)
    positive = c.conj((divisor[-1] ^ 1, equal(c, divisor, zero) ^ 1))
    return recode(c, word, 0, base(result), width(result)), positive


def _fit(c: Circuit, e: App, a: Operands) -> Result:
    s, t = scalar(a[0].type), scalar(e.type)
    low, high = base(t) - base(s), base(t) + size(t) - base(s)  # the indexes low..high-1 of s are codes of t
    enough = TRUE if low <= 0 else below_number(c, a[0].word, low) ^ 1
    inside = c.conj((enough, below_number(c, a[0].word, high) if high > 0 else FALSE))
    return coerce(c, a[0].word, s, t), inside


def _succ(c: Circuit, e: App, a: Operands) -> Result:
    s, t = scalar(a[0].type), scalar(e.type)
    if not isinstance(t, OptionT):
        raise TypeError(f"a successor of type {t}")
    # none has the index that follows the last one's
    return add(c, recode(c, a[0].word, base(s), base(t), width(t)), number(1, width(t)), width(t)), TRUE


def _some(c: Circuit, e: App, a: Operands) -> Result:
    return coerce(c, a[0].word, a[0].type, e.type), TRUE


def _the(c: Circuit, e: App, a: Operands) -> Result:
    t = a[0].type
    if not isinstance(t, OptionT):
        raise TypeError(f"the value of {t}, which is no option")
    present = is_number(c, a[0].word, index_of(t, none_code(t))) ^ 1
    return coerce(c, a[0].word, t, e.type), present


def _shifted(c: Circuit, word: Word, by: int, t: Type) -> Word:
    return add(c, word, number(by, width(t)), width(t))


def _embed(c: Circuit, e: App, a: Operands) -> Result:
    return _shifted(c, a[0].word, e.data[0], e.type), TRUE


def _project(c: Circuit, e: App, a: Operands) -> Result:
    return _shifted(c, a[0].word, -e.data[0], e.type), TRUE


def _within(c: Circuit, e: App, a: Operands) -> Result:
    low, high = e.data
    word = a[0].word
    return (c.conj((below_number(c, word, low) ^ 1, below_number(c, word, high))),), TRUE


NUMBERS: Mapping[Op, Meaning] = {
    Op.NOT: _not,
    Op.EQ: _eq,
    Op.NE: _ne,
    Op.LT: _lt,
    Op.LE: _le,
    Op.ADD: _arithmetic(add),
    Op.SUB: _arithmetic(subtract),
    Op.MUL: _arithmetic(multiply),
    Op.MOD: _mod,
    Op.FIT: _fit,
    Op.SUCC: _succ,
    Op.SOME: _some,
    Op.THE: _the,
    Op.EMBED: _embed,
    Op.PROJECT: _project,
    Op.WITHIN: _within,
}
