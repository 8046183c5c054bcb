# SPDX-License-Identifier: Apache-2.0
"""How values stand in registers, and their way to and from the bits of a state.

A truth value is an i1, any other scalar its code in an i64. Sets, sequences and maps are their packed bits, zero above,
in a register of 64, 128, 256, ... bits.
"""

from __future__ import annotations

from typing import NamedTuple

from rmapspec.engines.fast.emitter import Emitter, Operand, TooLargeError
from rmapspec.engines.fast.layout import WORD, encode, width
from rmapspec.system.types import BoolT, IntT, MapT, Scalar, SeqT, SetT, Type, Value, base, size

WIDEST = 4096  # bits of one variable
FARTHEST = 1 << 62


class Got(NamedTuple):
    """What was computed: the value, and an i1 that says it is undefined (then the value is anything)."""

    value: Operand
    undefined: Operand = 0


def register(t: Type) -> int:
    """The width of the register for a type."""
    if isinstance(t, BoolT):
        return 1
    if isinstance(t, SetT | SeqT | MapT):
        return container(width(t))
    if isinstance(t, IntT) and not (t.lo > -FARTHEST and t.hi < FARTHEST):
        raise TooLargeError("an integer may leave 64 bits")
    return WORD


def container(bits: int) -> int:
    """The least of 64, 128, 256, ... that is enough."""
    if bits > WIDEST:
        raise TooLargeError(f"a value of {bits} bits")
    return max(WORD, 1 << max(bits - 1, 0).bit_length())


def constant(t: Type, value: Value) -> int:
    """A literal as an operand."""
    if isinstance(t, SetT | SeqT | MapT):
        return encode(t, value)
    assert isinstance(value, int)
    return int(value)


def wide(e: Emitter, t: Type, value: Operand) -> Operand:
    """A scalar's code as an i64."""
    return e.resize(value, register(t), WORD)


def of_code(e: Emitter, t: Type, code: Operand) -> Operand:
    """An i64 code as a value of a scalar type."""
    return e.resize(code, WORD, 1) if isinstance(t, BoolT) else code


def position(e: Emitter, t: Scalar, value: Operand, have: Type) -> Operand:
    """The index of a code of type ``have`` among those of ``t``, an i64."""
    return e.sub(WORD, wide(e, have, value), base(t))


def to_bits(e: Emitter, t: Type, value: Operand, want: int) -> Operand:
    """The packed bits of a value, in a register of the width wanted."""
    if isinstance(t, SetT | SeqT | MapT):
        return e.resize(value, register(t), want)
    if size(t) <= 1:
        return 0
    if isinstance(t, BoolT):
        return e.resize(value, 1, want)
    return e.resize(e.sub(WORD, value, base(t)), WORD, want)


def of_bits(e: Emitter, t: Type, bits: Operand, have: int) -> Operand:
    """The value of packed bits, which stand alone in a register of width ``have``."""
    if isinstance(t, SetT | SeqT | MapT):
        return e.resize(bits, have, register(t))
    if size(t) <= 1:
        return base(t)
    if isinstance(t, BoolT):
        return e.resize(bits, have, 1)
    return e.add(WORD, e.resize(bits, have, WORD), base(t))
