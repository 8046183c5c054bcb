# SPDX-License-Identifier: Apache-2.0
"""The model of the benchmarks once more, read from its description in prose and searched without this project.

Parents P1..PN and children C1..CN have one PTE each, for one folio F. A forker duplicates, links and copies them in the
order of its design; at most W walks clear the PTEs in tree order; while none is in progress, a parent may map F again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

BATCH = 8


class Seen(NamedTuple):
    """A state: who maps F and who is in the tree, the forker's next operation, the walk's next place or None."""

    parents: frozenset[int]
    children: frozenset[int]
    linked: frozenset[int]
    done: int
    place: int | None
    walks: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many distinct states, levels and transitions there are, and after how many steps F is mapped though every
    place was visited, None where it never is."""

    states: int
    depth: int
    transitions: int
    violated: int | None


def program(design: str, n: int) -> list[tuple[str, frozenset[int]]]:
    """What the forker does, one entry for each transition."""
    ops: list[tuple[str, frozenset[int]]] = []
    batch: list[int] = []
    for i in range(1, n + 1):
        one = frozenset({i})
        ops.append(("dup", one))
        if design in ("baseline", "before"):
            ops.append(("link", one))
        if design != "twopass":
            ops.append(("copy", one))
        if design in ("rfc", "twopass"):
            batch.append(i)
            if len(batch) == BATCH or i == n:
                ops.append(("link", frozenset(batch)))
                batch = []
    if design == "twopass":
        ops += [("copy", frozenset({i})) for i in range(1, n + 1)]
    return ops


def tree(design: str, n: int, linked: frozenset[int]) -> list[tuple[str, int]]:
    """Who is in the tree, in its order."""
    order: list[tuple[str, int]] = []
    for i in range(1, n + 1):
        pair = [("parent", i)] + [("child", i)] * (i in linked)
        order += reversed(pair) if design == "before" else pair
    return order


class Model:
    """The transitions of one design at one size."""

    def __init__(self, design: str, n: int, walks: int) -> None:
        self.design, self.n, self.most = design, n, walks
        self.ops = program(design, n)
        self.all = frozenset(range(1, n + 1))

    def initial(self) -> Seen:
        """The state before anything has happened."""
        return Seen(self.all, frozenset(), frozenset(), 0, None, 0)

    def steps(self, s: Seen) -> Iterator[Seen]:
        """Every transition from a state."""
        if s.done < len(self.ops):
            yield from self.fork(s)
        if s.place is not None:
            yield self.walk(s, s.place)
            return
        if s.walks < self.most:
            yield s._replace(place=0, walks=s.walks + 1)
        for i in self.all - s.parents:
            yield s._replace(parents=s.parents | {i})

    def fork(self, s: Seen) -> Iterator[Seen]:
        """The forker's next operation, where it is not blocked."""
        what, whom = self.ops[s.done]
        after = s._replace(done=s.done + 1)
        if what == "dup":
            yield after
        elif what == "copy":
            yield after._replace(children=s.children | (whom & s.parents))
        elif s.place is None:
            yield after._replace(linked=s.linked | whom)

    def walk(self, s: Seen, place: int) -> Seen:
        """The walk's next place, or its release."""
        order = tree(self.design, self.n, s.linked)
        if place == len(order):
            return s._replace(place=None)
        what, i = order[place]
        if what == "parent":
            return s._replace(parents=s.parents - {i}, place=place + 1)
        return s._replace(children=s.children - {i}, place=place + 1)

    def bad(self, s: Seen) -> bool:
        """Whether a walk that has visited everybody leaves somebody mapping F."""
        over = s.place is not None and s.place == self.n + len(s.linked)
        return over and bool(s.parents or s.children)


def counts(design: str, n: int, walks: int) -> Counts:
    """Breadth-first search of the whole model."""
    model = Model(design, n, walks)
    level = {model.initial()}
    known = set(level)
    depth = transitions = 0
    violated: int | None = None
    while level:
        if violated is None and any(map(model.bad, level)):
            violated = depth
        following = set()
        for state in level:
            after = list(model.steps(state))
            transitions += len(after)
            following.update(after)
        level = following - known
        known |= level
        depth += bool(level)
    return Counts(len(known), depth, transitions, violated)
