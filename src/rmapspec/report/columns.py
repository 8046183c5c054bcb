# SPDX-License-Identifier: Apache-2.0
"""Steps beside each other: one column for each process that acts, numbered downwards in the order they are taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rmapspec.report.wrap import WIDTH, pad, width, wrapped

GAP = 2
INDENT = " "
"""Before every line of an entry but the first."""
MOST = 4
"""With more columns than this none is wide enough to read; then every step is told with the name of its process."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One entry: the key of its column, its text, and its number; None for a remark that is no step."""

    column: str | None
    text: str
    number: int | None = None


def columns(cells: Sequence[Cell], headings: Mapping[str | None, str], *, room: int = WIDTH) -> list[str]:
    """The lines of the table, each at most ``room`` wide.

    Columns stand in the order of their first entry; neighbouring remarks of different columns share a line.
    """
    keys = list(dict.fromkeys(c.column for c in cells))
    digits = len(str(max((c.number or 0 for c in cells), default=0)))
    margin = max(4, digits + 3)
    if len(keys) > MOST:
        return _listed(cells, headings, margin, room)
    gap, widths = _widths(cells, headings, keys, room - margin)
    lines = [_line(margin, "", [[headings[k]] for k in keys], widths, gap)] if any(headings[k] for k in keys) else []
    for group in _groups(cells):
        number = group[0].number
        label = "" if number is None else f"{number:>{margin - 2}}) "
        texts = {c.column: c.text for c in group}
        entries = [wrapped(texts.get(k, ""), w, INDENT) for k, w in zip(keys, widths, strict=True)]
        lines.append(_line(margin, label, entries, widths, gap))
    return "\n".join(lines).split("\n")


def _groups(cells: Sequence[Cell]) -> list[list[Cell]]:
    """The entries of each line: a step stands alone, remarks in different columns stand together."""
    groups: list[list[Cell]] = []
    for c in cells:
        last = groups[-1] if groups else []
        if last and c.number is None and last[0].number is None and c.column not in {o.column for o in last}:
            last.append(c)
        else:
            groups.append([c])
    return groups


def _widths(
    cells: Sequence[Cell], headings: Mapping[str | None, str], keys: list[str | None], room: int
) -> tuple[int, list[int]]:
    """The gap between columns and the width of each: equal where all texts fit, else a share by need.

    A column is at least as wide as its longest word where that can be; then a narrow gap may have to do.
    """
    texts = [[headings[k], *(c.text for c in cells if c.column == k)] for k in keys]
    longest = [max(map(width, column)) for column in texts]
    words = [max(map(_longest_word, column)) for column in texts]
    gap = GAP if sum(words) + GAP * (len(keys) - 1) <= room else 1
    left = room - gap * (len(keys) - 1)
    even = left // len(keys)
    if all(n <= even for n in longest):
        return gap, [even] * len(keys)
    least = _shared(words, left)
    more = _shared([n - w for n, w in zip(longest, least, strict=True)], left - sum(least))
    return gap, [a + b for a, b in zip(least, more, strict=True)]


def _longest_word(text: str) -> int:
    """The columns that keep every word of a text whole."""
    return max((width(w) + (len(INDENT) if i else 0) for i, w in enumerate(text.split())), default=0)


def _shared(needs: Sequence[int], room: int) -> list[int]:
    """What each gets of the room: what it needs, or where that is too much an equal share of what is left."""
    got = [0] * len(needs)
    for rank, i in enumerate(sorted(range(len(needs)), key=lambda i: needs[i])):
        got[i] = min(needs[i], room // (len(needs) - rank))
        room -= got[i]
    return got


def _line(margin: int, label: str, texts: list[list[str]], widths: list[int], gap: int) -> str:
    """One row of the table, of as many lines as its longest entry."""
    out: list[str] = []
    for i in range(max(map(len, texts))):
        parts = [pad(t[i] if i < len(t) else "", w) for t, w in zip(texts, widths, strict=True)]
        out.append((pad(label if i == 0 else "", margin) + (" " * gap).join(parts)).rstrip())
    return "\n".join(out)


def _listed(cells: Sequence[Cell], headings: Mapping[str | None, str], margin: int, room: int) -> list[str]:
    """The steps one below the other, each with its process."""
    lines: list[str] = []
    for c in cells:
        label = "" if c.number is None else f"{c.number:>{margin - 2}}) "
        heading = headings[c.column]
        text = f"{heading}: {c.text}" if heading else c.text
        first, *rest = wrapped(text, room - margin, "    ")
        lines += [pad(label, margin) + first, *(" " * margin + more for more in rest)]
    return lines
