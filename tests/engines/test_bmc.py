# SPDX-License-Identifier: Apache-2.0
"""Bounded checking of systems whose answers are known."""

from __future__ import annotations

import signal
import time
from dataclasses import replace

import pytest

from rmapspec.engines.bmc import bmc
from rmapspec.engines.encode.confirm import MeaningsDisagreeError
from rmapspec.engines.solver import Answer, Solver
from rmapspec.system.evaluate import ReplayError
from rmapspec.system.expr import App, Const, Next, Op, Span
from rmapspec.system.model import Assertion, Cover, Process, Property, PropertyKind, System
from rmapspec.system.types import BOOL, IntT
from rmapspec.system.verdict import Verdict, Word
from tests.support.small_systems import (
    UP_TO_3,
    X,
    action,
    counter,
    invariant,
    number,
    of_kind,
    parameter,
    plus,
    process,
    truth,
    variable,
)

TOO_FAR = truth(Op.LT, X, number(2))  # false after two steps of the counter
DEADLOCK = of_kind("no_deadlock", PropertyKind.DEADLOCK)
HERE = Span("a.rmap", 3, 5, 3, 9)


def violated_after(verdict: Verdict) -> int | None:
    """The length of the shortest violation; None if there is none."""
    assert (verdict.word is Word.VIOLATED) == (verdict.trace is not None)
    assert verdict.minimal == (verdict.trace is not None)
    return None if verdict.trace is None else len(verdict.trace)


def test_an_invariant_is_violated_after_the_fewest_steps() -> None:
    """A violation is missed, comes with a longer trace than needed, or with other states than the system has."""
    outcome = bmc(counter(invariant("small", TOO_FAR)), depth=9)
    trace = outcome.verdict("small").trace
    assert trace is not None
    assert [trace.initial, *(step.state for step in trace.steps)] == [(0,), (1,), (2,)]
    assert outcome.why == "depth 2 was enough: every property is violated"


@pytest.mark.parametrize("depth", [0, 1])
def test_less_depth_than_needed_says_so(depth: int) -> None:
    """A bounded run promises more than the depth that it has seen."""
    outcome = bmc(counter(invariant("small", TOO_FAR)), depth=depth)
    assert outcome.verdict("small") == Verdict("small", Word.BOUNDED, depth=depth)
    assert (outcome.complete, outcome.depth) == (True, depth)


def test_a_system_that_ends_keeps_its_violations() -> None:
    """What only the last state of a system shows is lost once the solver looks deeper than the system goes."""
    late = invariant("late", truth(Op.LT, X, number(3)))
    never = invariant("never", truth(Op.LE, X, number(3)))
    outcome = bmc(counter(late, never, DEADLOCK), depth=7)
    assert [violated_after(v) for v in outcome.verdicts] == [3, None, 3]
    assert outcome.verdict("never").depth == 7


def test_a_step_property_is_judged_on_steps() -> None:
    """A step property is judged on a state, on stuttering, or its step is not the last of the trace."""
    jump = of_kind("jump", PropertyKind.STEP, truth(Op.LE, Next(UP_TO_3, "x"), number(1)))
    still = of_kind("still", PropertyKind.STEP, truth(Op.NE, Next(UP_TO_3, "x"), X))
    system = counter(jump, still)
    idle = action("idle")
    outcome = bmc(replace(system, actions=(*system.actions, idle)), depth=4)
    assert violated_after(outcome.verdict("jump")) == 2
    assert violated_after(outcome.verdict("still")) is None


def test_an_assert_counts_its_step() -> None:
    """The step of a failed assert is not counted, its parameters are wrong, or the assert excuses nothing."""
    number_type = IntT(1, 3)
    chosen = parameter("n", number_type)
    claim = Assertion("claim", truth(Op.LT, plus(X, chosen, IntT(1, 6)), number(4)))
    add = action("add", [], [("x", plus(X, chosen))], [("n", number_type)], [claim])
    system = System(
        "adder", "main", (), (variable("x", UP_TO_3, 0),), (), (add,), (of_kind("claim", PropertyKind.ASSERT),)
    )
    outcome = bmc(system, depth=3)
    trace = outcome.verdict("claim").trace
    assert outcome.failure is None
    assert trace is not None
    assert len(trace) == 2
    first, last = trace.steps
    assert isinstance(first.args[0], int)
    assert isinstance(last.args[0], int)
    assert first.args[0] + last.args[0] > 3
    assert last.state == first.state, "a step without a next state shows the state it is taken in"


def test_deadlock_asks_every_parameter() -> None:
    """An action counts as disabled because it is so for some parameters only, or a deadlock is missed."""
    chosen = parameter("n", UP_TO_3)
    guard = truth(Op.LT, X, chosen)
    up = action("up", [guard], [("x", chosen)], [("n", UP_TO_3)])
    system = System("climb", "main", (), (variable("x", UP_TO_3, 0),), (), (up,), (DEADLOCK,))
    trace = bmc(system, depth=4).verdict("no_deadlock").trace
    assert trace is not None
    assert (len(trace), trace.last) == (1, (3,))


