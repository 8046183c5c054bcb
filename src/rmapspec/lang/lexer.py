# SPDX-License-Identifier: Apache-2.0
"""Lexer: a text cut into tokens; what is no token becomes a BAD one, which the parser trips over in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple

from rmapspec.lang.tables import END, Tables

BAD = "BAD"

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
      | (?P<bad>"[^\n]*|/\*(?s:.*)|&&|\|\||<-|[^\n])
    )""",
    re.VERBOSE,
)


class Token(NamedTuple):
    """One token: ``kind`` as in Tables, its text, 1-based line and column, exclusive end column; it stands on one line, unless BAD."""

    kind: str
    text: str
    line: int
    column: int
    end: int


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, before the token with number ``before``; ``own_line`` when nothing but spaces precedes it on its line."""

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
    _pairs(tokens)
    last = tokens[-1] if tokens else Token("", "", line, column, column)
    tokens.append(Token(END, "", last.line, last.end, last.end))
    return Tokens(tokens, comments)


_RARE: Final = MappingProxyType({"number": "NUMBER", "string": "STRING", "bad": BAD})
_AFTER_ALWAYS: Final = frozenset("NAME NUMBER ( [ not always eventually true false forall exists count if".split())


def _pairs(tokens: list[Token]) -> None:
    """What takes more than one token to know: the ``or`` of ``or fail {``, and ``[]`` for ``always`` in a temporal property."""
    for i, token in enumerate(tokens):
        if token.kind == "or" and [t.text for t in tokens[i + 1 : i + 3]] == ["fail", "{"]:
            tokens[i] = token._replace(kind="OR_FAIL")
    starts = [
        i for i, t in enumerate(tokens) if t.kind == "temporal" and i + 1 < len(tokens) and tokens[i + 1].kind == "NAME"
    ]
    for start in starts:
        for i in range(start, len(tokens) - 2):
            here, there, after = tokens[i : i + 3]
            if here.kind == ";":
                break
            if here.kind == "[" and there.kind == "]" and after.kind in _AFTER_ALWAYS:
                tokens[i] = Token("always", "[]", here.line, here.column, there.end)
                tokens[i + 1] = there._replace(kind="")
    if starts:
        tokens[:] = [t for t in tokens if t.kind]
