# SPDX-License-Identifier: Apache-2.0
"""Machine: runs the LALR tables over tokens and hands each reduction to a builder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rmapspec.lang.lexer import Token
from rmapspec.lang.tables import END, Rule, Tables

Action = Callable[[list[Any], Token, Token], Any]
"""Makes the value of a reduction of its children, the first and the last token."""


@dataclass(frozen=True, slots=True)
class Unexpected(Exception):  # noqa: N818 - it is caught where it becomes a diagnostic
    """The token with number ``index`` fits nowhere in the phrase."""

    index: int


def run(
    tables: Tables,
    start: str,
    tokens: Sequence[Token],
    index: int,
    actions: Mapping[str, Action],
    opens: Callable[[int], bool],
) -> tuple[Any, int]:
    """The value of the phrase that starts at a token, and the index after its last token; raises Unexpected.

    The phrase ends where the grammar lets it end and the next token does not fit. ``opens`` tells whether a
    declaration must start at
    a token, which therefore is no name.
    """
    rows, gotos, rules, ends, reserved = tables.rows, tables.gotos, tables.rules, tables.ends, tables.reserved
    states = [tables.starts[start]]
    values: list[Any] = []
    firsts: list[Token] = []
    lasts: list[Token] = []
    token = tokens[index]
    while True:
        row = rows[states[-1]]
        target = row.get(token.kind)
        if target is None:
            if token.kind in tables.keywords and token.kind not in reserved and not opens(index):
                target = row.get("NAME")
            if target is None:
                target = row.get(END)
                if target is None:
                    raise Unexpected(index)
        if target >= 0:
            states.append(target)
            values.append(token)
            firsts.append(token)
            lasts.append(token)
            index += 1
            token = tokens[index]
            continue
        rule = rules[-1 - target]
        length = rule.length
        value = values[-length:]
        first, last = firsts[-length], lasts[-1]
        if rule.name:
            value = actions[rule.name](_children(rule, value), first, last)
        elif rule.helper:
            value = _children(rule, value)
        else:
            value = value[rule.take[0][0]]
        del states[-length:], values[-length:], firsts[-length:], lasts[-length:]
        states.append(gotos[states[-1]][rule.goto])
        values.append(value)
        firsts.append(first)
        lasts.append(last)
        if states[-1] in ends:
            return value, index


def _children(rule: Rule, symbols: list[Any]) -> list[Any]:
    """The values that the rule keeps, None for an absent part, helpers spliced in."""
    children: list[Any] = []
    for i, splice in rule.take:
        if splice:
            children += symbols[i]
        else:
            children.append(symbols[i] if i >= 0 else None)
    return children


def expected(tables: Tables, start: str, tokens: Sequence[Token], first: int, index: int) -> frozenset[str]:
    """The token kinds that could have stood at ``index`` in the phrase that begins at ``first``, where run() raised
    Unexpected.

    Asked of the stack as it was before the token that does not fit: with that one in sight the machine may have
    reduced already.
    """
    states = [tables.starts[start]]
    for token in tokens[first:index]:
        while True:
            row = tables.rows[states[-1]]
            target = row.get(token.kind, row.get("NAME"))
            assert target is not None, "run() went this way"
            if target >= 0:
                states.append(target)
                break
            rule = tables.rules[-1 - target]
            del states[-rule.length :]
            states.append(tables.gotos[states[-1]][rule.goto])
    return frozenset(kind for kind in tables.rows[states[-1]] if _fits(tables, list(states), kind))


def _fits(tables: Tables, states: list[int], kind: str) -> bool:
    """Whether the machine would shift this kind, or be done."""
    while True:
        target = tables.rows[states[-1]].get(kind)
        if target is None:
            return False
        if target >= 0:
            return True
        rule = tables.rules[-1 - target]
        del states[-rule.length :]
        states.append(tables.gotos[states[-1]][rule.goto])
        if states[-1] in tables.ends:
            return kind == END
