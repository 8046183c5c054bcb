# SPDX-License-Identifier: Apache-2.0
"""Data: values, assignments, guards, assertions, actions, parameters, instances and scenarios."""

from __future__ import annotations

import pytest

from rmapspec.api import check, loads
from rmapspec.lang.diagnose import SpecError
from rmapspec.system.evaluate import initial_states
from rmapspec.system.types import show
from tests.support.texts import outcome_of, runs, system_of


def value_of(type_: str, expression: str, declarations: str = "") -> str:
    """The value of a constant expression as a person writes it."""
    system = system_of(f"{declarations}\nvar x: {type_} = {expression};\nprocess p {{ s: skip; }}")
    state = next(initial_states(system))
    return show(system.variables[system.slot["x"]].type, state[system.slot["x"]])


SORTS = "sort V[3..3] ordered;\nenum A { left(v: V), right(v: V), top }\nenum C { red, green, none }\nenum B { empty, slot(i: 1..3) }\nparam N: 1..9 = 4;"


@pytest.mark.parametrize(
    ("type_", "expression", "expected"),
    [
        ("0..9", "2 + 3 * 2 - 1", "7"),
        ("-3..9", "-2 - 1", "-3"),
        ("0..9", "(7 - 9) % 5", "3"),
        ("0..99", "N * size(V)", "12"),
        ("bool", "not (1 < 2 and 3 <= 2) or false", "true"),
        ("bool", "1 == 2 => 5 % 1 == 3", "true"),
        ("0..9", "if 1 > 2 then 3 else 4", "4"),
        ("set V", "set v in V: true", "{v0, v1, v2}"),
        ("0..9", "count a in A: a is left", "3"),
        ("seq A", "seq v in V: right(v)", "[right(v0), right(v1), right(v2)]"),
        ("map C -> 0..9", "map c in C: if c == green then 1 else 0", "[red: 0, green: 1, none: 0]"),
        ("C", "none", "none"),
        ("A?", "top", "top"),
        ("bool", "{9} == {1, 2} or {} == {3}", "false"),
        ("bool", "(seq i in 1..3: i * 2) == [2, 4, 6]", "true"),
        ("B", "slot(2)", "slot(2)"),
        ("1..3?", "succ(N - 2)", "none"),
        ("V?", "none", "none"),
        ("V?", "first(seq v in V: v)", "v0"),
        ("V?", "the(last(seq v in V: v))", "v2"),
        ("V?", "next(seq v in V: v, the(last(seq w in V: w)))", "none"),
        ("seq V", "remove(seq v in V: v, the(first(seq w in V: w)))", "[v1, v2]"),
        ("bool", "before(seq v in V: v, the(first(seq v in V: v)), the(last(seq v in V: v)))", "true"),
        ("0..9", "card((set v in V: true) minus {the(first(seq v in V: v))})", "2"),
        ("bool", "forall v, w in V: v < w or w <= v", "true"),
        ("bool", "exists i in 2..4: i * i == 9", "true"),
        ("set 0..5", "{1, 3} union {5}", "{1, 3, 5}"),
        ("bool", "{1} subset {1, 2} and 2 in {1, 2} and 3 not in {1, 2}", "true"),
        ("bool", "7 in 1..9 and 10 not in 1..N", "true"),
        ("map V -> map 0..1 -> bool", "map v in V: map i in 0..1: i == 1", "[v0: [0: false, 1: true], v1: [0: false, 1: true], v2: [0: false, 1: true]]"),
    ],
)  # fmt: skip
def test_values(type_: str, expression: str, expected: str) -> None:
    """Each operator's meaning, from the text to the value."""
    assert value_of(type_, expression, SORTS) == expected


def test_enum_payloads_come_back() -> None:
    """``a.v`` where every constructor has the field, ``is`` tells them apart."""
    text = (
        "sort V[2..2] ordered;\nenum A { left(v: V), right(v: V) }\nvar a: A = any;\nvar w: V? = none;\nvar l: bool = false;\n"
        "process p { s: { w := a.v; l := a is left; } }"
    )
    assert {run[1:] for run in runs(text, "a", "w", "l")} == {
        ("a = left(v0)", "w = v0", "l = true"),
        ("a = left(v1)", "w = v1", "l = true"),
        ("a = right(v0)", "w = v0", "l = false"),
        ("a = right(v1)", "w = v1", "l = false"),
    }