@pytest.mark.parametrize(
    ("processes", "expected"),
    [
        ((), 3),
        ((process("p", truth(Op.EQ, X, number(3))),), None),
        ((process("p", truth(Op.EQ, X, number(2))),), 3),
        ((process("p", Const(BOOL, False), idle=True),), None),
        ((process("p", Const(BOOL, False), active=False),), None),
        ((process("p", Const(BOOL, True)), process("q", Const(BOOL, False))), 3),
    ],
)
def test_deadlock_needs_a_process_that_is_not_over(processes: tuple[Process, ...], expected: int | None) -> None:
    """A system whose processes have all ended, are idle or absent counts as a deadlock, or a real one does not."""
    assert violated_after(bmc(counter(DEADLOCK, processes=processes), depth=5).verdict("no_deadlock")) == expected


def test_actions_of_an_absent_process_are_never_taken() -> None:
    """A process that is not part of the scenario acts."""
    system = counter(invariant("small", TOO_FAR), processes=(process("p", Const(BOOL, True), active=False),))
    absent = replace(system, actions=tuple(replace(a, process="p") for a in system.actions))
    assert bmc(absent, depth=4).verdict("small").word is Word.BOUNDED


def failing(where: str) -> System:
    """The counter without its limit, or with a formula that is undefined from x == 2 on."""
    undefined = App(IntT(0, 2), Op.FIT, (App(IntT(1, 4), Op.ADD, (X, number(1))),), (), HERE)
    bad = truth(Op.LE, undefined, number(3))
    system = counter(invariant("fine", truth(Op.LE, X, number(3))))
    (step,) = system.actions
    match where:
        case "update":
            changed = replace(step, guards=(), updates=(("x", undefined),))
        case "guard":
            changed = replace(step, guards=(*step.guards, replace(step.guards[0], expr=bad)))
        case "assert":
            changed = replace(step, asserts=(Assertion("fine", bad),))
        case _:
            changed = step
    system = replace(system, actions=(changed,))
    match where:
        case "invariant":
            return replace(system, properties=(*system.properties, invariant("bad", bad)))
        case "witness":
            witness = truth(Op.LT, undefined, number(0))
            return replace(system, properties=(replace(system.properties[0], witness=witness),))
        case "cover":
            return replace(system, covers=(Cover("bad", "", truth(Op.LT, undefined, number(0))),))
        case "step":
            after = App(IntT(0, 2), Op.FIT, (App(IntT(1, 4), Op.ADD, (Next(UP_TO_3, "x"), number(1))),), (), HERE)
            prop = of_kind("bad", PropertyKind.STEP, truth(Op.LE, after, number(3)))
            return replace(system, properties=(*system.properties, prop))
        case "ended":
            process_ = process("p", truth(Op.LT, App(IntT(0, 2), Op.FIT, (X,), (), HERE), number(0)))
            return replace(system, properties=(*system.properties, DEADLOCK), processes=(process_,))
    return system


@pytest.mark.parametrize(
    ("where", "steps", "of_action"),
    [
        ("update", 2, "step"),
        ("guard", 2, "step"),
        ("assert", 2, "step"),
        ("invariant", 2, None),
        ("witness", 2, None),
        ("cover", 2, None),
        ("step", 2, None),
        ("ended", 3, None),
    ],
)
def test_what_is_undefined_is_an_error(where: str, steps: int, of_action: str | None) -> None:
    """An evaluation error is taken for a false guard or a violation, or comes without its place and the way there."""
    outcome = bmc(failing(where), depth=6)
    assert outcome.failure is not None
    assert (len(outcome.failure.trace), outcome.failure.span, outcome.failure.action) == (steps, HERE, of_action)
    assert "outside 0..2" in outcome.failure.message
    assert not outcome.complete
    assert outcome.verdict("fine").word is Word.UNKNOWN
    assert bmc(failing(where), depth=steps - 1).failure is None


def test_an_undefined_guard_is_no_deadlock() -> None:
    """A state in which it is not defined whether anything can happen is called a deadlock."""
    undefined = App(IntT(0, 2), Op.FIT, (plus(X, number(1)),), (), HERE)
    stuck = action("stuck", [truth(Op.LT, undefined, number(0))])
    system = System("stuck", "main", (), (variable("x", UP_TO_3, 2),), (), (stuck,), (DEADLOCK,))
    outcome = bmc(system, depth=2)
    assert outcome.failure is not None
    assert outcome.verdict("no_deadlock").word is Word.UNKNOWN


def test_a_process_that_has_ended_is_not_asked_whether_it_is_idle() -> None:
    """An evaluation error is reported from a condition that is not evaluated."""
    idle = truth(Op.LT, App(IntT(0, 2), Op.FIT, (X,), (), HERE), number(0))
    over = replace(process("p", Const(BOOL, True)), idle=idle)
    outcome = bmc(counter(DEADLOCK, processes=(over,)), depth=4)
    assert outcome.failure is None
    assert outcome.verdict("no_deadlock") == Verdict("no_deadlock", Word.BOUNDED, depth=4)


