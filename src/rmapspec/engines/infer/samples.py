# SPDX-License-Identifier: Apache-2.0
"""The reachable states of a system at small sizes, as rows of templates."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import product

from rmapspec.engines.infer.explore import TooManyStatesError, reachable
from rmapspec.engines.infer.features import Row, Table, readers, template
from rmapspec.engines.infer.finite import Finite, finite_systems
from rmapspec.engines.infer.ground import Frame, State
from rmapspec.engines.infer.program import truth_of
from rmapspec.system.firstorder.model import FirstOrderSystem
from rmapspec.system.firstorder.terms import Formula, Symbol, Var
from rmapspec.system.firstorder.words import Vocabulary


def small_sizes(fo: FirstOrderSystem, most: int) -> Iterator[dict[str, int]]:
    """Sizes for the sorts without members, the smallest first: so many elements of one and one of each other, or fewer
    of the one and more of others."""
    names = [sort.name for sort in fo.sorts if not sort.members]
    for counts in sorted(product(*(range(1, most + 1) for _ in names)), key=lambda c: (sum(c), max(c, default=0), c)):
        if sum(counts) < most + len(names):
            yield dict(zip(names, counts, strict=True))


class Samples:
    """Finite systems with all their reachable states, and tables of what these show, made when first asked for."""

    __slots__ = ("_readers", "_tables", "found", "symbols", "vocabulary")

    def __init__(self, symbols: tuple[Symbol, ...], vocabulary: Vocabulary | None = None) -> None:
        self.symbols, self.vocabulary = symbols, vocabulary
        self.found: list[tuple[Finite, list[State]]] = []
        self._tables: dict[tuple[Var, ...], Table] = {}
        self._readers: dict[tuple[tuple[Var, ...], int], list[Callable[[State], Row]]] = {}  # frames live as long

    def gather(self, fo: FirstOrderSystem, most: int, limit: int, deadline: float) -> None:
        """Search the systems of small sizes, each until it has more than ``limit`` states; stops when time is up.

        Sizes with too many states are left out; raises TooManyStatesError when the smallest has.
        """
        for sizes in small_sizes(fo, most):
            try:
                self.found += [(f, reachable(f, limit, deadline)) for f in finite_systems(fo, sizes)]
            except TooManyStatesError:
                if not self.found:
                    raise
            if time.monotonic() > deadline:
                return

    def table(self, variables: tuple[Var, ...]) -> Table:
        """The rows over these variables that the states show."""
        if variables not in self._tables:
            t = template(self.symbols, variables, self.vocabulary)
            rows: set[Row] = set()
            for finite, states in self.found:
                for read in readers(t, finite.frame):
                    rows.update(map(read, states))
            self._tables[variables] = Table(t, rows)
        return self._tables[variables]

    def readers(self, variables: tuple[Var, ...], frame: Frame) -> list[Callable[[State], Row]]:
        """For each choice of elements for the variables, a function from a state of this frame to its row."""
        key = (variables, id(frame))
        if key not in self._readers:
            self._readers[key] = readers(self.table(variables).template, frame)
        return self._readers[key]

    def add(self, finite: Finite, states: list[State]) -> None:
        """More states, which may be reachable."""
        self.found.append((finite, states))
        for variables, table in list(self._tables.items()):
            rows = {read(state) for read in self.readers(variables, finite.frame) for state in states}
            self._tables[variables] = Table(table.template, rows.union(table.rows))

    def breaks(self, finite: Finite, states: Iterable[State], formula: Formula) -> bool:
        """Whether a formula fails in one of the states."""
        holds = truth_of(finite.frame.ground(formula, {}))
        return not all(map(holds, states))

    @property
    def states(self) -> int:
        """How many states there are in all."""
        return sum(len(states) for _, states in self.found)
