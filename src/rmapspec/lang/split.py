# SPDX-License-Identifier: Apache-2.0
"""Split: where declarations start and brackets close, also in a text that has mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from rmapspec.lang.lexer import Token
from rmapspec.lang.tables import END, Tables, load

_OPEN: Final = frozenset("([{")
_CLOSE: Final = frozenset(")]}")


@cache
def _first_words() -> frozenset[str]:
    """The words that start a declaration."""
    return first_words(load())


def first_words(tables: Tables) -> frozenset[str]:
    """The words that start a declaration."""
    return frozenset(kind for kind in tables.rows[tables.starts["declaration"]] if kind.isidentifier())


def _begins(tokens: Sequence[Token], index: int) -> bool:
    """Whether a declaration may begin at a token: one of the first words and another word."""
    return tokens[index].kind in _first_words() and tokens[index + 1].text.isidentifier()


def opens_declaration(tokens: Sequence[Token], index: int, column: int) -> bool:
    """Whether a declaration must begin at a token: it may, and the token is the first on its line, not right of
    ``column``."""
    token = tokens[index]
    return token.column <= column and (index == 0 or tokens[index - 1].line < token.line) and _begins(tokens, index)


def next_declaration(tokens: Sequence[Token], start: int, error: int) -> int:
    """Where to go on after a mistake at ``error`` in what begins at ``start``; the index of END if nowhere.

    The next declaration is one that must begin, or one that may and follows a ``;`` or ``}`` outside all brackets
    opened since ``start``; there two words at the start of a line are enough, the first may be misspelt.
    """
    depth = 0
    column = max(tokens[start].column, 1)
    for i in range(start, len(tokens) - 1):
        token = tokens[i]
        if i >= error:
            closed = depth <= 0 and tokens[i - 1].kind in (";", "}")
            misspelt = token.column == 1 and token.kind == "NAME" and tokens[i + 1].kind == "NAME"
            if opens_declaration(tokens, i, column) or (closed and (misspelt or _begins(tokens, i))):
                return i
        depth += (token.kind in _OPEN) - (token.kind in _CLOSE)
    return len(tokens) - 1


def unclosed(tokens: Sequence[Token], start: int, end: int) -> tuple[list[Token], Token | None]:
    """The brackets opened from ``start`` and not closed before ``end``; and a brace that, by its indentation, was
    closed by another's ``}``."""
    stack: list[Token] = []
    indents: list[int] = []
    suspect: Token | None = None
    indent = 1
    line = 0
    for token in tokens[start:end]:
        first = token.line != line
        if first:
            indent, line = token.column, token.line
        if token.kind in _OPEN:
            stack.append(token)
            indents.append(indent)
        elif token.kind in _CLOSE and stack:
            opener, was = stack.pop(), indents.pop()
            if first and suspect is None and opener.kind == "{" and token.column < was:
                suspect = opener
    return stack, suspect


def deepest(tokens: Sequence[Token], limit: int) -> Token | None:
    """The first bracket that is nested deeper than the limit."""
    depth = 0
    for token in tokens:
        if token.kind in _OPEN:
            depth += 1
            if depth > limit:
                return token
        elif token.kind in _CLOSE:
            depth = max(depth - 1, 0)
        elif token.kind == END:
            break
    return None
