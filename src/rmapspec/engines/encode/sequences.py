# SPDX-License-Identifier: Apache-2.0
"""Operations on words of sequences; elements come as rows that say of each index whether the element is it."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.engines.encode.circuit import FALSE, Bit, Circuit
from rmapspec.engines.encode.layout import pair_slots
from rmapspec.engines.encode.words import Word


class Order:
    """A sequence over n codes taken apart: ``held[i]`` and ``earlier[i][j]``, which is false unless both are held."""

    __slots__ = ("c", "earlier", "held", "n", "word")

    def __init__(self, c: Circuit, n: int, word: Word) -> None:
        self.c, self.n, self.word, self.held = c, n, word, word[:n]
        self.earlier = [[FALSE] * n for _ in range(n)]
        for (i, j), at in pair_slots(n).items():
            self.earlier[i][j] = word[at]
            self.earlier[j][i] = c.conj((word[i], word[j], word[at] ^ 1))

    def contains(self, x: Word) -> Bit:
        """Whether x is an element."""
        return self.c.disj(self.c.conj(pair) for pair in zip(x, self.held, strict=True))

    def before(self, a: Word, b: Word) -> Bit:
        """Whether a and b are elements and a stands earlier."""
        return self.c.disj(self.c.conj(pair) for pair in zip(self.after(a), b, strict=True))

    def after(self, x: Word) -> Word:
        """Of each index, whether it stands later than x."""
        c, n = self.c, self.n
        return tuple(c.disj(c.conj((x[i], self.earlier[i][j])) for i in range(n)) for j in range(n))

    def ahead(self, x: Word) -> Word:
        """Of each index, whether it stands earlier than x."""
        c, n = self.c, self.n
        return tuple(c.disj(c.conj((x[i], self.earlier[j][i])) for i in range(n)) for j in range(n))

    def least(self, among: Sequence[Bit]) -> Word:
        """Of each index, whether it is the earliest of the elements ``among``."""
        c, n = self.c, self.n
        return tuple(
            c.conj((among[j], *(c.conj((among[k], self.earlier[k][j])) ^ 1 for k in range(n)))) for j in range(n)
        )

    def greatest(self, among: Sequence[Bit]) -> Word:
        """Of each index, whether it is the latest of the elements ``among``."""
        c, n = self.c, self.n
        return tuple(
            c.conj((among[j], *(c.conj((among[k], self.earlier[j][k])) ^ 1 for k in range(n)))) for j in range(n)
        )

    def inserted(self, x: Word, ahead: Sequence[Bit]) -> Word:
        """The word with x, which must be no element yet, behind the elements ``ahead`` and in front of the others."""
        c = self.c
        held = tuple(c.disj(pair) for pair in zip(self.held, x, strict=True))
        pairs = tuple(
            c.disj(
                (
                    self.earlier[i][j],
                    c.conj((x[j], self.held[i], ahead[i])),
                    c.conj((x[i], self.held[j], ahead[j] ^ 1)),
                )
            )
            for i, j in pair_slots(self.n)
        )
        return held + pairs

    def removed(self, x: Word) -> Word:
        """The word without x."""
        c = self.c
        held = tuple(c.conj((h, is_x ^ 1)) for h, is_x in zip(self.held, x, strict=True))
        return held + tuple(c.conj((self.earlier[i][j], x[i] ^ 1, x[j] ^ 1)) for i, j in pair_slots(self.n))
