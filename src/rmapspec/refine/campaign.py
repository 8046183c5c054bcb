# SPDX-License-Identifier: Apache-2.0
"""A campaign: every schedule of every workload of a profile, judged; then each failure made canonical.

The least failure of a name is the one with the fewest preemptions, then the fewest steps, over all workloads; among equals the
smallest workload. It is found by search, not by luck, so it does not depend on the order in which workloads are drawn.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from rmapspec.engines.explore import Limits, Program
from rmapspec.engines.explore import explore as explore_spec
from rmapspec.refine.adapter import Adapter, Finding, Workload
from rmapspec.refine.drawing import draw_all
from rmapspec.refine.minimal import Cost, Least, least_failures
from rmapspec.refine.monitor import Monitor
from rmapspec.refine.replaying import Replay, Systems, run_twice
from rmapspec.refine.results import Campaign, Failure, FaultRuns, Origin, Unfired
from rmapspec.refine.search import Found, explore
from rmapspec.refine.subject import NOT_ALLOWED, Subject
from rmapspec.system.model import System

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""

SystemKey = tuple[tuple[tuple[str, int], ...], str]


@dataclass
class _Run:
    """One run of a campaign, as it grows."""

    adapter: Adapter
    systems: Systems
    design: str
    against: str
    profile: str
    seed: int | None
    max_states: int | None
    progress: Progress
    monitors: dict[SystemKey, Monitor] = field(default_factory=dict)
    fired: dict[SystemKey, set[str]] = field(default_factory=dict)
    found: dict[Workload, Found] = field(default_factory=dict)
    faults: dict[tuple[Workload, int], Found] = field(default_factory=dict)
    why: str = ""

    # ------------------------------------------------------------ running

    def monitor(self, workload: Workload) -> Monitor:
        """The monitor of a workload's System; kept, with what it has worked out, over the workloads that share it."""
        key = key_of(workload)
        if key not in self.monitors:
            system = self.systems(self.against, workload.sizes, workload.scenario)
            self.monitors[key] = Monitor(system, self.adapter)
        return self.monitors[key]

    def subject(self, workload: Workload, fault: int = 0) -> Subject:
        """A workload under judgement; with a fault, by the implementation's checks alone."""
        monitor = self.monitor(workload) if fault == 0 else None
        return Subject(self.adapter, self.design, workload, fault, monitor)

    def run(self) -> None:
        """Every workload, then every fault."""
        workloads = self.adapter.workloads(self.profile)

        def visit(workload: Workload) -> None:
            found = explore(self.subject(workload), max_states=self.max_states)
            self.found[workload] = found
            self.fired.setdefault(key_of(workload), set()).update(found.fired)
            self.progress("workloads", len(self.found), len(workloads))

        draw_all(workloads, self.seed, visit)
        self.run_faults()
        if not all(f.complete for f in (*self.found.values(), *self.faults.values())):
            self.why = f"a workload has more than {self.max_states} states"

    def run_faults(self) -> None:
        """Each workload with the first, the second, … allocation failing, until there is none that has not failed."""
        workloads = self.adapter.fault_workloads(self.profile)

        def visit(workload: Workload) -> None:
            fault, points = 1, 1
            while fault <= points:
                found = explore(self.subject(workload, fault), max_states=self.max_states)
                self.faults[workload, fault] = found
                points = max(points, self._points(workload))
                fault += 1
            self.progress("faults", len({w for w, _ in self.faults}), len(workloads))

        draw_all(workloads, self.seed, visit)

    def _points(self, workload: Workload) -> int:
        """How many operations of a workload can fail: as many as are tried when none does."""
        if workload not in self.found:
            self.found_without_spec.setdefault(workload, explore(Subject(self.adapter, self.design, workload)))
        return (self.found.get(workload) or self.found_without_spec[workload]).fault_points

    found_without_spec: dict[Workload, Found] = field(default_factory=dict)

    # ------------------------------------------------------------ failures

    def failures(self) -> list[Failure]:
        """The canonical failure of each name that failed without a fault."""
        subjects = [((w, 0), f) for w, f in self.found.items()]
        return [self.failure(name, *least) for name, least in self._least(subjects).items()]

    def fault_failures(self) -> list[Failure]:
        """The same for the runs with a fault."""
        return [self.failure(name, *least) for name, least in self._least(self.faults.items()).items()]

    def _least(
        self, runs: Iterable[tuple[tuple[Workload, int], Found]]
    ) -> dict[str, tuple[Workload, int, Least, int, bool]]:
        """Smallest workloads first, each only searched below the best so far; an unfinished one is searched in any case."""
        ordered = sorted(runs, key=lambda r: (r[0][0].order, r[0][1]))
        counts: dict[str, int] = {}
        for _, found in ordered:
            for name in found.failed:
                counts[name] = counts.get(name, 0) + 1
        whole = all(found.complete for _, found in ordered)
        best: dict[str, tuple[Workload, int, Least]] = {}
        for done, ((workload, fault), found) in enumerate(ordered):
            self.progress("minimal failures", done, len(ordered))
            names = [n for n in sorted(counts) if n in found.failed or (not found.complete and n in best)]
            bounds: dict[str, Cost | None] = {n: best[n][2].cost if n in best else None for n in names}
            if bounds:
                least = least_failures(self.subject(workload, fault), bounds)
                best |= {name: (workload, fault, it) for name, it in least.items()}
        return {name: (*best[name], counts[name], whole) for name in sorted(best)}

    def failure(self, name: str, workload: Workload, fault: int, least: Least, count: int, whole: bool) -> Failure:
        """A failure as data: its schedule is run twice more, and what it shows is taken from there."""
        subject = self.subject(workload, fault)
        names = subject.start()[0].names
        run = run_twice(subject, [names[t] for t in least.schedule], self.against)
        if name not in run.failures:
            raise AssertionError(f"{run.line} does not show {name}")
        return Failure(
            prop=name,
            title=self.title(name, workload),
            origin=self.origin(name, fault),
            workload=workload,
            fault=fault,
            schedule=run.schedule,
            preemptions=least.cost[0],
            steps=least.cost[1],
            tasks=tuple(dict.fromkeys(run.schedule)),
            events=run.steps,
            pending=run.pending,
            replay=run.line,
            minimal=self.within(fault) if whole else "",
            found_in=count,
            not_allowed=run.not_allowed,
            messages=messages(run, name),
        )

    def within(self, fault: int) -> str:
        """Within what nothing smaller exists."""
        if fault:
            return f"every schedule of {len(self.faults)} runs with a fault ({self.profile})"
        return f"every schedule of {len(self.found)} workloads ({self.profile})"

    def title(self, name: str, workload: Workload) -> str:
        """The sentence of a property; empty for anything else."""
        if key_of(workload) not in self.monitors:
            return ""
        prop = self.monitors[key_of(workload)].system.property_named.get(name)
        return "" if prop is None else prop.title

    def origin(self, name: str, fault: int) -> Origin:
        """Who judges by this name."""
        if fault:
            return Origin.FAULT
        if name == NOT_ALLOWED:
            return Origin.STEP
        known = any(name in m.system.property_named for m in self.monitors.values())
        return Origin.PROPERTY if known else Origin.CHECK

    # ------------------------------------------------------------ coverage

    def coverage(self) -> tuple[int, int, list[Unfired]]:
        """Actions taken and actions reachable, over all Systems; and those reachable that were never taken."""
        seen, reachable, missing = 0, 0, []
        program = Program()
        for done, (key, monitor) in enumerate(sorted(self.monitors.items(), key=lambda m: m[0])):
            self.progress("coverage", done, len(self.monitors))
            wanted = reachable_actions(monitor.system, program)
            seen += len(wanted & self.fired[key])
            reachable += len(wanted)
            missing += [Unfired(name, key[1], key[0]) for name in sorted(wanted - self.fired[key])]
        return seen, reachable, missing

    def visibility(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Declared variables that the adapter does not observe, and names it observes that no System has."""
        hidden: set[str] = set()
        unknown: set[str] | None = None
        for workload in self.found:
            system = self.monitor(workload).system
            observed = set(Subject(self.adapter, self.design, workload).start()[0].observe())
            hidden |= {v.name for v in system.variables if not v.internal} - observed
            extra = observed - set(system.slot)
            unknown = extra if unknown is None else unknown & extra
        return tuple(sorted(hidden)), tuple(sorted(unknown or ()))


def key_of(workload: Workload) -> SystemKey:
    """What a workload's System is known by."""
    return (tuple(sorted(workload.sizes.items())), workload.scenario)


def messages(run: Replay, name: str) -> tuple[str, ...]:
    """What the checks of that name said."""
    found: list[Finding] = [f for f in run.findings if f.check == name]
    return tuple(f.message for f in found)


def reachable_actions(system: System, program: Program) -> set[str]:
    """The actions that the explicit engine fires; raises RuntimeError where it gives up."""
    outcome = explore_spec(system, program=program, limits=Limits())
    if not outcome.complete:
        raise RuntimeError(f"{system.name}, {system.scenario}: {outcome.why}")
    return {name for name, times in outcome.fired if times}


def campaign(
    adapter: Adapter,
    systems: Systems,
    design: str,
    *,
    against: str | None = None,
    profile: str = "dev",
    seed: int | None = None,
    max_states: int | None = 200_000,
    progress: Progress | None = None,
) -> Campaign:
    """Hold a design of an implementation to the System of ``against``, its own by default.

    Raises ValueError for an unknown design or profile, MappingError where the adapter makes no sense to the spec,
    NondeterminismError where a schedule does not repeat. Ctrl-C gives what is known by then, ``complete`` False.
    """
    if design not in adapter.designs():
        raise ValueError(f"no design {design!r}; there are {', '.join(adapter.designs())}")
    started = time.perf_counter()
    run = _Run(
        adapter, systems, design, against or design, profile, seed, max_states, progress or (lambda what, done, all_: None)
    )
    failures: list[Failure] = []
    fault_failures: list[Failure] = []
    seen, reachable, missing = 0, 0, list[Unfired]()
    try:
        run.run()
        failures, fault_failures = run.failures(), run.fault_failures()
        seen, reachable, missing = run.coverage()
    except KeyboardInterrupt:
        run.why = "interrupted"
        failures = failures or run.failures()
    return _concluded(run, failures, fault_failures, (seen, reachable, missing), time.perf_counter() - started)


def _concluded(
    run: _Run,
    failures: list[Failure],
    fault_failures: list[Failure],
    coverage: tuple[int, int, list[Unfired]],
    seconds: float,
) -> Campaign:
    found = run.found.values()
    unobserved, unknown = run.visibility()
    return Campaign(
        design=run.design,
        against=run.against,
        profile=run.profile,
        violations=tuple(f for f in failures if f.origin is not Origin.STEP),
        not_allowed=tuple(f for f in failures if f.origin is Origin.STEP),
        workloads=len(run.found),
        schedules=sum(f.schedules for f in found),
        states=sum(f.states for f in found),
        events=sum(f.events for f in found),
        seen=coverage[0],
        reachable=coverage[1],
        never_fired=tuple(coverage[2]),
        unobserved=unobserved,
        unknown=unknown,
        faults=FaultRuns(
            workloads=len({w for w, _ in run.faults}),
            runs=len(run.faults),
            schedules=sum(f.schedules for f in run.faults.values()),
            states=sum(f.states for f in run.faults.values()),
            failures=tuple(fault_failures),
        ),
        complete=not run.why,
        why=run.why,
        seconds=seconds,
    )
