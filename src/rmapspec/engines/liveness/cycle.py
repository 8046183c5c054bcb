# SPDX-License-Identifier: Apache-2.0
"""From a fair component to a lasso: a shortest way to a pair of it and a short cycle that meets what fairness needs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import NamedTuple

from rmapspec.engines.liveness.graph import Edge
from rmapspec.engines.liveness.product import START, Arc, Product
from rmapspec.system.trace import Step, Trace

TRIES = 24  # entries that are tried for a short lasso
EFFORT = 300_000  # pairs looked at for that


class Found(NamedTuple):
    """A lasso: the number of its initial state, the steps of the stem and those of the cycle."""

    first: int
    head: list[Edge]
    turn: list[Edge]

    @property
    def length(self) -> int:
        """All steps."""
        return len(self.head) + len(self.turn)


def lasso(product: Product, parts: Iterable[frozenset[int]]) -> Trace | None:
    """A short lasso through one of the fair components, None where there is none."""
    home = {n: part for part in parts for n in part}
    best: Found | None = None
    tried = effort = 0
    for n in product.pairs if home else ():  # breadth first
        if n not in home:
            continue
        if best is not None and (tried >= TRIES or effort > EFFORT):
            break
        tried, effort = tried + 1, effort + len(home[n])
        first, stem = _stem(product, n)
        found = _folded(first, stem, _cycle(product, home[n], n))
        if best is None or found.length < best.length:
            best = found
    return None if best is None else _trace(product, best)


def _stem(product: Product, n: int) -> tuple[int, list[Edge]]:
    """An initial state and the steps from it to a pair."""
    way: list[Edge] = []
    while True:
        mode, state = divmod(n, product.size)
        before = product.parents[mode][state]
        if before == START:
            return state, way[::-1]
        source = product.state(before)
        if source != state:  # to repeat a state changes no truth
            way.append(next(e for e in product.graph.edges(source) if e.target == state))
        n = before


def _cycle(product: Product, inside: frozenset[int], start: int) -> list[Arc]:
    """A cycle through a pair of a fair component that is fair."""
    way: list[Arc] = []
    promised = 0  # strong promises the cycle has to keep
    while True:
        now = way[-1].target if way else start
        met, kept, due = _told(product, way)
        if missing := product.needed & ~met:
            way += _nearest(product, inside, now, _meeting(product, missing))
        elif missing := promised & ~kept:
            way += _nearest(product, inside, now, _keeping(missing))
        elif not way or now != start:
            way += _nearest(product, inside, now, lambda arc: arc.target == start)
        elif due & ~kept:
            promised |= due & ~kept
        else:
            return way


def _meeting(product: Product, missing: int) -> Callable[[Arc], bool]:
    return lambda arc: bool(product.meets(arc) & missing)


def _keeping(missing: int) -> Callable[[Arc], bool]:
    return lambda arc: arc.edge is not None and bool(arc.edge.keeps & missing)


def _told(product: Product, way: list[Arc]) -> tuple[int, int, int]:
    """What is met, what is kept, and which strong promises are due on a way."""
    met = kept = due = 0
    for arc in way:
        met |= product.meets(arc)
        kept |= 0 if arc.edge is None else arc.edge.keeps
        due |= product.due(arc.source)
    return met, kept, due


def _nearest(product: Product, inside: frozenset[int], start: int, wanted: Callable[[Arc], bool]) -> list[Arc]:
    """A shortest way inside a component whose last arc is wanted; there must be one."""
    before: dict[int, Arc | None] = {start: None}
    queue = deque((start,))
    while queue:
        n = queue.popleft()
        for arc in product.arcs[n]:
            if arc.target not in inside:
                continue
            if wanted(arc):
                way = [arc]
                while (last := before[way[-1].source]) is not None:
                    way.append(last)
                return way[::-1]
            if arc.target not in before:
                before[arc.target] = arc
                queue.append(arc.target)
    raise AssertionError("a component is not strongly connected, or not fair")


def _folded(first: int, head: list[Edge], cycle: list[Arc]) -> Found:
    """Stem and cycle, staying left out, the cycle begun as early as it can be."""
    turn = [arc.edge for arc in cycle if arc.edge is not None]
    while head and turn and head[-1] == turn[-1] and _before(head, first) == _before(turn, turn[-1].target):
        head.pop()
        turn.insert(0, turn.pop())
    return Found(first, head, turn)


def _before(way: list[Edge], first: int) -> int:
    """The state before the last step of a way that begins in ``first``."""
    return way[-2].target if len(way) > 1 else first


def _trace(product: Product, found: Found) -> Trace:
    graph = product.graph
    unpack, actions = graph.machine.unpack, graph.machine.program.actions
    edges = [*found.head, *found.turn]
    steps = [Step(actions[e.action].name, e.args, unpack(graph.states[e.target])) for e in edges]
    return Trace(unpack(graph.states[found.first]), tuple(steps), len(found.head))
