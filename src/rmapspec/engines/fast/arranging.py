# SPDX-License-Identifier: Apache-2.0
"""Normal forms under symmetry in machine code: each exchange is made where that makes the state smaller."""

from __future__ import annotations

from rmapspec.engines.fast.context import loads
from rmapspec.engines.fast.emitter import Emitter, Operand
from rmapspec.engines.fast.exchange import Exchange
from rmapspec.engines.fast.frames import ARRANGE
from rmapspec.engines.fast.layout import WORD, Layout, lane, width
from rmapspec.engines.fast.symmetry import Symmetry
from rmapspec.engines.fast.values import of_bits, register, to_bits, wide
from rmapspec.engines.fast.words import Words
from rmapspec.system.expr import Ref
from rmapspec.system.model import State, System
from rmapspec.system.types import FiniteT, MapT, OptionT, SeqT, SetT, Type, codes, size


def arranged(system: System, layout: Layout, symmetry: Symmetry, state: State) -> tuple[State, list[Exchange]]:
    """The normal form of a state, and the exchanges that were made, in order: what the machine code does."""
    made = []
    for swap in symmetry.network:
        other = swap.state(system, state)
        if layout.pack(other) < layout.pack(state):
            state = other
            made.append(swap)
    return state, made


def arranging(system: System, layout: Layout, symmetry: Symmetry) -> str:
    """The function ``arrange``, which brings the successors in the buffer to their normal forms."""
    e = Emitter()
    state = []
    for k in range(layout.words):
        place = e.value(f"getelementptr i64, ptr %entry.at, i64 {k}")
        state.append(e.value(f"load i64, ptr {place}"))
    for swap in symmetry.network:
        state = _smaller(e, system, layout, swap, state)
    for k, word in enumerate(state):
        place = e.value(f"getelementptr i64, ptr %entry.at, i64 {k}")
        e.put(f"store i64 {word}, ptr {place}")
    return ARRANGE.format(fields=loads("buffer"), entry=8 * (layout.words + 1), body="\n".join(e.lines))


def _smaller(e: Emitter, system: System, layout: Layout, swap: Exchange, state: list[str]) -> list[str]:
    """The state or the exchanged one, whichever is smaller as a number."""
    words = Words(e, layout, state)
    values: dict[str, Operand] = {}
    for v in system.variables:
        target = swap.variables.get(v.name, v.name)
        if target != v.name or swap.moved(v.type):
            values[target] = moved(e, swap, v.type, words.local(Ref(v.type, v.name)))
    other = words.written(values)
    less: Operand = 0
    for old, new in zip(state, other, strict=True):  # the last word weighs most
        less = e.choose(1, e.test("eq", WORD, new, old), less, e.test("ult", WORD, new, old))
    return [str(e.choose(WORD, less, new, old)) for old, new in zip(state, other, strict=True)]


def moved(e: Emitter, swap: Exchange, t: Type, value: Operand) -> Operand:
    """The value that takes the place of another."""
    if not swap.moved(t):
        return value
    match t:
        case SetT(of):
            return _spread(e, register(t), value, [(i, swap.place(of, i)) for i in range(size(of))], 1)
        case MapT():
            return _map(e, swap, t, value)
        case SeqT(of):
            found: Operand = 0
            w, bits = register(t), lane(t)
            for i in range(size(of)):
                mark = e.resize(e.both(w, e.down(w, value, i * bits), (1 << bits) - 1), w, WORD)
                new = _chosen(e, mark, [(c + 1, swap.place(of, c) + 1) for c in range(size(of))])
                found = e.either(w, found, e.up(w, e.resize(new, WORD, w), i * bits))
            return found
        case FiniteT() | OptionT():
            code = wide(e, t, value)
            return _chosen(e, code, [(c, swap.code(t, c)) for c in codes(t)])
        case _:
            return value


def _chosen(e: Emitter, code: Operand, to: list[tuple[int, int]]) -> Operand:
    found = code
    for a, b in to:
        if a != b:
            found = e.choose(WORD, e.test("eq", WORD, code, a), b, found)
    return found


def _spread(e: Emitter, w: int, value: Operand, to: list[tuple[int, int]], bits: int) -> Operand:
    """Lanes at their new places."""
    one = (1 << bits) - 1
    found = e.both(w, value, sum(one << a * bits for a, b in to if a == b))
    for a, b in to:
        if a != b:
            found = e.either(w, found, e.up(w, e.both(w, e.down(w, value, a * bits), one), b * bits))
    return found


def _map(e: Emitter, swap: Exchange, t: MapT, value: Operand) -> Operand:
    w, bits = register(t), width(t.value)
    to = [(i, swap.place(t.key, i)) for i in range(size(t.key))]
    if not swap.moved(t.value):
        return _spread(e, w, value, to, bits)
    found: Operand = 0
    for a, b in to:
        raw = e.both(w, e.down(w, value, a * bits), (1 << bits) - 1)
        new = moved(e, swap, t.value, of_bits(e, t.value, raw, w))
        found = e.either(w, found, e.up(w, to_bits(e, t.value, new, w), b * bits))
    return found
