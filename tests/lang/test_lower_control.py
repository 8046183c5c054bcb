# SPDX-License-Identifier: Apache-2.0
"""Control flow: which steps follow which, and what each loop, branch, call, choice and jump leaves behind."""

from __future__ import annotations

import pytest

from rmapspec.lang.diagnose import SpecError
from tests.support.texts import outcome_of, runs, system_of

SORTED = "sort V[1..3] ordered;\nvar seen: seq V = [];\n"


def test_steps_follow_one_another() -> None:
    """A missing or reordered step would change the only run."""
    text = "var x: 0..9 = 0;\nprocess p { a: x := x + 1; b: x := x * 2; c: x := x + 3; }"
    assert runs(text, "x") == {("a", "b", "c", "x = 5")}


def test_statements_of_one_step_read_earlier_ones() -> None:
    """Sequential reading inside a step: y sees the new x, the swap does not."""
    text = "var x: 0..9 = 1;\nvar y: 0..9 = 5;\nprocess p { a: { x := x + 1; y := x + 1; } }"
    assert runs(text, "x", "y") == {("a", "x = 2", "y = 3")}


def test_frame_keeps_what_a_step_does_not_assign() -> None:
    """Frame conditions: m[0] alone changes, every other value and variable stays."""
    text = "var m: map 0..2 -> 0..5 = map i in 0..2: i;\nvar z: 0..5 = 4;\nprocess p { a: m[0] := 5; }"
    assert runs(text, "m", "z") == {("a", "m = [0: 5, 1: 1, 2: 2]", "z = 4")}


@pytest.mark.parametrize("n", [1, 2, 3])
def test_for_visits_every_element_in_order(n: int) -> None:
    """A for loop that skipped, repeated or reordered an element would leave another sequence."""
    text = SORTED + "process p { for v in V { add: seen := append(seen, v); } last: skip; }"
    elements = ", ".join(f"v{i}" for i in range(n))
    assert runs(text, "seen", V=n) == {("add",) * n + ("last", f"seen = [{elements}]")}


def test_for_over_a_sequence_reads_the_next_element_anew() -> None:
    """An element appended after the cursor during the loop is visited too; one put before it is not."""
    text = (
        "sort V[3..3] ordered;\nvar q: seq V = seq v in V: v;\nvar seen: seq V = [];\n"
        "process p { for v in q { look: { seen := append(seen, v); if len(q) == 3 and v != q_last() { q := remove(q, q_last()); } } } }\n"
        "fun q_last(): V = the(last(q));"
    )
    assert runs(text, "seen", "q") == {("look", "look", "seen = [v0, v1]", "q = [v0, v1]")}


def test_for_over_an_empty_sequence_takes_no_step() -> None:
    """The loop's test belongs to the step that follows it."""
    text = SORTED + "process p { for v in seen { never: skip; } after: skip; }"
    assert runs(text, V=2) == {("after",)}


def test_nested_loops_have_their_own_cursors() -> None:
    """Sharing a cursor would cut the inner loop short."""
    text = "sort V[2..2] ordered;\nvar n: 0..9 = 0;\nprocess p { for v in V { for w in V { s: n := n + 1; } } }"
    assert runs(text, "n") == {("s",) * 4 + ("n = 4",)}


def test_a_loop_whose_body_may_take_no_step_moves_on() -> None:
    """Elements whose test fails are skipped without a step; the cursor ends on the right one."""
    text = (
        SORTED
        + "var want: set V = any;\nprocess p { for v in V { if v in want { add: seen := append(seen, v); } } end: skip; }"
    )
    found = {run[-1] for run in runs(text, "seen", V=3)}
    assert len(found) == 8, found
    assert "seen = [v0, v2]" in found


def test_break_and_continue() -> None:
    """break leaves the loop, continue goes on with the next element."""
    text = (
        "sort V[3..3] ordered;\nvar seen: seq V = [];\nvar stop_at: V = any;\n"
        "process p { for v in V { if v == stop_at { out: skip; break; } add: seen := append(seen, v); continue; } after: skip; }"
    )
    found = runs(text, "seen")
    assert ("out", "after", "seen = []") in found
    assert ("add", "add", "out", "after", "seen = [v0, v1]") in found
    assert len(found) == 3


def test_while_and_loop() -> None:
    """while tests before each round, as part of the step that follows."""
    text = "var x: 0..3 = 0;\nprocess p { while x < 3 { up: x := x + 1; } done: skip; }"
    assert runs(text, "x") == {("up", "up", "up", "done", "x = 3")}
    endless = outcome_of("var x: 0..1 = 0;\nprocess p { loop { flip: x := 1 - x; } }\ndeadlock d;")
    assert endless.states == 2


def test_a_test_is_judged_with_the_step_that_follows() -> None:
    """Between the test and the guarded step no other process can interfere: x never exceeds 1."""
    text = (
        "var x: 0..2 = 0;\nprocess a { if x == 0 { up: x := x + 1; } }\nprocess b { if x == 0 { up: x := x + 1; } }\n"
        "invariant one: x <= 1;"
    )
    assert outcome_of(text).verdict("one").trace is None