def test_an_if_in_a_step_is_data() -> None:
    """Each variable takes the value of the branch; what neither assigns stays."""
    text = "var x: 0..3 = any;\nvar y: 0..9 = 7;\nprocess p { s: { if x > 1 { y := 1; x := 0; } else if x == 1 { y := 2; } } }"
    assert {run[1:] for run in runs(text, "x", "y")} == {
        ("x = 0", "y = 7"),
        ("x = 1", "y = 2"),
        ("x = 0", "y = 1"),
    }


def test_require_blocks_and_assert_counts_against_its_property() -> None:
    """A require is a guard; a failed assert is a violation whose last step is the bad one, and the run goes on."""
    text = "var x: 0..3 = 0;\nassertion P;\nprocess p { a: x := 1; b: { assert P: x == 0; x := 2; } c: x := 3; }\ninvariant low: x < 3;"
    found = outcome_of(text)
    bad, later = found.verdict("P").trace, found.verdict("low").trace
    assert bad is not None
    assert len(bad) == 2
    assert later is not None
    assert len(later) == 3


def test_out_of_range_is_an_evaluation_error_with_its_way() -> None:
    """Never cut off, never a guard."""
    failure = outcome_of("var x: 0..2 = 0;\nprocess p { loop { up: x := x + 1; } }").failure
    assert failure is not None
    assert len(failure.trace) == 2
    assert (failure.span.line, failure.span.column > 1) == (3, True)


def test_actions_assign_simultaneously() -> None:
    """x' and y' read the old state: a swap."""
    text = "var x: 0..3 = 1;\nvar y: 0..3 = 2;\nvar done: bool = false;\naction swap() { require not done; x' = y; y' = x; done' = true; }"
    assert runs(text, "x", "y") == {("swap", "x = 2", "y = 1")}


def test_action_parameters_range_over_their_type() -> None:
    """One step for each value whose guard holds."""
    text = "sort V[3..3] ordered;\nvar got: V? = none;\naction take(v: V) { require got == none; require v != the(first(seq w in V: w)); got' = v; }"
    assert runs(text, "got") == {("take", "got = v1"), ("take", "got = v2")}


def test_step_properties_see_both_states() -> None:
    """x may only grow; the step that shrinks it is the last of the trace."""
    text = "var x: 0..3 = 0;\nprocess p { a: x := 2; b: x := 1; }\nstep grows: x' >= x;"
    trace = outcome_of(text).verdict("grows").trace
    assert trace is not None
    assert len(trace) == 2


def test_locals_belong_to_each_instance() -> None:
    """Shared locals would make the sum smaller."""
    text = (
        "var sum: 0..9 = 0;\nprocess p[i in 1..2] { var mine: 0..9 = i; a: mine := mine * 2; b: sum := sum + mine; }\n"
        "invariant seen: ended(p[1]) and ended(p[2]) => sum == 6 and p[1].mine == 2 and p[2].mine == 4;\n"
        "cover end: ended(p[1]) and ended(p[2]);"
    )
    found = outcome_of(text)
    assert found.verdict("seen").trace is None
    assert "end" in found.reached


def test_scenarios_choose_who_runs_and_how_many() -> None:
    """A process that does not run has ended and is nowhere; ``* 2`` runs two instances."""
    text = (
        "var n: 0..9 = 0;\nprocess p { a: n := n + 1; }\nprocess q { b: n := n + 1; }\n"
        "scenario one { p; }\nscenario three { p * 2; q; }\ninvariant none_at: not at(q, b) or n < 3;\ncover q_over: ended(q) and n == 0;"
    )
    one, three = (outcome_of(text, scenario=s) for s in ("one", "three"))
    assert one.states == 2
    assert three.states == 8
    assert "q_over" in one.reached
    assert "q_over" not in three.reached


def test_self_is_the_process_that_steps() -> None:
    """Two instances write two places."""
    text = "var who: set Process = {};\nprocess p[i in 0..1] { a: who := who union {self}; }"
    assert {run[-1] for run in runs(text, "who")} == {"who = {p[0], p[1]}"}


def test_an_enum_param_decides_while_lowering() -> None:
    """The branch of another setting leaves no action behind."""
    text = "param mode: {fast, slow} = fast;\nvar x: 0..2 = 0;\nprocess p { if mode == fast { f: x := 1; } else { s: x := 2; } }"
    spec = loads("spec t\n" + text)
    assert [a.label for a in spec.family({}).system("main").actions] == ["f"]
    assert [a.label for a in spec.family({"mode": "slow"}).system("main").actions] == ["s"]
    with pytest.raises(SpecError) as caught:
        spec.family({"mode": "medium"})
    assert caught.value.diagnostics[0].code == "L122"


def test_an_empty_range_is_named() -> None:
    """At this size, with the place."""
    with pytest.raises(SpecError) as caught:
        system_of("param N: 0..3 = 0;\nvar x: 1..N = 1;\nprocess p { a: skip; }")
    assert caught.value.diagnostics[0].code == "L103"


