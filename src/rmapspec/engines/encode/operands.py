# SPDX-License-Identifier: Apache-2.0
"""What the operations of the symbolic meaning take and give."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from rmapspec.engines.encode.circuit import Bit
from rmapspec.engines.encode.words import Word
from rmapspec.system.types import BoolT, FiniteT, IntT, MapT, OptionT, Scalar, SeqT, SetT, Type


class Operand(NamedTuple):
    """A word with the type that says how to read it."""

    type: Type
    word: Word


Result: TypeAlias = tuple[Word, Bit]
"""The word of a value, and where the operation itself is defined (its operands taken for defined)."""


def scalar(t: Type) -> Scalar:
    """The type, which is a scalar one; raises TypeError if not."""
    if isinstance(t, BoolT | IntT | FiniteT | OptionT):
        return t
    raise TypeError(f"{t} is no scalar type")


def element(t: Type) -> Scalar:
    """The type of the elements of a set or sequence; raises TypeError for another type."""
    if isinstance(t, SetT | SeqT):
        return t.of
    raise TypeError(f"{t} has no elements")


def mapping(t: Type) -> MapT:
    """The type, which is a map type; raises TypeError if not."""
    if isinstance(t, MapT):
        return t
    raise TypeError(f"{t} is no map type")
