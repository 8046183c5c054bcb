# SPDX-License-Identifier: Apache-2.0
"""A trace as rows: who takes which step and what it changes, in the words of the spec."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rmapspec.system import evaluate
from rmapspec.system.expr import App, Bind, Expr, Next, Ref
from rmapspec.system.model import Property, State, System
from rmapspec.system.temporal import atoms
from rmapspec.system.trace import Trace
from rmapspec.system.types import MapT, Type, Value, codes, show


@dataclass(frozen=True, slots=True)
class Change:
    """A variable, or one entry of a map, with its values in two states as a person writes them."""

    place: str  # "mapcount", "pte[child(v0)]"
    variable: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Row:
    """One step: ``number`` counts from 1, ``process`` is None for a free-standing action."""

    number: int
    process: str | None
    action: str
    title: str
    changes: tuple[Change, ...]


def rows(system: System, trace: Trace, *, internal: bool = False) -> tuple[Row, ...]:
    """The steps of a trace; ``internal`` lists changes of program counters and the like as well."""
    actions = {a.name: a for a in system.actions}
    out: list[Row] = []
    state = trace.initial
    for number, step in enumerate(trace.steps, start=1):
        action = actions[step.action]
        title = evaluate.title(system, action, state, step.args)
        changed = tuple(differences(system, state, step.state, internal=internal))
        out.append(Row(number, action.process, action.name, title, changed))
        state = step.state
    return tuple(out)


def differences(system: System, before: State, after: State, *, internal: bool = False) -> Iterator[Change]:
    """What differs between two states; maps are compared entry by entry."""
    for variable, old, new in zip(system.variables, before, after, strict=True):
        if old != new and (internal or not variable.internal):
            yield from _differences(variable.type, variable.name, variable.name, old, new)


def _differences(t: Type, variable: str, place: str, old: Value, new: Value) -> Iterator[Change]:
    """What differs between two values of a type."""
    if not isinstance(t, MapT):
        yield Change(place, variable, show(t, old), show(t, new))
        return
    assert isinstance(old, tuple)
    assert isinstance(new, tuple)
    for key, a, b in zip(codes(t.key), old, new, strict=True):
        if a != b:
            yield from _differences(t.value, variable, f"{place}[{show(t.key, key)}]", a, b)


def chosen(system: System, state: State) -> Iterator[tuple[str, str]]:
    """The variables whose initial value the spec leaves open, with the value a behaviour started with."""
    for variable, value in zip(system.variables, state, strict=True):
        if variable.init is None and not variable.internal:
            yield variable.name, show(variable.type, value)


def variables_of(prop: Property) -> frozenset[str]:
    """The variables a property reads; empty for an assertion and a deadlock, whose conditions stand elsewhere."""
    conditions = [] if prop.expr is None else [prop.expr]
    conditions += [] if prop.temporal is None else atoms(prop.temporal)
    return frozenset(name for e in conditions for name in _read(e))


def _read(e: Expr) -> Iterator[str]:
    """The variables an expression reads."""
    match e:
        case Ref(_, name) | Next(_, name):
            yield name
        case App(_, _, args):
            for arg in args:
                yield from _read(arg)
        case Bind(body=body):
            yield from _read(body)
        case _:
            return
