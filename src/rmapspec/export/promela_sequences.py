# SPDX-License-Identifier: Apache-2.0
"""Operations on sequences as Promela text: for each element its place from 1, or 0."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from rmapspec.export.promela_cells import Cell, Place, place_in, plus, times
from rmapspec.export.promela_logic import choose, compare, conj, pick, total
from rmapspec.system.expr import App, Op
from rmapspec.system.types import OptionT, Scalar, codes, none_code


class Rows(Protocol):
    """A value as cells, and where they lie if they are those of a variable."""

    @property
    def cells(self) -> tuple[Cell, ...]: ...  # noqa: D102 # said above

    @property
    def place(self) -> Place | None: ...  # noqa: D102 # said above


def of(element: Scalar, items: Sequence[Cell]) -> tuple[Cell, ...]:
    """A sequence of these codes in order, which differ."""
    return tuple(
        total(times(compare("==", item, code), number) for number, item in enumerate(items, start=1))
        for code in codes(element)
    )


def changed(op: Op, element: Scalar, q: Rows, operands: Sequence[Cell]) -> tuple[Cell, ...]:
    """A sequence after one of the operations that change it."""
    x = operands[-1]
    match op:
        case Op.APPEND:
            return _with(element, q, x, plus(_length(q), 1), lambda cell: cell)
        case Op.INSERT_AFTER:
            anchor = _row(element, q, operands[0])
            return _with(element, q, x, plus(anchor, 1), lambda c: plus(c, compare("<", anchor, c)))
        case Op.INSERT_BEFORE:
            anchor = _row(element, q, operands[0])
            return _with(element, q, x, anchor, lambda c: plus(c, compare("<=", anchor, c)))
        case Op.REMOVE:
            gone = _row(element, q, x)
            return _with(element, q, x, 0, lambda c: _less(c, compare("<", gone, c)))
        case _:
            raise AssertionError(f"{op} gives no sequence")


def asked(e: App, element: Scalar, q: Rows, operands: Sequence[Cell]) -> Cell:
    """A question about a sequence: a scalar."""
    match e.op:
        case Op.LEN:
            return _length(q)
        case Op.IN_SEQ:
            return compare("!=", _row(element, q, operands[0]), 0)
        case Op.BEFORE:
            first, second = (_row(element, q, x) for x in operands)
            return conj((compare("!=", first, 0), compare("<", first, second)))
        case Op.FIRST:
            return _who(e, element, q, 1)
        case Op.LAST:
            return _who(e, element, q, _length(q))
        case Op.NEXT:
            return _who(e, element, q, plus(_row(element, q, operands[0]), 1))
        case _:
            raise AssertionError(f"{e.op} is no question about a sequence")


def _length(q: Rows) -> Cell:
    return total(compare("!=", cell, 0) for cell in q.cells)


def _row(element: Scalar, q: Rows, x: Cell) -> Cell:
    """The place of an element."""
    where = place_in(element, x)
    if not q.cells:
        return 0
    if q.place is not None:
        return q.place.cell(where)
    return pick(where, list(enumerate(q.cells)))


def _with(element: Scalar, q: Rows, x: Cell, new: Cell, moved: Callable[[Cell], Cell]) -> tuple[Cell, ...]:
    """The element gets its new place, the others are moved."""
    pairs = zip(codes(element), q.cells, strict=True)
    return tuple(choose(compare("==", x, code), new, moved(cell)) for code, cell in pairs)


def _less(a: Cell, b: Cell) -> Cell:
    return a - b if isinstance(a, int) and isinstance(b, int) else f"({a} - {b})"


def _who(e: App, element: Scalar, q: Rows, at: Cell) -> Cell:
    """The element at a place, none where there is none: also at place 0, the last of an empty sequence."""
    assert isinstance(e.type, OptionT)
    found: Cell = none_code(e.type)
    for code, cell in reversed(list(zip(codes(element), q.cells, strict=True))):
        hit = compare("==", cell, at)
        found = choose(conj((compare("!=", cell, 0), hit)) if e.op is Op.LAST else hit, code, found)
    return found
