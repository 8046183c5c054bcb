# SPDX-License-Identifier: Apache-2.0
"""Cst: a text as the grammar sees it, no token left out; what the formatter works on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.lang.lexer import Comment, Token, Tokens, lex
from rmapspec.lang.split import declaration_end, header_end
from rmapspec.lang.tables import END, load
from rmapspec.lang.walk import Action, run

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


class _Makers(dict[str, Action]):
    """Makes the nodes of every rule."""

    def __missing__(self, rule: str) -> Action:
        """The maker of one rule."""
        made = self[rule] = lambda kids, first, last: Node(str(rule), tuple(kids))
        return made


def read(text: str) -> Text:
    """The phrases of a text that parse() accepts; raises walk.Misfit on others."""
    language = load(every_token=True)
    lexed = lex(text, language)
    tokens, makers = lexed.tokens, _Makers()
    index = header_end(tokens)
    phrases: list[Tree] = [run(language, "header", lexed, 0, index, makers)]
    while tokens[index].kind != END:
        start, index = index, declaration_end(tokens, index, language.firsts)
        phrases.append(run(language, "declaration", lexed, start, index, makers))
    leading, trailing = _attach(lexed)
    return Text(tuple(phrases), tokens[-1], leading, trailing)


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
