# SPDX-License-Identifier: Apache-2.0
"""Lexer: the tokens and comments of a text as lark's lexer gives them, for all that needs them beside the trees.

That is where declarations end (split), what a message says about a mistake (explain), and what the formatter keeps.
A word that may be a keyword is one here; whether it is one, lark decides when it parses. What is no token becomes a BAD
one, which the parser trips over in its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from rmapspec.lang.tables import END, Language

BAD: Final = "BAD"

MOST: Final = 150_000
"""How many tokens a text may have; no more are made, so that any text takes some seconds at most. The largest shipped
file has 2,000."""


class Token(NamedTuple):
    """One token: ``kind`` as in Language, its text, 1-based line and column, exclusive end column, and the offsets in
    the text; it stands on one line, unless BAD."""

    kind: str
    text: str
    line: int
    column: int
    end: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, before the token with number ``before``; ``own_line`` when nothing but spaces precedes it on its
    line."""

    before: int
    text: str
    line: int
    column: int
    own_line: bool

    @property
    def end_line(self) -> int:
        """The line on which it ends."""
        return self.line + self.text.count("\n")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, END the last, by the offsets where they start and stop too, and its comments if asked
    for."""

    source: str
    tokens: list[Token]
    comments: list[Comment]
    starting: dict[int, Token]
    stopping: dict[int, Token]


def lex(text: str, language: Language, *, comments: bool = True) -> Tokens:
    """The tokens of a text; END stands right after the last token."""
    return lex_part(text, language, 0, len(text), 1, 1, comments=comments)


def lex_part(
    text: str, language: Language, start: int, stop: int, line: int, column: int, *, comments: bool = False
) -> Tokens:
    """The tokens of a text from one offset to another; the first has this line and column, if the part is more than
    one line the column is 1."""
    tokens: list[Token] = []
    found: list[Comment] = []
    kinds = language.kinds
    for made in language.tokens(text[start:stop], ignored=comments):
        kind = kinds[made.type]
        if kind == "SPACE":
            continue
        at, end = made.start_pos or 0, made.end_pos or 0
        here = column + (made.column or 1) - 1
        token = Token(kind, str(made), line + (made.line or 1) - 1, here, here + end - at, start + at, start + end)
        if kind == "COMMENT":
            own = not tokens or tokens[-1].line != token.line
            found.append(Comment(len(tokens), token.text.rstrip(), token.line, here, own))
            continue
        tokens.append(token)
        if len(tokens) > MOST:
            break
    last = tokens[-1] if tokens else Token("", "", line, column, column, start, start)
    tokens.append(Token(END, "", last.line, last.end, last.end, last.stop, last.stop))
    return Tokens(text, tokens, found, {t.start: t for t in tokens}, {t.stop: t for t in tokens[:-1]})
