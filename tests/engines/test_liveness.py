# SPDX-License-Identifier: Apache-2.0
"""Liveness: what is promised, what a lasso looks like, and what is said where nothing can be said."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from rmapspec.api import load
from rmapspec.content import content_root
from rmapspec.engines.explore import Limits, Program, explore
from rmapspec.engines.liveness import judge, promised
from rmapspec.system.evaluate import ReplayError, replay, replay_violation
from rmapspec.system.fairness import promises
from rmapspec.system.model import System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Word
from tests.support.texts import system_of

COUNTER = """
var x: 0..3 = 0;
process p {fair} {{ loop {{ up: x := (x + 1) % 4; }} }}
temporal eventually_three: eventually x == 3;
temporal again: always eventually x == 0;
temporal settles: eventually always x > 0;
temporal up_leads: x == 1 leadsto x == 3;
temporal nested: always ((x == 1 => eventually x == 2) and eventually (x == 3 and eventually x == 1));
temporal never: not eventually x == 2;
"""


def words(system: System) -> dict[str, str]:
    """The verdict on each temporal property; every lasso is replayed."""
    outcome = judge(system)
    for verdict in outcome.verdicts:
        if verdict.trace is not None:
            replay_violation(system, verdict.trace, verdict.prop)
    return {v.prop: v.word.value for v in outcome.verdicts}


def test_without_a_promise_a_behaviour_may_stop_anywhere() -> None:
    """A process that promises nothing is thought to go on."""
    found = words(system_of(COUNTER.format(fair="")))
    assert found == {
        "eventually_three": "violated",
        "again": "violated",
        "settles": "violated",
        "up_leads": "violated",
        "nested": "violated",
        "never": "violated",
    }


def test_a_fair_process_goes_on() -> None:
    """A promise is not heeded, or what goes round and round is thought to settle."""
    found = words(system_of(COUNTER.format(fair="fair")))
    assert found == {
        "eventually_three": "holds",
        "again": "holds",
        "settles": "violated",
        "up_leads": "holds",
        "nested": "holds",
        "never": "violated",
    }


def test_the_lasso_of_a_stop_has_no_steps() -> None:
    """A behaviour that stays in its first state for ever is shown as something else."""
    verdict = judge(system_of(COUNTER.format(fair=""))).verdict("eventually_three")
    assert verdict.trace is not None
    assert (len(verdict.trace), verdict.trace.loop) == (0, 0)


def test_an_end_is_fair() -> None:
    """A behaviour that has come to its end is no behaviour of a fair process."""
    text = (
        "var x: 0..1 = 0;\nprocess p fair { up: x := 1; }\n"
        "temporal stays: eventually always x == 1;\ntemporal back: always eventually x == 0;"
    )
    found = words(system_of(text))
    assert found == {"stays": "holds", "back": "violated"}


CHOICE = """
var x: 0..2 = 0;
process p fair {{
  loop {{
    either {{ stay {a}: x := 0; }} or {{ go {b}: {{ require x == 0; x := 1; }} back: x := 0; }}
  }}
}}
temporal gone: always eventually x == 1;
"""


@pytest.mark.parametrize(("fairness", "word"), [("", "violated"), ("fair", "holds"), ("strong fair", "holds")])
def test_a_fair_step_is_taken(fairness: str, word: str) -> None:
    """A step's own promise is not heeded, or its process is thought to take every step."""
    assert words(system_of(CHOICE.format(a="", b=fairness))) == {"gone": word}


FLICKER = """
var open: bool = true;
process door fair {{ loop {{ close: open := false; open: open := true; }} }}
process guest {fairness} {{ enter: require open; }}
temporal goes_in: eventually ended(guest);
"""


@pytest.mark.parametrize(("fairness", "word"), [("", "violated"), ("fair", "violated"), ("strong fair", "holds")])
def test_weak_and_strong_fairness_differ(fairness: str, word: str) -> None:
    """What can be taken again and again, but not always, is promised by strong fairness alone."""
    assert words(system_of(FLICKER.format(fairness=fairness))) == {"goes_in": word}


