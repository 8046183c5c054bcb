# SPDX-License-Identifier: Apache-2.0
"""Small specs as texts, explored at once: what a lowering means is seen in its reachable states."""

from __future__ import annotations

from rmapspec.api import loads
from rmapspec.engines.explore import explore
from rmapspec.system.evaluate import initial_states, successors
from rmapspec.system.model import State, System
from rmapspec.system.types import show
from rmapspec.system.verdict import Outcome


def system_of(text: str, scenario: str = "main", **sizes: int) -> System:
    """The System of a text ``spec t …`` at the sizes given, the smallest where none is."""
    return loads("spec t\n" + text).family(dict(sizes)).system(scenario)


def outcome_of(text: str, scenario: str = "main", **sizes: int) -> Outcome:
    """What exploring it finds."""
    return explore(system_of(text, scenario, **sizes))


def runs(text: str, *names: str, limit: int = 2000, **sizes: int) -> set[tuple[str, ...]]:
    """Every complete behaviour of an acyclic spec as the labels of its steps, with the final values of the
    variables named.

    A value reads ``x = 1`` at the end of the tuple. Raises AssertionError when there are more than ``limit``
    behaviours.
    """
    system = system_of(text, "main", **sizes)
    shown = [(n, system.slot[n], system.variables[system.slot[n]].type) for n in names]
    found: set[tuple[str, ...]] = set()
    waiting: list[tuple[tuple[str, ...], State]] = [((), s) for s in initial_states(system)]
    while waiting:
        labels, state = waiting.pop()
        after = successors(system, state)
        if not after:
            found.add((*labels, *(f"{n} = {show(t, state[slot])}" for n, slot, t in shown)))
            assert len(found) <= limit, "too many behaviours for a test"
        waiting += [((*labels, step.action.label), step.state) for step in after if step.state is not None]
    return found
