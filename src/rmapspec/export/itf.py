# SPDX-License-Identifier: Apache-2.0
"""Traces in Apalache's Informal Trace Format, and back: https://apalache-mc.org/docs/adr/015adr-trace.html."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rmapspec.export.itf_values import ItfError, from_itf, to_itf
from rmapspec.system.behaviour import successors
from rmapspec.system.model import Action, State, System
from rmapspec.system.trace import Step, Trace
from rmapspec.system.undefined import EvaluationError

FORMAT = "https://apalache-mc.org/docs/adr/015adr-trace.html"


def trace_to_itf(system: System, trace: Trace, meta: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A trace as JSON's own values; ``meta`` is added to the ``#meta`` of the whole.

    Each state but the first names the action that led to it and its arguments. A lasso has ``loop``: the last state is
    the one with that index, once more.
    """
    actions = {a.name: a for a in system.actions}
    states: list[dict[str, Any]] = [{"#meta": {"index": 0}, **_state(system, trace.initial)}]
    for number, step in enumerate(trace.steps, start=1):
        params = actions[step.action].params
        told = [to_itf(t, x) for (_, t), x in zip(params, step.args, strict=True)]
        where = {"index": number, "action": step.action, "args": told}
        states.append({"#meta": where, **_state(system, step.state)})
    head = {
        "format": "ITF",
        "format-description": FORMAT,
        "system": system.name,
        "scenario": system.scenario,
        "sizes": dict(system.sizes),
        **(meta or {}),
    }
    found = {"#meta": head, "vars": [v.name for v in system.variables], "states": states}
    return found if trace.loop is None else {**found, "loop": trace.loop}


def itf_to_trace(system: System, data: Any) -> Trace:
    """The trace that JSON's own values stand for; raises ItfError where they do not fit the system's variables.

    Where a state does not name its action, the first one that leads to it is taken, and a state that only repeats the
    one before it is left out: so what other tools write is read as well. Whether a named action can be taken is for
    ``replay`` to say.
    """
    rows = _rows(data)
    states = [_read(system, row, at) for at, row in enumerate(rows)]
    steps: list[Step] = []
    counted = [0]  # the number of steps that lead to each state of the text
    for at in range(1, len(rows)):
        step = _step(system, rows[at], states[at - 1], states[at], at)
        if step is not None:
            steps.append(step)
        counted.append(len(steps))
    loop = data.get("loop")
    if loop is not None and not (_is_number(loop) and 0 <= loop < len(rows)):
        raise ItfError(f"`loop` is {loop!r}, not the index of a state")
    return Trace(states[0], tuple(steps), None if loop is None else counted[loop])


def _state(system: System, state: State) -> dict[str, Any]:
    return {v.name: to_itf(v.type, value) for v, value in zip(system.variables, state, strict=True)}


def _rows(data: Any) -> list[dict[str, Any]]:
    if not isinstance(data, dict) or not isinstance(data.get("states"), list):
        raise ItfError("this is no ITF: it has no list of `states`")
    rows = data["states"]
    if not rows or not all(isinstance(row, dict) for row in rows):
        raise ItfError("an ITF has one state at least, each an object")
    return list(rows)


def _read(system: System, row: dict[str, Any], at: int) -> State:
    names = {v.name for v in system.variables}
    given = {n for n in row if n != "#meta"}
    if names != given:
        wrong = [f"`{n}` is missing" for n in sorted(names - given)]
        wrong += [f"there is no variable `{n}`" for n in sorted(given - names)]
        raise ItfError(f"state {at}: {', '.join(wrong)}")
    found = []
    for v in system.variables:
        try:
            found.append(from_itf(v.type, row[v.name]))
        except ItfError as error:
            raise ItfError(f"state {at}, {v.name}: {error}") from error
    return tuple(found)


def _step(system: System, row: dict[str, Any], before: State, after: State, at: int) -> Step | None:
    """The step to a state; None where there is none and none is needed."""
    meta = row.get("#meta")
    if isinstance(meta, dict) and "action" in meta:
        action = next((a for a in system.actions if a.name == meta["action"]), None)
        if action is None:
            raise ItfError(f"state {at}: the system has no action {meta['action']!r}")
        return Step(action.name, _arguments(action, meta.get("args", []), at), after)
    try:
        found = next((s for s in successors(system, before) if s.state == after), None)
    except EvaluationError as error:
        raise ItfError(f"state {at}: the steps to it cannot be worked out: {error.message}") from error
    if found is not None:
        return Step(found.action.name, found.args, after)
    if before == after:
        return None
    raise ItfError(f"state {at}: no action leads to it from the state before it")


def _arguments(action: Action, given: Any, at: int) -> tuple[Any, ...]:
    if not isinstance(given, list) or len(given) != len(action.params):
        raise ItfError(f"state {at}: {action.name} takes {len(action.params)} arguments")
    try:
        return tuple(from_itf(t, x) for (_, t), x in zip(action.params, given, strict=True))
    except ItfError as error:
        raise ItfError(f"state {at}, an argument of {action.name}: {error}") from error


def _is_number(x: object) -> bool:
    return isinstance(x, int) and not isinstance(x, bool)


__all__ = ["ItfError", "itf_to_trace", "trace_to_itf"]
