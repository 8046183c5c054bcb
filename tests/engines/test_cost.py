# SPDX-License-Identifier: Apache-2.0
"""Counting a lock's operations over all complete behaviours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rmapspec.engines.components import components
from rmapspec.engines.cost import CostError, lock_cost
from rmapspec.system.expr import Const, Ref
from rmapspec.system.model import LockEvent, Process, System
from rmapspec.system.types import FiniteT
from tests.engines.hand_made import FALSE, TRUE, eq, step, two_locks, var

LOCK = (LockEvent("l", "down_write"),)
POINTS = FiniteT("Point", tuple("abcd"))


def graph(*edges: tuple[str, str, int], process: bool = True) -> System:
    """A process that goes along edges; the number says how often a step takes the lock. It ends at d."""

    def at(name: str) -> Const:
        return Const(POINTS, "abcd".index(name))

    pc = Ref(POINTS, "pc")
    actions = tuple(
        step(f"{a}{b}#{i}", "p", (eq(pc, at(a)),), {"pc": at(b)}, locks=LOCK * n) for i, (a, b, n) in enumerate(edges)
    )
    p = Process("p", "p", "pc", eq(pc, at("d")), FALSE)
    return System("graph", "main", (), (var("pc", POINTS, at("a")),), (p,) if process else (), actions, ())


def test_the_least_and_the_greatest_count() -> None:
    """A cheaper or dearer way through a design is missed."""
    assert lock_cost(graph(("a", "d", 1), ("a", "b", 0), ("b", "c", 2), ("c", "d", 1)), "l", "down_write") == (1, 3)


def test_other_operations_are_not_counted() -> None:
    """Another lock, or another operation, is counted with it."""
    system = graph(("a", "d", 1))
    assert lock_cost(system, "l", "up_write") == lock_cost(system, "m", "down_write") == (0, 0)


def test_a_cycle_without_the_operation_does_not_matter() -> None:
    """A design that may retry has no cost."""
    assert lock_cost(graph(("a", "b", 1), ("b", "c", 0), ("c", "b", 0), ("c", "d", 1)), "l", "down_write") == (2, 2)


def test_a_cycle_with_the_operation_has_no_count() -> None:
    """An unbounded number of acquisitions gets a number."""
    with pytest.raises(CostError, match=r"down_write\(l\) without end"):
        lock_cost(graph(("a", "b", 0), ("b", "a", 1), ("b", "d", 0)), "l", "down_write")


def test_behaviours_that_get_stuck_are_not_complete() -> None:
    """A deadlock counts as a cheap way to end."""
    assert lock_cost(graph(("a", "b", 0), ("a", "c", 1), ("c", "d", 1)), "l", "down_write") == (2, 2)
    with pytest.raises(CostError, match="no behaviour is complete"):
        lock_cost(graph(("a", "b", 0)), "l", "down_write")


def test_an_idle_process_needs_not_start() -> None:
    """What an optional process may leave undone is counted as due."""
    system = graph(("a", "d", 1))
    alone = replace(system, actions=(), processes=(replace(system.processes[0], idle=TRUE),))
    assert lock_cost(alone, "l", "down_write") == (0, 0)


def test_two_processes_take_each_lock_once_each() -> None:
    """Acquisitions of several processes are not added up."""
    assert lock_cost(two_locks(ordered=True), "a", "mutex_lock") == (2, 2)
    assert lock_cost(two_locks(), "b", "mutex_lock") == (2, 2)


def test_components_come_successors_first() -> None:
    """The components of a graph are wrong, so that a cycle or an order is missed."""
    edges = {0: [1], 1: [2], 2: [0, 3], 3: [4], 4: [3, 5], 5: [], 6: [5, 0]}
    found = components(7, edges.__getitem__)
    assert [sorted(part) for part in found] == [[5], [3, 4], [0, 1, 2], [6]]
    assert components(50_000, lambda i: [i + 1] if i < 49_999 else []) == [[i] for i in reversed(range(50_000))]
