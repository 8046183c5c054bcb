# SPDX-License-Identifier: Apache-2.0
"""Random texts of the grammar, with random spaces and comments between their tokens."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

from rmapspec.lang.tables import lark_parser

NAMES = (
    "a",
    "b",
    "Vma",
    "x_1",
    "end",
    "begin",
    "lock",
    "copy",
    "free",
    "done",
    "full",
    "holds",
    "first",
    "init",
    "main",
)
SOFT = ("states", "depth", "by", "covered", "optional", "fair", "source", "ordered", "self", "none", "of")
STRINGS = ('""', '"dup {v}, é"', '"a \\"b\\" {{c}}"', '"{f(x, {a})} and {m[k]}"')
PLAIN_STRINGS = ('""', '"mm/memory.c"', '"ü \\\\ {"')
GAPS = (
    " ",
    " ",
    " ",
    "\n",
    "\n\n\n",
    "\t",
    " // remark\n",
    " /* one */ ",
    "\n// alone\n",
    "\n/* two\n lines */\n",
    " /* a */ // b\n",
)
UNWANTED = frozenset({"leadsto", "always", "eventually"})
"""Rules that only a temporal property may use."""
OPEN_ENDED = frozenset({"binder", "conditional"})
"""Rules that a bound of a type would have to put into parentheses, lest they swallow the `..`."""


@cache
def grammar() -> tuple[dict[str, list[Any]], dict[str, str], dict[str, int]]:
    """The rules by nonterminal, the text of each terminal that has one, and the depth of the smallest derivation."""
    lark = lark_parser()
    rules: dict[str, list[Any]] = {}
    for rule in lark.rules:
        rules.setdefault(rule.origin.name, []).append(rule)
    texts = {t.name: t.pattern.value for t in lark.terminals if t.pattern.type == "str"}
    depths: dict[str, int] = {}
    while True:
        known = dict(depths)
        for name, options in rules.items():
            least = [d for d in (_depth(rule, known) for rule in options) if d is not None]
            if least:
                depths[name] = 1 + min(least)
        if depths == known:
            return rules, texts, depths


def _depth(rule: Any, depths: dict[str, int]) -> int | None:
    """The depth of a rule's smallest derivation, None when it is not known yet."""
    found = [0 if s.is_term else depths.get(s.name) for s in rule.expansion]
    return None if None in found else max((f for f in found if f is not None), default=0)


class Sentence:
    """One random text."""

    def __init__(self, random: Random, temporal: bool = False) -> None:
        """``random`` decides everything."""
        self.random = random
        self.rules, self.texts, self.depths = grammar()
        self.tokens: list[str] = []
        self.temporal = temporal
        self.types = 0  # how many phrases around are types

    def derive(self, name: str, budget: int, title: bool = False) -> None:
        """Add the tokens of a random phrase; ``budget`` bounds its depth from where derivations are as small as
        possible."""
        self.types += name == "option"
        unwanted = (frozenset() if self.temporal else UNWANTED) | (OPEN_ENDED if self.types else frozenset())
        options = [r for r in self.rules[name] if r.alias not in unwanted]
        if budget <= 0:
            least = min(_cost(rule, self.depths) for rule in options)
            options = [rule for rule in options if _cost(rule, self.depths) == least]
        rule = self.random.choice(options)
        for symbol in rule.expansion:
            if not symbol.is_term:
                self.derive(symbol.name, budget - 1, title=symbol.name == "head")
            else:
                self.tokens.append(self.terminal(symbol.name, title))
        self.types -= name == "option"

    def terminal(self, name: str, title: bool) -> str:
        """A text of a terminal."""
        if name == "NAME":
            return self.random.choice(NAMES if self.random.random() < 0.9 else SOFT)
        if name == "NUMBER":
            return self.random.choice(("0", "1", "7", "12"))
        if name == "STRING":
            return self.random.choice(STRINGS if title else PLAIN_STRINGS)
        return {"OR_FAIL": "or", "_IN_SIGN": "\\in"}.get(name) or self.texts[name]

    def text(self, plain: bool) -> str:
        """The text, with one space between tokens when ``plain``."""
        if plain:
            return " ".join(self.tokens)
        return "".join(token + self.random.choice(GAPS) for token in self.tokens)


def _cost(rule: Any, depths: dict[str, int]) -> int:
    """The depth of a rule's smallest derivation."""
    return max((0 if s.is_term else depths[s.name] for s in rule.expansion), default=0)


def module(random: Random, plain: bool = False, temporals: bool = True) -> str:
    """A header and some declarations, with temporal operators in some of them if wanted."""
    sentence = Sentence(random)
    sentence.derive("header", 2)
    for _ in range(random.randint(0, 3)):
        sentence.temporal = temporals and random.random() < 0.2
        sentence.derive("declaration", random.choice((4, 8, 12, 16)))
    return sentence.text(plain)
