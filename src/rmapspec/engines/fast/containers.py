# SPDX-License-Identifier: Apache-2.0
"""Operations on sets, maps and sequences in machine code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rmapspec.engines.fast.emitter import Emitter, Operand
from rmapspec.engines.fast.layout import width
from rmapspec.engines.fast.numbers import Operation
from rmapspec.engines.fast.sequences import Row
from rmapspec.engines.fast.values import Got, of_bits, position, register, to_bits
from rmapspec.system.expr import App, Op
from rmapspec.system.types import MapT, OptionT, SeqT, SetT, Type

# ------------------------------------------------------------ sets


def _bit(e: Emitter, t: Type, element: Operand, have: Type) -> Operand:
    assert isinstance(t, SetT)
    w = register(t)
    return e.up(w, 1, e.resize(position(e, t.of, element, have), 64, w))


def _set(e: Emitter, x: App, v: list[Operand]) -> Got:
    found: Operand = 0
    for a, element in zip(x.args, v, strict=True):
        found = e.either(register(x.type), found, _bit(e, x.type, element, a.type))
    return Got(found)


def _in_set(e: Emitter, x: App, v: list[Operand]) -> Got:
    of = x.args[1].type
    assert isinstance(of, SetT)
    w = register(of)
    at = e.resize(position(e, of.of, v[0], x.args[0].type), 64, w)
    return Got(e.resize(e.down(w, v[1], at), w, 1))


def _minus(e: Emitter, x: App, v: list[Operand]) -> Got:
    w = register(x.type)
    return Got(e.both(w, v[0], e.inverse(w, v[1])))


def _subset(e: Emitter, x: App, v: list[Operand]) -> Got:
    w = register(x.args[0].type)
    return Got(e.test("eq", w, e.both(w, v[0], e.inverse(w, v[1])), 0))


# ------------------------------------------------------------ maps


def _lane(e: Emitter, table: Type, key: Operand, have: Type) -> tuple[int, int, Type, Operand]:
    """Of a map: the width of its register, of a value, the type of a value, and where that of a key starts."""
    assert isinstance(table, MapT)
    bits, w = width(table.value), register(table)
    start = e.mul(64, position(e, table.key, key, have), bits)
    return w, bits, table.value, e.resize(start, 64, w)


def _get(e: Emitter, x: App, v: list[Operand]) -> Got:
    w, bits, of, start = _lane(e, x.args[0].type, v[1], x.args[1].type)
    raw = e.both(w, e.down(w, v[0], start), (1 << bits) - 1)
    return Got(of_bits(e, of, raw, w))


def _put(e: Emitter, x: App, v: list[Operand]) -> Got:
    w, bits, of, start = _lane(e, x.type, v[1], x.args[1].type)
    kept = e.both(w, v[0], e.inverse(w, e.up(w, (1 << bits) - 1, start)))
    return Got(e.either(w, kept, e.up(w, to_bits(e, of, v[2], w), start)))


# ------------------------------------------------------------ sequences


def _row(e: Emitter, x: App, i: int = 0) -> Row:
    t = x.args[i].type
    assert isinstance(t, SeqT)
    return Row(e, t)


def _optional(x: App) -> OptionT:
    assert isinstance(x.type, OptionT)
    return x.type


def _seq(e: Emitter, x: App, v: list[Operand]) -> Got:
    assert isinstance(x.type, SeqT)
    return Row(e, x.type).literal([Got(a) for a in v], [a.type for a in x.args])


def _in_seq(e: Emitter, x: App, v: list[Operand]) -> Got:
    row = _row(e, x, 1)
    return Got(row.has(v[1], row.mark(v[0], x.args[0].type)))


def _append(e: Emitter, x: App, v: list[Operand]) -> Got:
    row = _row(e, x)
    return row.append(v[0], row.mark(v[1], x.args[1].type))


def _insert(e: Emitter, x: App, v: list[Operand]) -> Got:
    row = _row(e, x)
    anchor, new = row.mark(v[1], x.args[1].type), row.mark(v[2], x.args[2].type)
    return row.insert(v[0], anchor, new, x.op is Op.INSERT_AFTER)


def _remove(e: Emitter, x: App, v: list[Operand]) -> Got:
    row = _row(e, x)
    return row.remove(v[0], row.mark(v[1], x.args[1].type))


def _before(e: Emitter, x: App, v: list[Operand]) -> Got:
    row = _row(e, x)
    return Got(row.before(v[0], row.mark(v[1], x.args[1].type), row.mark(v[2], x.args[2].type)))


def _next(e: Emitter, x: App, v: list[Operand]) -> Got:
    row = _row(e, x)
    return row.following(v[0], row.mark(v[1], x.args[1].type), _optional(x))


def _len(e: Emitter, x: App, v: list[Operand]) -> Got:
    row = _row(e, x)
    return Got(e.resize(row.length(v[0]), row.w, 64))


CONTAINERS: Final[Mapping[Op, Operation]] = MappingProxyType({
    Op.GET: _get,
    Op.PUT: _put,
    Op.SET: _set,
    Op.IN_SET: _in_set,
    Op.UNION: lambda e, x, v: Got(e.either(register(x.type), v[0], v[1])),
    Op.INTER: lambda e, x, v: Got(e.both(register(x.type), v[0], v[1])),
    Op.MINUS: _minus,
    Op.SUBSET: _subset,
    Op.CARD: lambda e, x, v: Got(e.count(register(x.args[0].type), v[0])),
    Op.SEQ: _seq,
    Op.IN_SEQ: _in_seq,
    Op.LEN: _len,
    Op.APPEND: _append,
    Op.INSERT_AFTER: _insert,
    Op.INSERT_BEFORE: _insert,
    Op.REMOVE: _remove,
    Op.BEFORE: _before,
    Op.FIRST: lambda e, x, v: Got(_row(e, x).option(v[0], _optional(x))),
    Op.LAST: lambda e, x, v: Got(_row(e, x).last(v[0], _optional(x))),
    Op.NEXT: _next,
})  # fmt: skip
