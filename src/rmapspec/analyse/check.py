# SPDX-License-Identifier: Apache-2.0
"""check: every property of a spec over all its sizes and scenarios, the best verdict each engine can give."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from rmapspec.analyse.expectations import expectations_of
from rmapspec.analyse.results import CostResult, PropertyResult, Report, Run
from rmapspec.analyse.tally import Tally, sizes_text
from rmapspec.engines.explore import Limits, Program, explore
from rmapspec.lang.lower import SizeFamily
from rmapspec.lang.spec import Spec
from rmapspec.system.meaning import Env, evaluate
from rmapspec.system.model import System
from rmapspec.system.verdict import Failure, Outcome

OUT_OF_TIME = "the time limit was reached"

Engine = Literal["auto", "explore", "bmc"]
Progress = Callable[[str], None]


@dataclass
class Checking:
    """One check under way."""

    spec: Spec
    names: tuple[str, ...]
    engine: Engine
    depth: int
    limits: Limits
    progress: Progress | None
    tallies: dict[str, Tally] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    reached: set[str] = field(default_factory=set)
    fired: set[str] = field(default_factory=set)
    offered: dict[str, None] = field(default_factory=dict)
    cut_off: list[str] = field(default_factory=list)
    failure: tuple[Failure, System] | None = None
    assumptions: list[str] = field(default_factory=list)

    def run(self) -> None:
        """Examine every System, smallest first, until all is known, something fails or a limit strikes."""
        for family in self.spec.sweep():
            self.assume(family)
            if self.assumptions:
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

    def examine(self, system: System, program: Program) -> None:
        """Run the engine on one System and take what it found into account."""
        outcome = self.judge(system, program)
        for verdict in outcome.verdicts:
            self.tallies[verdict.prop].add(verdict, system)
        self.reached |= outcome.reached
        self.offered.update(dict.fromkeys(a.name for a in system.actions))
        self.fired |= {name for name, n in outcome.fired if n}
        self.runs.append(
            Run(system.scenario, system.sizes, outcome.states, outcome.depth, outcome.transitions, outcome.complete)
        )
        if outcome.failure is not None:
            self.failure = (outcome.failure, system)
        if not outcome.complete and outcome.why and not outcome.why.startswith("depth"):
            self.cut_off.append(outcome.why)

    def judge(self, system: System, program: Program) -> Outcome:
        """The engine's outcome; once every property is violated, only shorter violations are looked for."""
        if self.engine == "bmc":
            from rmapspec.engines.bmc import bmc  # z3 is heavy and seldom needed

            return bmc(system, depth=self.depth, deadline=self.limits.deadline, progress=self.progress)
        lengths = [t.length for t in self.tallies.values()]
        limits = self.limits
        if lengths and all(n is not None for n in lengths):
            shorter = max((n or 0) for n in lengths) - 1
            limits = limits.capped(shorter)
        return explore(system, program=program, limits=limits, progress=self.counting(system))

    def counting(self, system: System) -> Callable[[int, int], None] | None:
        """What an exploration calls with its number of states, to tell how many there are in all so far."""
        told = self.progress
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


def check(
    spec: Spec,
    *,
    properties: Iterable[str] | None = None,
    engine: Engine = "auto",
    depth: int | None = None,
    timeout: float | None = None,
    max_states: int | None = None,
    progress: Progress | None = None,
    costs: bool = True,
) -> Report:
    """The verdict on every property (or those named), over all sizes and scenarios of the spec.

    ``depth`` bounds behaviours in steps (needed by ``bmc``, 20 unless given), ``timeout`` is in seconds of wall time
    for the whole command. Raises SpecError where a size does not lower, KeyError for a property the spec does not have.
    """
    started = time.monotonic()
    names = (
        tuple(properties)
        if properties is not None
        else tuple(p for p, d in spec.typed.properties.items() if d.kind != "assume")
    )
    for name in names:
        if name not in spec.typed.properties or spec.typed.properties[name].kind == "assume":
            raise KeyError(name)
    deadline = None if timeout is None else started + timeout
    limits = Limits(
        max_states=max_states,
        max_depth=depth if engine != "bmc" else None,
        deadline=deadline,
        stop_when_all_violated=properties is not None,
    )
    checking = Checking(spec, names, engine, 20 if depth is None else depth, limits, progress)
    checking.run()
    whole = properties is None and not checking.ended() and all(r.complete for r in checking.runs)
    results = checking.results()
    covers = [c for c in spec.typed.covers if c not in checking.reached] if whole and engine != "bmc" else []
    return Report(
        spec=spec.name,
        title=spec.title,
        path=spec.path,
        properties=results,
        covers_missed=tuple(covers),
        failure=checking.failure,
        complete=not checking.ended(),
        why=next(iter(checking.ended()), ""),
        runs=tuple(checking.runs),
        seconds=time.monotonic() - started,
        costs=_costs(spec) if costs and whole and spec.typed.costs else (),
        expectation=expectations_of(spec, results, tuple(checking.runs)),
        assumptions_violated=tuple(checking.assumptions),
        never_fired=never_fired(checking) if whole and engine != "bmc" else (),
    )


def _costs(spec: Spec) -> tuple[CostResult, ...]:
    from rmapspec.analyse.costs import costs_of  # another engine, and few specs declare costs

    return costs_of(spec)


def never_fired(checking: Checking) -> tuple[str, ...]:
    """The steps that no behaviour takes; a step reached by several paths is taken when one of its actions is."""
    fired = {name.partition("#")[0] for name in checking.fired}
    return tuple(dict.fromkeys(base for base in (n.partition("#")[0] for n in checking.offered) if base not in fired))


def bound_text(spec: Spec) -> str:
    """How far the sizes went: ``Vma<=3`` from the least the text allows, else ``Vma=2..3`` or ``Vma=3``."""
    least = {name: d.lo for name, d in spec.typed.sorts.items()}
    told = []
    for name, (lo, hi) in spec.ranges().items():
        told.append(f"{name}={hi}" if lo == hi else f"{name}<={hi}" if lo == least.get(name) else f"{name}={lo}..{hi}")
    return ", ".join(told)
