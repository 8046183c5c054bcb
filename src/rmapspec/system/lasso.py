# SPDX-License-Identifier: Apache-2.0
"""Behaviours without end as data: whether a lasso is fair, and whether a temporal formula is true of it.

By the concrete meaning alone and position by position; an engine that found the lasso reasons otherwise.
"""

from __future__ import annotations

from rmapspec.system.behaviour import satisfies, successors
from rmapspec.system.fairness import Promise, promises
from rmapspec.system.model import State, System
from rmapspec.system.temporal import Always, And, Atom, Eventually, Formula, LeadsTo, Not, Or
from rmapspec.system.trace import Trace


def is_true(system: System, trace: Trace, formula: Formula) -> bool:
    """Whether the formula is true of the behaviour that a lasso stands for; raises EvaluationError.

    Raises ValueError for a trace that does not loop."""
    return _truth(system, _states(trace), _loop(trace), formula)[0]


def broken_promise(system: System, trace: Trace) -> Promise | None:
    """A promise of fairness that the lasso breaks, None for a fair one; raises EvaluationError.

    Raises ValueError for a trace that does not loop."""
    first = _loop(trace)
    around = _states(trace)[first:]
    taken = {step.action for step in trace.steps[first:]}
    for promise in promises(system):
        if not taken.isdisjoint(promise.actions):
            continue
        can = [_can_be_kept(system, state, promise) for state in around]
        if any(can) if promise.strong else all(can):
            return promise
    return None


def _can_be_kept(system: System, state: State, promise: Promise) -> bool:
    """Whether a step that keeps the promise can be taken; a step without a next state cannot."""
    if promise.waived is not None and satisfies(system, promise.waived, state):
        return False
    return any(s.action.name in promise.actions and s.state is not None for s in successors(system, state))


def _loop(trace: Trace) -> int:
    if trace.loop is None:
        raise ValueError("the trace does not loop")
    return trace.loop


def _states(trace: Trace) -> list[State]:
    """The states in order, each position of the behaviour once: the last is the one the loop closes at."""
    states = [trace.initial, *(step.state for step in trace.steps)]
    return states if trace.loop == len(trace) else states[:-1]


def _truth(system: System, states: list[State], loop: int, formula: Formula) -> list[bool]:
    """Whether the formula is true at each position; the one after the last is ``loop``."""

    def of(part: Formula) -> list[bool]:
        return _truth(system, states, loop, part)

    match formula:
        case Atom(expr):
            return [satisfies(system, expr, s) for s in states]
        case Not(body):
            return [not x for x in of(body)]
        case And(parts):
            columns = [of(p) for p in parts]
            return [all(c[i] for c in columns) for i in range(len(states))]
        case Or(parts):
            columns = [of(p) for p in parts]
            return [any(c[i] for c in columns) for i in range(len(states))]
        case Always(body):
            return [not x for x in _later([not x for x in of(body)], loop)]
        case Eventually(body):
            return _later(of(body), loop)
        case LeadsTo(cause, effect):
            pending = [a and not b for a, b in zip(of(cause), _later(of(effect), loop), strict=True)]
            return [not x for x in _later(pending, loop)]


def _later(now: list[bool], loop: int) -> list[bool]:
    """Whether something is true at a position or at one that comes after it."""
    around = any(now[loop:])
    return [around or any(now[i:loop]) for i in range(len(now))]
