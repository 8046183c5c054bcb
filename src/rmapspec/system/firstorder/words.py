# SPDX-License-Identifier: Apache-2.0
"""What the language can say of a first-order system: the words that inferred formulas are made of."""

from __future__ import annotations

from dataclasses import dataclass

from rmapspec.system.firstorder.terms import Formula, Symbol, Var


@dataclass(frozen=True, slots=True)
class Word:
    """A predicate of the language over elements, with its meaning; ``text`` has ``{0}``, ``{1}``, … for ``args``."""

    text: str
    args: tuple[Var, ...]
    meaning: Formula


@dataclass(frozen=True, slots=True)
class Region:
    """How sets of values of a symbol are said, a program counter for one: each of ``atoms`` is true of some of them.

    The text of an atom has ``{0}``, … for the arguments of the symbol.
    """

    symbol: Symbol
    atoms: tuple[tuple[str, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words beside the symbols that have a text of their own; ``hidden`` are symbols that only words speak of.

    ``ranges`` says for a sort that is not written by its name what its variables range over.
    """

    words: tuple[Word, ...] = ()
    regions: tuple[Region, ...] = ()
    hidden: frozenset[Symbol] = frozenset()
    ranges: tuple[tuple[str, str], ...] = ()
