# SPDX-License-Identifier: Apache-2.0
"""Formulas beside a spec: given as text or as lemmas, checked in its scope, judged in the states of its Systems."""

from __future__ import annotations

import pytest

from rmapspec.api import loads
from rmapspec.engines.explore import explore
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.formulas import parse_formula, parse_formulas
from rmapspec.lang.lower import lemmas_of, lower_formulas, with_invariants
from rmapspec.system.verdict import Word

TEXT = """spec t
sort V[1..3] ordered;
enum Slot { empty, full }
var q: seq V = [];
var slot: map V -> Slot = map v in V: empty;
fun there(v: V): bool = v in q;
process p { for v in V { add: { q := append(q, v); slot[v] := full; } } }
invariant safe: forall v in V: there(v) => slot[v] == full;
lemma passed: forall v in V: done(p, v, v) => there(v);
lemma wrong: forall v in V: not there(v);
"""


def test_lemmas_are_judged_when_asked_for() -> None:
    """A lemma is judged although nobody asked, or the one that is wrong is not found out."""
    spec = loads(TEXT)
    system = spec.family({"V": 2}).system("main")
    assert [p.name for p in system.properties] == ["safe"]
    lemmas = lower_formulas(spec.typed, {"V": 2}, {}, lemmas_of(spec.typed))
    words = {v.prop: v.word for v in explore(with_invariants(system, lemmas)).verdicts}
    assert (words["passed"], words["wrong"]) == (Word.HOLDS, Word.VIOLATED)
    with pytest.raises(ValueError, match="safe"):
        with_invariants(system, {"safe": lemmas["passed"]})


def test_a_formula_sees_what_properties_see() -> None:
    """An invariant that was printed cannot be read again."""
    typed = loads(TEXT).typed
    texts = {"a": "forall v in V: slot[v] == full => there(v)", "b": "cursor(p, v) == none or started(p)"}
    made, more = parse_formulas(typed, texts)
    system = with_invariants(loads(TEXT).family({"V": 3}).system("main"), lower_formulas(more, {"V": 3}, {}, made))
    assert {v.prop: v.word for v in explore(system).verdicts if v.prop in made} == dict.fromkeys("ab", Word.HOLDS)
    assert typed.types.keys() < more.types.keys()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "P122"),
        ("there(", "P115"),
        ("true true", "P101"),
        ("always true", "P118"),
        ("forall v in V: true) and (true", "P101"),
        ("there", "T114"),
        ("1 + 1", "T301"),
        ("slot' == slot", "T404"),
        ("nowhere", "T101"),
        ("at(p, sub)", "T109"),
        (("(" * 120) + "true" + (")" * 120), "P107"),
    ],
)
def test_what_is_wrong_with_a_formula(text: str, code: str) -> None:
    """A formula that means nothing is taken, or it is said of another place."""
    with pytest.raises(SpecError) as caught:
        parse_formula(loads(TEXT).typed, text, "given.txt")
    assert caught.value.diagnostics[0].code == code
    assert caught.value.diagnostics[0].span.path == "given.txt"
