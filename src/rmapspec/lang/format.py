# SPDX-License-Identifier: Apache-2.0
"""Format: a text in the one style: two spaces a level, words for operators, at most 80 columns where a line can break, comments kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import MappingProxyType
from typing import Final

from rmapspec.lang.cst import Node, Text, Tree, first, last, leaves, place, read
from rmapspec.lang.layout import BLANK, EMPTY, HARD, LINE, SOFT, SPACE, Doc, Remark, concat, group, indent, render, text
from rmapspec.lang.lexer import SPELLINGS, Comment, Token
from rmapspec.lang.parse import parse
from rmapspec.lang.tables import END


def format_module(source: str, path: str) -> str:
    """The text in the one style; ``path`` only names it. Raises SpecError of stage "parse" as parse() does."""
    parse(source, path)
    return _Formatter(read(source)).module()


_CHAINS: Final = MappingProxyType(
    {"and": "and", "or": "or", "+": "+", "-": "+", "*": "*", "%": "*", "union": "union", "minus": "union", "inter": "union"}
)
"""Operators that associate to the left, by the level of the grammar they stand on."""

_BLOCKS: Final = frozenset({"block", "step_block", "process_body"})
_TIGHT: Final = frozenset("; , ) ] : ? ' .".split())
"""No space before these."""
_OPENS: Final = frozenset("( [ . @ ..".split())
"""No space after these."""
_HUGGED: Final = frozenset({"binder", "set_literal", "seq_literal", "call"})
"""Values that begin on the line of their ``:=`` or ``=`` and break inside."""


class _Formatter:
    """Makes a document of each phrase."""

    def __init__(self, whole: Text) -> None:
        self.whole = whole
        self.ended: set[tuple[int, int]] = set()  # tokens that get a `;`
        self.told: set[tuple[int, int]] = set()  # tokens whose leading comments stand before the item they begin
        self.rules: dict[str, Callable[[Node], Doc]] = {
            "spec_header": self.header,
            "design_header": self.header,
            "enum": self.bracketed,
            "scenario": self.bracketed,
            "braced_step": self.step,
            "choose_step": self.step,
            "step": self.step,
            "step_end": self.step_end,
            "assign": self.assigned,
            "prime_assign": self.assigned,
            "var": self.assigned,
            "param": self.assigned,
            "fun": self.assigned,
            "formula_property": self.claim,
            "bare_property": self.claim,
            "temporal_property": self.claim,
            "cover": self.claim,
            "require": self.claim,
            "assertion": self.claim,
            "leadsto": self.chain,
            "implies": self.chain,
            "or_": self.chain,
            "and_": self.chain,
            "binary": self.chain,
            "conditional": self.conditional,
            "binder": self.binder,
            "paren": self.enclosed,
            "negative": self.tight,
            "interval": self.tight,
            "range_type": self.tight,
            **dict.fromkeys(_BLOCKS, self.block),
        }

    def module(self) -> str:
        """The whole text."""
        items = self.items(self.whole.phrases, self.whole.end)
        return render(concat([*items[1:]]))

    # ------------------------------------------------------------ tokens, comments, items

    def token(self, token: Token) -> Doc:
        """A token between its comments."""
        key = place(token)
        word = token.kind if token.text in SPELLINGS or token.text == "[]" else token.text
        if key in self.ended:
            word += ";"
        before = [] if key in self.told else [_own(c) for c in self.whole.leading.get(key, ())]
        return concat([*before, text(word), *self.behind(token)])

    def behind(self, token: Token) -> list[Doc]:
        """The comments after a token on its line."""
        return [Remark(tail=_ends_line(c), text=c.text) for c in self.whole.trailing.get(place(token), ())]

    def gone(self, token: Token) -> Doc:
        """What remains of a token that the style leaves out: its comments."""
        before = [_own(c) for c in self.whole.leading.get(place(token), ())]
        return concat([*before, *self.behind(token)])

    def items(self, trees: Sequence[Tree], close: Token) -> list[Doc]:
        """Each phrase on its own line, with the comments before it and at most one of the empty lines; the comments before ``close`` last."""
        docs: list[Doc] = []
        line = 0  # where the previous thing ended; 0 at the start of a block
        for tree in [*trees, close]:
            start = first(tree)
            for comment in self.whole.leading.get(place(start), ()):
                docs += [BLANK if 0 < line < comment.line - 1 else HARD, text(comment.text)]
                line = comment.end_line
            if tree is not close:
                self.told.add(place(start))
                docs += [BLANK if 0 < line < start.line - 1 else HARD, self.doc(tree)]
                line = self.end_line(last(tree))
        self.told.add(place(close))
        return docs

    def end_line(self, token: Token) -> int:
        """The line on which a token and the comments behind it end."""
        return max([token.line, *(c.end_line for c in self.whole.trailing.get(place(token), ()))])

    # ------------------------------------------------------------ phrases

    def doc(self, tree: Tree) -> Doc:
        """The document of a phrase."""
        if not isinstance(tree, Node):
            return self.token(tree)
        return self.rules.get(tree.rule, self.plain)(tree)

    def plain(self, node: Node) -> Doc:
        """Children with the usual spaces; a list breaks after its commas."""
        return self.joined(node, node.kids)

    def joined(self, node: Node, kids: Sequence[Tree]) -> Doc:
        """Some children of a node with the usual spaces between them."""
        docs: list[Doc] = []
        listed: list[Doc] | None = None
        for i, kid in enumerate(kids):
            if i and listed is None:
                docs.append(_space(node, kids[i - 1], kid))
            if isinstance(kid, Token) and kid.kind == "," and listed is None:
                listed = []
            if listed is None:
                docs.append(self.doc(kid))
            elif isinstance(kid, Token) and kid.kind == ",":
                listed += [self.token(kid), LINE]
            else:
                listed.append(self.doc(kid))
                if i + 1 < len(kids) and not (isinstance(kids[i + 1], Token) and first(kids[i + 1]).kind == ","):
                    docs.append(indent(*listed))
                    listed = None
        if listed is not None:
            docs.append(indent(*listed))
        return group(*docs) if any(isinstance(kid, Token) and kid.kind == "," for kid in kids) else concat(docs)

    def tight(self, node: Node) -> Doc:
        """Children without spaces."""
        return concat(self.doc(kid) for kid in node.kids)

    def header(self, node: Node) -> Doc:
        """The title stands below the name."""
        if last(node).kind != "STRING":
            return self.plain(node)
        return concat([self.joined(node, node.kids[:-1]), HARD, self.doc(node.kids[-1])])

    def enclosed(self, node: Node) -> Doc:
        """An expression in parentheses."""
        opening, inside, closing = node.kids
        return group(self.doc(opening), indent(SOFT, self.doc(inside)), SOFT, self.doc(closing))

    # ------------------------------------------------------------ blocks

    def block(self, node: Node) -> Doc:
        """Statements in braces: on one line if they are written so and fit."""
        return self.braces(node.kids[0], node.kids[1:-1], node.kids[-1])

    def braces(self, opening: Tree, inside: Sequence[Tree], closing: Tree) -> Doc:
        """Phrases in braces, each on its line, or all on one."""
        brace = first(closing)
        if not inside and not self.whole.leading.get(place(brace)):
            return concat([self.doc(opening), self.doc(closing)])
        apart = first(opening).line < first(inside[0] if inside else closing).line
        commented = any(self.whole.leading.get(place(token)) for tree in [*inside, closing] for token in leaves(tree))
        if apart or commented:
            items = self.items(inside, brace)
            return concat([self.doc(opening), indent(*items), HARD, self.doc(closing)])
        items = [part for tree in inside for part in (LINE, self.doc(tree))]
        return group(self.doc(opening), indent(*items), LINE, self.doc(closing))

    def bracketed(self, node: Node) -> Doc:
        """A declaration with a list in braces."""
        at = next(i for i, kid in enumerate(node.kids) if isinstance(kid, Token) and kid.kind == "{")
        head, inside = self.joined(node, node.kids[:at]), node.kids[at + 1 : -1]
        if node.rule == "scenario":
            return concat([head, SPACE, self.braces(node.kids[at], inside, node.kids[-1])])
        pairs = [Node("constructor_item", inside[i : i + 2]) for i in range(0, len(inside), 2)]
        return concat([head, SPACE, self.braces(node.kids[at], pairs, node.kids[-1])])

    # ------------------------------------------------------------ steps and claims

    def step(self, node: Node) -> Doc:
        """A step: anchors on a line of their own where they do not fit; a `;` unless it ends in a brace."""
        kids = list(node.kids)
        dropped: list[Doc] = []
        if isinstance(kids[-1], Token) and kids[-1].kind == ";":
            dropped.append(self.gone(kids.pop()))
        end = last(kids[-1])
        if end.kind == ")":
            self.ended.add(place(end))
        anchors = [kid for kid in kids if isinstance(kid, Node) and kid.rule == "anchor"]
        before = self.joined(node, [kid for kid in kids[: kids.index(anchors[0])]] if anchors else kids)
        if not anchors:
            return concat([before, *dropped])
        after = kids[kids.index(anchors[-1]) + 1 :]
        if node.rule == "step":
            parts = [part for anchor in anchors for part in (LINE, self.doc(anchor))]
            placed = group(before, indent(*parts))
        else:
            placed = concat([before, *(part for anchor in anchors for part in (SPACE, self.doc(anchor)))])
        tail = [part for kid in after for part in (_space(node, anchors[-1], kid), self.doc(kid))]
        return concat([placed, *tail, *dropped])

    def step_end(self, node: Node) -> Doc:
        """The end of a step whose action is one line: `;`, or what happens when it fails."""
        if len(node.kids) == 1:
            return self.doc(node.kids[0])
        return concat([self.doc(node.kids[0]), self.gone(first(node.kids[1]))])

    def assigned(self, node: Node) -> Doc:
        """A value after its sign: on the next line if it does not fit, unless it breaks well inside."""
        at = max(i for i, kid in enumerate(node.kids) if isinstance(kid, Token) and kid.kind in (":=", "="))
        head, (value, *rest) = self.joined(node, node.kids[: at + 1]), node.kids[at + 1 :]
        shown = [self.doc(value), *(self.doc(kid) for kid in rest)]
        if isinstance(value, Node) and value.rule in _HUGGED:
            return group(head, SPACE, *shown)
        return group(head, indent(LINE, *shown))

    def claim(self, node: Node) -> Doc:
        """A head, a formula below it and what it is covered by, on one line if that fits."""
        colon = next((i for i, kid in enumerate(node.kids) if isinstance(kid, Token) and kid.kind == ":"), None)
        split = 1 if node.rule == "require" and colon is None else colon
        body = next(i for i, kid in enumerate(node.kids) if isinstance(kid, Node) and kid.rule == "covered" or i == split) if node.rule == "bare_property" else (split or 0) + 1
        return EMPTY
