# SPDX-License-Identifier: Apache-2.0
"""The shipped parser is that of the grammar, and reads all that the grammar allows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from random import Random
from typing import Any

import lark
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rmapspec.lang.codes_parse import PARSE_CODES
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.pages import codes_page, grammar_page
from rmapspec.lang.parse import parse
from rmapspec.lang.source import text_of
from rmapspec.lang.tables import TABLES, build, language, lark_parser, load
from rmapspec.lang.tables_data import text_of as tables_text
from tests.house.tree import ROOT, files
from tests.lang.sentences import module

RULES = lark_parser().rules


def codes(text: str) -> set[str]:
    """The codes of the diagnostics of a text."""
    try:
        parse(text, "x.rmap")
    except SpecError as error:
        return {d.code for d in error.diagnostics}
    return set()


def other_series(saved: Mapping[str, Any]) -> dict[str, Any]:
    """What a lark of another series has saved, nothing of which can be read."""
    return {**saved, "lark": "0.1.0", "data": {}, "memo": [], "rows": [], "distinct": []}


def test_the_shipped_tables_are_those_of_the_grammar() -> None:
    """The grammar was changed, and the parser still reads the old language: run `python -m rmapspec.lang.tables`."""
    assert TABLES.read_text(encoding="utf-8") == tables_text(build())


def test_the_tables_do_not_depend_on_the_run() -> None:
    """Whoever makes the tables anew gets another file for the same grammar."""
    program = f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r}); from rmapspec.lang import tables as t; "
    program += "sys.stdout.write(t.text_of(t.build()))"
    made = [
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert made == [TABLES.read_bytes()] * 2


def test_the_saved_parser_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """The grammar is compiled at every start although the installed lark can load what is shipped."""
    monkeypatch.setattr(lark.Lark, "__init__", None)
    assert language(json.loads(TABLES.read_text(encoding="utf-8"))).keywords == load().keywords


@pytest.mark.parametrize("every_token", [False, True])
def test_another_lark_reads_alike(every_token: bool) -> None:
    """With a lark that cannot load the shipped parser the language is another one, or there is none."""
    saved = json.loads(TABLES.read_text(encoding="utf-8"))
    shipped, compiled = load(every_token=every_token), language(other_series(saved), every_token=every_token)
    for text in ("var x: set A = {f(a)[1], b'} // c\n;", "temporal T: forall p in P: []q ~> r == [];"):
        assert shipped.tree("declaration", text) == compiled.tree("declaration", text)
        assert [*shipped.tokens(text, ignored=True)] == [*compiled.tokens(text, ignored=True)]
    assert shipped.expected("declaration", "var x", 4) == compiled.expected("declaration", "var x", 4) == {"NAME"}
    assert (shipped.kinds, shipped.reserved, shipped.firsts) == (compiled.kinds, compiled.reserved, compiled.firsts)


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
    rules = {str(rule.origin.name) for rule in RULES if not str(rule.origin.name).startswith("_")}
    assert not [rule for rule in rules if f"\n{rule} =" not in page]
    assert "->" not in page.replace('"->"', "")
