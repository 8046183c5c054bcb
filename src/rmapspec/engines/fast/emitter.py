# SPDX-License-Identifier: Apache-2.0
"""Writes LLVM instructions as text: constants are folded, and nothing is computed twice where it is known already.

An operand is an int (a constant) or the name of a register. No instruction that is written can trap or give poison:
operations are carried out also where their value is not used.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

Operand: TypeAlias = "int | str"

MOST = 60_000
"""Instructions; beyond, compiling would take longer than it saves."""


class TooLargeError(Exception):
    """The System cannot be compiled here; the message says why."""


class Emitter:
    """The lines of one function; ``fresh`` names are unique in it."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.block = "entry"
        self._count = 0
        self._known: dict[str, str] = {}
        self._sums: dict[str, tuple[str, int]] = {}  # registers that are another one plus a constant

    def fresh(self, prefix: str = "v") -> str:
        """A name not used before, without its sign."""
        self._count += 1
        if self._count > MOST:
            raise TooLargeError(f"more than {MOST} instructions")
        return f"{prefix}{self._count}"

    def put(self, line: str) -> None:
        """One line that gives no value."""
        self.lines.append(f"  {line}")

    def value(self, text: str) -> str:
        """A register for an instruction, a new one each time."""
        name = f"%{self.fresh()}"
        self.lines.append(f"  {name} = {text}")
        return name

    def once(self, text: str) -> str:
        """A register for an instruction without effect, written once in the scopes that are open."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self.value(text)
        return found

    def label(self, name: str) -> None:
        """Begins a block."""
        self.lines.append(f"{name}:")
        self.block = name

    @contextmanager
    def scope(self) -> Iterator[None]:
        """What is written inside is not reused after it."""
        kept = self._known
        self._known = dict(kept)
        try:
            yield
        finally:
            self._known = kept

    @contextmanager
    def draft(self) -> Iterator[list[str]]:
        """What is written inside goes to the list given, with a scope of its own."""
        kept = self.lines
        self.lines = []
        try:
            with self.scope():
                yield self.lines
        finally:
            self.lines = kept

    # ------------------------------------------------------------ arithmetic

    def add(self, w: int, a: Operand, b: Operand) -> Operand:
        """``a + b``."""
        if isinstance(a, int) and isinstance(b, int):
            return wrapped(w, a + b)
        if a == 0:
            return b
        if b == 0:
            return a
        if isinstance(a, str) and isinstance(b, int):
            start, more = self._sums.get(a, (a, 0))
            found = self.once(f"add i{w} {start}, {wrapped(w, more + b)}")
            self._sums[found] = (start, more + b)
            return found
        return self.once(f"add i{w} {a}, {b}")

    def sub(self, w: int, a: Operand, b: Operand) -> Operand:
        """``a - b``."""
        if isinstance(a, int) and isinstance(b, int):
            return wrapped(w, a - b)
        return a if b == 0 else self.once(f"sub i{w} {a}, {b}")

    def mul(self, w: int, a: Operand, b: Operand) -> Operand:
        """``a * b``."""
        if isinstance(a, int) and isinstance(b, int):
            return wrapped(w, a * b)
        if a == 0 or b == 0:
            return 0
        if a == 1:
            return b
        return a if b == 1 else self.once(f"mul i{w} {a}, {b}")

    def both(self, w: int, a: Operand, b: Operand) -> Operand:
        """Bitwise and."""
        ones = (1 << w) - 1
        if isinstance(a, int) and isinstance(b, int):
            return a & b & ones
        for x, y in ((a, b), (b, a)):
            if isinstance(x, int) and x & ones in (0, ones):
                return y if x & ones else 0
        return a if a == b else self.once(f"and i{w} {a}, {b}")

    def either(self, w: int, a: Operand, b: Operand) -> Operand:
        """Bitwise or."""
        ones = (1 << w) - 1
        if isinstance(a, int) and isinstance(b, int):
            return (a | b) & ones
        for x, y in ((a, b), (b, a)):
            if isinstance(x, int) and x & ones in (0, ones):
                return ones if x & ones else y
        return a if a == b else self.once(f"or i{w} {a}, {b}")

    def exclusive(self, w: int, a: Operand, b: Operand) -> Operand:
        """Bitwise exclusive or."""
        if isinstance(a, int) and isinstance(b, int):
            return (a ^ b) & (1 << w) - 1
        if a == 0:
            return b
        return a if b == 0 else self.once(f"xor i{w} {a}, {b}")

    def inverse(self, w: int, a: Operand) -> Operand:
        """Bitwise not."""
        return self.exclusive(w, a, (1 << w) - 1)

    def up(self, w: int, a: Operand, n: Operand) -> Operand:
        """``a << n``; an amount that is no constant is taken modulo the width, a power of two."""
        if isinstance(n, int):
            if isinstance(a, int) or not 0 <= n < w:
                return (a << n) & (1 << w) - 1 if isinstance(a, int) and 0 <= n < w else 0
            return a if n == 0 else self.once(f"shl i{w} {a}, {n}")
        return self.once(f"shl i{w} {a}, {self.both(w, n, w - 1)}")

    def down(self, w: int, a: Operand, n: Operand) -> Operand:
        """``a >> n``, filled with zeros; likewise."""
        if isinstance(n, int):
            if isinstance(a, int) or not 0 <= n < w:
                return (a & (1 << w) - 1) >> n if isinstance(a, int) and 0 <= n < w else 0
            return a if n == 0 else self.once(f"lshr i{w} {a}, {n}")
        return self.once(f"lshr i{w} {a}, {self.both(w, n, w - 1)}")

    def test(self, how: str, w: int, a: Operand, b: Operand) -> Operand:
        """A comparison, one of ``eq ne slt sle ult``: 0 or 1."""
        if isinstance(a, int) and isinstance(b, int):
            x, y = (signed(w, a), signed(w, b)) if how[0] == "s" else (a & (1 << w) - 1, b & (1 << w) - 1)
            return int({"eq": x == y, "ne": x != y, "lt": x < y, "le": x <= y}[how[-2:]])
        if a == b:
            return int(how in ("eq", "sle"))
        if w == 1 and how in ("eq", "ne"):
            return self.exclusive(1, self.exclusive(1, a, b), int(how == "eq"))
        return self.once(f"icmp {how} i{w} {a}, {b}")

    def choose(self, w: int, condition: Operand, a: Operand, b: Operand) -> Operand:
        """``a`` where the condition is 1, else ``b``."""
        if isinstance(condition, int):
            return a if condition else b
        if a == b:
            return a
        if w == 1 and isinstance(a, int):
            return self.either(1, condition, b) if a else self.both(1, self.inverse(1, condition), b)
        if w == 1 and isinstance(b, int):
            return self.either(1, self.inverse(1, condition), a) if b else self.both(1, condition, a)
        return self.once(f"select i1 {condition}, i{w} {a}, i{w} {b}")

    def resize(self, a: Operand, have: int, want: int) -> Operand:
        """The value in another width: filled with zeros, or cut."""
        if isinstance(a, int):
            return a & (1 << min(have, want)) - 1 if have != want else a
        if have == want:
            return a
        return self.once(f"{'zext' if have < want else 'trunc'} i{have} {a} to i{want}")

    def count(self, w: int, a: Operand) -> Operand:
        """The number of bits set, of width 64."""
        if isinstance(a, int):
            return (a & (1 << w) - 1).bit_count()
        return self.resize(self.once(f"call i{w} @llvm.ctpop.i{w}(i{w} {a})"), w, 64)

    def trailing(self, w: int, a: Operand) -> Operand:
        """The position of the lowest bit set, or the width; of the same width."""
        if isinstance(a, int):
            return (a & -a).bit_length() - 1 if a else w
        return self.once(f"call i{w} @llvm.cttz.i{w}(i{w} {a}, i1 0)")

    def length(self, w: int, a: Operand) -> Operand:
        """The position of the highest bit set plus one, or 0; of the same width."""
        if isinstance(a, int):
            return (a & (1 << w) - 1).bit_length()
        return self.sub(w, w, self.once(f"call i{w} @llvm.ctlz.i{w}(i{w} {a}, i1 0)"))


def signed(w: int, a: int) -> int:
    """A number as two's complement reads it."""
    a &= (1 << w) - 1
    return a - (1 << w) if a >> (w - 1) else a


def wrapped(w: int, a: int) -> int:
    """The same number where it fits the width, else what is left of it."""
    return a if -(1 << w - 1) <= a < 1 << w else a & (1 << w) - 1
