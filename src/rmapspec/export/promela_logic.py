# SPDX-License-Identifier: Apache-2.0
"""Operations on numbers as Promela text, worked out where their operands are known; truth values are 0 and 1."""

from __future__ import annotations

from collections.abc import Iterable

from rmapspec.export.promela_cells import Cell


def conj(parts: Iterable[Cell]) -> Cell:
    """All of them, evaluated in order up to the first that is false."""
    return _joined(parts, " && ", 0)


def disj(parts: Iterable[Cell]) -> Cell:
    """Some of them, evaluated in order up to the first that is true."""
    return _joined(parts, " || ", 1)


def _joined(parts: Iterable[Cell], sign: str, decides: int) -> Cell:
    """Several conditions as one; a known one decides or is left out."""
    kept: list[str] = []
    for p in parts:
        if isinstance(p, str):
            kept.append(p)
        elif bool(p) == bool(decides):
            return decides
    return 1 - decides if not kept else kept[0] if len(kept) == 1 else f"({sign.join(kept)})"


def no(a: Cell) -> Cell:
    """Not so."""
    if isinstance(a, int):
        return int(not a)
    return a[1:] if a.startswith("!") else f"!{a}"  # two of them in a row would be another word of Promela


def choose(c: Cell, a: Cell, b: Cell) -> Cell:
    """One of two by a condition."""
    if isinstance(c, int):
        return a if c else b
    if (a, b) == (1, 0):
        return c
    return a if a == b else f"({c} -> {a} : {b})"


def compare(sign: str, a: Cell, b: Cell) -> Cell:
    """A comparison by one of ``==``, ``!=``, ``<`` and ``<=``."""
    if isinstance(a, int) and isinstance(b, int):
        return int({"==": a == b, "!=": a != b, "<": a < b, "<=": a <= b}[sign])
    return f"({a} {sign} {b})"


def same(a: Iterable[Cell], b: Iterable[Cell]) -> Cell:
    """Whether all cells of two values are equal."""
    return conj(compare("==", x, y) for x, y in zip(a, b, strict=True))


def infix(sign: str, a: Cell, b: Cell) -> Cell:
    """An operation on bits or numbers that stays as it is, but for a shift by nothing."""
    return a if sign == ">>" and b == 0 else f"({a} {sign} {b})"


def total(parts: Iterable[Cell]) -> Cell:
    """A sum of many."""
    known, texts = 0, list[str]()
    for p in parts:
        if isinstance(p, int):
            known += p
        else:
            texts.append(p)
    if texts and known:
        texts.append(str(known))
    return known if not texts else texts[0] if len(texts) == 1 else f"({' + '.join(texts)})"


def mask(members: Iterable[tuple[Cell, Cell]]) -> Cell:
    """A set as its bits: pairs of whether a member is in it, and the member's index."""
    known, texts = 0, list[str]()
    for there, i in members:
        if isinstance(there, int) and isinstance(i, int):
            known |= there << i
        elif there != 0:
            texts.append(f"({there} << {i})" if i != 0 else str(there))
    if texts and known:
        texts.append(str(known))
    return known if not texts else texts[0] if len(texts) == 1 else f"({' | '.join(texts)})"


def pick(at: Cell, cases: list[tuple[int, Cell]]) -> Cell:
    """The case of a number that is one of them; the last where it is none."""
    if isinstance(at, int):
        return dict(cases).get(at, cases[-1][1])
    result = cases[-1][1]
    for code, cell in reversed(cases[:-1]):
        result = choose(compare("==", at, code), cell, result)
    return result
