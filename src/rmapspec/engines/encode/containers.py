# SPDX-License-Identifier: Apache-2.0
"""The symbolic meaning of the operations on maps, sets and sequences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit
from rmapspec.engines.encode.layout import coerce, is_each, width
from rmapspec.engines.encode.operands import Operand, Result, element, mapping, scalar
from rmapspec.engines.encode.sequences import Order
from rmapspec.engines.encode.words import Word, count, ite, number, select
from rmapspec.system.expr import App, Op
from rmapspec.system.types import IntT, OptionT, Scalar, Type, size

Operands = tuple[Operand, ...]
Meaning = Callable[[Circuit, App, Operands], Result]


def _row(c: Circuit, x: Operand, among: Scalar) -> Word:
    """Of each code of ``among``, whether the operand is it."""
    return is_each(c, scalar(x.type), x.word, among)


def _get(c: Circuit, e: App, a: Operands) -> Result:
    t = mapping(a[0].type)
    w = width(t.value)
    rows = ((is_key, a[0].word[i * w : (i + 1) * w]) for i, is_key in enumerate(_row(c, a[1], t.key)))
    return coerce(c, select(c, rows, w), t.value, e.type), TRUE


def _put(c: Circuit, e: App, a: Operands) -> Result:
    t = mapping(e.type)
    w = width(t.value)
    old = coerce(c, a[0].word, a[0].type, t)
    new = coerce(c, a[2].word, a[2].type, t.value)
    keys = _row(c, a[1], t.key)
    parts = (ite(c, is_key, new, old[i * w : (i + 1) * w]) for i, is_key in enumerate(keys))
    return tuple(bit for part in parts for bit in part), TRUE


def _set(c: Circuit, e: App, a: Operands) -> Result:
    rows = [_row(c, x, element(e.type)) for x in a]
    return tuple(c.disj(row[i] for row in rows) for i in range(width(e.type))), TRUE


def _in_set(c: Circuit, e: App, a: Operands) -> Result:
    row = _row(c, a[0], element(a[1].type))
    return (c.disj(c.conj(pair) for pair in zip(row, a[1].word, strict=True)),), TRUE


def _bitwise(operation: Callable[[Circuit, Bit, Bit], Bit]) -> Meaning:
    """The meaning of an operation that treats every element alike."""

    def meaning(c: Circuit, e: App, a: Operands) -> Result:
        left, right = (coerce(c, one.word, one.type, e.type) for one in a)
        return tuple(operation(c, x, y) for x, y in zip(left, right, strict=True)), TRUE

    return meaning


def _subset(c: Circuit, e: App, a: Operands) -> Result:
    left, right = a[0].word, coerce(c, a[1].word, a[1].type, a[0].type)
    return (c.conj(c.implies(x, y) for x, y in zip(left, right, strict=True)),), TRUE


def _card(c: Circuit, e: App, a: Operands) -> Result:
    return _counted(c, a[0].word, e.type), TRUE


def _len(c: Circuit, e: App, a: Operands) -> Result:
    return _counted(c, a[0].word[: size(element(a[0].type))], e.type), TRUE


def _counted(c: Circuit, bits: Sequence[Bit], t: Type) -> Word:
    natural = IntT(0, len(bits))
    return coerce(c, count(c, bits, width(natural)), natural, t)


def _order(c: Circuit, q: Operand) -> Order:
    return Order(c, size(element(q.type)), q.word)


def listed(c: Circuit, of: Scalar, elements: Iterable[Operand]) -> Result:
    """The sequence of these elements in this order; undefined unless they differ."""
    order = Order(c, size(of), (FALSE,) * (size(of) * (size(of) + 1) // 2))
    fresh = []
    for x in elements:
        row = _row(c, x, of)
        fresh.append(order.contains(row) ^ 1)
        order = Order(c, order.n, order.inserted(row, order.held))
    return order.word, c.conj(fresh)


def _seq(c: Circuit, e: App, a: Operands) -> Result:
    return listed(c, element(e.type), a)


def _in_seq(c: Circuit, e: App, a: Operands) -> Result:
    return (_order(c, a[1]).contains(_row(c, a[0], element(a[1].type))),), TRUE


def _append(c: Circuit, e: App, a: Operands) -> Result:
    order, x = _order(c, a[0]), _row(c, a[1], element(a[0].type))
    return coerce(c, order.inserted(x, order.held), a[0].type, e.type), order.contains(x) ^ 1


def _insert(c: Circuit, e: App, a: Operands) -> Result:
    order, of = _order(c, a[0]), element(a[0].type)
    anchor, x = _row(c, a[1], of), _row(c, a[2], of)
    ahead = order.ahead(anchor)
    if e.op is Op.INSERT_AFTER:
        ahead = tuple(c.disj(pair) for pair in zip(ahead, anchor, strict=True))
    possible = c.conj((order.contains(anchor), order.contains(x) ^ 1))
    return coerce(c, order.inserted(x, ahead), a[0].type, e.type), possible


def _remove(c: Circuit, e: App, a: Operands) -> Result:
    order, x = _order(c, a[0]), _row(c, a[1], element(a[0].type))
    return coerce(c, order.removed(x), a[0].type, e.type), order.contains(x)


def _before(c: Circuit, e: App, a: Operands) -> Result:
    of = element(a[0].type)
    return (_order(c, a[0]).before(_row(c, a[1], of), _row(c, a[2], of)),), TRUE


def _optional(c: Circuit, row: Word, of: Scalar, t: Type) -> Word:
    """The code that the row points at, none if it points at nothing."""
    option = OptionT(of)
    w = width(option)
    nothing = c.disj(row) ^ 1
    found = [*((bit, number(i, w)) for i, bit in enumerate(row)), (nothing, number(size(of), w))]
    return coerce(c, select(c, found, w), option, t)


def _first(c: Circuit, e: App, a: Operands) -> Result:
    order, of = _order(c, a[0]), element(a[0].type)
    return _optional(c, order.least(order.held), of, e.type), TRUE


def _last(c: Circuit, e: App, a: Operands) -> Result:
    order, of = _order(c, a[0]), element(a[0].type)
    return _optional(c, order.greatest(order.held), of, e.type), TRUE


def _next(c: Circuit, e: App, a: Operands) -> Result:
    order, of = _order(c, a[0]), element(a[0].type)
    x = _row(c, a[1], of)
    return _optional(c, order.least(order.after(x)), of, e.type), order.contains(x)


CONTAINERS: Mapping[Op, Meaning] = {
    Op.GET: _get,
    Op.PUT: _put,
    Op.SET: _set,
    Op.IN_SET: _in_set,
    Op.UNION: _bitwise(lambda c, x, y: c.disj((x, y))),
    Op.INTER: _bitwise(lambda c, x, y: c.conj((x, y))),
    Op.MINUS: _bitwise(lambda c, x, y: c.conj((x, y ^ 1))),
    Op.SUBSET: _subset,
    Op.CARD: _card,
    Op.SEQ: _seq,
    Op.IN_SEQ: _in_seq,
    Op.LEN: _len,
    Op.APPEND: _append,
    Op.INSERT_AFTER: _insert,
    Op.INSERT_BEFORE: _insert,
    Op.REMOVE: _remove,
    Op.BEFORE: _before,
    Op.FIRST: _first,
    Op.LAST: _last,
    Op.NEXT: _next,
}
