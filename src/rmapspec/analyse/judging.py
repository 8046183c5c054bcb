# SPDX-License-Identifier: Apache-2.0
"""Which engine judges a System: the quick one first, a stronger one where that is not enough."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from rmapspec.engines.explore import Limits, Program, explore
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.types import cardinality
from rmapspec.system.verdict import Outcome, Verdict, Word

Engine = Literal["auto", "explore", "fast", "bmc", "induct", "prove"]
Counting = Callable[[int, int], None]
Progress = Callable[[str], None]

SMALL = 150_000
"""States after which the compiled search takes over: about the time that compiling takes."""
MOST_INITIAL = 2_000_000
"""Initial states that explicit search enumerates; where there are more, a solver looks at them all at once."""
INDUCTION = 30.0
"""Seconds that k-induction may take where explicit search was cut off."""
DEPTH = 20
"""Steps to which bounded checking looks unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Judging:
    """How Systems are judged: by which engine, ``depth`` in steps for bounded checking, ``memory`` in bytes."""

    engine: Engine
    depth: int | None
    memory: int | None
    progress: Progress | None

    def judge(self, system: System, program: Program, limits: Limits, counting: Counting | None) -> Outcome:
        """The best that is found out about one System within the limits."""
        if self.engine == "bmc" or (self.engine == "auto" and initial_states(system) > MOST_INITIAL):
            found = self._bounded(system, limits)
            return found if self.engine == "bmc" else self._inducted(system, found, limits)
        if self.engine == "induct":
            return self._inducted(system, self._bounded(system, limits), limits)
        found = self._searched(system, program, limits, counting)
        if self.engine == "auto" and found.failure is None and _cut_off(found):
            found = self._inducted(system, found, limits)
        return self._temporal(system, program, limits, counting, found)

    def _searched(self, system: System, program: Program, limits: Limits, counting: Counting | None) -> Outcome:
        """Explicit search, by the generated Python as long as there are few states."""
        if self.engine == "fast":
            return self._fast(system, limits, counting)
        if self.engine == "explore" or (limits.max_states or math.inf) <= SMALL:
            return explore(system, program=program, limits=limits, progress=counting)
        first = explore(system, program=program, limits=replace(limits, max_states=SMALL), progress=counting)
        if first.complete or first.states < SMALL or not first.why.startswith("the limit of"):
            return first
        return self._fast(system, limits, counting)

    def _fast(self, system: System, limits: Limits, counting: Counting | None) -> Outcome:
        from rmapspec.engines.fast import search  # llvmlite is heavy and seldom needed

        return search(system, limits=limits, memory=self.memory, progress=counting)

    def _bounded(self, system: System, limits: Limits) -> Outcome:
        from rmapspec.engines.bmc import bmc  # z3 is heavy and seldom needed

        depth = DEPTH if self.depth is None else self.depth
        return bmc(system, depth=depth, deadline=limits.deadline, progress=self.progress)

    def _inducted(self, system: System, found: Outcome, limits: Limits) -> Outcome:
        """What is bounded so far, by k-induction; a search cut off by time has none left for it."""
        from rmapspec.engines.induct import induct  # as above

        open_ = [v.prop for v in found.verdicts if v.word in (Word.BOUNDED, Word.UNKNOWN)]
        names = [n for n in open_ if system.property_named[n].kind is PropertyKind.INVARIANT]
        if not names or (limits.deadline is not None and time.monotonic() >= limits.deadline):
            return found
        deadline = min(time.monotonic() + INDUCTION, limits.deadline or math.inf)
        more = induct(system, names, deadline=deadline, progress=self.progress)
        return merged(found, tuple(v for v in more.verdicts if v.word is Word.HOLDS))

    def _temporal(
        self, system: System, program: Program, limits: Limits, counting: Counting | None, found: Outcome
    ) -> Outcome:
        """The temporal properties of a System, judged on its whole graph."""
        names = [p.name for p in system.properties if p.kind is PropertyKind.TEMPORAL]
        if not names or found.failure is not None or found.why == "interrupted":
            return found
        from rmapspec.engines.liveness import judge  # few specs have any

        more = judge(system, names, limits, program=program, progress=counting)
        joined = merged(found, more.verdicts)
        return replace(
            joined,
            complete=joined.complete and more.complete,
            why=joined.why or more.why,
            failure=more.failure,
            reached=joined.reached | more.reached,
            seconds=joined.seconds + more.seconds,
        )


def _cut_off(found: Outcome) -> bool:
    """Whether a search ended at a limit that nobody asked for; a depth is one that somebody did."""
    return bool(found.why) and found.why != "interrupted" and not found.why.startswith("depth")


def merged(found: Outcome, better: tuple[Verdict, ...]) -> Outcome:
    """The outcome with these verdicts in place of its own."""
    by_name = {v.prop: v for v in better}
    return replace(found, verdicts=tuple(by_name.get(v.prop, v) for v in found.verdicts))


def initial_states(system: System) -> int:
    """How many initial states there are: what the variables without an initial value may be."""
    return math.prod(cardinality(v.type) for v in system.variables if v.init is None)
