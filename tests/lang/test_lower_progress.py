# SPDX-License-Identifier: Apache-2.0
"""``after``, ``started``, ``cursor``, ``inside`` and ``done``: what they say in each state of small specs."""

from __future__ import annotations

import pytest

from rmapspec.lang.diagnose import SpecError
from rmapspec.system.verdict import Word
from tests.support.texts import outcome_of, runs, system_of

LOOP = "sort V[1..3] ordered;\nprocess p { first: skip; for v in V { a: skip; b: skip; } last: skip; }\n"


def holds(text: str, formula: str, V: int = 1) -> bool:  # noqa: N803 - the name of a sort
    """Whether a formula holds in every reachable state of a text."""
    outcome = outcome_of(f"{text}\ninvariant I: {formula};", V=V)
    assert outcome.failure is None, outcome.failure
    (verdict,) = [v for v in outcome.verdicts if v.prop == "I"]
    return verdict.word is not Word.VIOLATED


@pytest.mark.parametrize(
    "formula",
    [
        "started(p) == (not at(p, first))",
        "after(p, first) => cursor(p, v) == none and not inside(p, v)",
        "after(p, a) => inside(p, v) and at(p, b)",
        "after(p, b) => inside(p, v)",  # at its last element until the step that follows the loop
        "after(p, last) == ended(p)",
        "inside(p, v) == (after(p, a) or after(p, b))",
        "inside(p, v) == (cursor(p, v) != none)",
        "forall x in V: done(p, v, x) == (inside(p, v) and x < the(cursor(p, v)))",
        "forall x in V: after(p, b) and not (exists y in V: y > the(cursor(p, v))) => done(p, v, x) or cursor(p, v) == x",
    ],
)
def test_a_loop_over_a_sort(formula: str) -> None:
    """A lemma about how far a loop has come means something else than the reference says."""
    assert holds(LOOP, formula, V=3)


@pytest.mark.parametrize(
    "formula",
    [
        "not started(p)",
        "not after(p, first)",
        "not inside(p, v)",
        "forall x in V: not done(p, v, x)",
        "forall x in V: cursor(p, v) != x",
        "after(p, b) => at(p, a)",
    ],
)
def test_what_becomes_true(formula: str) -> None:
    """One of the predicates is always false."""
    assert not holds(LOOP, formula, V=3)


def test_a_loop_over_a_sequence_is_asked_as_the_sequence_is_now() -> None:
    """An element that was put before the cursor counts as one the loop has passed, or one that was removed does."""
    text = (
        "sort V[3..3] ordered;\nvar q: seq V = seq v in V: v;\nvar drop: bool = any;\n"
        "process p { for v in q { look: { if drop and done(self, v, the(first(q))) "
        "{ q := remove(q, the(first(q))); } } } }\n"
    )
    assert holds(text, "forall x in V: done(p, v, x) => before(q, x, the(cursor(p, v)))", V=3)
    assert holds(text, "forall x in V: inside(p, v) and done(p, v, x) => x in q", V=3)
    assert not holds(text, "forall x in V: not done(p, v, x)", V=3)


def test_numbers_are_compared() -> None:
    """The cursor of a loop over a range is no number, or one of another range."""
    text = "param N: 1..3 = 3;\nprocess p { for i in 1..N { a: skip; } }\n"
    assert holds(text, "inside(p, i) => the(cursor(p, i)) >= 1 and done(p, i, 0) and not done(p, i, N + 1)")
    assert not holds(text, "cursor(p, i) != 3")
    assert not holds(text, "not done(p, i, 2)")


def test_of_loops_inside_one_another_the_innermost_counts() -> None:
    """A name that a loop shares with one in a procedure called from it stands for the outer one, or for both."""
    text = "procedure f() { for i in 5..6 { deep: skip; } }\nprocess p { for i in 1..2 { out: skip; call f(); } end: skip; }\n"
    assert holds(text, "inside(p, f.i) => cursor(p, i) == cursor(p, f.i)")
    assert holds(text, "inside(p, f.i) => forall x in 0..6: done(p, i, x) == done(p, f.i, x)")
    assert holds(text, "after(p, out) => the(cursor(p, i)) in 1..2")
    assert not holds(text, "inside(p, f.i) => cursor(p, i) != 6")


def test_a_process_without_the_loop() -> None:
    """A question that is asked of every process has no answer for some."""
    text = "process p { for i in 1..2 { a: skip; } }\nprocess q { b: skip; }\nscenario main { p; }\n"
    assert holds(text, "forall x in Process: inside(x, i) => x == p")
    assert holds(text, "cursor(p, i) == none or started(p)")
    assert holds(text, "not started(q) and not after(q, b) and ended(q)", V=1)


def test_after_is_a_point_of_the_program() -> None:
    """Where two branches meet, each has led there; a branch that no run takes has too, and a failure is a step."""
    text = "var x: 0..1 = any;\nprocess p { if x == 0 { a: skip; } else { b: skip; } c: skip or fail { d: skip; } e: skip; }\n"
    assert holds(text, "after(p, a) == after(p, b) and (after(p, a) => started(p) and at(p, c))")
    assert not holds(text, "x == 0 => not after(p, b)")
    assert holds(text, "at(p, d) => after(p, c)")
    assert holds(text, "after(p, d) == at(p, e)")


def test_a_try_leads_to_both_its_branches() -> None:
    """A lemma about what follows a try forgets one of its outcomes."""
    text = "mutex m;\nprocess p { t: try mutex_lock(m) { a: mutex_unlock(m); } else { b: skip; } }\n"
    text += "process q { l: mutex_lock(m); u: mutex_unlock(m); }\n"
    assert holds(text, "after(p, t) == (at(p, a) or at(p, b))")
    assert not holds(text, "not (after(p, t) and at(p, b))")


def test_in_a_step_the_cursor_is_the_element_of_the_step() -> None:
    """A `require` in a loop is told of the element before."""
    text = (
        "sort V[3..3] ordered;\nvar seen: set V = {};\nprocess p { for v in V { a: { require cursor(self, v) == v; "
        "require forall x in V: done(self, v, x) == (x in seen); seen := seen union {v}; } } }"
    )
    assert runs(text, "seen") == {("a", "a", "a", "seen = {v0, v1, v2}")}


def test_loops_that_share_a_name_but_not_what_they_go_through() -> None:
    """`done` is answered although it has no one meaning."""
    text = "sort V[1..2];\nvar q: seq V = [];\nprocess p { for v in V { a: skip; } for v in q { b: skip; } }\n"
    assert holds(text, "after(p, b) => inside(p, v)")
    with pytest.raises(SpecError) as caught:
        system_of(text + "invariant I: forall x in V: not done(p, v, x);")
    assert [d.code for d in caught.value.diagnostics] == ["L124"]


def test_a_scenario_of_any_number_is_for_proofs_alone() -> None:
    """A finite check runs a scenario that has no size, or its processes become more than the others need."""
    text = "process p { a: skip; }\nprocess q { b: skip; }\nscenario few { p; q; }\nscenario all { p; q * any; }\n"
    system = system_of(text, "few")
    assert [p.name for p in system.processes] == ["p", "q"]
    with pytest.raises(KeyError):
        system_of(text, "all")