def test_an_optional_process_need_not_start_but_ends_once_it_has() -> None:
    """The promise of an optional process forces its start, or does not hold after it."""
    text = (
        "var x: 0..2 = 0;\nprocess p optional fair { one: x := 1; two: x := 2; }\n"
        "temporal starts: eventually x == 1;\ntemporal ends: x == 1 leadsto x == 2;"
    )
    assert words(system_of(text)) == {"starts": "violated", "ends": "holds"}


def test_quantifiers_are_judged_for_each_element() -> None:
    """One of several starves and another is served: both together are thought to be."""
    text = (
        "var done: map 0..2 -> bool = map i in 0..2: false;\n"
        "process p[i in 0..2] fair { go: { require i != 1; done[i] := true; } }\n"
        "temporal all: forall i in 0..2: eventually done[i];\n"
        "temporal some: exists i in 0..2: eventually always done[i];\n"
        "temporal those: forall i in 0..2: i != 1 => eventually done[i];"
    )
    assert words(system_of(text)) == {"all": "violated", "some": "holds", "those": "holds"}


@pytest.mark.parametrize(
    ("file", "scenario", "violated"),
    [
        ("rwsem_one_reader", "with_weak", {"L4_weak"}),
        ("rwsem_one_reader", "with_strong", set[str]()),
        ("rwsem_two_readers", "with_weak", {"L4_weak"}),
        ("rwsem_two_readers", "with_strong", {"L4_strong"}),
        ("rwsem_handoff", "main", set[str]()),
    ],
)
def test_what_fairness_a_writer_needs(file: str, scenario: str, violated: set[str]) -> None:
    """The three cases of a writer against readers that re-acquire: strong suffices, neither, weak with hand-off."""
    system = load(content_root() / "spec" / "examples" / f"{file}.rmap").family({}).system(scenario)
    found = words(system)
    assert {name for name, word in found.items() if word == "violated"} == violated
    assert {word for name, word in found.items() if name not in violated} == {"holds"}


def test_states_and_depth_are_those_of_exploration() -> None:
    """Liveness is judged over other states than safety."""
    system = system_of(CHOICE.format(a="", b="fair"))
    program = Program()
    explored, judged = explore(system, program=program), judge(system, program=program)
    assert (judged.states, judged.depth) == (explored.states, explored.depth)
    assert judged.transitions == explored.transitions


def test_a_search_cut_off_says_unknown_and_still_shows_what_it_found() -> None:
    """A limit makes a property hold, or hides a lasso that was found before."""
    system = system_of(
        "var x: 0..9 = 0;\nprocess p fair { loop { up: { require x < 9; x := x + 1; } } }\n"
        "process q fair { loop { idle: skip; } }\n"
        "temporal top: eventually x == 9;\ntemporal low: always x < 2;"
    )
    cut = judge(system, limits=Limits(max_depth=4))
    assert not cut.complete
    assert [v.word for v in cut.verdicts] == [Word.UNKNOWN, Word.UNKNOWN]
    assert "depth limit 4" in cut.verdict("top").why
    assert [v.word for v in judge(system).verdicts] == [Word.HOLDS, Word.VIOLATED]
    stopped = system_of(
        "var x: 0..9 = 0;\nprocess p { loop { up: x := (x + 1) % 10; } }\ntemporal top: eventually x == 9;"
    )
    assert judge(stopped, limits=Limits(max_depth=4)).verdict("top").word is Word.VIOLATED


def test_a_deadline_that_is_over_leaves_all_unknown() -> None:
    """A search without time says that something holds."""
    outcome = judge(system_of(COUNTER.format(fair="fair")), limits=Limits(deadline=time.monotonic() - 1))
    assert {v.word for v in outcome.verdicts} == {Word.UNKNOWN}
    assert outcome.verdicts[0].why == "the time limit was reached"


