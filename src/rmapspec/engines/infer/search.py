# SPDX-License-Identifier: Apache-2.0
"""The search for an inductive invariant: a clause that samples allow for each counterexample to induction."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from rmapspec.engines.infer.clauses import NeverClause, excluding
from rmapspec.engines.infer.explore import closure
from rmapspec.engines.infer.features import growing
from rmapspec.engines.infer.ground import Frame, State
from rmapspec.engines.infer.induction import Cti, Induction
from rmapspec.engines.infer.program import truth_of
from rmapspec.engines.infer.samples import Samples
from rmapspec.system.firstorder.model import FirstOrderSystem
from rmapspec.system.firstorder.terms import Formula

LITERALS = ((1, 2, 3), (4,))
MOST_OF_A_ROW = 200
MOST_OF_A_SORT = 2
MOST_VARIABLES = 3
MOST_TRIED = 3
MOST_FOLLOWING = 500


class StuckError(Exception):
    """The search ended without an invariant; the message says why. ``goal`` is the property that stands in the way,
    if it is one."""

    def __init__(self, why: str, goal: str = "") -> None:
        super().__init__(why)
        self.goal = goal


@dataclass
class Search:
    """What is known so far: the goals, and clauses that samples allow."""

    fo: FirstOrderSystem
    samples: Samples
    known: dict[str, Formula]
    steps: list[Induction]
    deadline: float
    progress: Callable[[str], None] = lambda text: None
    interrupted: Callable[[], bool] = lambda: False
    clauses: dict[str, NeverClause] = field(default_factory=dict)
    met: dict[int, list[tuple[State, State]]] = field(default_factory=dict)  # by identity of the one asked
    tests: dict[tuple[str, int], Callable[[State], bool]] = field(default_factory=dict)
    candidates: int = 0
    rounds: int = 0

    def run(self) -> None:
        """Add clauses until everything known is inductive at these sizes; raises StuckError."""
        while True:
            for induction in self.steps:
                cti = induction.cti(self.known, self.known, self.left())
                if cti is not None:
                    self.exclude(induction, cti)
                    break
            else:
                return

    def restart(self, steps: list[Induction], without: str) -> None:
        """Go on with other questions, and one thing less to be shown."""
        self.steps = steps
        self.known.pop(without, None)
        self.met.clear()
        self.tests.clear()

    def left(self) -> float:
        """The seconds left; raises StuckError when there are none, and when somebody has pressed Ctrl-C."""
        if self.interrupted():
            raise StuckError("interrupted")
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise StuckError("the time limit was reached")
        return left

    def exclude(self, induction: Induction, cti: Cti) -> None:
        """Add a clause that the state before the step breaks, or give up those that the step breaks; raises StuckError
        when neither can be."""
        self.rounds += 1
        name = self.choose(induction, cti.before)
        while name is not None and self.fails_at_the_start(name):
            name = self.choose(induction, cti.before)
        if name is None:
            self.release(induction, cti)
        else:
            self.known[name] = self.clauses[name].formula()
        self.progress(f"{self.fo.name}: {self.rounds} counterexamples to induction, {len(self.known)} clauses")

    def fails_at_the_start(self, name: str) -> bool:
        """Whether an initial state that no sample is like breaks a clause; then it and all that follow are samples."""
        for induction in self.steps:
            state = induction.start(name, self.clauses[name].formula(), self.left())
            if state is not None:
                self.samples.add(induction.finite, closure(induction.finite, state, MOST_FOLLOWING))
                return True
        return False

    def release(self, induction: Induction, cti: Cti) -> None:
        """Give up the clauses that this step breaks: as far as is known, it may be taken. Raises StuckError when it
        breaks what is not up for discussion."""
        if cti.broken not in self.clauses:
            told = f"no short clause excludes the state before {cti.action}, which breaks {cti.broken}"
            raise StuckError(told, cti.goal)
        self.samples.add(induction.finite, [cti.before, cti.after])
        for name in [name for name in self.known if name in self.clauses]:
            if self.samples.breaks(induction.finite, (cti.before, cti.after), self.known[name]):
                del self.known[name]

    def choose(self, induction: Induction, state: State) -> str | None:
        """The best clause that this state breaks: an inductive one of few variables and literals, else a short one."""
        first: str | None = None
        for found in self.levels(induction.finite.frame, state):
            for clause in found[:MOST_TRIED]:
                name = self.named(clause)
                first = first or name
                if self.inductive(induction, name):
                    return name
        return first

    def inductive(self, induction: Induction, name: str) -> bool:
        """Whether a clause is inductive beside all that is known; steps that were met before may tell at once."""
        formula = self.clauses[name].formula()
        holds = truth_of(induction.finite.frame.ground(formula, {}))
        met = self.met.setdefault(id(induction), [])
        met[:] = [step for step in met if self.consistent(induction, step[0])]
        if any(holds(before) and not holds(after) for before, after in met):
            return False
        step = induction.breaking(self.known, name, formula, self.left())
        if step is not None:
            met.append(step)
        return step is None

    def consistent(self, induction: Induction, state: State) -> bool:
        """Whether all that is known holds in a state."""
        frame = induction.finite.frame
        for name in reversed(self.known):
            key = (name, id(induction))
            if key not in self.tests:
                self.tests[key] = truth_of(frame.ground(self.known[name], {}))
            if not self.tests[key](state):
                return False
        return True

    def named(self, clause: NeverClause) -> str:
        """The name of a clause."""
        name = f"clause {len(self.clauses) + 1}"
        self.clauses[name] = clause
        return name

    def levels(self, frame: Frame, state: State) -> Iterator[list[NeverClause]]:
        """Clauses that this state breaks and samples allow: short ones by number of variables, then longer ones."""
        sorts = [sort for sort in self.fo.sorts if not sort.members]
        for sizes in LITERALS:
            for variables in growing(sorts, {sort.name: MOST_OF_A_SORT for sort in sorts}):
                if len(variables) <= MOST_VARIABLES:
                    table = self.samples.table(variables)
                    rows = dict.fromkeys(read(state) for read in self.samples.readers(variables, frame))
                    found: list[NeverClause] = []
                    for row in rows:
                        self.left()
                        found += excluding(table, row, sizes, MOST_OF_A_ROW)
                    self.candidates += len(found)
                    yield sorted(found, key=_cost)


def _cost(clause: NeverClause) -> tuple[int, int]:
    return len(clause.literals), len(clause.variables)
