# SPDX-License-Identifier: Apache-2.0
"""Claims about bounded behaviours as text that any SMT solver can judge again."""

from __future__ import annotations

from dataclasses import replace

from rmapspec.engines.encode.circuit import FALSE
from rmapspec.engines.encode.relate import relate
from rmapspec.engines.encode.relation import Event, EventKind
from rmapspec.engines.encode.smtlib import LOGIC, applied, defined_function, quoted
from rmapspec.engines.encode.words import Word
from rmapspec.system.model import PropertyKind, System


def obligation(system: System, prop: str, depth: int) -> str:
    """The question whether a behaviour of ``depth`` steps, stuttering among them, ends in a violation, as SMT-LIB text.

    Since steps may stutter, ``unsat`` says that no behaviour of *at most* so many steps violates the property, and
    ``sat`` that one does. Raises KeyError for a property that the system does not have, ValueError for a temporal one.
    """
    if system.property_named[prop].kind is PropertyKind.TEMPORAL:
        raise ValueError(f"{prop} is temporal: no finite behaviour violates it")
    r = relate(replace(system.with_properties([prop]), covers=()))
    event = Event(EventKind.VIOLATED, prop)
    on_step = event in r.step_events
    bad = r.step_events.get(event, FALSE) if on_step else r.state_events.get(event, FALSE)
    over_step: Word = (*r.current, *r.inputs, *r.following)
    states = [_named("state", at, len(r.current)) for at in range(depth + 1)]
    inputs = [_named("choice", at, len(r.inputs)) for at in range(depth + 1)]
    steps = [(*states[at], *inputs[at], *states[at + 1]) for at in range(depth)]
    lines = [
        f"; {system.name}, scenario {system.scenario}, {dict(system.sizes)}: {prop} violated within {depth} steps",
        f"(set-logic {LOGIC})",
        defined_function(r.circuit, "initial", r.current, r.initial),
        defined_function(r.circuit, "step", over_step, r.step),
        defined_function(r.circuit, "violated", over_step if on_step else (*r.current, *r.inputs), bad),
        *(f"(declare-const {name} Bool)" for row in (*states, *inputs) for name in row),
        f"(assert {applied('initial', states[0])})",
        *(f"(assert {applied('step', step)})" for step in steps),
    ]
    if on_step:
        lines.append(f"(assert {applied('violated', steps[-1])})" if steps else "(assert false)")
    else:
        lines.append(f"(assert {applied('violated', (*states[-1], *inputs[-1]))})")
    return "\n".join((*lines, "(check-sat)", ""))


def _named(what: str, moment: int, count: int) -> tuple[str, ...]:
    return tuple(quoted(f"{what}.{i}@{moment}") for i in range(count))
