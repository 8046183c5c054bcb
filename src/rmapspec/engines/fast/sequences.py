# SPDX-License-Identifier: Apache-2.0
"""Operations on sequences: all lanes of a register at once.

Where a lane equals an element is found by the usual trick: after an exclusive or with the element in every lane, the
lowest zero lane is the lowest top bit of ``(y - ones) & ~y``. Elements differ, so it is the only one.
"""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.engines.fast.emitter import Emitter, Operand
from rmapspec.engines.fast.layout import lane
from rmapspec.engines.fast.values import Got, position, register
from rmapspec.system.types import OptionT, SeqT, Type, base, none_code, size


class Row:
    """Operations on sequences of one type."""

    def __init__(self, e: Emitter, t: SeqT) -> None:
        self.e = e
        self.t = t
        self.lane = lane(t)
        self.room = size(t.of)
        self.w = register(t)
        self.ones = sum(1 << self.lane * i for i in range(self.room))
        self.last_mask = (1 << self.lane) - 1

    def mark(self, x: Operand, have: Type) -> Operand:
        """An element as it stands in a lane, in a register as wide as the row."""
        return self.e.resize(self.e.add(64, position(self.e, self.t.of, x, have), 1), 64, self.w)

    def everywhere(self, mark: Operand) -> Operand:
        """The same in every lane; what an undefined element leaves above its lane does no harm."""
        if self.w == 64 or isinstance(mark, int):
            return self.e.mul(self.w, mark, self.ones)
        n = 1
        found: Operand = mark
        while n < self.room:
            found = self.e.either(self.w, found, self.e.up(self.w, found, n * self.lane))
            n *= 2
        return self.e.both(self.w, found, self.ones * self.last_mask)

    def unit(self, q: Operand, mark: Operand) -> Operand:
        """The lowest bit of the lane where an element stands; 0 where it does not."""
        e, w = self.e, self.w
        y = e.exclusive(w, q, self.everywhere(mark))
        tops = self.ones << (self.lane - 1)
        hit = e.both(w, e.both(w, e.sub(w, y, self.ones), e.inverse(w, y)), tops)
        return e.down(w, e.both(w, hit, e.sub(w, 0, hit)), self.lane - 1)

    def has(self, q: Operand, mark: Operand) -> Operand:
        """Whether it stands in the sequence, an i1."""
        return self.e.test("ne", self.w, self.unit(q, mark), 0)

    def length(self, q: Operand) -> Operand:
        """The number of elements, as wide as the row."""
        bits = self.e.add(self.w, self.e.length(self.w, q), self.lane - 1)
        if isinstance(bits, int) or self.lane == 1:
            return bits // self.lane if isinstance(bits, int) else bits
        short = self.e.resize(bits, self.w, 64)  # 64 bits are enough, and divide more cheaply
        return self.e.resize(self.e.once(f"udiv i64 {short}, {self.lane}"), 64, self.w)

    def shift(self, lanes: Operand) -> Operand:
        """Lanes in bits."""
        return self.e.mul(self.w, lanes, self.lane)

    def append(self, q: Operand, mark: Operand) -> Got:
        """One more at the end; undefined where it stands there already."""
        at = self.shift(self.length(q))
        return Got(self.e.either(self.w, q, self.e.up(self.w, mark, at)), self.has(q, mark))

    def insert(self, q: Operand, anchor: Operand, mark: Operand, after: bool) -> Got:
        """One more beside an anchor; undefined where the anchor is missing or the element is there."""
        e, w = self.e, self.w
        unit = self.unit(q, anchor)
        undefined = e.either(1, e.test("eq", w, unit, 0), self.has(q, mark))
        if after:
            unit = e.up(w, unit, self.lane)
        below = e.sub(w, unit, 1)
        low = e.both(w, q, below)
        high = e.up(w, e.both(w, q, e.inverse(w, below)), self.lane)
        new = e.up(w, mark, e.trailing(w, unit))
        return Got(e.either(w, e.either(w, low, high), new), undefined)

    def remove(self, q: Operand, mark: Operand) -> Got:
        """Without an element; undefined where it is missing."""
        e, w = self.e, self.w
        unit = self.unit(q, mark)
        below = e.sub(w, unit, 1)
        high = e.both(w, e.down(w, q, self.lane), e.inverse(w, below))
        return Got(e.either(w, e.both(w, q, below), high), e.test("eq", w, unit, 0))

    def before(self, q: Operand, a: Operand, b: Operand) -> Operand:
        """Whether both stand there, the first earlier."""
        one, two = self.unit(q, a), self.unit(q, b)
        return self.e.both(1, self.e.test("ne", self.w, one, 0), self.e.test("ult", self.w, one, two))

    def option(self, mark: Operand, to: OptionT) -> Operand:
        """A lane, alone in a register, as an optional element."""
        e = self.e
        small = e.resize(e.both(self.w, mark, self.last_mask), self.w, 64)
        code = e.add(64, small, base(self.t.of) - 1)
        return e.choose(64, e.test("eq", 64, small, 0), none_code(to), code)

    def last(self, q: Operand, to: OptionT) -> Operand:
        """The last element."""
        e, w = self.e, self.w
        at = self.shift(e.sub(w, self.length(q), 1))
        mark = e.choose(w, e.test("eq", w, q, 0), 0, e.down(w, q, at))
        return self.option(mark, to)

    def following(self, q: Operand, mark: Operand, to: OptionT) -> Got:
        """The element after another; undefined where that is missing."""
        e, w = self.e, self.w
        unit = self.unit(q, mark)
        rest = e.down(w, e.down(w, q, self.lane), e.trailing(w, unit))
        return Got(self.option(rest, to), e.test("eq", w, unit, 0))

    def literal(self, items: Sequence[Got], have: Sequence[Type]) -> Got:
        """A sequence of these elements; undefined where two are the same."""
        e = self.e
        marks = [self.mark(x.value, t) for x, t in zip(items, have, strict=True)]
        found: Operand = 0
        undefined: Operand = 0
        for i, mark in enumerate(marks):
            undefined = e.either(1, undefined, items[i].undefined)
            if i < self.room:
                found = e.either(self.w, found, e.up(self.w, mark, i * self.lane))
            for other in marks[:i]:
                undefined = e.either(1, undefined, e.test("eq", self.w, mark, other))
        return Got(found, undefined)
