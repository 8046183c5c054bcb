# SPDX-License-Identifier: Apache-2.0
"""The runs of a campaign: every schedule of every workload, then every schedule with every fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from rmapspec.refine.adapter import Adapter, Workload
from rmapspec.refine.drawing import draw_all
from rmapspec.refine.memory import Memory
from rmapspec.refine.monitor import Monitor
from rmapspec.refine.replaying import Systems
from rmapspec.refine.search import Found, explore
from rmapspec.refine.subject import Subject
from rmapspec.refine.walk import random_walks

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""

SystemKey: TypeAlias = tuple[tuple[tuple[str, int], ...], str]
RANDOM_RUNS: Final = 1000  # schedules beyond what was explored of a workload that is too large


def key_of(workload: Workload) -> SystemKey:
    """What a workload's System is known by."""
    return (tuple(sorted(workload.sizes.items())), workload.scenario)


@dataclass
class Runs:
    """The runs so far; ``max_states`` bounds the exploration of one workload."""

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
    memory: Memory = field(default_factory=Memory)

    def monitor(self, workload: Workload) -> Monitor:
        """The monitor of a workload's System; kept, with what it has worked out, over the workloads that share it."""
        key = key_of(workload)
        if key not in self.monitors:
            system = self.systems(self.against, workload.sizes, workload.scenario)
            self.monitors[key] = Monitor(system, self.adapter, self.memory)
        return self.monitors[key]

    def subject(self, workload: Workload, fault: int = 0, *, watch: bool = False) -> Subject:
        """A workload under judgement; with a fault, by the implementation's checks alone."""
        monitor = self.monitor(workload) if fault == 0 else None
        return Subject(self.adapter, self.design, workload, fault, monitor, watch)

    def explore(self, subject: Subject) -> Found:
        """Every schedule; of a workload that is too large, as many as allowed and then some at random."""
        found = explore(subject, max_states=self.max_states)
        if not found.complete:
            more = random_walks(subject, runs=RANDOM_RUNS, seed=self.seed or 0)
            found.failed |= more.failed
            found.fired |= more.fired
            found.schedules += more.schedules
            found.events += more.events
        return found

    def run_workloads(self) -> None:
        """Every workload of the profile without a fault."""
        workloads = self.adapter.workloads(self.profile)

        def visit(workload: Workload) -> None:
            self.found[workload] = found = self.explore(self.subject(workload))
            self.fired.setdefault(key_of(workload), set()).update(found.fired)
            self.progress("workloads", len(self.found), len(workloads))

        draw_all(workloads, self.seed, visit)

    def run_faults(self) -> None:
        """Each workload with the first, the second, … operation failing, up to the last that can."""
        workloads = self.adapter.fault_workloads(self.profile)

        def visit(workload: Workload) -> None:
            for fault in range(1, self.fault_points(workload) + 1):
                self.faults[workload, fault] = self.explore(self.subject(workload, fault))
            self.progress("faults", len({w for w, _ in self.faults}), len(workloads))

        draw_all(workloads, self.seed, visit)

    def fault_points(self, workload: Workload) -> int:
        """How many operations of a workload can fail: the most that are tried in any schedule when none does."""
        known = self.found.get(workload)
        if known is None:
            known = explore(Subject(self.adapter, self.design, workload), max_states=self.max_states)
        return known.fault_points

    @property
    def why(self) -> str:
        """Why the runs are not complete; empty where they are."""
        return "" if all(f.complete for f in (*self.found.values(), *self.faults.values())) else (
            f"a workload has more than {self.max_states} states: the rest of its schedules was sampled"
        )  # fmt: skip
