# SPDX-License-Identifier: Apache-2.0
"""Explicit search: known numbers of states, shortest violations, and honest words when it ends early."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rmapspec.engines.explore import Exploration, Limits, Program, explore
from rmapspec.system.evaluate import replay, replay_violation, successors
from rmapspec.system.expr import App, Const, Expr, Op, Ref
from rmapspec.system.model import Assertion, Cover, Property, PropertyKind, System
from rmapspec.system.types import BOOL, IntT
from rmapspec.system.verdict import Outcome, Word
from tests.engines.hand_made import DEADLOCK, TRUE, buffer, eq, invariant, negation, peterson, step, two_locks, var

COUNT = IntT(0, 1000)
N = Ref(COUNT, "n")


def counting(*properties: Property, guard: Expr = TRUE, top: int = 1000, asserts: tuple[Assertion, ...] = ()) -> System:
    """A number that goes up by one, held to 0..top."""
    more = App(IntT(0, top), Op.FIT, (App(IntT(1, 1001), Op.ADD, (N, Const(COUNT, 1))),))
    up = step("up", None, (guard,), {"n": more}, asserts=asserts)
    return System("counting", "main", (), (var("n", COUNT, Const(COUNT, 0)),), (), (up,), properties)


def below(n: int) -> Expr:
    """The number is less than n."""
    return App(BOOL, Op.LT, (N, Const(COUNT, n)))


def words(outcome: Outcome) -> dict[str, tuple[Word, int | None]]:
    """For each property the word and the length of its trace."""
    return {v.prop: (v.word, None if v.trace is None else len(v.trace)) for v in outcome.verdicts}


@pytest.mark.parametrize(
    ("system", "states", "depth", "transitions"),
    [
        (peterson(), 20, 6, 34),
        (buffer(2, 3), 40, 4, 72),
        (buffer(3, 4), 205, 5, 400),
        (two_locks(), 13, 6, 14),
        (two_locks(ordered=True), 12, 6, 12),
    ],
    ids=["peterson", "buffer 2/3", "buffer 3/4", "two locks", "ordered locks"],
)
def test_the_numbers_of_known_systems(system: System, states: int, depth: int, transitions: int) -> None:
    """Reachable states are missed, counted twice, or reached by a longer way."""
    outcome = explore(system)
    assert (outcome.states, outcome.depth, outcome.transitions) == (states, depth, transitions)
    assert outcome.complete
    assert sum(n for _, n in outcome.fired) == transitions


def test_peterson_excludes() -> None:
    """Peterson's algorithm is said to be wrong, or vacuously right."""
    outcome = explore(peterson())
    assert words(outcome) == {"mutex": (Word.HOLDS, None), "no_deadlock": (Word.HOLDS, None)}
    assert outcome.reached == {"mutex", "second_enters"}
    assert all(n > 0 for _, n in outcome.fired)


def test_violations_are_shortest_and_replayed() -> None:
    """A violation is missed, its trace is longer than need be, or it is no behaviour."""
    expected = {
        peterson(broken=True): {"mutex": 6},
        buffer(): {"short": 2, "fifo": 2},
        two_locks(): {"no_deadlock": 2},
    }
    for system, lengths in expected.items():
        outcome = explore(system)
        found = {v.prop: len(v.trace) for v in outcome.verdicts if v.trace is not None}
        assert found == lengths
        for verdict in outcome.verdicts:
            if verdict.trace is not None:
                assert verdict.minimal
                replay_violation(system, verdict.trace, verdict.prop)


def test_violations_in_the_initial_state_have_no_steps() -> None:
    """What is wrong from the start is missed."""
    outcome = explore(counting(invariant("positive", negation(eq(N, Const(COUNT, 0)))), DEADLOCK, guard=negation(TRUE)))
    assert words(outcome) == {"positive": (Word.VIOLATED, 0), "no_deadlock": (Word.VIOLATED, 0)}


