# SPDX-License-Identifier: Apache-2.0
"""The concrete meaning of steps, properties and replayed traces."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rmapspec.engines.explore import explore
from rmapspec.system.evaluate import (
    EvaluationError,
    ReplayError,
    initial_states,
    is_deadlock,
    replay,
    replay_violation,
    step_holds,
    successors,
    title,
)
from rmapspec.system.expr import App, Bound, Const, Expr, Next, Op, Ref
from rmapspec.system.model import Assertion, Property, PropertyKind, System
from rmapspec.system.trace import Step, Trace
from rmapspec.system.types import BOOL, IntT
from tests.engines.hand_made import DEADLOCK, FALSE, TRUE, buffer, eq, invariant, peterson, step, two_locks, var

DIGIT = IntT(0, 3)
X = Ref(DIGIT, "x")


def number(n: int) -> Const:
    """A constant digit."""
    return Const(DIGIT, n)


def plus_one(e: Expr) -> Expr:
    """``e + 1``, held to a digit: undefined after 3."""
    return App(DIGIT, Op.FIT, (App(IntT(1, 4), Op.ADD, (e, Const(IntT(1, 1), 1))),))


def counter(*asserts: Assertion, start: Expr | None = None, limit: Expr = TRUE) -> System:
    """A digit that is counted up while ``limit`` is true."""
    up = step("up", None, (limit,), {"x": plus_one(X)}, asserts=asserts)
    low = invariant("low", App(BOOL, Op.LT, (X, number(3))))
    asserted = Property("sound", "", PropertyKind.ASSERT, None)
    return System("counter", "main", (), (var("x", DIGIT, start),), (), (up,), (low, asserted, DEADLOCK))


def test_a_variable_without_initial_value_has_every_one() -> None:
    """`= any` misses some behaviours."""
    assert list(initial_states(counter())) == [(0,), (1,), (2,), (3,)]
    assert list(initial_states(counter(start=number(2)))) == [(2,)]


def test_updates_read_the_state_before_the_step() -> None:
    """An update sees what another update of the same step has written."""
    y = Ref(DIGIT, "y")
    swap = step("swap", None, (TRUE,), {"x": y, "y": X})
    system = System("swap", "main", (), (var("x", DIGIT, number(1)), var("y", DIGIT, number(2))), (), (swap,), ())
    assert [s.state for s in successors(system, (1, 2))] == [(2, 1)]
    assert explore(system).states == 2


def test_a_step_is_taken_although_its_assert_fails() -> None:
    """A failed assert cuts off the behaviours behind it, or is not reported."""
    system = counter(Assertion("sound", eq(X, number(0))), start=number(0))
    (found,) = successors(system, (1,))
    assert (found.state, found.failed) == ((2,), ("sound",))


def test_a_failed_assert_excuses_undefined_updates() -> None:
    """What an assert forbids is reported as an error of the spec instead of a violation."""
    system = counter(Assertion("sound", App(BOOL, Op.LT, (X, number(3)))), start=number(0))
    (found,) = successors(system, (3,))
    assert (found.state, found.failed) == (None, ("sound",))
    assert not is_deadlock(system, (3,))
    outcome = explore(system)
    assert outcome.failure is None
    trace = outcome.verdict("sound").trace
    assert trace is not None
    assert [s.state for s in trace.steps] == [(1,), (2,), (3,), (3,)]
    replay_violation(system, trace, "sound")


def test_an_undefined_update_is_an_error_of_its_action() -> None:
    """An undefined update silently disables its action, or the error does not say which action it was."""
    with pytest.raises(EvaluationError, match="4 is outside") as caught:
        successors(counter(), (3,))
    assert caught.value.action == "up"


def test_guards_stop_at_the_first_false_one() -> None:
    """A guard that protects another one does not."""
    undefined = eq(plus_one(X), number(0))
    never = step("never", None, (FALSE, undefined), {})
    system = System("s", "main", (), (var("x", DIGIT, number(3)),), (), (never,), ())
    assert successors(system, (3,)) == []
    assert explore(system).complete


def test_stuttering_satisfies_every_step_property() -> None:
    """A step that changes nothing violates a step property."""
    moves = Property("moves", "", PropertyKind.STEP, App(BOOL, Op.LT, (X, Next(DIGIT, "x"))))
    stay = step("stay", None, (TRUE,), {"x": X})
    back = step("back", None, (App(BOOL, Op.LT, (number(0), X)),), {"x": number(0)})
    system = System("s", "main", (), (var("x", DIGIT, number(0)),), (), (stay,), (moves,))
    assert step_holds(system, moves, (0,), (0,))
    assert explore(system).verdict("moves").word.value == "holds"
    worse = replace(system, variables=(var("x", DIGIT, number(2)),), actions=(stay, back))
    trace = explore(worse).verdict("moves").trace
    assert trace is not None
    assert [s.action for s in trace.steps] == ["back"]


def test_ended_and_idle_processes_are_not_in_deadlock() -> None:
    """A run that has ended is called a deadlock, or a deadlock is taken for an end."""
    system = two_locks()
    nobody, (first, second, _, end) = 2, range(4)
    assert is_deadlock(system, (0, 1, second, second))
    assert not is_deadlock(system, (nobody, nobody, end, end))
    assert not is_deadlock(system, (nobody, nobody, first, first))
    idle = replace(system.processes[0], ended=FALSE, idle=TRUE)
    assert not is_deadlock(replace(system, processes=(idle, idle)), (nobody, nobody, end, end))


def test_inactive_processes_do_not_act() -> None:
    """A process that a scenario leaves out runs nevertheless."""
    system = two_locks()
    alone = replace(system, processes=(system.processes[0], replace(system.processes[1], active=False)))
    state = next(initial_states(alone))
    assert [s.action.process for s in successors(alone, state)] == ["p0"]
    assert explore(alone).verdict("no_deadlock").word.value == "holds"
    with pytest.raises(ReplayError, match=r"no action p1\.lock0"):
        replay(alone, Trace(state, (Step("p1.lock0", (), state),)))


def test_a_title_shows_values_of_the_state_before_the_step() -> None:
    """A trace shows what a step did with the wrong values."""
    system = buffer()
    put = replace(
        system.actions[0],
        title=("put ", Bound(system.actions[0].params[0][1], "x"), " behind ", Ref(system.variables[0].type, "q")),
    )
    assert title(system, put, ((2,), 3), (1,)) == "put b behind [c]"
    undefined = replace(put, title=(App(DIGIT, Op.FIT, (Const(IntT(9, 9), 9),)),))
    assert title(system, undefined, ((2,), 3), (1,)) == "(undefined)"


def a_violation() -> tuple[System, Trace]:
    """Peterson without waiting, and its shortest way into both critical sections."""
    system = peterson(broken=True)
    trace = explore(system).verdict("mutex").trace
    assert trace is not None
    return system, trace


def test_a_true_trace_is_replayed() -> None:
    """A trace that an engine found is refused."""
    system, trace = a_violation()
    assert len(trace) == 6
    replay_violation(system, trace, "mutex")


def test_a_trace_that_shows_nothing_is_refused() -> None:
    """A behaviour that does not violate the property passes for a counterexample."""
    system, trace = a_violation()
    shorter = Trace(trace.initial, trace.steps[:-1])
    replay(system, shorter)
    for prop in ("mutex", "no_deadlock"):
        with pytest.raises(ReplayError, match="does not violate"):
            replay_violation(system, shorter, prop)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda t: Trace(t.last, t.steps), "cannot have its value in the initial state"),
        (lambda t: Trace(t.initial[:-1], t.steps), "5 variables, the initial one 4"),
        (lambda t: Trace(t.initial, t.steps[1:]), "step 1: .* is not enabled"),
        (lambda t: Trace(t.initial, (replace(t.steps[0], action="p9.want"), *t.steps[1:])), "no action p9.want"),
        (lambda t: Trace(t.initial, (replace(t.steps[0], args=(1,)), *t.steps[1:])), "does not take the parameters"),
        (lambda t: Trace(t.initial, (replace(t.steps[0], state=t.last), *t.steps[1:])), "leads to another state: "),
    ],
)  # fmt: skip
def test_a_changed_trace_is_refused(change: object, message: str) -> None:
    """A trace that is no behaviour of the system passes for one."""
    system, trace = a_violation()
    assert callable(change)
    with pytest.raises(ReplayError, match=message):
        replay(system, change(trace))
