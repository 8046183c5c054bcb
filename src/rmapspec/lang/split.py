# SPDX-License-Identifier: Apache-2.0
"""Split: where declarations start and end and brackets close, also in a text that has mistakes.

lark reads one declaration at a time, so that one mistake gives one message; what is cut here is what it gets to read.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from types import MappingProxyType
from typing import Final

from rmapspec.lang.lexer import Token
from rmapspec.lang.tables import END, Language

_OPEN: Final = frozenset("([{")
_CLOSE: Final = frozenset(")]}")


_BRACED: Final = frozenset(["enum", "procedure", "process", "action", "scenario"])
"""Declarations that end with the brace that closes their body; the others end with a ``;``."""
_HEADER: Final = MappingProxyType({"spec": 2, "design": 4, "lemmas": 3})
"""The words of a header, by the first of them."""
_ANCHOR: Final = 7
"""The tokens of ``@source("file", "function")``."""


def first_words(language: Language) -> frozenset[str]:
    """The words that start a declaration."""
    return language.firsts


def _begins(tokens: Sequence[Token], index: int, firsts: Collection[str]) -> bool:
    """Whether a declaration may begin at a token: one of the first words and another word."""
    return tokens[index].kind in firsts and tokens[index + 1].text.isidentifier()


def opens_declaration(tokens: Sequence[Token], index: int, column: int, firsts: Collection[str]) -> bool:
    """Whether a declaration must begin at a token: it may, and the token is the first on its line, not right of
    ``column``."""
    token = tokens[index]
    first = token.column <= column and (index == 0 or tokens[index - 1].line < token.line)
    return first and _begins(tokens, index, firsts)


def header_end(tokens: Sequence[Token], firsts: Collection[str] = ()) -> int:
    """The index after the header: its words, and a title if there is one; before what must be a declaration."""
    words = _HEADER.get(tokens[0].kind, 1)
    end = min(words, len(tokens) - 1)
    end += tokens[end].kind == "STRING"
    opened = (i for i in range(1, end) if opens_declaration(tokens, i, tokens[0].column, firsts))
    return next(opened, end)


def declaration_end(tokens: Sequence[Token], start: int, firsts: Collection[str]) -> int:
    """The index after the declaration that begins at ``start``, if there is no mistake in it.

    That is after its ``;`` or ``}`` outside all brackets and, behind an action, its anchors; at the latest where
    another must begin, which the ``process`` of ``abstract process`` and the variables of a process do not.
    """
    kind = tokens[start].kind
    braced, abstract, process = kind in _BRACED, kind == "abstract", kind == "process"
    depth = 0
    local = start + abstract  # where a word is no start of a declaration
    column = tokens[start].column
    last = len(tokens) - 1
    for i in range(start, last):
        kind = tokens[i].kind
        if kind in _OPEN:
            depth += 1
            if process and depth == 1 and kind == "{":
                local = i + 1
        elif kind in _CLOSE:
            depth -= 1
            if braced and depth <= 0 and kind == "}":
                return _after_anchors(tokens, i + 1) if tokens[start].kind == "action" else i + 1
        elif kind == ";":
            if depth <= 0 and not braced:
                return i + 1
            if depth == 1 and process and tokens[local].kind == "var":
                local = i + 1
        elif i > start and kind in firsts and i != local and opens_declaration(tokens, i, column, firsts):
            return i
    return last


def _after_anchors(tokens: Sequence[Token], index: int) -> int:
    """The index after the anchors that begin at a token, if any."""
    while tokens[index].kind == "@":
        index = min(index + _ANCHOR, len(tokens) - 1)
    return index


def next_declaration(tokens: Sequence[Token], start: int, error: int, firsts: Collection[str]) -> int:
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
            if opens_declaration(tokens, i, column, firsts) or (closed and (misspelt or _begins(tokens, i, firsts))):
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
