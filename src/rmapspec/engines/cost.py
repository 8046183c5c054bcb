# SPDX-License-Identifier: Apache-2.0
"""How often a lock operation happens over all complete behaviours: shortest and longest paths of the state graph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rmapspec.engines.components import components
from rmapspec.system.compile import Machine, Program
from rmapspec.system.expr import App, Op
from rmapspec.system.model import LockEvent, System
from rmapspec.system.types import BOOL


class CostError(Exception):
    """The operation has no count: some behaviour performs it without end, or none is complete."""


@dataclass(frozen=True, slots=True)
class Graph:
    """The reachable states, numbered; for each the (successor, operations performed) of its steps."""

    states: list[int]
    edges: list[list[tuple[int, int]]]


def lock_cost(system: System, lock: str, op: str, *, program: Program | None = None) -> tuple[int, int]:
    """The least and the greatest number of times that ``op`` is done to ``lock`` over all complete behaviours.

    A behaviour is complete where every active process has ended, or where no step is possible and none is due.
    Raises CostError, and EvaluationError where a behaviour reaches one.
    """
    machine = (Program() if program is None else program).machine(system)
    graph = state_graph(machine, LockEvent(lock, op))
    ends = _complete(machine, graph)
    parts = components(len(graph.states), lambda i: [j for j, _ in graph.edges[i]])
    where = {i: n for n, part in enumerate(parts) for i in part}
    ways: list[tuple[int, int] | None] = []
    for part in parts:  # successors first
        onward = list(_onward(graph, part, where, ways, f"{op}({lock})"))
        if any(ends[i] for i in part):
            onward.append((0, 0))
        ways.append((min(lo for lo, _ in onward), max(hi for _, hi in onward)) if onward else None)
    starts = [ways[where[i]] for i in range(len(set(machine.initial())))]
    complete = [way for way in starts if way is not None]
    if not complete:
        raise CostError("no behaviour is complete")
    return min(lo for lo, _ in complete), max(hi for _, hi in complete)


def _onward(
    graph: Graph, part: list[int], where: dict[int, int], ways: list[tuple[int, int] | None], what: str
) -> Iterator[tuple[int, int]]:
    """The counts of the ways out of a component."""
    here = where[part[0]]
    for i in part:
        for j, weight in graph.edges[i]:
            if where[j] != here:
                way = ways[where[j]]
                if way is not None:
                    yield way[0] + weight, way[1] + weight
            elif weight:
                raise CostError(f"a behaviour can perform {what} without end")


def state_graph(machine: Machine, event: LockEvent) -> Graph:
    """All reachable states, the initial ones first, and how often each step performs an operation."""
    weights = {n: a.locks.count(event) for n, a in machine.actions.items()}
    states = list(dict.fromkeys(machine.initial()))
    number = {s: i for i, s in enumerate(states)}
    edges: list[list[tuple[int, int]]] = []
    for s in states:  # grows while it is read
        out = []
        for delta, action, _, _ in machine.moves(s):
            if delta is not None:
                t = s + delta
                if t not in number:
                    number[t] = len(states)
                    states.append(t)
                out.append((number[t], weights[action]))
        edges.append(out)
    return Graph(states, edges)


def _complete(machine: Machine, graph: Graph) -> list[bool]:
    """For each state whether a behaviour may be said to end there."""
    running = tuple(p.ended for p in machine.system.processes if p.active)
    ended = machine.watch(App(BOOL, Op.AND, running), bool(running))
    stuck = machine.watch(machine.unfinished(), False)
    pairs = zip(graph.states, graph.edges, strict=True)
    return [ended.strikes(s) or (not out and stuck.strikes(s)) for s, out in pairs]
