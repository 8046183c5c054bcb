# SPDX-License-Identifier: Apache-2.0
"""Breadth-first search in generated machine code, level by level, with the outcome that ``explore`` gives."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import islice
from typing import Final

from rmapspec.engines.explore import Known, Limits, Progress
from rmapspec.engines.fast.context import START
from rmapspec.engines.fast.findings import Findings
from rmapspec.engines.fast.memory import ceiling
from rmapspec.engines.fast.native import Native
from rmapspec.engines.fast.program import assemble
from rmapspec.engines.fast.store import FIRST, Store
from rmapspec.engines.fast.symmetry import Symmetry
from rmapspec.engines.fast.ways import Ways
from rmapspec.engines.interrupt import noted_interrupts
from rmapspec.system.behaviour import initial_states
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.model import State, System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Failure, Outcome

QUOTA: Final = 1 << 18  # states expanded between two looks at the clock and the limits
MANY: Final = 256  # successors of one state, above which compiling for speed takes too long
MB: Final = 1 << 20


class Breadth:
    """One search. ``levels`` counts the levels whose states have all been expanded (-1: not begun); ``why`` is not
    empty once something ended the search early. Raises TooLargeError where the System cannot be compiled.
    """

    def __init__(
        self,
        system: System,
        limits: Limits,
        memory: int | None = None,
        progress: Progress | None = None,
        slots: int = FIRST,
        symmetry: Symmetry | None = None,
    ) -> None:
        self.system = system
        self.limits = limits
        self.progress = progress
        self.memory = ceiling() if memory is None else memory
        self.code = assemble(system, symmetry)
        self.store = Store(self.code, Native(self.code.text, self.code.longest <= MANY), self.memory, slots)
        self.ways = Ways(system, self.code.layout, self.store, symmetry)
        self.found = Findings(system, self.code, self.store, self.ways)
        self.levels = -1
        self.depth = 0
        self.why = ""
        self.symmetry = symmetry
        self.unsure = False  # something is undefined, which is told in full without symmetry only
        self._first = self._last = 0  # the states of the level to expand next
        self._interrupted: Callable[[], bool] = lambda: False

    @property
    def done(self) -> bool:
        """Whether there is nothing left to do."""
        return bool(self.why) or (self.levels >= 0 and self._first == self._last)

    def run(self) -> Outcome:
        """All levels, until the end or a limit; Ctrl-C is one."""
        started = time.perf_counter()
        with noted_interrupts() as self._interrupted:
            if not self._limited():
                self._begin()
            while not self.done:
                self._level()
        outcome = self._outcome(time.perf_counter() - started)
        self.store.close()
        return outcome

    def _begin(self) -> None:
        """The initial states."""
        states = initial_states(self.system)
        try:
            while batch := list(islice(states, self.store.margin)):
                self._insert(batch, START)
                if self.why or (len(batch) == self.store.margin and self._limited()):
                    break
        except EvaluationError as error:  # an initial value has none: there is no state to show
            self.found.fail(Failure(error.message, Trace((), ()), error.span))
        self.found.look()
        if not self.why:
            self.levels = 0
            self._last = self.store.count
        self._conclude()

    def _level(self) -> None:
        """Expands one level and judges the next."""
        at = self._first
        while at < self._last and not self._limited() and self._has_room():
            at = self.store.expand(at, min(self._last, at + self._quota()))
            noted = self.store.drain()
            if noted and self.symmetry is not None:
                self.unsure = True
                self.why = "something is undefined"
                return
            for index in noted:
                self._insert(self.found.careful(index), index)
        self.found.look()
        if at == self._last and not self.why:
            self._first, self._last = self._last, self.store.count
            self.levels += 1
            if self._first < self._last:
                self.depth = self.levels
        self._conclude()

    def _insert(self, states: list[State], parent: int) -> None:
        """States that Python has made."""
        for start in range(0, len(states), self.store.margin):
            if self._has_room():
                batch = states[start : start + self.store.margin]
                self.store.insert([self.code.layout.pack(state) for state in batch], parent)

    def _has_room(self) -> bool:
        """Room for another batch; where there is none under the ceiling, that ends the search."""
        if self.store.full and not self.store.grow():
            self.why = f"the memory limit of {self.memory // MB} MB was reached"
        return not self.why

    def _quota(self) -> int:
        """How many states to expand before limits are looked at again."""
        most = self.limits.max_states
        return QUOTA if most is None else max(min(QUOTA, (most - self.store.count) // 4), 256)

    def _limited(self) -> bool:
        """Whether something ends the search now."""
        states = self.store.count
        try:
            if self.progress is not None:
                self.progress(states, self.depth)
            stopped = self._interrupted()
        except KeyboardInterrupt:  # of another handler
            stopped = True
        self.why = "interrupted" if stopped else self.why or self.limits.struck(states)
        return bool(self.why)

    def _conclude(self) -> None:
        """The end of a level, and whether it was the last."""
        self.found.settle()
        if self.found.failure is not None:
            self.why = "an evaluation error ended the search"
        elif not self.why and self._first < self._last:
            self.why = self.limits.enough(self.levels, self.found.all_violated)

    def _fired(self) -> dict[str, int]:
        """How often each action was taken; under symmetry, how often one of those that stand for each other was."""
        counts = {a.name: self.store.fired[n] for n, a in enumerate(self.code.actions)}
        if self.symmetry is None:
            return counts
        group = {name: orbit for orbit in self.symmetry.orbits for name in orbit}
        return {name: sum(counts.get(other, 0) for other in group[name]) for name in counts}

    def _outcome(self, seconds: float) -> Outcome:
        counts = self._fired()
        known = Known(self.levels, self.done and not self.why, self.found.failure is not None, self.why)
        return Outcome(
            verdicts=tuple(known.verdict(p, self.found.violations.get(p.name)) for p in self.system.properties),
            complete=known.whole,
            why=self.why,
            states=self.store.count,
            depth=self.depth,
            transitions=sum(self.store.fired[:-1]),
            fired=tuple(counts.items()),
            reached=frozenset(self.found.reached),
            failure=self.found.failure,
            engine="fast",
            reduced="" if self.symmetry is None else self.symmetry.words(),
            seconds=seconds,
        )


__all__ = ["Breadth"]