def test_an_undefined_initial_value_is_an_error() -> None:
    """A system without a first state has every property."""
    start = replace(variable("x", UP_TO_3, 0), init=App(UP_TO_3, Op.FIT, (number(7),), (), HERE))
    outcome = bmc(replace(counter(invariant("small", TOO_FAR)), variables=(start,)), depth=3)
    assert outcome.failure is not None
    assert outcome.failure.span == HERE
    assert outcome.verdict("small").word is Word.UNKNOWN


def test_any_initial_value_is_tried() -> None:
    """A variable without initial value starts with one value only, or with one that its type does not have."""
    free = replace(variable("x", IntT(0, 2), 0), init=None)
    system = replace(counter(invariant("small", TOO_FAR), limit=0), variables=(free,))
    assert violated_after(bmc(system, depth=1).verdict("small")) == 0
    inside = replace(system, properties=(invariant("inside", truth(Op.LE, X, number(2))),))
    assert bmc(inside, depth=1).verdict("inside").word is Word.BOUNDED


def test_what_is_reached_is_told() -> None:
    """A cover, a witness or an action that some behaviour reaches is called unreachable, or the other way round."""
    system = counter(
        replace(invariant("fine", truth(Op.LE, X, number(3))), witness=truth(Op.EQ, X, number(3))),
        replace(invariant("idle", truth(Op.LE, X, number(3))), witness=truth(Op.EQ, X, number(-1))),
    )
    covers = (Cover("one", "", truth(Op.EQ, X, number(1))), Cover("four", "", truth(Op.EQ, X, number(4))))
    never = action("never", [truth(Op.LT, X, number(0))])
    system = replace(system, covers=covers, actions=(*system.actions, never))
    outcome = bmc(system, depth=4)
    assert outcome.reached == {"one", "fine"}
    assert outcome.fired == (("step", 1),)
    assert bmc(system, depth=2).reached == {"one"}


def test_liveness_is_not_judged() -> None:
    """A temporal property gets a verdict from an engine that cannot judge it."""
    verdict = bmc(counter(Property("live", "", PropertyKind.TEMPORAL, None)), depth=2).verdict("live")
    assert verdict.word is Word.UNKNOWN
    assert "liveness" in verdict.why


def test_out_of_time_is_unknown() -> None:
    """A run that was cut off promises something of what it has not seen."""
    outcome = bmc(counter(invariant("small", TOO_FAR)), depth=9, deadline=time.monotonic() - 1)
    assert outcome.verdict("small") == Verdict("small", Word.UNKNOWN, why="the time limit was reached")
    assert not outcome.complete


def test_a_solver_that_gives_up_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A solver's "unknown" is read as "no violation"."""
    asked = []

    def check(self: Solver, any_of: object, *rest: object) -> Answer:
        asked.append(any_of)
        return Answer.UNKNOWN if len(asked) == 3 else real(self, any_of, *rest)  # type: ignore[arg-type]  # passed on

    real = Solver.check
    monkeypatch.setattr(Solver, "check", check)
    monkeypatch.setattr(Solver, "why_unknown", lambda self: "(incomplete)")
    outcome = bmc(counter(invariant("small", TOO_FAR)), depth=9)
    verdict = outcome.verdict("small")
    assert verdict.word is Word.UNKNOWN
    assert "the solver gave up: (incomplete)" in verdict.why
    assert not outcome.complete


def test_ctrl_c_keeps_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupted run loses the violations that it had found."""
    system = counter(invariant("small", TOO_FAR), invariant("fine", truth(Op.LE, X, number(3))))

    def progress(words: str) -> None:
        if " 2 steps" in words:
            raise KeyboardInterrupt

    outcome = bmc(system, depth=9, progress=progress)
    assert violated_after(outcome.verdict("small")) == 2
    assert outcome.verdict("fine").word is Word.UNKNOWN
    assert outcome.why == "interrupted"


def test_ctrl_c_is_not_lost_wherever_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Ctrl-C that comes while a destructor runs is swallowed, and the run goes on for ever."""

    class Doomed:
        """Something whose destructor is interrupted."""

        def __del__(self) -> None:
            """Stand for any object of the solver."""
            signal.raise_signal(signal.SIGINT)

    def progress(words: str) -> None:
        if " 2 steps" in words:
            Doomed()

    before = signal.getsignal(signal.SIGINT)
    system = counter(invariant("small", TOO_FAR), invariant("fine", truth(Op.LE, X, number(3))))
    outcome = bmc(system, depth=9, progress=progress)
    assert outcome.why == "interrupted"
    assert not outcome.complete
    assert signal.getsignal(signal.SIGINT) is before


def test_a_trace_that_is_none_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that the concrete meaning denies reaches the reader."""
    monkeypatch.setattr("rmapspec.engines.encode.relation.decode", lambda t, bits: 3)
    with pytest.raises((ReplayError, MeaningsDisagreeError)):
        bmc(counter(invariant("small", TOO_FAR)), depth=4)
