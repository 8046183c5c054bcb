# SPDX-License-Identifier: Apache-2.0
"""Lexer: a text cut into tokens; what is no token becomes a BAD one, which the parser trips over in its place."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, NamedTuple

from rmapspec.lang.tables import END, Tables

BAD = "BAD"

MOST = 250_000
"""How many tokens a text may have; no more are made. The largest shipped file has 2,000."""

SPELLINGS: Final = MappingProxyType(
    {"/\\": "and", "\\/": "or", "~": "not", "\\in": "in", "~>": "leadsto", "/=": "!=", "<>": "eventually"}
)
"""Other spellings of operators; ``[]`` is also one, for ``always`` in a temporal property."""

_TOKEN: Final = re.compile(
    r"""[ \t\r\f\v\ufeff]*(?:
        (?P<word>[A-Za-z_][A-Za-z0-9_]*)
      | (?P<newline>\n)
      | (?P<comment>//[^\n]*|/\*(?s:.*?)\*/)
      | (?P<sign>:=|=>|->|==|!=|<=|>=|\.\.|\\in\b|/\\|\\/|~>|/=|<>|[;,:()\[\]{}.'=<>+\-*%?@~])
      | (?P<number>[0-9]+)
      | (?P<string>"(?:[^"\\\n]|\\.)*")
      | (?P<bad>"[^\n]*|/\*(?s:.*)|&&|\|\||<-|[^ \t\r\f\v\ufeff\n])
      | (?P<end>\Z)
    )""",
    re.VERBOSE,
)


class Token(NamedTuple):
    """One token: ``kind`` as in Tables, its text, 1-based line and column, exclusive end column; it stands on one
    line, unless BAD."""

    kind: str
    text: str
    line: int
    column: int
    end: int


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
    """The tokens of a text, END the last, and its comments."""

    tokens: list[Token]
    comments: list[Comment]


def lex(text: str, tables: Tables, line: int = 1, column: int = 1) -> Tokens:
    """The tokens of a text whose first character stands at this place; END stands right after the last token."""
    tokens: list[Token] = []
    comments: list[Comment] = []
    keywords = tables.keywords
    origin = 1 - column  # the offset at which column 1 of the current line is, or would be
    for match in _TOKEN.finditer(text):
        group = match.lastgroup
        if group == "newline":
            line += 1
            origin = match.end()
            continue
        assert group is not None
        if group == "end":
            break
        start, stop = match.span(group)
        value = match[group]
        begin = start - origin + 1
        if group == "word":
            kind = value if value in keywords else "NAME"
        elif group == "sign":
            kind = SPELLINGS.get(value, value)
        elif group == "comment":
            own = not tokens or tokens[-1].line != line
            comments.append(Comment(len(tokens), value.rstrip(), line, begin, own))
            if "\n" in value:
                line += value.count("\n")
                origin = start + value.rindex("\n") + 1
            continue
        else:
            kind = _RARE[group]
        tokens.append(Token(kind, value, line, begin, stop - origin + 1))
        if len(tokens) > MOST:
            break
    gone = _pairs(tokens)
    if gone:
        left_out = set(gone)
        tokens = [token for i, token in enumerate(tokens) if i not in left_out]
        comments = [replace(c, before=c.before - bisect_left(gone, c.before)) for c in comments]
    last = tokens[-1] if tokens else Token("", "", line, column, column)
    tokens.append(Token(END, "", last.line, last.end, last.end))
    return Tokens(tokens, comments)


_RARE: Final = MappingProxyType({"number": "NUMBER", "string": "STRING", "bad": BAD})
_OPERANDS: Final = frozenset("NAME NUMBER ( not always eventually true false forall exists count if".split())  # noqa: SIM905 - shorter


def _pairs(tokens: list[Token]) -> list[int]:
    """Settle what takes more than one token to know; the numbers of the tokens that then have to go.

    That is the ``or`` of ``or fail {``, and ``[]`` for ``always`` in a temporal property, where an operand follows it.
    """
    temporal = False
    pairs: list[int] = []
    for i, (kind, *_) in enumerate(tokens[:-2]):
        after, last = tokens[i + 1].kind, tokens[i + 2].kind
        if kind == "or" and tokens[i + 1].text == "fail" and last == "{":
            tokens[i] = tokens[i]._replace(kind="OR_FAIL")
        elif kind in (";", "temporal"):
            temporal = kind == "temporal" and after == "NAME"
        elif temporal and kind == "[" and after == "]":
            pairs.append(i)
    gone: list[int] = []
    for i in reversed(pairs):
        here, there, follower, *rest = tokens[i : i + 4]
        infix = follower.kind == "not" and bool(rest) and rest[0].kind == "in"
        if follower.text == "[]" or (follower.kind in _OPERANDS and not infix):
            tokens[i] = Token("always", "[]", here.line, here.column, there.end)
            gone.append(i + 1)
    return gone[::-1]