def test_a_failed_assert_is_found_on_a_step_to_a_known_state() -> None:
    """Steps to states seen before are not judged."""
    home = step("home", None, (negation(below(2)),), {"n": Const(COUNT, 0)}, asserts=(Assertion("sound", below(2)),))
    system = counting(Property("sound", "", PropertyKind.ASSERT, None), guard=below(2))
    outcome = explore(replace(system, actions=(*system.actions, home)))
    assert outcome.states == 3
    assert words(outcome) == {"sound": (Word.VIOLATED, 3)}


def test_a_cover_is_reached_or_not() -> None:
    """A cover that is never reached counts as reached, or the reverse."""
    covers = (Cover("seven", "", eq(N, Const(COUNT, 7))), Cover("eight", "", eq(N, Const(COUNT, 8))))
    system = replace(counting(guard=below(7)), covers=covers)
    assert explore(system).reached == {"seven"}


def test_the_depth_limit_bounds_the_verdict() -> None:
    """A search to a depth says more than it saw, or less."""
    system = counting(invariant("small", below(5)), invariant("large", below(900)), DEADLOCK)
    outcome = explore(system, limits=Limits(max_depth=5))
    assert words(outcome)["small"] == (Word.VIOLATED, 5)
    assert (outcome.states, outcome.complete, outcome.depth) == (6, False, 5)
    assert outcome.why.startswith("depth")
    large, dead = outcome.verdict("large"), outcome.verdict("no_deadlock")
    assert (large.word, large.depth) == (Word.BOUNDED, 5)
    assert (dead.word, dead.depth) == (Word.BOUNDED, 4)
    shallow = explore(system, limits=Limits(max_depth=4))
    assert (shallow.verdict("small").word, shallow.verdict("small").depth) == (Word.BOUNDED, 4)
    start = explore(system, limits=Limits(max_depth=0))
    assert (start.verdict("large").depth, start.verdict("no_deadlock").word) == (0, Word.UNKNOWN)


def test_a_search_that_sees_everything_within_its_depth_is_exhaustive() -> None:
    """A depth limit that did not strike weakens the verdict."""
    outcome = explore(counting(invariant("small", below(9)), guard=below(3)), limits=Limits(max_depth=4))
    assert outcome.complete
    assert words(outcome) == {"small": (Word.HOLDS, None)}


def test_other_limits_end_the_search_and_say_so() -> None:
    """A search that was cut off says that a property holds."""
    system = counting(invariant("large", below(900)))
    for limits, why in ((Limits(max_states=10), "10 states"), (Limits(deadline=0.0), "time limit")):
        outcome = explore(system, limits=limits)
        assert not outcome.complete
        assert why in outcome.why
        assert outcome.verdict("large").word in (Word.BOUNDED, Word.UNKNOWN)


def test_the_search_may_stop_once_all_is_violated() -> None:
    """The search goes on for nothing, or stops before every property has its shortest violation."""
    system = counting(invariant("small", below(3)), invariant("large", below(6)))
    outcome = explore(system, limits=Limits(stop_when_all_violated=True))
    assert words(outcome) == {"small": (Word.VIOLATED, 3), "large": (Word.VIOLATED, 6)}
    assert (outcome.states, outcome.complete) == (7, False)


def test_an_interrupt_keeps_what_is_known() -> None:
    """Ctrl-C loses the verdicts found so far, or leaves a false one."""

    def interrupt(states: int, depth: int) -> None:
        if depth == 7:
            raise KeyboardInterrupt

    outcome = explore(counting(invariant("small", below(3)), invariant("large", below(900))), progress=interrupt)
    assert (outcome.complete, outcome.why) == (False, "interrupted")
    assert outcome.verdict("small").word is Word.VIOLATED
    assert (outcome.verdict("large").word, outcome.verdict("large").depth) == (Word.BOUNDED, 7)


def test_an_evaluation_error_ends_the_search_with_the_way_to_it() -> None:
    """An undefined operation passes for a guard, or its report does not lead to it."""
    system = counting(invariant("small", below(2)), invariant("large", below(900)), top=4)
    outcome = explore(system)
    failure = outcome.failure
    assert failure is not None
    assert (failure.action, failure.message) == ("up", "5 is outside 0..4")
    replay(system, failure.trace)
    assert len(failure.trace) == 4
    assert words(outcome) == {"small": (Word.VIOLATED, 2), "large": (Word.UNKNOWN, None)}
    assert not outcome.complete


