# SPDX-License-Identifier: Apache-2.0
"""After a syntax error: the other mistakes of a file are told too, and nothing that follows from the broken
declaration."""

from __future__ import annotations

import pytest

from rmapspec.api import loads
from rmapspec.lang.diagnose import SpecError


def codes(text: str) -> tuple[str, list[str]]:
    """The stage and the codes of what is said of a text."""
    with pytest.raises(SpecError) as caught:
        loads(text, "t.rmap")
    return caught.value.stage, [d.code for d in caught.value.diagnostics]


def test_three_mistakes_of_two_kinds_are_three_diagnostics() -> None:
    """A missing expression hides a wrong type and an unknown name elsewhere."""
    text = "spec t\nvar x: 0..3 = true;\nvar y: bool = ;\nprocess p { a: x := unknown_thing; b: y := true; }\n"
    assert codes(text) == ("parse", ["T301", "P101", "T101"])


@pytest.mark.parametrize(
    ("broken", "use"),
    [
        ("sort V[1..3;", "var v: V? = none;"),
        ("enum E { one, two;", "var e: E = one;"),
        ("procedure go() { b: x := ; }", "process q { call go(); }"),
        ("var y: 0..3 = ;", "process q { c: x := y; }"),
        ("assertion A", "process q { c: assert A: x == 0; }"),
        ("fun f(n: 0..3): bool = ;", "invariant I: f(x);"),
        ("process q { a x := 1; }", "invariant I: ended(q);"),
        ("process q { a x := 1; }", "scenario s { q; }"),
    ],
)
def test_what_a_broken_declaration_declares_is_not_unknown(broken: str, use: str) -> None:
    """One mistake gives two diagnostics: itself, and every use of what it would have declared."""
    _, found = codes(f"spec t\nvar x: 0..3 = 0;\n{broken}\nprocess p {{ s: skip; }}\n{use}\n")
    assert [c[0] for c in found] == ["P"]


def test_a_broken_header_leaves_nothing_to_check() -> None:
    """Without a header nobody knows what the rest is."""
    assert codes("spek t\nvar x: 0..3 = true;\n")[0] == "parse"


def test_a_design_is_checked_with_its_base() -> None:
    """A design with a syntax error is checked as if it had no base."""
    stage, found = codes("design d of fork\nvar b: bool = ;\nprocess dup_mmap { a: ready := 3; }\n")
    assert (stage, found) == ("parse", ["P101", "T301"])
