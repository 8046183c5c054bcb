# SPDX-License-Identifier: Apache-2.0
"""Every transition of the finite Systems is one of the system of any size: both speak of the same thing.

``RMAPSPEC_CONTAINMENT=all`` walks every scenario of every design at sizes 1 and 2, which takes minutes.
"""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from rmapspec.api import loads
from rmapspec.lang.anysize import AnySize, Guard, lower_any_size
from rmapspec.system.evaluate import initial_states
from rmapspec.system.firstorder.model import Clause, FirstOrderAction, FirstOrderSystem
from rmapspec.system.firstorder.terms import FALSE
from tests.anysize.finite import DESIGNS, ROOT, any_size, design, guard_of, transitions, walk

COMPLETE = os.environ.get("RMAPSPEC_CONTAINMENT") == "all"
SCENARIOS = tuple(design("baseline").family({"Vma": 1}).scenarios)
FEW = [("baseline", 1, sc) for sc in ("migrate", "truncate", "revoke", "reclaim", "migrate_truncate")]
EVERYBODY = [(d, n, sc) for d in DESIGNS for n in (1, 2) for sc in SCENARIOS] if COMPLETE else FEW


@pytest.mark.parametrize("size", [1, 2, 3])
@pytest.mark.parametrize("name", DESIGNS)
def test_fork_and_a_walk(name: str, size: int) -> None:
    """A proof speaks of another system than the search: a step, an initial state or a property differs."""
    lowered = any_size(name, "walkers")
    finite = design(name).family({"Vma": size}).system("walk")
    guard = guard_of(lowered, finite, filler=size % 2)
    assert [guard.starts(s) for s in initial_states(finite) if guard.starts(s)] == []
    seen = walk(guard, judge=size < 3)
    assert seen.wrong == {}
    assert seen.transitions > 30 * size


@pytest.mark.parametrize(("name", "size", "scenario"), EVERYBODY)
def test_fork_and_everybody(name: str, size: int, scenario: str) -> None:
    """Among migration, truncation, revoke and reclaim a proof speaks of another system than the search."""
    seen = walk(guard_of(any_size(name, "all"), design(name).family({"Vma": size}).system(scenario)))
    assert seen.wrong == {}
    assert seen.states > 5


def test_two_walks_at_once() -> None:
    """Several instances of a process are not several elements of its index sort."""
    text = (ROOT / "spec" / "designs" / "baseline.rmap").read_text(encoding="utf-8")
    text = text.replace("expect holds;", "scenario both { dup_mmap; walker * 2; }\nexpect holds;")
    spec = loads(text, str(ROOT / "spec" / "designs" / "two_walkers.rmap"))
    seen = walk(guard_of(lower_any_size(spec.typed, "walkers"), spec.family({"Vma": 1}).system("both")))
    assert seen.wrong == {}
    assert seen.states > 100
    named = walk(guard_of(lower_any_size(spec.typed, "both"), spec.family({"Vma": 1}).system("both")))
    assert (named.wrong, named.states) == ({}, seen.states)


def test_a_batch_that_does_not_fill() -> None:
    """A proof speaks of one batch size only."""
    for batch in (1, 2, 8):
        finite = design("rfc_batch").family({"Vma": 2, "BATCH": batch}).system("walk")
        assert walk(guard_of(any_size("rfc_batch", "walkers"), finite)).wrong == {}


@pytest.mark.parametrize("name", ["baseline", "plain_insert", "insert_before", "link_before_init"])
def test_nothing_is_allowed_in_excess(name: str) -> None:
    """Without a note the system of any size has behaviours that no finite one has, and a proof fails for nothing."""
    lowered = lower_any_size(design(name).typed, "walk_truncate")
    assert [n.text for n in lowered.system.notes if "either way" in n.text] == []
    guard = guard_of(lowered, design(name).family({"Vma": 1}).system("walk_truncate"))
    excess = [found for state, steps in transitions(guard.view.finite) for found in guard.excess(state, steps)]
    assert excess == []


def test_excess_is_seen() -> None:
    """A system of any size that allows more than the finite ones would pass for exact."""
    lowered = any_size("baseline", "walkers")
    loose = tuple(replace(a, guards=a.guards[:-1]) for a in lowered.system.actions)
    guard = mutated(lowered, replace(lowered.system, actions=loose))
    assert [found for state, steps in transitions(guard.view.finite) for found in guard.excess(state, steps)]


# ------------------------------------------------------------ the guard can fail


def mutated(lowered: AnySize, system: FirstOrderSystem) -> Guard:
    """The guard of a changed system against the finite one of one VMA and one walk."""
    return guard_of(replace(lowered, system=system), design("baseline").family({"Vma": 1}).system("walk"))


def with_action(system: FirstOrderSystem, name: str, new: FirstOrderAction | None) -> FirstOrderSystem:
    """The system with one action replaced or left out."""
    actions = [new if a.name == name else a for a in system.actions]
    return replace(system, actions=tuple(a for a in actions if a is not None))


def changed(kind: str, action: FirstOrderAction) -> FirstOrderAction | None:
    """An action with one defect."""
    match kind:
        case "left out":
            return None
        case "an update less":
            return replace(action, updates=(action.updates[0], *action.updates[2:]))
        case "a guard more":
            return replace(action, guards=(*action.guards, Clause("never", FALSE)))
        case _:
            return replace(action, requires=(Clause("never", FALSE),))


@pytest.mark.parametrize("kind", ["left out", "an update less", "a guard more", "a demand more"])
@pytest.mark.parametrize("name", ["dup_mmap.link.insert_after.insert", "walker.rmap_walk.visit(child)#2"])
def test_the_guard_sees_a_defect(kind: str, name: str) -> None:
    """A system of any size that lacks a behaviour of the finite ones would pass for the same."""
    lowered = any_size("baseline", "walkers")
    action = next(a for a in lowered.system.actions if a.name == name)
    guard = mutated(lowered, with_action(lowered.system, name, changed(kind, action)))
    assert walk(guard, judge=False).wrong


def test_the_guard_sees_a_wrong_start() -> None:
    """An initial state that the finite Systems have would be missing."""
    lowered = any_size("baseline", "walkers")
    system = replace(lowered.system, init=(*lowered.system.init, Clause("never", FALSE)))
    guard = mutated(lowered, system)
    assert [guard.starts(s) for s in initial_states(guard.view.finite)] == ["the initial condition never is false"] * 2
