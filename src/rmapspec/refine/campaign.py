# SPDX-License-Identifier: Apache-2.0
"""A campaign: every schedule of every workload of a profile, judged; then each failure made canonical.

The canonical failure of a name is found by search, not by luck, so it does not depend on the order in which workloads
are drawn.
"""

from __future__ import annotations

import time

from rmapspec.refine.adapter import Adapter
from rmapspec.refine.canonical import failures, fault_failures
from rmapspec.refine.coverage import Coverage, coverage, visibility
from rmapspec.refine.replaying import Systems
from rmapspec.refine.results import Campaign, Failure, FaultRuns, Origin
from rmapspec.refine.runs import Progress, Runs


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

    ``seed`` permutes the order of the workloads and nothing else. Raises ValueError for an unknown design or profile,
    MappingError where the adapter makes no sense to the spec, NondeterminismError where a schedule does not repeat.
    Ctrl-C gives what is known by then, ``complete`` False.
    """
    if design not in adapter.designs():
        raise ValueError(f"no design {design!r}; there are {', '.join(adapter.designs())}")
    started = time.perf_counter()
    runs = Runs(
        adapter=adapter,
        systems=systems,
        design=design,
        against=against or design,
        profile=profile,
        seed=seed,
        max_states=max_states,
        progress=progress or (lambda what, done, of: None),
    )
    found: list[Failure] = []
    with_faults: list[Failure] = []
    covered = Coverage()
    why = ""
    try:
        runs.run_workloads()
        found = failures(runs)
        covered = coverage(runs)
        runs.run_faults()
        with_faults = fault_failures(runs)
    except KeyboardInterrupt:
        why = "interrupted"
    return _concluded(runs, found, with_faults, covered, why or runs.why, time.perf_counter() - started)


def _concluded(
    runs: Runs, found: list[Failure], with_faults: list[Failure], covered: Coverage, why: str, seconds: float
) -> Campaign:
    results = runs.found.values()
    unobserved, unknown = visibility(runs)
    return Campaign(
        design=runs.design,
        against=runs.against,
        profile=runs.profile,
        violations=tuple(f for f in found if f.origin is not Origin.STEP),
        not_allowed=tuple(f for f in found if f.origin is Origin.STEP),
        workloads=len(results),
        schedules=sum(f.schedules for f in results),
        states=sum(f.states for f in results),
        events=sum(f.events for f in results),
        seen=covered.seen,
        reachable=covered.reachable,
        never_fired=covered.never_fired,
        unobserved=unobserved,
        unknown=unknown,
        faults=FaultRuns(
            workloads=len({w for w, _ in runs.faults}),
            runs=len(runs.faults),
            schedules=sum(f.schedules for f in runs.faults.values()),
            states=sum(f.states for f in runs.faults.values()),
            failures=tuple(with_faults),
        ),
        complete=not why,
        why=why,
        seconds=seconds,
    )
