# SPDX-License-Identifier: Apache-2.0
"""Format: a text in the one style: two spaces a level, words for operators, at most 80 columns where a line can
break, comments kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from rmapspec.lang.cst import Node, Text, Tree, first, last, leaves, place, read
from rmapspec.lang.format_phrases import Phrases
from rmapspec.lang.layout import EMPTY, HARD, LINE, SPACE, Doc, concat, group, indent, render
from rmapspec.lang.lexer import Token
from rmapspec.lang.parse import parse


def format_module(source: str, path: str) -> str:
    """The text in the one style; ``path`` only names it. Raises SpecError of stage "parse" as parse() does."""
    parse(source, path)
    return _Formatter(read(source)).module()


def format_expression(source: str) -> str:
    """An expression on one line in the one style, without its comments; raises walk.Misfit for what is none."""
    whole = read(f"spec s\nfun f(): bool = {source};")
    (declared,) = whole.phrases[1:]
    assert isinstance(declared, Node)
    return render(_Formatter(replace(whole, leading={}, trailing={})).doc(declared.kids[-2]), flat=True).strip()


_HUGGED: Final = frozenset(["binder", "set_literal", "seq_literal", "call"])
"""Values that begin on the line of their ``:=`` or ``=`` and break inside."""


class _Formatter(Phrases):
    """Makes a document of a file."""

    def __init__(self, whole: Text) -> None:
        super().__init__(whole)
        self.rules |= {
            **dict.fromkeys(("spec_header", "design_header", "lemmas_header"), self.header),
            **dict.fromkeys(("block", "step_block", "process_body"), self.block),
            **dict.fromkeys(("enum", "scenario"), self.listing),
            **dict.fromkeys(("step", "braced_step", "choose_step"), self.step),
            **dict.fromkeys(("assign", "prime_assign", "var", "param", "fun"), self.assigned),
            **dict.fromkeys(
                ("formula_property", "temporal_property", "lemma", "cover", "assertion", "require"), self.claim
            ),
            **dict.fromkeys(("expect_states", "cost"), self.hanging),
            "bare_property": self.claim,
            "step_end": self.step_end,
            "settings": self.listed,
            "expect_violated": self.listed,
        }

    def module(self) -> str:
        """The whole text."""
        return render(concat(self.items(self.whole.phrases, self.whole.end)))

    def header(self, node: Node) -> Doc:
        """The title stands below the name."""
        if last(node).kind != "STRING":
            return self.plain(node)
        return concat([self.joined(node, node.kids[:-1]), HARD, self.doc(node.kids[-1])])

    # ------------------------------------------------------------ blocks

    def block(self, node: Node) -> Doc:
        """Statements in braces."""
        return self.braces(node.kids[0], node.kids[1:-1], node.kids[-1])

    def braces(self, opening: Tree, inside: Sequence[Tree], closing: Tree) -> Doc:
        """Phrases in braces, all on one line if they are written so and fit, else each on its own."""
        brace = first(closing)
        commented = any(self.whole.leading.get(place(t)) for tree in [*inside, closing] for t in leaves(tree))
        if not inside and not commented:
            return concat([self.doc(opening), self.doc(closing)])
        if commented or first(opening).line < first(inside[0]).line:
            return concat([self.doc(opening), indent(*self.items(inside, brace)), HARD, self.doc(closing)])
        items = [part for tree in inside for part in (LINE, self.doc(tree))]
        return group(self.doc(opening), indent(*items), LINE, self.doc(closing))

    def listing(self, node: Node) -> Doc:
        """A declaration with a list in braces."""
        at = next(i for i, kid in enumerate(node.kids) if isinstance(kid, Token) and kid.kind == "{")
        head, inside = self.joined(node, node.kids[:at]), node.kids[at + 1 : -1]
        if node.rule == "enum":  # a member and the comma behind it are one item
            inside = tuple(Node("item", inside[i : i + 2]) for i in range(0, len(inside), 2))
        return concat([head, SPACE, self.braces(node.kids[at], inside, node.kids[-1])])

    # ------------------------------------------------------------ steps

    def step(self, node: Node) -> Doc:
        """A step; anchors on lines of their own where they do not fit; a `;` unless it ends in a brace."""
        kids = list(node.kids)
        dropped: list[Doc] = []
        if isinstance(kids[-1], Token):  # the `;` that may follow a brace
            semicolon = first(kids.pop())
            dropped.append(self.gone(semicolon, last(kids[-1])))
        if last(kids[-1]).kind == ")":
            self.ended.add(place(last(kids[-1])))
        anchored = [i for i, kid in enumerate(kids) if isinstance(kid, Node) and kid.rule == "anchor"]
        start, stop = (anchored[0], anchored[-1] + 1) if anchored else (len(kids), len(kids))
        if node.rule == "step" and not anchored:
            start = stop = len(kids) - 1
        between = LINE if node.rule == "step" else SPACE
        anchors = [part for kid in kids[start:stop] for part in (between, self.doc(kid))]
        rest = [part for kid in kids[stop:] for part in ((SPACE if first(kid).kind != ";" else EMPTY), self.doc(kid))]
        return concat([group(self.joined(node, kids[:start]), indent(*anchors)), *rest, *dropped])

    def step_end(self, node: Node) -> Doc:
        """`;`, or what happens when the step fails."""
        return concat([self.doc(node.kids[0]), *(self.gone(first(kid), last(node.kids[0])) for kid in node.kids[1:])])

    # ------------------------------------------------------------ what has a value or a formula

    def assigned(self, node: Node) -> Doc:
        """A value after its sign: on the next line if it does not fit, unless it breaks well inside."""
        at = max(i for i, kid in enumerate(node.kids) if isinstance(kid, Token) and kid.kind in (":=", "="))
        head, value, rest = self.joined(node, node.kids[: at + 1]), node.kids[at + 1], node.kids[at + 2 :]
        end = [self.doc(kid) for kid in rest]
        if isinstance(value, Node) and value.rule in _HUGGED:
            return concat([head, SPACE, self.doc(value), *end])
        return group(head, indent(LINE, self.inner(value), *end))

    def claim(self, node: Node) -> Doc:
        """A head, then a formula and what it is covered by, each on its line unless all fits on one."""
        colon = next((i for i, kid in enumerate(node.kids) if isinstance(kid, Token) and kid.kind == ":"), 0)
        if node.rule == "bare_property":
            at = next(i for i, kid in enumerate(node.kids) if first(kid).kind in ("covered", ";") and i > 1)
        else:
            at = colon + 1
        docs: list[Doc] = []
        for kid in node.kids[at:]:
            docs += [self.token(kid)] if isinstance(kid, Token) else [LINE, self.claimed(kid)]
        return group(self.joined(node, node.kids[:at]), indent(*docs))

    def claimed(self, kid: Node) -> Doc:
        """A formula, or ``covered by`` one."""
        if kid.rule != "covered":
            return self.inner(kid)
        *words, formula = kid.kids
        return concat([self.words(words), SPACE, self.doc(formula)])

    def listed(self, node: Node) -> Doc:
        """Words and a list, further lines indented."""
        return group(self.doc(node.kids[0]), SPACE, indent(self.joined(node, node.kids[1:])))

    def hanging(self, node: Node) -> Doc:
        """Words and lists, further lines indented."""
        at = [i for i, kid in enumerate(node.kids) if first(kid).kind in ("in", "with")]
        ends = [*at, len(node.kids) - 1]
        parts = [self.joined(node, node.kids[: ends[0]])]
        for start, stop in pairwise(ends):
            parts += [LINE, self.joined(node, node.kids[start:stop])]
        return group(parts[0], indent(*parts[1:]), self.doc(node.kids[-1]))
