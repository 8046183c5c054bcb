# SPDX-License-Identifier: Apache-2.0
"""What the symbolic meaning says it has found, confirmed by the concrete one."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.engines.encode.relation import Event, EventKind
from rmapspec.system.evaluate import (
    Env,
    EvaluationError,
    evaluate,
    holds,
    is_deadlock,
    replay,
    satisfies,
    step_holds,
    take,
)
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.trace import Trace
from rmapspec.system.types import Value
from rmapspec.system.verdict import Failure


class MeaningsDisagreeError(Exception):
    """The symbolic meaning of a system says something that the concrete one denies: a defect of this program."""


def expect_length(event: Event, trace: Trace, length: int) -> None:
    """Raises MeaningsDisagreeError unless a trace has as many steps as it took to show an event for the first time."""
    if len(trace) != length:
        raise MeaningsDisagreeError(f"{event.name}: shown by {len(trace)} steps, which were said not to be enough")


def confirm_steps(system: System, trace: Trace) -> None:
    """Raises MeaningsDisagreeError unless each step of a trace is one of the system, wherever the trace begins."""
    state = trace.initial
    actions = {a.name: a for a in system.actions}
    for step in trace.steps:
        taken = take(system, actions[step.action], state, step.args)
        if taken is None or step.state != (state if taken.state is None else taken.state):
            raise MeaningsDisagreeError(f"{step.action}: not a step from {state} to {step.state}")
        state = step.state


def confirmed_failure(system: System, event: Event, trace: Trace, args: Sequence[Value]) -> Failure:
    """The evaluation error at the end of a trace, in the words of the concrete meaning.

    ``args`` are the parameters of the action that is undefined, if it is one. Raises ReplayError when the
    trace is no behaviour, MeaningsDisagreeError when nothing is undefined at its end.
    """
    replay(system, trace)
    try:
        if event.kind is EventKind.UNDEFINED_ACTION:
            action = next(a for a in system.actions if a.name == event.name)
            take(system, action, trace.last, tuple(args))
        else:
            _judge(system, event, trace)
    except EvaluationError as error:
        return Failure(error.message, trace, error.span, error.action)
    raise MeaningsDisagreeError(f"{event.name} is defined at the end of a trace where it should not be")


def _judge(system: System, event: Event, trace: Trace) -> None:
    """Evaluate what an event says is undefined; raises EvaluationError."""
    prop = system.property_named.get(event.name)
    if event.kind is EventKind.UNDEFINED_PROPERTY and prop is not None:
        _judge_property(system, prop, trace)
        return
    if prop is not None and prop.witness is not None:
        satisfies(system, prop.witness, trace.last)
    for cover in system.covers:
        if cover.name == event.name:
            satisfies(system, cover.expr, trace.last)


def _judge_property(system: System, prop: Property, trace: Trace) -> None:
    before = trace.steps[-2].state if len(trace) > 1 else trace.initial
    match prop.kind:
        case PropertyKind.INVARIANT:
            holds(system, prop, trace.last)
        case PropertyKind.DEADLOCK:
            is_deadlock(system, trace.last)
        case PropertyKind.STEP:
            step_holds(system, prop, before, trace.last)


def initial_failure(system: System) -> Failure | None:
    """The evaluation error of an initial value, which leaves no state to show."""
    for v in system.variables:
        try:
            if v.init is not None:
                evaluate(v.init, Env(()))
        except EvaluationError as error:
            return Failure(error.message, Trace((), ()), error.span)
    return None
