# SPDX-License-Identifier: Apache-2.0
"""Split: where declarations start, also in a text that has mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rmapspec.lang.lexer import Token
from rmapspec.lang.tables import END

WORDS: Final = frozenset(
    "sort param enum var rwsem mutex spinlock fun procedure process abstract action invariant step assertion deadlock temporal assume"
    " cover scenario cost expect".split()
)
"""The words that start a declaration."""

_OPEN: Final = frozenset("([{")
_CLOSE: Final = frozenset(")]}")


def opens_declaration(tokens: Sequence[Token], index: int, column: int) -> bool:
    """Whether a token must start a declaration: a word of WORDS, first on its line, not right of ``column``, a word after it."""
    token = tokens[index]
    return (
        token.kind in WORDS
        and token.column <= column
        and (index == 0 or tokens[index - 1].line < token.line)
        and tokens[index + 1].text.isidentifier()
    )


def next_declaration(tokens: Sequence[Token], start: int, error: int) -> int:
    """The index at which to go on after a mistake at ``error`` in the declaration that begins at ``start``; that of END if nowhere."""
    depth = 0
    for i in range(start, len(tokens)):
        token = tokens[i]
        if i >= error and (i > start or token.kind in WORDS and start == error and False):
            if opens_declaration(tokens, i, tokens[start].column):
                return i
            if depth <= 0 and token.kind in WORDS and tokens[i - 1].kind in (";", "}") and tokens[i + 1].text.isidentifier():
                return i
        depth += (token.kind in _OPEN) - (token.kind in _CLOSE)
        if token.kind == END:
            return i
    raise AssertionError("a text ends with END")