def test_an_implication_is_covered_by_its_antecedent() -> None:
    """One that never says anything is vacuous without having been asked to show it; another formula needs
    ``covered by``."""
    text = (
        "spec t\nsort V[2..2] ordered;\nvar x: 0..3 = 0;\nprocess p { a: x := 1; }\n"
        "invariant never: x == 2 => x == 0;\ninvariant deep: forall v in V: x == 3 => v == v;\n"
        "invariant once: x == 1 => x < 2;\ninvariant plain: x < 2;"
    )
    words = {p.name: p.word.value for p in check(loads(text)).properties}
    assert words == {"never": "vacuous", "deep": "vacuous", "once": "holds", "plain": "holds"}


def test_an_index_over_an_empty_range_is_named() -> None:
    """Where it was a crash."""
    with pytest.raises(SpecError) as caught:
        system_of("param N: 0..3 = 0;\nprocess p[i in 1..N] { a: skip; }\nprocess q { b: skip; }")
    assert caught.value.diagnostics[0].code == "L103"


@pytest.mark.parametrize("name", ["element", "rebased", "x"])
def test_a_chosen_name_is_never_captured(name: str) -> None:
    """A set or map held to another range is written with bound variables; a name of the text is none of them."""
    text = (
        "var s: set 0..3 = {};\nvar m: map 0..1 -> 0..3 = map i in 0..1: 0;\n"
        "var u: map 0..1 -> map 0..1 -> 0..4 = map j in 0..1: map i in 0..1: i + j;\n"
        f"process p {{ a: choose {name} in 0..1 {{ s := set i in 0..5: i == {name}; m := u[{name}]; }} }}"
    )
    assert runs(text, "s", "m") == {
        ("a", "s = {0}", "m = [0: 0, 1: 1]"),
        ("a", "s = {1}", "m = [0: 1, 1: 2]"),
    }


@pytest.mark.parametrize(
    ("declarations", "expression"),
    [
        ("var o: 0..2? = none;\nvar w: 0..5? = 5;", "o != w"),
        ("var o: 0..2? = 1;\nvar w: 0..5 = 5;", "o != w"),
        ("var o: 0..2? = 2;\nvar w: 0..5? = 2;", "o == w"),
        ("var o: map 0..1 -> 0..2 = map i in 0..1: i;\nvar w: map 0..1 -> 0..5 = map i in 0..1: 5;", "o != w"),
        ("var o: set 0..1? = {none};\nvar w: 0..5? = 5;", "w not in o"),
        ("var o: seq 0..2 = [0];\nvar w: 0..5 = 5;", "not before(o, 0, w) and w not in o"),
        ("var o: seq 0..1? = append([1], none);\nvar w: bool = true;", "none in o and w"),
    ],
)
def test_numbers_of_different_ranges_compare_by_value(declarations: str, expression: str) -> None:
    """A number that one side cannot be would be an evaluation error where the answer is plainly no."""
    found = outcome_of(f"{declarations}\ninvariant I: {expression};\nprocess p {{ a: skip; }}")
    assert found.failure is None
    assert found.verdict("I").trace is None


def test_a_set_is_held_to_its_range_as_a_whole() -> None:
    """An operand beyond the range of the variable is fine as long as the result is not."""
    text = "var s: set 0..2 = {};\nvar t: set 0..5 = {1, 5};\nprocess p { a: s := t minus {5}; b: s := {4} inter s; }"
    assert runs(text, "s") == {("a", "b", "s = {}")}
    assert outcome_of("var s: set 0..2 = {};\nprocess p { a: s := {4} union s; }").failure is not None


@pytest.mark.parametrize(
    "step",
    [
        "n := n + 9; n := 0;",
        "if the(o) == 1 { n := 1; } else { n := 1; }",
        "require the(o) == 1 => true;",
        "m[0] := 9; m[1] := 1; require m[1] == 0;",
    ],
)
def test_an_error_is_one_even_if_nothing_depends_on_it(step: str) -> None:
    """Simplification would lose an operation that has no value."""
    text = "var n: 0..2 = 0;\nvar o: 0..2? = none;\nvar m: map 0..1 -> 0..2 = map i in 0..1: 0;\n"
    assert outcome_of(f"{text}process p {{ a: {{ {step} }} }}").failure is not None


def test_a_sequence_over_an_empty_range_is_empty() -> None:
    """It would have one element."""
    assert value_of("seq 0..3", "seq i in 1..N: i", "param N: 0..3 = 0;") == "[]"
