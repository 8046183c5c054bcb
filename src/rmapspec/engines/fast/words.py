# SPDX-License-Identifier: Apache-2.0
"""Variables in and out of the words of a state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rmapspec.engines.fast.emitter import Emitter, Operand
from rmapspec.engines.fast.layout import ALL, WORD, Layout, Place
from rmapspec.engines.fast.values import container, of_bits, to_bits, wide
from rmapspec.system.expr import Next, Ref
from rmapspec.system.types import BoolT


class Words:
    """The variables of a state that is held in these registers; ``known`` are codes of variables that are fixed."""

    def __init__(self, e: Emitter, layout: Layout, state: Sequence[str]) -> None:
        self.e = e
        self.layout = layout
        self.state = list(state)
        self.known: dict[str, int] = {}
        self.after: Mapping[str, Operand] = {}

    def local(self, x: Ref | Next) -> Operand:
        """The value of a variable, now or (where the step writes it) next."""
        if isinstance(x, Next):
            return self.after[x.name]
        if x.name in self.known:
            return self.known[x.name]
        return self._read(self.layout.places[x.name])

    def code(self, name: str) -> Operand:
        """The code of a scalar variable, an i64."""
        p = self.layout.places[name]
        return wide(self.e, p.type, self.local(Ref(p.type, name)))

    def _read(self, p: Place) -> Operand:
        e = self.e
        if p.bits <= WORD:
            raw = e.down(WORD, self.state[p.word] if p.bits else 0, p.shift)
            if isinstance(p.type, BoolT):
                return of_bits(e, p.type, raw, WORD)
            return of_bits(e, p.type, e.both(WORD, raw, (1 << p.bits) - 1), WORD)
        w = container(p.bits)
        found: Operand = 0
        for i in range(-(-p.bits // WORD)):
            found = e.either(w, found, e.up(w, e.resize(self.state[p.word + i], WORD, w), WORD * i))
        return of_bits(e, p.type, e.both(w, found, (1 << p.bits) - 1), w)

    def written(self, values: Mapping[str, Operand]) -> list[Operand]:
        """The words of the state in which these variables have these values."""
        e = self.e
        found: list[Operand] = list(self.state)
        kept = [ALL] * len(found)
        new: list[Operand] = [0] * len(found)
        for name, value in values.items():
            p = self.layout.places[name]
            for i in range(-(-p.bits // WORD)):
                bits = min(p.bits - WORD * i, WORD)
                kept[p.word + i] &= ~(((1 << bits) - 1) << p.shift)
                new[p.word + i] = e.either(WORD, new[p.word + i], self._part(p, value, i))
        for i, word in enumerate(self.state):
            found[i] = e.either(WORD, e.both(WORD, word, kept[i]), new[i])
        return found

    def _part(self, p: Place, value: Operand, i: int) -> Operand:
        e = self.e
        if p.bits <= WORD:
            return e.up(WORD, to_bits(e, p.type, value, WORD), p.shift)
        w = container(p.bits)
        return e.resize(e.down(w, to_bits(e, p.type, value, w), WORD * i), w, WORD)


def state_at(e: Emitter, layout: Layout) -> Words:
    """The state of index ``%i``, loaded."""
    found = []
    at = e.value(f"mul i64 %i, {layout.words}")
    at = e.value(f"getelementptr i64, ptr %states, i64 {at}")
    for k in range(layout.words):
        place = e.value(f"getelementptr i64, ptr {at}, i64 {k}")
        found.append(e.value(f"load i64, ptr {place}"))
    return Words(e, layout, found)
