# SPDX-License-Identifier: Apache-2.0
"""Text in columns of a terminal: how wide a string is shown, and how it is cut to fit."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from textwrap import wrap as _wrap

WIDTH = 72
"""The columns a report keeps to: what a mail can quote."""


def width(text: str) -> int:
    """The terminal columns a text takes: two for a wide character, none for one that combines with the one before."""
    return sum(_columns(c) for c in text)


def _columns(char: str) -> int:
    """The terminal columns of one character."""
    if unicodedata.combining(char) or unicodedata.category(char) in {"Cf", "Me", "Mn"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"F", "W"} else 1


def printable(text: str) -> str:
    """The text with control characters shown as U+FFFD, so that it cannot move the cursor or colour a terminal."""
    return "".join("\ufffd" if unicodedata.category(c) in {"Cc", "Cs", "Co", "Zl", "Zp"} else c for c in text)


def pad(text: str, columns: int) -> str:
    """The text filled with spaces to so many terminal columns."""
    return text + " " * max(0, columns - width(text))


def wrapped(text: str, columns: int, indent: str = "") -> list[str]:
    """The text in lines of at most so many columns, every line after the first with an indent; never an empty list."""
    room = max(8, columns)
    words = text.split()
    parts = [part for i, word in enumerate(words) for part in _broken(word, room - (len(indent) if i else 0))]
    return _wrap(" ".join(parts), room, subsequent_indent=indent, break_on_hyphens=False) or [""]


def _broken(word: str, room: int) -> list[str]:
    """A word in parts that fit, cut behind a bracket, a dot or an underscore where there is one."""
    parts: list[str] = []
    while len(word) > room:
        cut = max((i + 1 for i, c in enumerate(word[:room]) if c in "(._,/"), default=room)
        parts.append(word[:cut])
        word = word[cut:]
    return [*parts, word]


def paragraph(text: str, indent: str = "", first: str | None = None, columns: int = WIDTH) -> str:
    """The text as lines with an indent, the first line with an indent of its own."""
    lines = _wrap(
        text,
        columns,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return "\n".join(lines)


def table(rows: Iterable[tuple[str, str]], indent: str = "  ", columns: int = WIDTH) -> list[str]:
    """Two columns: the first as wide as its longest entry, the second wrapped beside it."""
    held = list(rows)
    first = max((width(a) for a, _ in held), default=0)
    lines: list[str] = []
    for a, b in held:
        beside = wrapped(b, columns - len(indent) - first - 2)
        lines.append(f"{indent}{pad(a, first)}  {beside[0]}".rstrip())
        lines += [f"{indent}{' ' * first}  {more}" for more in beside[1:]]
    return lines


def counted(n: int, noun: str) -> str:
    """``1 step``, ``2 steps``, ``12,345 states``."""
    if n == 1:
        return f"1 {noun}"
    plural = noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"
    return f"{n:,} {plural}"
