# SPDX-License-Identifier: Apache-2.0
"""k-induction on systems whose answers are known, and against explicit search on random ones."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from rmapspec.api import loads
from rmapspec.engines.bmc import bmc
from rmapspec.engines.explore import Limits, explore
from rmapspec.engines.induct import Induction, induct, induction
from rmapspec.system.evaluate import holds, take
from rmapspec.system.expr import App, Const, Next, Op, Ref
from rmapspec.system.model import Assertion, Property, PropertyKind, System
from rmapspec.system.types import BOOL, IntT
from rmapspec.system.verdict import Word
from tests.support.random_systems import random_system
from tests.support.small_systems import (
    UP_TO_3,
    X,
    action,
    counter,
    invariant,
    number,
    of_kind,
    plus,
    process,
    truth,
    variable,
)

UP_TO_9 = IntT(0, 9)
WIDE = """
spec wide
sort Slot[20..20] ordered;
var wanted: set Slot = any;
var given: map Slot -> bool = any;
var n: 0..3 = 0;
process p {
  while n < 3 {
    up: { n := n + 1; wanted := set s in Slot: given[s] or s in wanted; }
  }
}
invariant some: n == 2 => exists s in Slot: s in wanted or not given[s];
invariant few: n < 3 or not (forall s in Slot: s in wanted);
"""
Y = Ref(UP_TO_9, "y")
CLAIMS = """
invariant filled: children subset linked;
invariant inserted: after(forker, link) => inside(forker, i) and the(cursor(forker, i)) in linked;
invariant behind: forall j in 1..N: done(walker, i, j) => j not in parents and j not in children;
invariant parent: after(walker, visit) => inside(walker, i) and the(cursor(walker, i)) not in parents;
invariant child:
  after(walker, after)
  => inside(walker, i) and the(cursor(walker, i)) not in parents and the(cursor(walker, i)) not in children;
