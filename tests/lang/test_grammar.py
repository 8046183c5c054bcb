# SPDX-License-Identifier: Apache-2.0
"""The shipped tables are those of the grammar, and the machine that runs them agrees with lark."""

from __future__ import annotations

from random import Random
from typing import Any

import lark
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rmapspec.lang.codes_parse import PARSE_CODES
from rmapspec.lang.cst import Node, Tree, read
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.lexer import Token, lex
from rmapspec.lang.machine import Unexpected, run
from rmapspec.lang.pages import codes_page, grammar_page
from rmapspec.lang.parse import parse
from rmapspec.lang.source import text_of
from rmapspec.lang.tables import TABLES, build, lark_parser, load
from rmapspec.lang.tables import text_of as tables_text
from tests.house.tree import ROOT, files, shown
from tests.lang.sentences import module

SPECS = files(ROOT / "spec", ".rmap")
ORACLE = lark_parser()


def as_lists(tree: Any) -> Any:
    """A tree of lark or of ours: names of rules and texts of tokens."""
    if isinstance(tree, lark.Tree):
        return [str(tree.data), *map(as_lists, tree.children)]
    if isinstance(tree, Node):
        return [tree.rule, *map(as_lists, tree.kids)]
    return tree.text if isinstance(tree, Token) else None if tree is None else str(tree)


def shaped(phrase: str, text: str) -> Any:
    """The tree that our machine makes of a phrase, with lark's choice of children."""
    tables = load()

    def maker(rule: str) -> Any:
        return lambda kids, first, last: Node(rule, tuple(kids))

    tokens = lex(text, tables).tokens
    actions = {rule.name: maker(rule.name) for rule in tables.rules}
    return run(tables, phrase, tokens, 0, actions, lambda _: False)[0]


def codes(text: str) -> set[str]:
    """The codes of the diagnostics of a text."""
    try:
        parse(text, "x.rmap")
    except SpecError as error:
        return {d.code for d in error.diagnostics}
    return set()


def phrases(text: str) -> list[tuple[str, str]]:
    """Header and declarations of a text, each as its tokens with spaces between."""
    whole = read(text)
    return [("declaration" if i else "header", " ".join(flat(tree))) for i, tree in enumerate(whole.phrases)]


def flat(tree: Tree) -> list[str]:
    """The texts of the tokens of a tree."""
    return [tree.text] if isinstance(tree, Token) else [text for kid in tree.kids for text in flat(kid)]


def test_the_shipped_tables_are_those_of_the_grammar() -> None:
    """The grammar was changed, and the parser still reads the old language: run `python -m rmapspec.lang.tables`."""
    assert TABLES.read_text(encoding="utf-8") == tables_text(build())


@pytest.mark.parametrize("path", SPECS, ids=shown)
def test_lark_reads_the_specs_alike(path: Any) -> None:
    """Our machine makes another tree of a shipped text than lark does of the same grammar."""
    for phrase, text in phrases(path.read_text(encoding="utf-8")):
        assert as_lists(shaped(phrase, text)) == as_lists(ORACLE.parse(text, start=phrase)), text


@settings(max_examples=40)
@given(st.integers(0, 10**9))
def test_lark_reads_random_texts_alike(seed: int) -> None:
    """Our machine reads some text otherwise than lark: a reduction, a keyword or a child of a node is wrong."""
    text = module(Random(seed), plain=True, temporals=False)
    try:
        cut = phrases(text)
    except Unexpected:
        assume(False)
    for phrase, part in cut:
        assert as_lists(shaped(phrase, part)) == as_lists(ORACLE.parse(part, start=phrase)), part


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_every_sentence_of_the_grammar_is_read(seed: int) -> None:
    """A text that the grammar allows is refused, for another reason than those that only the builder knows."""
    text = module(Random(seed))
    assert codes(text) <= {"P108", "P109", "P111", "P112", "P113", "P118"}, text


@pytest.mark.parametrize("code", [c for c in PARSE_CODES if c.example], ids=lambda code: code.code)
def test_each_code_has_an_example_that_shows_it(code: Any) -> None:
    """The page of codes explains a code with a text that has another mistake."""
    with pytest.raises(SpecError) as caught:
        parse(text_of(code.example.encode(), "x.rmap"), "x.rmap")
    assert {d.code for d in caught.value.diagnostics} - {"P101"} == {code.code} - {"P101"}
    assert caught.value.stage == "parse"


def test_the_page_of_codes_has_them_all() -> None:
    """A code that a message shows cannot be looked up."""
    page = codes_page()
    assert all(f"### {code.code}: {code.title}" in page for code in PARSE_CODES)
    assert len({code.code for code in PARSE_CODES}) == len(PARSE_CODES)


def test_every_code_that_the_parser_gives_is_in_the_catalogue() -> None:
    """A message shows a code that nobody has explained, or a code is explained that no message shows."""
    sources = [path.read_text(encoding="utf-8") for path in files(ROOT / "src" / "rmapspec" / "lang", ".py")]
    others = [text for text in sources if "PARSE_CODES" not in text]
    for number in range(101, 130):
        given_somewhere = any(f'"P{number}"' in text for text in others)
        assert given_somewhere == any(code.code == f"P{number}" for code in PARSE_CODES), number


def test_the_grammar_page_has_every_rule() -> None:
    """Somebody looks for a construct on the grammar page and it is not there."""
    page = grammar_page()
    rules = {str(rule.origin.name) for rule in ORACLE.rules if not str(rule.origin.name).startswith("_")}
    assert not [rule for rule in rules if f"\n{rule} =" not in page]
    assert "->" not in page.replace('"->"', "")
