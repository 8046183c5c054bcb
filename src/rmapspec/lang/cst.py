# SPDX-License-Identifier: Apache-2.0
"""Cst: a text as the grammar sees it, no token left out; what the formatter works on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

from rmapspec.lang.lexer import Comment, Token, Tokens, lex
from rmapspec.lang.machine import Action, run
from rmapspec.lang.tables import END, Rule, Tables, load

Place = tuple[int, int]
"""Line and column."""


@dataclass(frozen=True, slots=True)
class Node:
    """A phrase: the rule of the grammar and, in order, its tokens and phrases."""

    rule: str
    kids: tuple[Tree, ...]


Tree: TypeAlias = Node | Token


@dataclass(frozen=True, slots=True)
class Text:
    """A whole file: header and declarations, the END token, and the comments before and behind each token, by its
    place."""

    phrases: tuple[Tree, ...]
    end: Token
    leading: Mapping[Place, tuple[Comment, ...]]
    trailing: Mapping[Place, tuple[Comment, ...]]


@cache
def _full() -> Tables:
    """The tables with rules that keep every token."""
    tables = load()
    return replace(tables, rules=[_keep_all(rule) for rule in tables.rules])


def _keep_all(rule: Rule) -> Rule:
    """The rule with all its symbols; one that passes its only child through still does."""
    take = tuple((i, (i, True) in rule.take) for i in range(rule.length))
    passes = not rule.name and not rule.helper and rule.length == 1
    return replace(rule, take=take, name="" if passes or rule.helper else rule.name or rule.goto)


def read(text: str) -> Text:
    """The phrases of a text that parse() accepts; raises machine.Unexpected on others."""
    tables = _full()
    lexed = lex(text, tables)
    actions: dict[str, Action] = {rule.name: _maker(rule.name) for rule in tables.rules}
    phrases: list[Tree] = []
    index = 0
    while not phrases or lexed.tokens[index].kind != END:
        phrase, index = run(
            tables, "declaration" if phrases else "header", lexed.tokens, index, actions, lambda _: False
        )
        phrases.append(phrase)
    leading, trailing = _attach(lexed)
    return Text(tuple(phrases), lexed.tokens[-1], leading, trailing)


def _maker(rule: str) -> Action:
    """Makes the nodes of a rule."""
    return lambda kids, first, last: Node(rule, tuple(kids))


def _attach(lexed: Tokens) -> tuple[dict[Place, tuple[Comment, ...]], dict[Place, tuple[Comment, ...]]]:
    """The comments before each token, and those that follow it on its line."""
    leading: dict[Place, tuple[Comment, ...]] = {}
    trailing: dict[Place, tuple[Comment, ...]] = {}
    for comment in lexed.comments:
        follows = not comment.own_line
        token = lexed.tokens[comment.before - 1 if follows else comment.before]
        table = trailing if follows else leading
        key = place(token)
        table[key] = (*table.get(key, ()), comment)
    return leading, trailing


def place(token: Token) -> Place:
    """Where a token stands; END, which has no width, stands apart from what precedes it."""
    return (token.line, token.column) if token.kind != END else (0, 0)


def leaves(tree: Tree) -> Iterator[Token]:
    """The tokens of a phrase."""
    stack: list[Tree] = [tree]
    while stack:
        top = stack.pop()
        if isinstance(top, Node):
            stack += reversed(top.kids)
        else:
            yield top


def first(tree: Tree) -> Token:
    """The first token of a phrase."""
    while isinstance(tree, Node):
        tree = tree.kids[0]
    return tree


def last(tree: Tree) -> Token:
    """The last token of a phrase."""
    while isinstance(tree, Node):
        tree = tree.kids[-1]
    return tree
