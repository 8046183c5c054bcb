# SPDX-License-Identifier: Apache-2.0
"""The fair graph read by the automaton of a negated formula: its fair components are where counterexamples end.

A pair is a state that was reached and the mode after reading the states *before* it. Where no promise can be kept a
behaviour may stay for ever, so such a pair also has an arc back to its state; it is no step of the System.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rmapspec.engines.components import components
from rmapspec.engines.explore import CHUNK
from rmapspec.engines.liveness.automaton import Automaton
from rmapspec.engines.liveness.graph import Edge, FairGraph

START = -2  # the parent of an initial pair
UNSEEN = -1


class Arc(NamedTuple):
    """A step between pairs; ``edge`` is None for staying."""

    source: int
    target: int
    edge: Edge | None


class Product:
    """Pairs as numbers, mode times the number of states plus state; ``pairs`` in the order they are reached.

    ``truths[i]`` has the atoms that are true in state i as bits. ``needed`` has what must happen again and again on a
    fair cycle: see ``meets``. ``arcs`` are those between pairs that can lie on one cycle.
    """

    def __init__(self, graph: FairGraph, automaton: Automaton, truths: list[int]) -> None:
        self.graph = graph
        self.automaton = automaton
        self.truths = truths
        self.size = len(graph.states)
        self.pairs: list[int] = []
        self.parents: list[list[int]] = []  # by mode, then by state
        self.arcs: dict[int, list[Arc]] = {}
        self._goal_shift = len(graph.promises)
        self.needed = graph.weak | automaton.goals << self._goal_shift

    def state(self, pair: int) -> int:
        """The state of a pair."""
        return pair % self.size

    def build(self) -> None:
        """Reach all pairs, breadth first, unless the time limit cuts that off; then find the arcs on cycles."""
        self._modes()
        start = self.parents[self.automaton.start]
        for state in range(self.graph.initial):
            start[state] = START
            self.pairs.append(self.automaton.start * self.size + state)
        for n, pair in enumerate(self.pairs):  # grows while it is read
            if n % CHUNK == CHUNK - 1 and self.graph.limited():
                break
            self._expand(pair)
        resting, ring = self.graph.resting, self.graph.ring
        for pair in self.pairs:
            if pair % self.size in ring or pair % self.size in resting:
                self.arcs[pair] = list(self._around(pair))

    def _modes(self) -> None:
        """A table of parents for each mode that is known by now."""
        while len(self.parents) < len(self.automaton.met):
            self.parents.append([UNSEEN] * self.size)

    def _expand(self, pair: int) -> None:
        mode, state = divmod(pair, self.size)
        if state >= len(self.graph.after):
            return  # never expanded
        following = self.automaton.read(mode, self.truths[state])
        self._modes()
        for after in following:
            seen, base = self.parents[after], after * self.size
            for t in self.graph.after[state]:
                if seen[t] == UNSEEN:
                    seen[t] = pair
                    self.pairs.append(base + t)
            if seen[state] == UNSEEN and state in self.graph.resting:
                seen[state] = pair
                self.pairs.append(base + state)

    def _around(self, pair: int) -> Iterator[Arc]:
        """The arcs from a pair that may lie on a cycle."""
        mode, state = divmod(pair, self.size)
        ring = self.graph.ring.get(state)
        for after in self.automaton.read(mode, self.truths[state]):
            base = after * self.size
            if state in self.graph.resting:
                yield Arc(pair, base + state, None)
            if ring is not None and state < len(self.graph.after):
                for edge in self.graph.edges(state):
                    if self.graph.ring.get(edge.target) == ring:
                        yield Arc(pair, base + edge.target, edge)

    def meets(self, arc: Arc) -> int:
        """What an arc meets of ``needed``: a weak promise kept, or one that cannot be, and each goal not put off."""
        kept = 0 if arc.edge is None else arc.edge.keeps
        fair = (kept | ~self.graph.can(self.state(arc.source))) & self.graph.weak
        return fair | self.automaton.met[arc.target // self.size] << self._goal_shift

    def due(self, pair: int) -> int:
        """The strong promises that can be kept in the state of a pair."""
        return self.graph.can(self.state(pair)) & self.graph.strong

    def fair_parts(self) -> Iterator[frozenset[int]]:
        """Sets of pairs, each with a way from every one to every other, in which a cycle through all of it is fair.

        Every fair cycle lies in one of them (Emerson and Lei 1987, by components; for strong fairness: where a promise
        is due and never kept, the pairs where it is due are taken out, and what is left is looked at again).
        """
        waiting: list[list[int]] = [list(self.arcs)]
        while waiting:
            for part in self._parts(waiting.pop()):
                inside = frozenset(part)
                met = kept = due = 0
                for arc in self._within(inside):
                    met |= self.meets(arc)
                    kept |= 0 if arc.edge is None else arc.edge.keeps
                    due |= self.due(arc.source)
                broken = due & ~kept
                if self.needed & ~met:
                    continue
                if not broken:
                    yield inside
                    continue
                waiting.append([n for n in part if not self.due(n) & broken])

    def _parts(self, pairs: list[int]) -> Iterator[list[int]]:
        """The components of the graph over these pairs that have a cycle."""
        place = {n: i for i, n in enumerate(pairs)}
        after = [[place[arc.target] for arc in self.arcs[n] if arc.target in place] for n in pairs]
        for part in components(len(pairs), after.__getitem__):
            if len(part) > 1 or part[0] in after[part[0]]:
                yield [pairs[i] for i in part]

    def _within(self, inside: frozenset[int]) -> Iterator[Arc]:
        """The arcs that stay in a set of pairs."""
        for n in inside:
            for arc in self.arcs[n]:
                if arc.target in inside:
                    yield arc