def test_an_undefined_property_is_an_error_without_an_action() -> None:
    """A property that cannot be evaluated is skipped."""
    undefined = eq(App(IntT(0, 3), Op.FIT, (N,)), Const(COUNT, 9))
    for kind, expr in ((PropertyKind.INVARIANT, negation(undefined)), (PropertyKind.STEP, negation(undefined))):
        system = counting(Property("odd", "", kind, expr), guard=below(20))
        failure = explore(system).failure
        assert failure is not None
        assert (failure.action, failure.message, len(failure.trace)) == (
            None,
            "4 is outside 0..3",
            4 + (kind is PropertyKind.STEP),
        )


@pytest.mark.parametrize("kind", [PropertyKind.INVARIANT, PropertyKind.STEP])
def test_what_is_violated_already_need_not_be_defined_later(kind: PropertyKind) -> None:
    """An error in a property that is known to be violated hides what is behind it."""
    odd = App(BOOL, Op.LE, (App(IntT(0, 6), Op.FIT, (N,)), Const(COUNT, 2)))
    system = counting(Property("odd", "", kind, odd), invariant("large", below(15)), guard=below(20))
    outcome = explore(system)
    assert outcome.failure is None
    assert words(outcome) == {"odd": (Word.VIOLATED, 3 + (kind is PropertyKind.STEP)), "large": (Word.VIOLATED, 15)}
    assert outcome.states == 21


def test_an_undefined_initial_value_is_an_error() -> None:
    """A variable that cannot be initialised makes every property hold."""
    system = counting(invariant("large", below(900)))
    wrong = App(COUNT, Op.FIT, (Const(IntT(2000, 2000), 2000),))
    outcome = explore(replace(system, variables=(var("n", COUNT, wrong),)))
    assert outcome.failure is not None
    assert outcome.failure.trace.initial == ()
    assert words(outcome) == {"large": (Word.UNKNOWN, None)}


def test_liveness_is_not_judged() -> None:
    """A temporal property is said to hold although nothing judges it."""
    outcome = explore(counting(Property("live", "", PropertyKind.TEMPORAL, None), guard=below(3)))
    assert outcome.verdict("live").word is Word.UNKNOWN
    assert "liveness" in outcome.verdict("live").why


def test_systems_can_be_explored_side_by_side() -> None:
    """Searches that are advanced in turn do not find a violation at the depth where it is."""
    deep, shallow = counting(invariant("p", below(9))), counting(invariant("p", below(4)))
    searches = [Exploration(deep), Exploration(shallow)]
    rounds = 0
    while not any(s.violations for s in searches):
        more = [s.advance() for s in searches]
        assert all(more)
        rounds += 1
    assert rounds == 5
    assert len(searches[1].violations["p"]) == 4
    assert searches[0].outcome().verdict("p").depth == 4


def test_scenarios_share_a_program() -> None:
    """A Program kept over scenarios mixes up their steps or properties."""
    system, program = two_locks(), Program()
    alone = replace(system, processes=(system.processes[0], replace(system.processes[1], active=False)))
    other = replace(peterson(), properties=(DEADLOCK,))
    for variant in (system, alone, other, system, replace(system, properties=())):
        shared, own = explore(variant, program=program), explore(variant)
        assert replace(shared, seconds=0) == replace(own, seconds=0)


def test_generated_steps_are_the_concrete_ones() -> None:
    """The search takes other steps than the concrete meaning has."""
    for system in (peterson(), buffer(), two_locks()):
        machine = Program().machine(system)
        todo = list(machine.initial())
        seen = set(todo)
        while todo:
            s = todo.pop()
            state = machine.unpack(s)
            moves = [
                (machine.program.actions[n].name, a, machine.unpack(s + d), b)
                for d, n, a, b in machine.moves(s)
                if d is not None
            ]
            assert [m[:3] for m in sorted(moves)] == sorted(
                (n.action.name, n.args, n.state) for n in successors(system, state)
            )
            fresh = {s + m[0] for m in machine.moves(s) if m[0] is not None} - seen
            seen |= fresh
            todo += fresh
