# SPDX-License-Identifier: Apache-2.0
"""Formulas are shown and kept as the text they were given as, on one line in the one style."""

from pathlib import Path

import pytest

from rmapspec.api import load, loads
from rmapspec.lang.dump import dump
from rmapspec.lang.format import format_expression
from rmapspec.lang.parse import parse_expression

ROOT = Path(__file__).resolve().parent.parent.parent
SHIPPED = sorted((ROOT / "spec").rglob("*.rmap"))


@pytest.mark.parametrize("path", SHIPPED, ids=[p.stem for p in SHIPPED])
def test_the_text_of_a_formula_is_the_formula(path: Path) -> None:
    """An invariant is printed, and kept in proofs/, as another formula than the one that was proved."""
    spec = load(path)
    given = [d.formula for d in spec.typed.lemmas.values()]
    given += [d.formula for d in spec.typed.properties.values() if d.formula is not None]
    for formula in given:
        text = spec.text_of(formula)
        assert "\n" not in text
        assert dump(parse_expression(text, "text")) == dump(formula)


def test_comments_and_line_ends_are_left_out() -> None:
    """A comment within a lemma swallows the rest of it when the lemma is put on one line."""
    assert format_expression("a // first\n  and   (b\nor c)") == "a and (b or c)"


def test_a_formula_of_no_known_text_has_none() -> None:
    """A formula from elsewhere is shown with the words of a place that it was not written in."""
    spec = loads("spec one\nvar x: bool = true;\ninvariant I: x;\n")
    assert spec.text_of(parse_expression("x", "elsewhere")) == ""
