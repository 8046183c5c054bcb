# SPDX-License-Identifier: Apache-2.0
"""What each process would do next in a state: the step that comes too late, or what a deadlock waits for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rmapspec.system.evaluate import Env, EvaluationError, evaluate, title
from rmapspec.system.expr import Span
from rmapspec.system.model import Action, Process, State, System


@dataclass(frozen=True, slots=True)
class Pending:
    """The next step of a process; ``blocked_by`` is the guard it waits for, None when it can be taken."""

    process: str
    title: str
    blocked_by: str | None


def pending(system: System, state: State) -> tuple[Pending, ...]:
    """The next step of each active process that has neither ended nor is idle, where it is one and known.

    Steps with a free choice, and steps whose guards have no value in the state, are left out.
    """
    env = Env.of(system, state)
    found: list[Pending] = []
    for process in system.processes:
        try:
            if process.active and not evaluate(process.ended, env) and not evaluate(process.idle, env):
                steps = set(_steps(system, process, state, env))
                found += steps if len(steps) == 1 else []
        except (
            EvaluationError
        ):  # an undefined guard is a finding of its own, told elsewhere; here it only means "not known"
            continue
    return tuple(found)


def _steps(system: System, process: Process, state: State, env: Env) -> Iterator[Pending]:
    """The steps a process stands before: those whose way there is open, whether or not they have to wait."""
    for action in system.actions:
        if action.process != process.name:
            continue
        closed = next((g for g in action.guards if not action.params and not evaluate(g.expr, env)), None)
        if action.params:
            yield Pending(process.name, action.label, None)
        elif closed is None:
            yield Pending(process.name, title(system, action, state, ()), None)
        elif _own(action, closed.span) and closed is not action.guards[0]:
            yield Pending(process.name, title(system, action, state, ()), closed.name)


def _own(action: Action, span: Span) -> bool:
    """Whether a guard stands in the text of the step itself: the step waits for it; others decide the way there."""
    inside = (action.span.line, action.span.column) <= (span.line, span.column)
    return inside and (span.end_line, span.end_column) <= (action.span.end_line, action.span.end_column)
