# SPDX-License-Identifier: Apache-2.0
"""Whether a Trace is a behaviour of a System and shows what it is said to show, by the concrete meaning alone."""

from __future__ import annotations

from rmapspec.system.behaviour import Successor, holds, is_deadlock, step_holds, take
from rmapspec.system.lasso import broken_promise, is_true
from rmapspec.system.meaning import Env, EvaluationError, evaluate
from rmapspec.system.model import Action, Property, PropertyKind, State, System
from rmapspec.system.trace import Trace
from rmapspec.system.types import contains, show


class ReplayError(Exception):
    """The trace is no behaviour of the System, or does not show the violation it is said to; the message says where."""


def replay(system: System, trace: Trace) -> None:
    """Returns when the trace is a behaviour of the system; raises ReplayError at the first state or step that is not.

    The last step may be one whose assert fails and whose updates are undefined; it then shows the state it is taken in.
    """
    _check_initial(system, trace.initial)
    actions = {a.name: a for a in system.actions}
    inactive = {p.name for p in system.processes if not p.active}
    state = trace.initial
    for number, step in enumerate(trace.steps, start=1):
        action = actions.get(step.action)
        if action is None or action.process in inactive:
            raise ReplayError(f"step {number}: the system has no action {step.action}")
        found = _taken(system, action, state, step.args, number)
        after = found.state
        if after is None:
            if number < len(trace):
                raise ReplayError(f"step {number}: {step.action} has no next state, and the trace goes on")
            after = state
        if step.state != after:
            raise ReplayError(
                f"step {number}: {step.action} leads to another state: {_difference(system, after, step.state)}"
            )
        state = after
    _check_loop(system, trace)


def _check_loop(system: System, trace: Trace) -> None:
    """The last state of a lasso is the one it goes on from."""
    if trace.loop is None:
        return
    if not 0 <= trace.loop <= len(trace):
        raise ReplayError(f"the loop goes back to step {trace.loop} of {len(trace)}")
    back = trace.steps[trace.loop - 1].state if trace.loop else trace.initial
    if back != trace.last:
        raise ReplayError(f"the loop does not close at step {trace.loop}: {_difference(system, back, trace.last)}")


def replay_violation(system: System, trace: Trace, prop: str) -> None:
    """Returns when the trace is a behaviour whose end violates the property; raises ReplayError.

    For a temporal property that is a fair lasso of which the formula is false.
    Raises KeyError for a property that the system does not have.
    """
    replay(system, trace)
    try:
        shown = _violates(system, trace, prop)
    except EvaluationError as error:
        raise ReplayError(f"{prop} is undefined at the end of the trace: {error.message}") from error
    if not shown:
        end = "end of the trace" if trace.loop is None else "behaviour"
        raise ReplayError(f"the {end} does not violate {prop}")


def _violates(system: System, trace: Trace, name: str) -> bool:
    prop = system.property_named[name]
    before = trace.steps[-2].state if len(trace) > 1 else trace.initial
    match prop.kind:
        case PropertyKind.INVARIANT:
            return not holds(system, prop, trace.last)
        case PropertyKind.DEADLOCK:
            return is_deadlock(system, trace.last)
        case PropertyKind.STEP:
            return bool(trace.steps) and not step_holds(system, prop, before, trace.last)
        case PropertyKind.ASSERT:
            if not trace.steps:
                return False
            last = trace.steps[-1]
            action = next(a for a in system.actions if a.name == last.action)
            return name in _taken(system, action, before, last.args, len(trace)).failed
        case PropertyKind.TEMPORAL:
            return _violates_for_ever(system, trace, prop)


def _violates_for_ever(system: System, trace: Trace, prop: Property) -> bool:
    if trace.loop is None:
        raise ReplayError(f"{prop.name} is temporal: a finite trace cannot violate it")
    broken = broken_promise(system, trace)
    if broken is not None:
        kind = "strongly" if broken.strong else "weakly"
        raise ReplayError(f"the loop is not fair: {broken.name} is {kind} fair and never takes a step")
    assert prop.temporal is not None
    return not is_true(system, trace, prop.temporal)


def _taken(system: System, action: Action, state: State, args: tuple[object, ...], number: int) -> Successor:
    """The step by an action, which must be enabled with these parameters."""
    codes = tuple(a for a in args if isinstance(a, int))
    fits = len(codes) == len(args) == len(action.params)
    if not fits or not all(contains(t, c) for (_, t), c in zip(action.params, codes, strict=True)):
        raise ReplayError(f"step {number}: {action.name} does not take the parameters {args}")
    try:
        found = take(system, action, state, codes)
    except EvaluationError as error:
        raise ReplayError(f"step {number}: {action.name} is undefined: {error.message}") from error
    if found is None:
        raise ReplayError(f"step {number}: {action.name} is not enabled")
    return found


def _check_initial(system: System, state: State) -> None:
    if len(state) != len(system.variables):
        raise ReplayError(f"a state has {len(system.variables)} variables, the initial one {len(state)}")
    for v, value in zip(system.variables, state, strict=True):
        try:
            right = contains(v.type, value) if v.init is None else evaluate(v.init, Env(())) == value
        except EvaluationError as error:
            raise ReplayError(f"the initial value of {v.name} is undefined: {error.message}") from error
        if not right:
            raise ReplayError(f"{v.name} cannot have its value in the initial state shown")


def _difference(system: System, right: State, wrong: State) -> str:
    if len(wrong) != len(right):
        return f"it has {len(wrong)} variables"
    pairs = zip(system.variables, right, wrong, strict=True)
    return ", ".join(f"{v.name} is {show(v.type, a)}" for v, a, b in pairs if a != b)
