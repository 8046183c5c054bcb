# SPDX-License-Identifier: Apache-2.0
"""Format, the part for tokens, comments, lists and expressions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from rmapspec.lang.cst import Node, Text, Tree, first, last, place
from rmapspec.lang.layout import BLANK, EMPTY, HARD, LINE, SOFT, SPACE, Doc, Remark, concat, group, indent, text
from rmapspec.lang.lexer import Comment, Token
from rmapspec.lang.tables import SPELLINGS

_LEVELS: Final = MappingProxyType(
    {"and": 1, "or": 2, "+": 3, "-": 3, "*": 4, "%": 4, "union": 5, "minus": 5, "inter": 5}
)
"""Operators that associate to the left, by the level of the grammar they stand on."""
_CHAINS: Final = frozenset(["leadsto", "implies", "or_", "and_", "binary"])
_TIGHT: Final = frozenset([";", ",", ")", "]", ":", "?", "'", "."])
"""No space before these."""
_OPENS: Final = frozenset(["(", "[", ".", "@"])
"""No space after these."""


class Phrases:
    """Makes a document of each phrase; ``rules`` has the method of a rule that is more than words with spaces
    between."""

    def __init__(self, whole: Text) -> None:
        """Start with no comment printed."""
        self.whole = whole
        self.ended: set[tuple[int, int]] = set()  # tokens that get a `;`
        self.told: set[tuple[int, int]] = set()  # tokens whose leading comments are printed elsewhere
        self.rules: dict[str, Callable[[Node], Doc]] = {
            **dict.fromkeys(_CHAINS, self.chain),
            **dict.fromkeys(("negative", "interval", "range_type"), self.tight),
            "conditional": self.conditional,
            "binder": self.binder,
            "paren": self.enclosed,
        }

    # ------------------------------------------------------------ tokens and comments

    def token(self, token: Token) -> Doc:
        """A token between its comments."""
        key = place(token)
        word = token.kind if token.text in SPELLINGS or token.text == "[]" else token.text
        if key in self.ended:
            word += ";"
        return concat([*self.before(token), text(word), *self.behind(token)])

    def before(self, token: Token) -> list[Remark]:
        """The comments before a token, each on its line."""
        key = place(token)
        comments = () if key in self.told else self.whole.leading.get(key, ())
        return [Remark(head=True, tail=True, text=c.text, own_line=True) for c in comments]

    def behind(self, token: Token) -> list[Remark]:
        """The comments after a token on its line."""
        comments = self.whole.trailing.get(place(token), ())
        return [Remark(tail=_ends_line(c), text=c.text) for c in comments]

    def gone(self, token: Token, previous: Token) -> Doc:
        """What remains of a token that the style leaves out: its comments, below the previous token if it stood
        there."""
        behind = self.behind(token)
        if token.line > previous.line:
            behind = [replace(remark, head=True, tail=True, own_line=True) for remark in behind]
        return concat([*self.before(token), *behind])

    def items(self, trees: Sequence[Tree], close: Token) -> list[Doc]:
        """Each phrase on lines of its own, its comments before it, at most one empty line between; the comments
        before ``close`` last."""
        docs: list[Doc] = []
        line = 0  # where the previous thing ended; 0 at the start
        for tree in [*trees, close]:
            start = first(tree)
            for comment in self.whole.leading.get(place(start), ()):
                docs += [BLANK if 0 < line < comment.line - 1 else HARD, text(comment.text)]
                line = comment.end_line
            self.told.add(place(start))
            if tree is not close:
                docs += [BLANK if 0 < line < start.line - 1 else HARD, self.doc(tree)]
                end = last(tree)
                line = max([end.line, *(c.end_line for c in self.whole.trailing.get(place(end), ()))])
        return docs

    # ------------------------------------------------------------ phrases in general

    def doc(self, tree: Tree) -> Doc:
        """The document of a phrase."""
        if isinstance(tree, Token):
            return self.token(tree)
        return self.rules.get(tree.rule, self.plain)(tree)

    def inner(self, tree: Tree) -> Doc:
        """The document of a phrase whose further lines begin where its first does."""
        if isinstance(tree, Node) and tree.rule in _CHAINS:
            return group(*self.links(tree))
        if isinstance(tree, Node) and tree.rule == "conditional":
            return group(*self.branches(tree))
        return self.doc(tree)

    def plain(self, node: Node) -> Doc:
        """The children with the usual spaces."""
        return self.joined(node, node.kids)

    def tight(self, node: Node) -> Doc:
        """The children without spaces."""
        return concat(self.doc(kid) for kid in node.kids)

    def joined(self, node: Node, kids: Sequence[Tree]) -> Doc:
        """Some children of a node with the usual spaces; what stands in brackets may move to lines of its own."""
        docs: list[Doc] = []
        i = 0
        while i < len(kids):
            kid = kids[i]
            if isinstance(kid, Node) and kid.rule in ("arguments", "params"):
                opening = docs.pop()
                docs.append(group(opening, indent(SOFT, self.doc(kid)), SOFT, self.doc(kids[i + 1])))
                i += 1
            else:
                if i:
                    docs.append(_space(node, kids[i - 1], kid))
                docs.append(self.doc(kid))
            i += 1
        return group(*docs) if any(doc is LINE for doc in docs) else concat(docs)

    def enclosed(self, node: Node) -> Doc:
        """An expression in parentheses."""
        opening, inside, closing = node.kids
        return group(self.doc(opening), indent(SOFT, self.inner(inside)), SOFT, self.doc(closing))

    # ------------------------------------------------------------ expressions

    def chain(self, node: Node) -> Doc:
        """Operands joined by operators of one level."""
        head, *rest = self.links(node)
        return group(head, indent(*rest))

    def links(self, node: Node) -> list[Doc]:
        """The first operand, then each operator and operand on a line of their own."""
        docs: list[Doc] = []
        tree: Tree = node
        while isinstance(tree, Node) and tree.rule == node.rule and _level(tree) == _level(node):
            left, *operator, right = tree.kids
            if node.rule == "implies":
                docs += [self.doc(left), LINE, self.words(operator), SPACE]
                tree = right
            else:
                docs[:0] = [LINE, self.words(operator), SPACE, self.doc(right)]
                tree = left
            if _level(node) == 0 and node.rule != "implies":
                break
        return [*docs, self.doc(tree)] if node.rule == "implies" else [self.doc(tree), *docs]

    def words(self, trees: Sequence[Tree]) -> Doc:
        """An operator of one or two words."""
        docs: list[Doc] = []
        for tree in trees:
            docs += [SPACE, self.doc(tree)] if docs else [self.doc(tree)]
        return concat(docs)

    def conditional(self, node: Node) -> Doc:
        """``if … then … else …``."""
        head, *rest = self.branches(node)
        return group(head, indent(*rest))

    def branches(self, node: Node) -> list[Doc]:
        """The condition, then each branch on a line of its own."""
        words, parts = node.kids[::2], node.kids[1::2]
        head, then, other = (concat([self.doc(w), SPACE, self.doc(p)]) for w, p in zip(words, parts, strict=True))
        return [head, LINE, then, LINE, other]

    def binder(self, node: Node) -> Doc:
        """``forall x in D: …``."""
        return group(self.joined(node, node.kids[:-1]), indent(LINE, self.inner(node.kids[-1])))


def _level(node: Node) -> int:
    """The level of the operator of a chain; 0 for one that does not chain."""
    return _LEVELS.get(first(node.kids[1]).kind, 0) if len(node.kids) == 3 else 0


def _ends_line(comment: Comment) -> bool:
    """Whether nothing may follow a comment on its line."""
    return comment.text.startswith("//") or "\n" in comment.text


def _space(node: Node, left: Tree, right: Tree) -> Doc:
    """What stands between two children."""
    before, after = last(left), first(right)
    if before.kind == ",":
        return LINE
    beside = {before.kind, after.kind}
    tight = (
        after.kind in _TIGHT
        or before.kind in _OPENS
        or (after.kind == "(" and isinstance(right, Token))
        or (after.kind == "[" and (isinstance(right, Token) or right.rule in ("key", "index")))
        or (".." in beside and node.rule == "sort")
        or (node.rule == "set_literal" and not beside.isdisjoint("{}"))
    )
    return EMPTY if tight else SPACE
