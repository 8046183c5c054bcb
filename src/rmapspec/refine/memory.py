# SPDX-License-Identifier: Apache-2.0
"""What the concrete meaning of a System says, remembered by the few variables that each step and property looks at.

Systems of one family share actions and properties, so one Memory serves all the monitors of a campaign.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.system.behaviour import action_env, arguments, take
from rmapspec.system.compile.footprint import reads, reads_next, touches
from rmapspec.system.meaning import Env, EvaluationError, evaluate
from rmapspec.system.model import Action, Property, State, System
from rmapspec.system.types import Value, show


@dataclass(frozen=True, slots=True)
class Taken:
    """One way to take an action: what it assigns, the properties whose asserts fail, the values that its title
    shows."""

    updates: tuple[tuple[int, Value], ...]
    failed: frozenset[str]
    shown: tuple[str, ...]

    def applied(self, state: State) -> State:
        """The state it leads to."""
        after = list(state)
        for slot, value in self.updates:
            after[slot] = value
        return tuple(after)


StepsFrom: TypeAlias = Callable[[State], tuple[Taken, ...]]
Holds: TypeAlias = Callable[[State, State], bool]


class Memory:
    """Remembers steps and conditions; what is shared between Systems is recognised by identity."""

    def __init__(self) -> None:
        self._steps: dict[tuple[int, tuple[str, ...]], StepsFrom] = {}
        self._conditions: dict[tuple[int, tuple[str, ...]], Holds] = {}
        self._kept: list[object] = []  # alive, so that no identity is given twice

    def steps(self, system: System, action: Action) -> StepsFrom:
        """The ways to take an action, as a function of the state; one whose updates are undefined is none."""
        key = (id(action), tuple(system.slot))
        if key not in self._steps:
            self._kept.append(action)
            self._steps[key] = _steps(system, action)
        return self._steps[key]

    def condition(self, system: System, prop: Property) -> Holds:
        """Whether an invariant holds in a state (the first of two), or a step property allows a step."""
        key = (id(prop), tuple(system.slot))
        if key not in self._conditions:
            self._kept.append(prop)
            self._conditions[key] = _condition(system, prop)
        return self._conditions[key]


def title_values(system: System, action: Action, state: State, args: tuple[Value, ...]) -> tuple[str, ...]:
    """The values that a step's title shows, as labels; raises EvaluationError."""
    env = action_env(system, action, state, args)
    return tuple(show(part.type, evaluate(part, env)) for part in action.title if not isinstance(part, str))


def _steps(system: System, action: Action) -> StepsFrom:
    titles = (reads(part) for part in action.title if not isinstance(part, str))
    slots = sorted(system.slot[name] for name in touches(action).union(*titles))
    written = [system.slot[name] for name, _ in action.updates]
    known: dict[tuple[Value, ...], tuple[Taken, ...]] = {}

    def found(state: State) -> tuple[Taken, ...]:
        ways = []
        for args in arguments(action):
            try:
                step = take(system, action, state, args)
                if step is not None and step.state is not None:
                    updates = tuple((slot, step.state[slot]) for slot in written)
                    shown = title_values(system, action, state, args)
                    ways.append(Taken(updates, frozenset(step.failed), shown))
            except EvaluationError:
                continue  # no successor; explaining.py says why
        return tuple(ways)

    def steps(state: State) -> tuple[Taken, ...]:
        key = tuple([state[slot] for slot in slots])
        ways = known.get(key)
        if ways is None:
            ways = known[key] = found(state)
        return ways

    return steps


def _condition(system: System, prop: Property) -> Holds:
    assert prop.expr is not None
    expr = prop.expr
    now = sorted(system.slot[name] for name in reads(expr))
    later = sorted(system.slot[name] for name in reads_next(expr))
    known: dict[tuple[Value, ...], bool] = {}

    def holds(state: State, after: State) -> bool:
        key = tuple([state[slot] for slot in now] + [after[slot] for slot in later])
        value = known.get(key)
        if value is None:
            value = known[key] = bool(evaluate(expr, Env.of(system, state, after)))
        return value

    return holds