def test_calls_prefix_labels_and_take_arguments_by_name() -> None:
    """Labels are [call label.]procedure.label; the parameter stands for the caller's cursor."""
    text = (
        SORTED + "procedure add(v: V) { put: seen := append(seen, v); }\n"
        "process p { for v in V { call add(v); } again: call nothing(); }\nprocedure nothing() { s: skip; }"
    )
    assert runs(text, "seen", V=2) == {("add.put", "add.put", "again.nothing.s", "seen = [v0, v1]")}


def test_return_leaves_the_procedure_only() -> None:
    """return goes on after the call, stop ends the process."""
    text = (
        "var x: 0..5 = 0;\nprocedure f() { a: x := x + 1; return; b: x := 5; }\n"
        "process p { call f(); c: x := x + 1; stop; d: x := 5; }"
    )
    assert runs(text, "x") == {("f.a", "c", "x = 2")}


def test_either_takes_any_branch() -> None:
    """A branch whose first step is blocked is not taken."""
    text = (
        "var x: 0..5 = 0;\nprocess p { either { a: x := 1; } or { b: x := 2; b2: x := x + 2; } "
        "or { c: require x == 5; } last: skip; }"
    )
    assert runs(text, "x") == {("a", "last", "x = 1"), ("b", "b2", "last", "x = 4")}


def test_failure_is_a_branch_without_the_steps_effect() -> None:
    """Both outcomes are explored; the failing one runs its block instead."""
    text = "var x: 0..5 = 0;\nprocess p { get: x := 1 or fail { sorry: x := 3; stop; } use: x := x + 1; }"
    assert runs(text, "x") == {("get", "use", "x = 2"), ("get", "sorry", "x = 3")}


def test_choose_takes_every_element() -> None:
    """One step per element of the domain, none when it is empty."""
    text = SORTED + "var s: set V = any;\nprocess p { pick: choose v in s { seen := append(seen, v); } }"
    assert {run[-1] for run in runs(text, "seen", V=2) if run[0] == "pick"} == {"seen = [v0]", "seen = [v1]"}
    assert ("seen = []",) in runs(text, "seen", V=2)


def test_a_loop_that_cannot_take_a_step_is_an_error() -> None:
    """Instead of running for ever while lowering."""
    with pytest.raises(SpecError) as caught:
        system_of("var x: 0..1 = 0;\nprocess p { while x == 0 { if x == 1 { a: skip; } } b: skip; }")
    assert [d.code for d in caught.value.diagnostics] == ["L115"]


def test_a_finished_loop_resets_its_cursor() -> None:
    """States that differ only in a dead cursor would be counted twice."""
    text = "sort V[2..2] ordered;\nvar x: 0..1 = 0;\nprocess p { for v in V { either { a: skip; break; } or { b: skip; } } c: skip; }"
    start, broke_off, in_loop, after_c = 1, 1, 2, 1
    assert outcome_of(text).states == start + broke_off + in_loop + after_c


def test_at_and_ended_follow_control() -> None:
    """at() is true exactly where the next step is the one named, tests between steps included."""
    text = (
        "var x: 0..1 = any;\nprocess p { a: skip; if x == 1 { b: skip; } c: skip; }\n"
        "invariant I: at(p, b) => x == 1;\ncover at_b: at(p, b);\ncover at_c: at(p, c) and x == 0;\ncover over: ended(p);\n"
        "invariant never: not (at(p, b) and at(p, c));"
    )
    found = outcome_of(text)
    assert {"at_b", "at_c", "over"} <= found.reached
    assert all(v.trace is None for v in found.verdicts)


@pytest.mark.parametrize(("n", "labels"), [(0, ("b",)), (1, ("a", "b")), (2, ("a", "a", "b"))])
def test_for_over_a_range_that_may_be_empty(n: int, labels: tuple[str, ...]) -> None:
    """A range without values would be walked once; one whose bound has a wider type, beyond its end."""
    text = "param N: 0..3 = 0;\nvar x: 0..3 = 0;\nprocess p { for i in 1..N % 3 { a: x := i; } b: skip; }"
    assert runs(text, "x", N=n) == {(*labels, f"x = {n}")}


def test_a_loop_entered_anew_without_a_step_has_all_its_rounds() -> None:
    """Rounds of an inner loop, counted over several of the outer one, would be cut off: here after the first step."""
    text = (
        "sort V[3..3] ordered;\nvar n: 0..9 = 0;\n"
        "process p { for v in V { for w in V { if v == w { a: n := n + 1; } } } b: skip; }"
    )
    assert runs(text, "n") == {("a", "a", "a", "b", "n = 3")}


def test_at_in_a_step_of_a_loop_speaks_of_where_it_is_taken() -> None:
    """The cursor would be moved on twice, so that the last round is at no label."""
    text = "var n: 0..3 = 0;\nassertion A;\nprocess p { for i in 1..2 { a: { assert A: at(self, a); require at(self, a); n := n + i; } } }"
    found = outcome_of(text)
    assert found.verdict("A").trace is None
    assert runs(text, "n") == {("a", "a", "n = 3")}


def test_ways_to_a_step_of_one_of_several_processes_have_names_of_their_own() -> None:
    """Two actions of one name: a counterexample through the second cannot be replayed, and no verdict is given."""
    text = SORTED + "process p { for v in V { add: seen := []; } }\nscenario two { p * 2; }"
    names = [action.name for action in system_of(text, "two", V=2).actions]
    assert names.count("p#2.add") == 1
    assert "p#2.add#2" in names
    assert len(set(names)) == len(names)
