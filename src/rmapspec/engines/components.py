# SPDX-License-Identifier: Apache-2.0
"""Strongly connected components of a graph, successors first (Tarjan 1972), without recursion."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator


def components(size: int, successors: Callable[[int], Iterable[int]]) -> list[list[int]]:
    """The components of the graph over 0..size-1; each comes after all those it leads to."""
    search = _Search(size, successors)
    for root in range(size):
        if search.index[root] is None:
            search.visit(root)
    return search.found


class _Search:
    def __init__(self, size: int, successors: Callable[[int], Iterable[int]]) -> None:
        self.successors = successors
        self.index: list[int | None] = [None] * size
        self.low = [0] * size
        self.open = [False] * size
        self.stack: list[int] = []
        self.count = 0
        self.found: list[list[int]] = []

    def enter(self, v: int) -> tuple[int, Iterator[int]]:
        """Start on a node."""
        self.index[v] = self.low[v] = self.count
        self.count += 1
        self.stack.append(v)
        self.open[v] = True
        return v, iter(self.successors(v))

    def visit(self, root: int) -> None:
        """Everything that can be reached from a node."""
        path = [self.enter(root)]
        while path:
            v, rest = path[-1]
            for w in rest:
                seen = self.index[w]
                if seen is None:
                    path.append(self.enter(w))
                    break
                if self.open[w]:
                    self.low[v] = min(self.low[v], seen)
            else:
                path.pop()
                if path:
                    self.low[path[-1][0]] = min(self.low[path[-1][0]], self.low[v])
                if self.low[v] == self.index[v]:
                    self.close(v)

    def close(self, v: int) -> None:
        """A node whose component is complete."""
        part = []
        while True:
            w = self.stack.pop()
            self.open[w] = False
            part.append(w)
            if w == v:
                break
        self.found.append(part)
