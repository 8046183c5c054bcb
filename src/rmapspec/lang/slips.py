# SPDX-License-Identifier: Apache-2.0
"""Slips: mistakes that many make, with the hint that helps."""

from __future__ import annotations

from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

from rmapspec.lang.lexer import Token

Slip = tuple[str, str, str, str | None]
"""Code, message, hint, and what was expected when it is one thing."""

_INSTEAD: Final = MappingProxyType(
    {
        "&&": "write `and`", "&": "write `and`", "||": "write `or`", "|": "write `or`",
        "!": "write `not`; unequal is `!=`", "<-": "an assignment is `:=`",
        "#": "unequal is `!=`; a comment starts with `//`",
        "\N{LOGICAL AND}": "write `and`", "\N{LOGICAL OR}": "write `or`", "\N{NOT SIGN}": "write `not`",
        "\N{NOT EQUAL TO}": "write `!=`", "\N{LESS-THAN OR EQUAL TO}": "write `<=`",
        "\N{GREATER-THAN OR EQUAL TO}": "write `>=`", "\N{ELEMENT OF}": "write `in`",
        "\N{FOR ALL}": "write `forall`", "\N{THERE EXISTS}": "write `exists`", "\N{RIGHTWARDS ARROW}": "write `->`",
        "\N{RIGHTWARDS DOUBLE ARROW}": "write `=>`", "\N{UNION}": "write `union`", "\N{INTERSECTION}": "write `inter`",
        "\N{WHITE SQUARE}": "write `always`", "\N{WHITE DIAMOND}": "write `eventually`",
        "\N{HORIZONTAL ELLIPSIS}": "write `..`", "\N{LEFT DOUBLE QUOTATION MARK}": 'a string stands in `"`',
        "\N{RIGHT DOUBLE QUOTATION MARK}": 'a string stands in `"`',
        "\N{NO-BREAK SPACE}": "this is a no-break space; write a plain one",
    }
)  # fmt: skip
_COMPARE: Final = frozenset(["==", "!=", "<", "<=", ">", ">=", "in", "is", "subset"])


_EQUALS: Final = (":=", "==", "=")
_DECLARES: Final = "a declaration, a setting and `x' = …` have a plain `=`"
_CONFUSED: Final = MappingProxyType(
    {
        ("=", ":="): ("`=` does not assign", "an assignment is `:=`; in an action, `x' = …` gives the next value"),
        ("=", "=="): ("`=` does not compare", "equality is `==`"),
        (":=", "="): ("`:=` does not belong here", _DECLARES),
        (":=", "=="): ("`:=` does not compare", "equality is `==`"),
        ("==", "="): ("`==` does not belong here", _DECLARES),
        ("==", ":="): ("`==` does not assign", "an assignment is `:=`; in an action, `x' = …` gives the next value"),
    }
)
_STATEMENTS: Final = (
    "call", "if", "else", "or", "for", "while", "loop", "either", "try", "break", "continue", "return", "stop",
    "require", "assert", "skip", "choose", "var", "fail",
    "down_read", "up_read", "down_write", "up_write", "downgrade_write",
    "mutex_lock", "mutex_unlock", "spin_lock", "spin_unlock",
)  # fmt: skip
_VALUES: Final = frozenset(["NUMBER", "true", "false", "(", "[", "-", "not"])


def bad_character(text: str) -> tuple[str, str, str | None]:
    """What is wrong with a text that is no token."""
    if text.startswith('"'):
        return (
            "P103",
            "this string has no end",
            'a string ends with `"` on the same line; inside it `"` is written `\\"`',
        )
    if text.startswith("/*"):
        return "P104", "this comment has no end", "it ends with `*/`"
    shown = f"`{text}`" if text.isprintable() and text != " " else f"the character U+{ord(text[0]):04X}"
    return "P102", f"{shown} is no sign of the language", _INSTEAD.get(text)


def slip(token: Token, before: Token, allowed: frozenset[str]) -> Slip | None:
    """The known slip behind a token that does not fit."""
    kind = token.kind
    statement = "call" in allowed or "require" in allowed
    if kind in _EQUALS:
        wanted = next((sign for sign in _EQUALS if sign in allowed), None)
        if wanted:
            return "P120", *_CONFUSED[kind, wanted], f"`{wanted}`"
        if before.kind == ":" and before.line == token.line and statement:
            return "P120", "`: =` is no sign", "an assignment is `:=`, without a space", "a statement"
    if kind == ":" and ":=" in allowed:
        return "P120", "`:` does not assign", "an assignment is `:=`", "`:=`"
    if before.kind == ":" and statement and kind in _VALUES:
        hint = "`name:` is a label; an assignment is `name := …`"
        return "P120", "a value stands where a statement is due", hint, "a statement"
    if kind in _COMPARE and "and" in allowed:
        return "P108", "comparisons do not chain", "write `a < b and b < c`; parentheses make one a truth value", None
    if kind == "not" and "NUMBER" in allowed:
        return "P101", "`not` does not stand right of this operator", "put it into parentheses: `(not …)`", None
    return _at_statement(token, before) if {":", ":="} <= allowed else None


def _at_statement(token: Token, before: Token) -> Slip | None:
    """The known slip where a statement begins with the name ``before``, which nothing follows that may."""
    if before.kind == "var":
        return "P101", "a local variable is declared too late", "the `var` of a process stand first in its body", "`:`"
    if token.kind == "(":
        hint = f"a procedure is called with `call {before.text}(…);`"
        return "P101", f"`{before.text}` is no statement", hint, None
    if close := get_close_matches(before.text, _STATEMENTS, 1):
        return "P101", f"`{before.text}` is no statement", f"did you mean `{close[0]}`?", None
    return None