invariant idle: inside(walker, i) => after(walker, visit) or after(walker, after);
"""
CHUNKS = 2
SYSTEMS_PER_CHUNK = 15


def walker(*properties: Property) -> System:
    """y goes 0, 2, 4, 6 and round again; from 1 it would go on by two to 9."""
    back = action("back", [truth(Op.EQ, Y, number(6))], [("y", number(0))])
    on = action("on", [truth(Op.NE, Y, number(6)), truth(Op.LE, Y, number(7))], [("y", Y_PLUS_2)])
    return System("walker", "main", (), (variable("y", UP_TO_9, 0),), (), (back, on), properties)


Y_PLUS_2 = App(UP_TO_9, Op.FIT, (App(IntT(2, 11), Op.ADD, (Y, number(2))),))
NOT_9 = invariant("not_9", truth(Op.NE, Y, number(9)))


def word(found: Induction, prop: str) -> Word:
    """The word of one verdict."""
    return found.outcome.verdict(prop).word


def test_an_inductive_invariant_is_proved_at_once() -> None:
    """What one step shows needs more than one step, or is not proved."""
    found = induction(walker(invariant("small", truth(Op.LE, Y, number(9)))))
    assert (word(found, "small"), found.k, found.outcome.engine) == (Word.HOLDS, 1, "k-induction k=1")
    assert found.outcome.complete


def test_more_steps_prove_more() -> None:
    """A property that two steps settle is proved by one, which is wrong, or not by as many as it takes."""
    found = induction(walker(NOT_9), k_max=8)
    assert word(found, "not_9") is Word.HOLDS
    assert found.k == 5  # 1, 3, 5, 7 lead to 9 and nothing leads to 1: four good steps have no beginning
    assert word(induction(walker(NOT_9), k_max=4), "not_9") is Word.UNKNOWN


def test_a_lemma_helps_and_is_proved() -> None:
    """A lemma is not used, or not said to have been proved."""
    even = truth(Op.EQ, App(IntT(0, 1), Op.MOD, (Y, number(2))), number(0))
    found = induction(walker(NOT_9), lemmas={"even": even})
    assert (word(found, "not_9"), found.k, found.lemmas) == (Word.HOLDS, 1, ("even",))


@pytest.mark.parametrize("claim", [Const(BOOL, False), truth(Op.LE, Y, number(5)), truth(Op.NE, Y, number(7))])
def test_a_wrong_lemma_proves_nothing(claim: App | Const) -> None:
    """A lemma is trusted: one that is false somewhere, or not inductive, makes a false property hold."""
    never_6 = invariant("never_6", truth(Op.NE, Y, number(6)))
    found = induction(walker(never_6, NOT_9), lemmas={"wrong": claim}, k_max=2)
    assert word(found, "never_6") is Word.UNKNOWN
    assert found.lemmas == ()
    assert [v.prop for v in found.outcome.verdicts] == ["never_6", "not_9"]


def test_an_obstacle_is_a_behaviour() -> None:
    """What stands in the way of a proof is no behaviour of the system, or does not end badly."""
    system = walker(NOT_9)
    found = induction(system, k_max=3)
    ((name, trace),) = found.obstacles
    assert (name, len(trace)) == ("not_9", 3)
    state = trace.initial
    for step in trace.steps:
        assert holds(system, NOT_9, state)
        taken = take(system, next(a for a in system.actions if a.name == step.action), state, step.args)
        assert taken is not None
        assert taken.state == step.state
        state = step.state
    assert not holds(system, NOT_9, state)


def test_without_repetition_induction_ends() -> None:
    """A loop among unreachable states keeps a true property from ever being proved, or is no obstacle without."""
    turn = action("turn", [truth(Op.EQ, Y, number(7))], [("y", number(1))])
    system = replace(walker(NOT_9), actions=(*walker().actions, turn))
    assert word(induction(system, k_max=9), "not_9") is Word.UNKNOWN
    assert word(induction(system, k_max=9, simple_path=True), "not_9") is Word.HOLDS


def test_a_violation_is_found_on_the_way() -> None:
    """A short violation is taken for a proof, or comes without its trace; other properties suffer from it."""
    found = induction(walker(invariant("not_4", truth(Op.NE, Y, number(4))), NOT_9), k_max=6)
    trace = found.outcome.verdict("not_4").trace
    assert trace is not None
    assert len(trace) == 2
    assert word(found, "not_9") is Word.HOLDS


def test_a_system_that_ends_keeps_its_violations() -> None:
    """What only the last state shows is lost, as no behaviour of k steps leads through it."""
    late = invariant("late", truth(Op.LT, X, number(3)))
    stuck = of_kind("no_deadlock", PropertyKind.DEADLOCK)
    found = induction(counter(late, stuck), k_max=3)
    assert [v.word for v in found.outcome.verdicts] == [Word.UNKNOWN, Word.UNKNOWN]
    found = induction(counter(late, stuck), k_max=9)
    assert [v.word for v in found.outcome.verdicts] == [Word.VIOLATED, Word.VIOLATED]


def test_a_system_without_deadlock() -> None:
    """Freedom from deadlock is never proved, or also where the system ends."""
    stuck = of_kind("no_deadlock", PropertyKind.DEADLOCK)
    over = process("p", truth(Op.EQ, X, number(3)))
    assert word(induction(counter(stuck, processes=(over,))), "no_deadlock") is Word.HOLDS


def test_steps_and_asserts_are_judged() -> None:
    """A step property or an assert is proved although a step violates it, or never proved."""
    grows = of_kind("grows", PropertyKind.STEP, truth(Op.LE, X, Next(UP_TO_3, "x")))
    jumps = of_kind("jumps", PropertyKind.STEP, truth(Op.LT, Next(UP_TO_3, "x"), number(3)))
    low, high = (of_kind(name, PropertyKind.ASSERT) for name in ("low", "high"))
    system = counter(grows, jumps, low, high)
    (step,) = system.actions
    asserts = (Assertion("low", truth(Op.LT, X, number(3))), Assertion("high", truth(Op.LT, X, number(2))))
    found = induction(replace(system, actions=(replace(step, asserts=asserts),)), k_max=5)
    words = {v.prop: v.word for v in found.outcome.verdicts}
    assert words == {"grows": Word.HOLDS, "jumps": Word.VIOLATED, "low": Word.HOLDS, "high": Word.VIOLATED}


def test_nothing_is_proved_where_something_is_undefined() -> None:
    """A property holds although an evaluation error is in reach, or may be."""
    up = action("up", [], [("x", App(UP_TO_3, Op.FIT, (plus(X, number(1), IntT(1, 4)),)))])
    system = replace(counter(invariant("fine", truth(Op.LE, X, number(3)))), actions=(up,))
    assert word(induction(system, k_max=2), "fine") is Word.UNKNOWN
    found = induction(system, k_max=9)
    assert word(found, "fine") is Word.UNKNOWN
    assert found.outcome.failure is not None
    assert len(found.outcome.failure.trace) == 3


def test_only_what_is_asked_for_is_judged() -> None:
    """Other properties than those named get a verdict, or a name that there is not goes unnoticed."""
    system = walker(invariant("not_4", truth(Op.NE, Y, number(4))), NOT_9)
    assert [(v.prop, v.word) for v in induct(system, ["not_9"]).verdicts] == [("not_9", Word.HOLDS)]
    assert len(induct(system).verdicts) == 2
    with pytest.raises(KeyError):
        induct(system, ["other"])


def test_a_million_million_initial_states() -> None:
    """Initial states are enumerated, of which there are 2 to the 40, or data that is wide is beyond a solver."""
    (family,) = loads(WIDE).sweep()
    system = family.system("main")
    found = induction(system)
    assert {v.prop: v.word for v in found.outcome.verdicts} == {"some": Word.HOLDS, "few": Word.VIOLATED}
    bounded = bmc(system, depth=4)
    assert [None if v.trace is None else len(v.trace) for v in bounded.verdicts] == [None, 3]


def test_time_is_respected() -> None:
    """A proof goes on after its time, or says more than it knows."""
    found = induction(walker(NOT_9), deadline=time.monotonic())
    assert word(found, "not_9") is Word.UNKNOWN
    assert found.outcome.why == "the time limit was reached"


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_never_a_proof_of_what_is_violated(chunk: int) -> None:
    """A property holds by induction that search violates, or errs, or the other way round; or proofs hardly happen."""
    tally: Counter[Word] = Counter()
    for seed in range(chunk * SYSTEMS_PER_CHUNK, (chunk + 1) * SYSTEMS_PER_CHUNK):
        system = random_system(seed)
        explored = explore(system, limits=Limits(max_states=20_000))
        for simple in (False, True):
            found = induction(system, k_max=3, simple_path=simple, deadline=time.monotonic() + 60)
            for verdict in found.outcome.verdicts:
                expected = explored.verdict(verdict.prop)
                tally[verdict.word] += 1
                if verdict.word is Word.HOLDS:
                    assert explored.failure is None, f"random_system({seed}), {verdict.prop}"
                    assert expected.word is Word.HOLDS, f"random_system({seed}), {verdict.prop}"
                if verdict.trace is not None and explored.failure is None:
                    assert expected.trace is not None, f"random_system({seed}), {verdict.prop}"
                    assert len(verdict.trace) == len(expected.trace), f"random_system({seed}), {verdict.prop}"
    assert tally[Word.HOLDS] >= SYSTEMS_PER_CHUNK / 10
    assert tally[Word.VIOLATED] >= SYSTEMS_PER_CHUNK / 3


def forkrmap(design: str, n: int, claims: str) -> System:
    """The model of the benchmarks, with more invariants."""
    file = Path(__file__).resolve().parent.parent.parent / "spec" / "examples" / "forkrmap.rmap"
    text = file.read_text(encoding="utf-8") + claims
    (family,) = loads(text, str(file), sizes={"N": (n, n)}, settings={"design": design}).sweep()
    return family.system("main")


def test_more_states_than_anybody_could_visit() -> None:
    """A design that is safe is not proved at a size that is out of reach of search, although its reasons are given."""
    found = induction(forkrmap("baseline", 24, CLAIMS), k_max=1)
    assert {v.word for v in found.outcome.verdicts} == {Word.HOLDS}
    assert found.outcome.complete


def test_the_same_reasons_do_not_prove_what_is_wrong() -> None:
    """A design with a known race is proved, or its shortest violation is not found on the way."""
    found = induction(forkrmap("rfc", 4, CLAIMS), k_max=8)
    trace = found.outcome.verdict("complete").trace
    assert trace is not None
    assert len(trace) == 7
    assert word(found, "filled") is Word.VIOLATED
    assert word(found, "idle") is Word.HOLDS


def test_without_reasons_the_obstacle_is_told() -> None:
    """What is not proved is said to hold, or nothing is told of what stands in the way."""
    found = induction(forkrmap("baseline", 4, ""), k_max=2)
    assert word(found, "complete") is Word.UNKNOWN
    assert [name for name, _ in found.obstacles] == ["complete"]
