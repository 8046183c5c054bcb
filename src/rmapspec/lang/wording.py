# SPDX-License-Identifier: Apache-2.0
"""Wording: token kinds in the words of a message."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rmapspec.lang.lexer import Token
from rmapspec.lang.tables import END


def _kinds(text: str) -> frozenset[str]:
    """Token kinds from a text with spaces between them."""
    return frozenset(text.split())


_OPERANDS: Final = _kinds("NAME NUMBER ( [ { - not always eventually true false forall exists count set map seq if")
_OPERATORS: Final = _kinds("and or => leadsto == != < <= > >= in not is subset .. union minus inter + - * % [ . ( '")
_LOCKS: Final = _kinds(
    "down_read up_read down_write up_write downgrade_write mutex_lock mutex_unlock spin_lock spin_unlock"
)
_EFFECTS: Final = _kinds("NAME require assert skip choose if") | _LOCKS
_STATEMENTS: Final = _EFFECTS | _kinds("call try either for while loop break continue return stop var {")
_MOST = 4


def quoted(text: str) -> str:
    """A word or sign of the language inside a sentence."""
    return f"`{text}`"


def found_words(token: Token, phrase: str) -> str:
    """What a token is."""
    match token.kind:
        case "NAME":
            return f"the name {quoted(token.text)}"
        case "NUMBER":
            return f"the number {quoted(token.text)}"
        case "STRING":
            return "a string"
        case kind if kind == END:
            return "the end of the title" if phrase == "expr" else "the end of the file"
    return quoted(token.text)


def listed(allowed: frozenset[str], previous: str) -> str:
    """What could have stood here, as a short list, the most likely first; ``previous`` is the kind of the token
    before."""
    if {"sort", "invariant"} <= allowed:
        return "a declaration"
    rest, words = _groups(allowed, previous)
    tokens = [_word(kind) for kind in sorted(rest, key=_rank)]
    operator = "an operator" in words
    words = [word for word in words if word != "an operator"]
    shown = (tokens + words if not words else words + tokens)[:_MOST]
    if operator and len(shown) < _MOST - 1:
        shown.append("an operator")
    return _or(shown or ["nothing more"])


def _groups(allowed: frozenset[str], previous: str) -> tuple[set[str], list[str]]:
    """Kinds that belong together as one word, and the kinds that remain."""
    rest, words = set(allowed), []
    if "call" in allowed:
        rest -= _STATEMENTS
        words.append("a statement")
    elif {"require", "skip"} <= allowed:
        rest -= _EFFECTS
        words.append("a statement of a step")
    elif allowed >= _LOCKS:
        rest -= _LOCKS
        words.append("a lock operation")
    elif {"NUMBER", "("} <= allowed:
        rest -= _OPERANDS
        is_type = "not" not in allowed and previous in (":", "->", "set", "seq", "map")
        words.append("a type" if is_type else "an expression")
    elif {"+", "=="} & allowed:
        rest -= _OPERATORS
        words.append("an operator")
    if rest - {END, "OR_FAIL", "@"}:
        rest -= {END, "OR_FAIL", "@"}
    return rest, words


def _rank(kind: str) -> tuple[int, str]:
    """Closing signs first, then signs, then words."""
    order = [";", ")", "}", "]", ":=", ":"]
    return (order.index(kind), "") if kind in order else (8 if not kind.isidentifier() else 9, kind)


def _word(kind: str) -> str:
    """One kind in words."""
    names = {
        "NAME": "a name",
        "NUMBER": "a number",
        "STRING": "a string",
        "OR_FAIL": "`or fail`",
        "@": "`@source`",
        END: "the end",
    }
    return names.get(kind) or quoted(kind)


def _or(items: Iterable[str]) -> str:
    """``a, b or c``."""
    *first, last = items
    return f"{', '.join(first)} or {last}" if first else last
