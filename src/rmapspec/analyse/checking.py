# SPDX-License-Identifier: Apache-2.0
"""One check under way: System after System, smallest first, until all is known or a limit strikes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from rmapspec.analyse.judging import Judging
from rmapspec.analyse.results import PropertyResult, Run
from rmapspec.analyse.tally import Tally, sizes_text
from rmapspec.engines.explore import Limits, Program
from rmapspec.lang.lower import SizeFamily
from rmapspec.lang.spec import Spec
from rmapspec.system.meaning import Env, evaluate
from rmapspec.system.model import System
from rmapspec.system.verdict import Failure, Outcome, Word

OUT_OF_TIME = "the time limit was reached"
NOT_PROVED = "not proved for every size, and nothing else was asked for"


@dataclass
class Checking:
    """One check under way."""

    spec: Spec
    names: tuple[str, ...]
    judging: Judging
    limits: Limits
    tallies: dict[str, Tally] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    reached: dict[str, set[str]] = field(default_factory=dict)
    fired: set[str] = field(default_factory=set)
    offered: dict[str, None] = field(default_factory=dict)
    cut_off: list[str] = field(default_factory=list)
    failure: tuple[Failure, System] | None = None
    assumptions: list[str] = field(default_factory=list)

    def run(self) -> None:
        """Examine every System, smallest first, until all is known, something fails or a limit strikes."""
        for family in self.spec.sweep():
            self.assume(family)
            if self.assumptions or self.left_to_proofs(family):
                return
            program = Program()
            for scenario in family.scenarios:
                system = family.system(scenario).with_properties(self.names)
                for prop in system.properties:
                    self.tallies.setdefault(prop.name, Tally(prop))
                if self.failure or self.out_of_time():
                    return
                self.examine(system, program)

    def assume(self, family: SizeFamily) -> None:
        """Judge the assumptions at one size."""
        for claim in family.assumptions:
            if not evaluate(claim.expr, Env(())):
                self.assumptions.append(claim.name)

    def left_to_proofs(self, family: SizeFamily) -> bool:
        """Whether no System is to be examined, because only proofs are asked for."""
        if self.judging.engine != "prove":
            return False
        system = family.system(family.scenarios[0]).with_properties(self.names)
        self.tallies.update({p.name: Tally(p, open=[NOT_PROVED]) for p in system.properties})
        return True

    def examine(self, system: System, program: Program) -> None:
        """Run the engine on one System and take what it found into account."""
        outcome = self.judge(system, program)
        for verdict in outcome.verdicts:
            self.tallies[verdict.prop].add(verdict, system)
        for name in outcome.reached:
            self.reached.setdefault(name, set()).add(system.scenario)
        self.offered.update(dict.fromkeys(a.name for a in system.actions))
        self.fired |= {name for name, n in outcome.fired if n}
        self.runs.append(
            Run(system.scenario, system.sizes, outcome.states, outcome.depth, outcome.transitions, outcome.complete)
        )
        if outcome.failure is not None:
            self.failure = (outcome.failure, system)
        conclusive = all(v.word in (Word.HOLDS, Word.VIOLATED) for v in outcome.verdicts)
        if not outcome.complete and not conclusive and outcome.why and not outcome.why.startswith("depth"):
            self.cut_off.append(outcome.why)

    def judge(self, system: System, program: Program) -> Outcome:
        """The engine's outcome; once every property is violated, only shorter violations are looked for."""
        lengths = [t.length for t in self.tallies.values()]
        limits = self.limits
        if lengths and all(n is not None for n in lengths):
            shorter = max((n or 0) for n in lengths) - 1
            limits = limits.capped(shorter)
        return self.judging.judge(system, program, limits, self.counting(system))

    def counting(self, system: System) -> Callable[[int, int], None] | None:
        """What an exploration calls with its number of states, to tell how many there are in all so far."""
        told = self.judging.progress
        if told is None:
            return None
        where = f"{self.spec.name}: {system.scenario}{sizes_text(system.sizes)}"
        before = sum(r.states for r in self.runs)
        return lambda states, _: told(f"{where}, {before + states:,} states so far")

    def out_of_time(self) -> bool:
        """Whether nothing more is to be examined: somebody pressed Ctrl-C, or the time is up, which is noted."""
        if self.limits.deadline is not None and time.monotonic() >= self.limits.deadline:
            self.cut_off.append(OUT_OF_TIME)
        return bool({"interrupted", OUT_OF_TIME} & set(self.cut_off))

    def ended(self) -> tuple[str, ...]:
        """What ended the check early; nothing where every System was examined as far as was asked for."""
        reasons = list(self.cut_off)
        reasons += ["an evaluation error ended the check"] if self.failure is not None else []
        reasons += [f"the assumption {name} is false" for name in self.assumptions]
        return tuple(dict.fromkeys(reasons))

    def results(self) -> tuple[PropertyResult, ...]:
        """The verdict on every property; where an assumption is false at the first size, nothing was judged."""
        bound, ended = bound_text(self.spec), self.ended()
        return tuple(t.result(bound, ended, t.prop.name in self.reached) for t in self.tallies.values())


def bound_text(spec: Spec) -> str:
    """How far the sizes went: ``Vma<=3`` from the least the text allows, else ``Vma=2..3`` or ``Vma=3``."""
    least = {name: d.lo for name, d in spec.typed.sorts.items()}
    told = []
    for name, (lo, hi) in spec.ranges().items():
        told.append(f"{name}={hi}" if lo == hi else f"{name}<={hi}" if lo == least.get(name) else f"{name}={lo}..{hi}")
    return ", ".join(told)
