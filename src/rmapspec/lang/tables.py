# SPDX-License-Identifier: Apache-2.0
"""Tables: lark's parser for grammar.lark, loaded from data made ahead of time; compiled when lark cannot load that.

``python -m rmapspec.lang.tables`` writes tables.json anew; a test compares the file with the grammar.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from rmapspec.lang.tables_data import built, lark_form, text_of

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

END: Final = "$END"
STARTS: Final = ("header", "declaration", "expr")
SPELLINGS: Final = MappingProxyType(
    {"/\\": "and", "\\/": "or", "~": "not", "\\in": "in", "~>": "leadsto", "/=": "!=", "<>": "eventually"}
)
"""Other spellings of operators; ``[]`` is also one, for ``always`` in a temporal property."""

GRAMMAR: Final = Path(__file__).with_name("grammar.lark")
TABLES: Final = Path(__file__).with_name("tables.json")

_IN_SIGN: Final = "_IN_SIGN"
_BOX: Final = "_BOX"
_BAD: Final = "_BAD"


class Unexpected(Exception):  # noqa: N818 - it is caught where it becomes a diagnostic
    """Something fits nowhere in a phrase: the token that begins ``offset`` characters into it, or its end."""

    def __init__(self, offset: int, done: list[Tree[Token] | Token]) -> None:
        """Remember where, and what was complete before it."""
        super().__init__(offset)
        self.offset = offset
        self.done = done


@dataclass(frozen=True, slots=True)
class Language:
    """Lark's parser, and what its terminals are called outside: token kinds.

    A kind is the text of a keyword or sign, or NAME, NUMBER, STRING, OR_FAIL, BAD, COMMENT, $END. ``keywords`` are all
    words among them, ``reserved`` those that are never names, ``firsts`` those that start a declaration.
    """

    lark: Lark
    kinds: Mapping[str, str]
    keywords: frozenset[str]
    reserved: frozenset[str]
    firsts: frozenset[str]

    def tokens(self, text: str, *, ignored: bool = False) -> Iterator[Token]:
        """Lark's tokens of a text, every word that may be a keyword one; with ``ignored`` also comments and spaces."""
        return self.lark.lex(text, dont_ignore=ignored)

    def tree(self, phrase: str, text: str) -> Tree[Token]:
        """Lark's tree of a header, declaration or expr; raises Unexpected."""
        from lark import UnexpectedToken

        try:
            return self.lark.parse(text, start=phrase)
        except UnexpectedToken as error:  # every character begins some token
            ended = error.token.type == END or error.token.start_pos is None
            done = error.interactive_parser.parser_state.value_stack
            parts = [part for one in done for part in (one.children if _is_helper(one) else [one])]
            raise Unexpected(len(text) if ended else error.token.start_pos or 0, parts) from None

    def expected(self, phrase: str, text: str, offset: int) -> frozenset[str]:
        """The kinds that could stand where tree() raised Unexpected.

        Asked of the parser as it was before the token that does not fit: with that one in sight it may have reduced
        already.
        """
        parser = self.lark.parse_interactive(text, start=phrase)
        for token in parser.iter_parse():
            if (token.start_pos or 0) >= offset:
                break
        return frozenset(self.kinds[name] for name in parser.accepts())  # type: ignore[no-untyped-call] # lark gives it no types


def _is_helper(tree: Tree[Token] | Token) -> bool:
    """Whether a tree is one that lark puts into its parent's place: a repetition."""
    return getattr(tree, "data", "").startswith("_")


class _Words:
    """Lark's hook between lexer and parser: which terminals are read everywhere, and what ``[]`` is."""

    def __init__(self, always_accept: Collection[str]) -> None:
        self.always_accept = always_accept

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """The tokens; a _BOX becomes ``always`` in a temporal property and two brackets elsewhere."""
        temporal = False
        for token in stream:
            if token.type in ("TEMPORAL", "SEMICOLON"):
                temporal = token.type == "TEMPORAL"
            if token.type != _BOX:
                yield token
            elif temporal:
                yield _piece("ALWAYS", "[]", token, 0, len(token))
            else:
                yield _piece("LSQB", "[", token, 0, 1)
                yield _piece("RSQB", "]", token, len(token) - 1, len(token))


def _piece(kind: str, text: str, token: Token, start: int, stop: int) -> Token:
    """A token for a part of another."""
    at, column = token.start_pos or 0, token.column or 0
    return type(token)(
        kind, text, at + start, token.line, column + start, token.end_line, column + stop, at + stop
    )  # fmt: skip


def lark_parser() -> Lark:
    """Lark on the grammar itself, compiled anew; raises lark's GrammarError."""
    from lark import Lark

    return Lark(
        GRAMMAR.read_text(encoding="utf-8"),
        parser="lalr",
        lexer="contextual",
        start=list(STARTS),
        postlex=_Words((_BAD, _BOX)),
        maybe_placeholders=True,
        propagate_positions=True,
    )


@cache
def load(*, every_token: bool = False) -> Language:
    """The parser that the package ships; with ``every_token`` its trees have all tokens, and nothing for what is
    absent."""
    return language(json.loads(TABLES.read_text(encoding="utf-8")), every_token=every_token)


def language(data: Mapping[str, Any], *, every_token: bool = False) -> Language:
    """The parser that was saved as ``data``, or the same one from the grammar when the installed lark is of another
    series than the one that saved it."""
    import lark

    if _series(data["lark"]) != _series(lark.__version__):
        data = build()
    saved, memo = lark_form(data, every_token=every_token)
    kinds = {END: END, **{name: _kind(name, is_text, value) for name, is_text, value in _terminals(data)}}
    words = frozenset(kind for kind in kinds.values() if kind.isidentifier() and kind.islower())
    soft = words - frozenset(data["reserved"])
    everywhere = [name for name, kind in kinds.items() if kind not in soft and name != END]
    # What lark's own standalone parsers load themselves with; Lark.load() does the same with a pickle.
    parser = lark.Lark._load_from_dict(saved, memo, postlex=_Words(everywhere))  # type: ignore[no-untyped-call] # the same
    parser.lexer = parser._build_lexer()  # else Lark.lex() makes one at each call
    firsts = parser.parse_interactive(start="declaration").choices()
    return Language(parser, kinds, words, words - soft, frozenset(kinds[name] for name in firsts if name in kinds))


def build() -> dict[str, Any]:
    """The parser of grammar.lark as it stands in tables.json; raises lark's GrammarError."""
    import lark

    return {"lark": lark.__version__, **built(lark_parser(), STARTS)}


def _series(version: str) -> list[str]:
    """The part of a version of lark within which what it saves can be loaded."""
    return version.split(".")[:2]


def _terminals(data: Mapping[str, Any]) -> Iterator[tuple[str, bool, str]]:
    """Each terminal, whether it is a fixed text, and the text or pattern."""
    for item in data["memo"]:
        if item["__type__"] == "TerminalDef":
            yield item["name"], item["pattern"]["__type__"] == "PatternStr", item["pattern"]["value"]


def _kind(name: str, is_text: bool, value: str) -> str:
    """What a terminal is called outside."""
    if is_text:
        return SPELLINGS.get(value, value)
    return "in" if name == _IN_SIGN else name.removeprefix("_")


if __name__ == "__main__":
    TABLES.write_text(text_of(build()), encoding="utf-8")
