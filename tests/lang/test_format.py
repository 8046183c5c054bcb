# SPDX-License-Identifier: Apache-2.0
"""The formatter keeps the meaning and the comments, and formats what it has formatted as it stands."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.lang.dump import dump
from rmapspec.lang.format import format_module
from rmapspec.lang.layout import WIDTH
from rmapspec.lang.lexer import lex
from rmapspec.lang.parse import parse
from rmapspec.lang.tables import load
from tests.house.tree import ROOT, files, shown
from tests.lang.sentences import module

SPECS = files(ROOT / "spec", ".rmap")


def formatted(text: str) -> str:
    """The text in the one style."""
    return format_module(text, "x.rmap")


def outcome(text: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """The formatted text, or the diagnostics."""
    try:
        return formatted(text), ()
    except SpecError as error:
        return "", error.diagnostics


def comments(text: str) -> list[str]:
    """The comments of a text."""
    return [comment.text for comment in lex(text, load()).comments]


@pytest.mark.parametrize("path", SPECS, ids=shown)
def test_a_shipped_spec_keeps_its_meaning(path: Path) -> None:
    """Formatting a shipped text changes what it says or drops a comment, or is not finished after one run."""
    text = path.read_text(encoding="utf-8")
    once = formatted(text)
    assert dump(parse(once, "x")) == dump(parse(text, "x"))
    assert comments(once) == comments(text)
    assert formatted(once) == once


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_a_random_text_keeps_its_meaning(seed: int) -> None:
    """Formatting some text changes what it says or drops a comment, or is not finished after one run."""
    text = module(Random(seed))
    try:
        tree = parse(text, "x")
    except SpecError:
        assume(False)
    once = formatted(text)
    assert dump(parse(once, "x")) == dump(tree)
    assert comments(once) == comments(text)
    assert formatted(once) == once


@settings(max_examples=60)
@given(st.sampled_from(SPECS), st.integers(0, 10**9))
def test_a_spoilt_text_gives_diagnostics(path: Path, seed: int) -> None:
    """Some text makes the parser or the formatter fail in another way than with diagnostics."""
    random = Random(seed)
    text = path.read_text(encoding="utf-8")
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(text))
        kept = at + random.choice((0, 0, 1, 5, 40))
        text = (
            text[:at]
            + random.choice(("", "{", "}", "(", '"', "/*", "//", ";", ":=", "or fail {", "é", "\n"))
            + text[kept:]
        )
    once, found = outcome(text)
    assert bool(once) != bool(found)


HEAD = 'spec t\n"A title."\n\n'


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("var x:0..3=1 ;", "var x: 0..3 = 1;\n"),
        ("fun f():bool=a/\\~b\\/c\\in d;", "fun f(): bool = a and not b or c in d;\n"),
        ("temporal T: [](p=>[]<>q)~>r;", "temporal T: always (p => always eventually q) leadsto r;\n"),
        ("enum E{a,b(x:V)}", "enum E { a, b(x: V) }\n"),
        ("enum E{\na,b}", "enum E {\n  a,\n  b\n}\n"),
        ("process p{}", "process p {}\n"),
        ("process p{a:x:=1;}", "process p { a: x := 1; }\n"),
        ("process p{\na:x:=-1;\n\n\n\nb:{y:=[];}}", "process p {\n  a: x := -1;\n\n  b: { y := []; }\n}\n"),
        ("process p { a: {skip;};}", "process p { a: { skip; } }\n"),
        ('process p { a: {skip;}@source("f","g")}', 'process p { a: { skip; } @source("f", "g"); }\n'),
        ("process p {\na: x:=m[k].f or fail { b: skip; };}", "process p {\n  a: x := m[k].f or fail { b: skip; }\n}\n"),
        ("var x: bool=true; // one\nvar long: bool=true;  //two",
         "var x: bool = true;     // one\nvar long: bool = true;  //two\n"),
        ("// a\n\n\n\n// b\nvar x: bool = any; /* c */", "// a\n\n// b\nvar x: bool = any; /* c */\n"),
        ("process p {\n\n// a\n\n}\n// end", "process p {\n  // a\n}\n// end\n"),
        ("cost c: count(down_read(l))in a with N=1,M=2;", "cost c: count(down_read(l)) in a with N = 1, M = 2;\n"),
        ("scenario s{a;b*2;}", "scenario s { a; b * 2; }\n"),
    ],
)  # fmt: skip
def test_the_style(text: str, wanted: str) -> None:
    """The style of a construct has changed: everybody's next formatting touches lines that nobody edited."""
    assert formatted(HEAD + text) == HEAD + wanted
    assert formatted(HEAD + wanted) == HEAD + wanted


def test_long_lines_break() -> None:
    """A line that could be broken is wider than the width promised."""
    wide = " and ".join(f"condition_{i} == f(argument_{i}, another_{i})" for i in range(9))
    text = HEAD + f"invariant I: forall x in Vma: {wide} covered by {wide};\n"
    text += f"fun f(): bool = if {wide} then {wide} else g({wide});\n"
    once = formatted(text)
    assert max(map(len, once.splitlines())) <= WIDTH
    assert dump(parse(once, "x")) == dump(parse(text, "x"))


def test_a_text_with_mistakes_is_not_formatted() -> None:
    """The formatter rewrites a file that it has not understood."""
    with pytest.raises(SpecError):
        formatted(HEAD + "var x = 1;\n")
