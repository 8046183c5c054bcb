# SPDX-License-Identifier: Apache-2.0
"""The concrete meaning of a System: its initial states, steps and properties, one definition after the other.

A step: an action whose guards hold in order, for one choice of its parameters. Its asserts are judged next, then its
updates. A failed assert is a violation on that step, which is then taken as usual; where its updates are undefined
there is just no successor. Everything else that is undefined is an EvaluationError.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from rmapspec.system.expr import Expr
from rmapspec.system.meaning import Env, EvaluationError, codes_as_values, evaluate, evaluate_constant
from rmapspec.system.model import Action, Property, State, System
from rmapspec.system.types import Value, show, values


class Successor(NamedTuple):
    """One step: the action, the codes of its parameters, the state it leads to, the properties whose asserts failed.

    ``state`` is None where an assert failed and the updates are undefined.
    """

    action: Action
    args: tuple[int, ...]
    state: State | None
    failed: tuple[str, ...]


def initial_states(system: System) -> Iterator[State]:
    """Every initial state, in a fixed order; raises EvaluationError where an initial value is undefined."""
    choices = [list(values(v.type)) if v.init is None else [evaluate_constant(v.init)] for v in system.variables]
    return product(*choices)


def arguments(action: Action) -> Iterator[tuple[int, ...]]:
    """Every choice of an action's parameters, in order."""
    return product(*(codes_as_values(t) for _, t in action.params))


def can_act(system: System) -> tuple[Action, ...]:
    """The actions of the active processes and the free-standing ones."""
    idle = {p.name for p in system.processes if not p.active}
    return tuple(a for a in system.actions if a.process not in idle)


def successors(system: System, state: State) -> list[Successor]:
    """Every step from a state, in the order of the actions and their parameters; raises EvaluationError."""
    steps = []
    for action in can_act(system):
        for args in arguments(action):
            step = take(system, action, state, args)
            if step is not None:
                steps.append(step)
    return steps


def take(system: System, action: Action, state: State, args: tuple[Value, ...]) -> Successor | None:
    """The step by one action with these parameters; None where a guard is false. Raises EvaluationError."""
    env = action_env(system, action, state, args)
    try:
        if not all(evaluate(g.expr, env) for g in action.guards):
            return None
        failed = tuple(a.prop for a in action.asserts if not evaluate(a.expr, env))
        return Successor(action, tuple(env.bound.values()), _updated(system, action, env, bool(failed)), failed)
    except EvaluationError as error:
        error.action = action.name
        raise


def action_env(system: System, action: Action, state: State, args: tuple[Value, ...]) -> Env:
    """What an action's expressions are evaluated in."""
    bound: dict[str, int] = {}
    for (name, _), code in zip(action.params, args, strict=True):
        assert isinstance(code, int)
        bound[name] = code
    return Env(state, system.slot, bound=bound)


def _updated(system: System, action: Action, env: Env, excused: bool) -> State | None:
    after = list(env.state)
    try:
        for name, value in action.updates:
            after[system.slot[name]] = evaluate(value, env)
    except EvaluationError:
        if excused:
            return None
        raise
    return tuple(after)


def holds(system: System, prop: Property, state: State) -> bool:
    """Whether an invariant is true in a state; raises EvaluationError."""
    assert prop.expr is not None
    return bool(evaluate(prop.expr, Env.of(system, state)))


def satisfies(system: System, condition: Expr, state: State) -> bool:
    """Whether a condition (a cover, a witness) is true in a state; raises EvaluationError."""
    return bool(evaluate(condition, Env.of(system, state)))


def step_holds(system: System, prop: Property, state: State, after: State) -> bool:
    """Whether a step property allows a step; stuttering is always allowed. Raises EvaluationError."""
    assert prop.expr is not None
    return state == after or bool(evaluate(prop.expr, Env.of(system, state, after)))


def is_deadlock(system: System, state: State) -> bool:
    """Whether no action is enabled although some active process has neither ended nor is idle at its optional start.

    A System without processes is in deadlock as soon as no action is enabled. Raises EvaluationError."""
    return not successors(system, state) and unfinished(system, state)


def unfinished(system: System, state: State) -> bool:
    """Whether some active process has neither ended nor is idle, or there are no processes; raises EvaluationError."""
    env = Env.of(system, state)
    running = (p for p in system.processes if p.active)
    return not system.processes or any(not evaluate(p.ended, env) and not evaluate(p.idle, env) for p in running)


def title(system: System, action: Action, state: State, args: tuple[Value, ...]) -> str:
    """What a trace calls a step taken in ``state``; an expression without a value there reads ``(undefined)``."""
    env = action_env(system, action, state, args)
    return "".join(part if isinstance(part, str) else _shown(part, env) for part in action.title)


def _shown(part: Expr, env: Env) -> str:
    try:
        return show(part.type, evaluate(part, env))
    except EvaluationError:
        return "(undefined)"
