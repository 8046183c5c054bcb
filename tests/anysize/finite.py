# SPDX-License-Identifier: Apache-2.0
"""Finite Systems walked to their end, their states and transitions held to a system of any size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from rmapspec.api import load
from rmapspec.lang.anysize import AnySize, Guard, lower_any_size
from rmapspec.lang.spec import Spec
from rmapspec.system.compile.machine import Program
from rmapspec.system.evaluate import holds
from rmapspec.system.model import Action, PropertyKind, State, System

ROOT = Path(__file__).resolve().parents[2]
DESIGNS = tuple(sorted(p.stem for p in (ROOT / "spec" / "designs").glob("*.rmap")))


@cache
def design(name: str) -> Spec:
    """A shipped design, loaded once."""
    return load(ROOT / "spec" / "designs" / f"{name}.rmap")


@cache
def any_size(name: str, scenario: str) -> AnySize:
    """A shipped design of any size, lowered once."""
    return lower_any_size(design(name).typed, scenario)


@dataclass
class Seen:
    """What was found on a walk: how many states and transitions, and what was wrong, each kind once with its number."""

    states: int = 0
    transitions: int = 0
    wrong: Counter[str] = field(default_factory=Counter)


def transitions(system: System) -> Iterator[tuple[State, list[tuple[Action, State]]]]:
    """Every reachable state with its steps."""
    machine = Program().machine(system)
    waiting = list(machine.initial())
    known = set(waiting)
    while waiting:
        here = waiting.pop()
        steps = [(machine.program.actions[m[1]], here + m[0]) for m in machine.moves(here) if m[0] is not None]
        new = [s for _, s in steps if s not in known]
        known.update(new)
        waiting += dict.fromkeys(new)
        yield machine.unpack(here), [(a, machine.unpack(s)) for a, s in steps]


def walk(guard: Guard, *, judge: bool = True) -> Seen:
    """Every transition held to the system of any size; with ``judge`` its control lemmas and properties too."""
    seen = Seen()
    finite = guard.view.finite
    for state, steps in transitions(finite):
        seen.states += 1
        if judge:
            seen.wrong.update(misjudged(guard, state))
        for action, after in steps:
            seen.transitions += 1
            reason = guard.contained(state, action, after)
            if reason is not None:
                seen.wrong[f"{action.name}: {reason}"] += 1
    return seen


def misjudged(guard: Guard, state: State) -> Iterator[str]:
    """Control lemmas that are false in a state, and properties that are worth something else than in the finite
    System."""
    system, finite = guard.view.any_size.system, guard.view.finite
    stronger = {n.text.split()[0] for n in system.notes if "in a stronger form" in n.text}
    for lemma in system.lemmas:
        if lemma.origin == "control" and not guard.worth(lemma.formula, state):
            yield f"lemma {lemma.name} is false"
    for p in system.properties:
        if p.kind is PropertyKind.INVARIANT and p.formula is not None:
            here, there = guard.worth(p.formula, state), holds(finite, finite.property_named[p.name], state)
            if here != there and not (there and p.name in stronger):
                yield f"{p.name} is {here} here and {there} there"


def guard_of(lowered: AnySize, finite: System, filler: int = 0) -> Guard:
    """The guard of one finite System; ``filler`` says what stands where nothing is said."""
    view = lowered.view(finite)
    return Guard(view.with_filler(filler))