def test_an_undefined_condition_is_a_failure_with_the_way_to_it() -> None:
    """A condition without a value counts as true or false."""
    system = system_of(
        "enum E { p0, p1 }\nvar x: E? = p0;\nprocess p fair { a: x := p1; b: x := none; }\n"
        "temporal low: eventually the(x) == p1;"
    )
    outcome = judge(system)
    assert outcome.verdict("low").word is Word.UNKNOWN
    assert outcome.failure is not None
    assert len(outcome.failure.trace) == 2
    replay(system, outcome.failure.trace)


def test_an_undefined_step_is_a_failure_with_the_way_to_it() -> None:
    """A step without a value is thought not to be there."""
    system = system_of(
        "var q: seq 0..1 = [];\nprocess p fair { loop { add: q := append(q, 0); } }\ntemporal t: eventually false;"
    )
    outcome = judge(system)
    assert outcome.verdict("t").word is Word.UNKNOWN
    assert outcome.failure is not None
    assert (len(outcome.failure.trace), outcome.failure.action) == (1, "p.add")


def test_a_witness_that_is_never_reached_is_told() -> None:
    """A property that says nothing is thought to say something."""
    text = (
        "var x: 0..3 = 0;\nprocess p fair { up: x := 1; }\n"
        "temporal a: x == 2 leadsto x == 3;\ntemporal b: x == 1 leadsto x == 1;"
    )
    outcome = judge(system_of(text))
    assert outcome.reached == {"b"}


def test_only_what_is_asked_is_judged() -> None:
    """Names are ignored, or a safety property gets a verdict on liveness."""
    system = system_of(COUNTER.format(fair="fair") + "invariant small: x < 4;")
    assert [v.prop for v in judge(system, ("small", "settles")).verdicts] == ["settles"]
    with pytest.raises(KeyError):
        judge(system, ("nothing",))


def test_promises_in_words() -> None:
    """A verdict does not say what it assumes."""
    system = system_of(CHOICE.format(a="", b="strong fair"))
    assert promised(promises(system)) == "p fair, p.go strong fair"


# ------------------------------------------------------------ replay of lassos


def lasso() -> tuple[System, Trace]:
    """A violation: the door opens and closes for ever, the guest is weakly fair."""
    system = system_of(FLICKER.format(fairness="fair"))
    trace = judge(system).verdict("goes_in").trace
    assert trace is not None
    return system, trace


def test_a_lasso_that_is_not_closed_is_refused() -> None:
    """A trace with a loop that does not close passes for a behaviour."""
    system, trace = lasso()
    assert trace.loop == 0
    with pytest.raises(ReplayError, match="does not close at step 1"):
        replay(system, replace(trace, loop=1))
    with pytest.raises(ReplayError, match="goes back to step 7 of 2"):
        replay(system, replace(trace, loop=7))


def test_a_lasso_that_is_not_fair_is_refused() -> None:
    """A behaviour that breaks a promise passes for a violation."""
    system, trace = lasso()
    waits = Trace(trace.initial, (), 0)
    replay(system, waits)
    with pytest.raises(ReplayError, match="door is weakly fair and never takes a step"):
        replay_violation(system, waits, "goes_in")
    stronger = system_of(FLICKER.format(fairness="strong fair"))
    with pytest.raises(ReplayError, match="guest is strongly fair and never takes a step"):
        replay_violation(stronger, trace, "goes_in")


def test_a_lasso_that_satisfies_the_formula_is_refused() -> None:
    """Any fair lasso passes for a violation."""
    system, trace = lasso()
    other = system_of(FLICKER.format(fairness="fair").replace("eventually ended(guest)", "eventually open"))
    replay_violation(system, trace, "goes_in")
    with pytest.raises(ReplayError, match="the behaviour does not violate goes_in"):
        replay_violation(other, trace, "goes_in")


def test_a_trace_that_ends_violates_no_temporal_property() -> None:
    """A finite trace passes for a violation of liveness."""
    system, trace = lasso()
    with pytest.raises(ReplayError, match="a finite trace cannot violate it"):
        replay_violation(system, replace(trace, loop=None), "goes_in")
