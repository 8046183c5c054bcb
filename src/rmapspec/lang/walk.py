# SPDX-License-Identifier: Apache-2.0
"""Walk: lark reads a phrase, and its tree is handed to a builder from the leaves up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from rmapspec.lang.lexer import Token, Tokens
from rmapspec.lang.tables import Language, Unexpected

Action = Callable[[list[Any], Token, Token], Any]
"""Makes the value of a node of its children, the first and the last token."""


class Misfit(Exception):  # noqa: N818 - it is caught where it becomes a diagnostic
    """The token with number ``index`` fits nowhere in the phrase."""

    def __init__(self, index: int) -> None:
        """Remember which."""
        super().__init__(index)
        self.index = index


def run(language: Language, phrase: str, lexed: Tokens, start: int, stop: int, actions: Mapping[str, Action]) -> Any:
    """The value of the phrase that is made of the tokens from ``start`` on, before ``stop``; raises Misfit.

    Each method of ``actions`` is called for the nodes of its rule; the children are values, tokens, and None for what
    is absent. On a Misfit it has been called for what was complete before it, since that may have mistakes of its own.
    """
    tokens = lexed.tokens
    origin = tokens[start].start
    builder = _Builder(lexed.starting, lexed.stopping, origin, actions)
    try:
        tree = language.tree(phrase, lexed.source[origin : tokens[stop - 1].stop])
    except Unexpected as error:
        builder.values(error.done)
        raise Misfit(min(bisect_left(tokens, origin + error.offset, start, key=attrgetter("start")), stop)) from None
    return builder.values([tree])[0]


@dataclass(frozen=True, slots=True)
class _Builder:
    """Makes values of lark's trees, whose places count from ``origin``; ``firsts`` and ``lasts`` are the tokens of the
    text, by where they start and stop."""

    firsts: Mapping[int, Token]
    lasts: Mapping[int, Token]
    origin: int
    actions: Mapping[str, Action]

    def values(self, trees: Sequence[Any]) -> list[Any]:
        """The value of each tree or token."""
        values: list[Any] = []
        origin = self.origin
        for node in reversed(_outside_in(trees)):
            children = getattr(node, "children", None)
            if children is None:
                values.append(node if node is None else self.firsts.get(origin + node.start_pos))
                continue
            size = len(values) - len(children)
            kids = values[size:]
            del values[size:]
            first, last = self.firsts[origin + node.meta.start_pos], self.lasts[origin + node.meta.end_pos]
            values.append(self.actions[node.data](kids, first, last))
        return values


def _outside_in(trees: Sequence[Any]) -> list[Any]:
    """All nodes of trees, each before what is below it, the last first; without recursion, for deep trees."""
    order: list[Any] = []
    stack = list(trees)
    while stack:
        node = stack.pop()
        order.append(node)
        stack += getattr(node, "children", ())
    return order


def expected(language: Language, phrase: str, lexed: Tokens, start: int, stop: int, index: int) -> frozenset[str]:
    """The kinds that could have stood at ``index`` in the phrase of the tokens from ``start`` on, before ``stop``,
    where run() raised Misfit."""
    tokens = lexed.tokens
    origin = tokens[start].start
    text = lexed.source[origin : tokens[stop - 1].stop]
    return language.expected(phrase, text, tokens[index].start - origin if index < stop else len(text))
