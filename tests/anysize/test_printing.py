# SPDX-License-Identifier: Apache-2.0
"""First-order formulas as text: what is printed means what was meant when it is read again."""

from __future__ import annotations

import pytest

from rmapspec.lang.formulas import parse_formula
from rmapspec.system.firstorder.terms import Formula
from tests.anysize.finite import DESIGNS, any_size, design, guard_of, transitions

WORDLESS = {"S6"}  # it speaks of two states


@pytest.mark.parametrize("name", DESIGNS)
def test_text_means_the_formula(name: str) -> None:
    """An invariant is shown that is not the one that was proved."""
    lowered = any_size(name, "walkers")
    typed = design(name).typed
    again: dict[str, tuple[Formula, Formula]] = {}
    claims = {c.name: c.formula for c in lowered.system.lemmas}
    claims.update({p.name: p.formula for p in lowered.system.properties if p.formula and p.name not in WORDLESS})
    for claimed, formula in claims.items():
        text = lowered.text(formula)
        assert text, f"{claimed} has no words"
        again[claimed] = formula, lowered.formula(*parse_formula(typed, text))
    assert len(again) > 25
    finite = design(name).family({"Vma": 2}).system("walk")
    guard = guard_of(lowered, finite)
    states = [state for i, (state, _) in enumerate(transitions(finite)) if i % 5 == 0]
    for claimed, (meant, read) in again.items():
        assert [s for s in states if guard.worth(meant, s) != guard.worth(read, s)] == [], claimed


def test_words_tell_false_from_true() -> None:
    """Texts that are compared in good states alone could all be `true`."""
    lowered = any_size("rfc_batch", "walkers")
    typed = design("rfc_batch").typed
    guard = guard_of(lowered, design("rfc_batch").family({"Vma": 2}).system("walk"))
    states = [state for state, _ in transitions(guard.view.finite)]
    for name in ("S1", "W"):
        formula = next(p.formula for p in lowered.system.properties if p.name == name)
        assert formula is not None
        read = lowered.formula(*parse_formula(typed, lowered.text(formula)))
        worth = [guard.worth(read, s) for s in states]
        assert worth == [guard.worth(formula, s) for s in states]
        assert not all(worth)


def test_the_words_are_those_of_the_language() -> None:
    """A lemma reads like a solver's input."""
    lowered = any_size("baseline", "walkers")
    texts = {lemma.name: lowered.text(lemma.formula) for lemma in lowered.system.lemmas}
    assert (
        texts["child_after_parent"] == "forall v1 in Vma: child(v1) in i_mmap => before(i_mmap, parent(v1), child(v1))"
    )
    assert texts["filled_so_far"] == (
        "forall v1 in Vma: pte[child(v1)] == none or done(dup_mmap, v, v1)"
        " or cursor(dup_mmap, v) == v1 and after(dup_mmap, copy)"
    )
    assert texts["walker: where it read-holds i_mmap_rwsem"] == (
        "forall w in Process: w is walker => holds_read(i_mmap_rwsem, w) == (after(w, begin) or after(w, visit))"
    )
