# SPDX-License-Identifier: Apache-2.0
"""The canonical failure of each name over all workloads: fewest preemptions, then fewest steps, then the smallest
workload."""

from __future__ import annotations

from collections.abc import Mapping

from rmapspec.refine.adapter import Workload
from rmapspec.refine.minimal import Cost, Least, least_failures
from rmapspec.refine.replaying import Replay, run_twice
from rmapspec.refine.results import Failure, Origin
from rmapspec.refine.runs import Runs, key_of
from rmapspec.refine.search import Found
from rmapspec.refine.subject import NOT_ALLOWED


def failures(runs: Runs) -> list[Failure]:
    """Of what failed without a fault."""
    return _canonical(runs, {(w, 0): f for w, f in runs.found.items()}, frozenset())


def fault_failures(runs: Runs) -> list[Failure]:
    """Of what failed with a fault and never without."""
    known = frozenset(name for found in runs.found.values() for name in found.failed)
    return _canonical(runs, runs.faults, known)


def _canonical(runs: Runs, found: Mapping[tuple[Workload, int], Found], known: frozenset[str]) -> list[Failure]:
    """Smallest workloads first, each only searched below the best so far; one not fully explored is searched for
    every name."""
    ordered = sorted(found.items(), key=lambda r: (r[0][0].order, r[0][1]))
    names = sorted({name for f in found.values() for name in f.failed} - known)
    best: dict[str, tuple[Workload, int, Least]] = {}
    for done, ((workload, fault), result) in enumerate(ordered):
        runs.progress("smallest failures", done, len(ordered))
        bounds: dict[str, Cost | None] = {
            n: best[n][2].cost if n in best else None
            for n in names
            if n in result.failed or (not result.complete and n in best)
        }
        if bounds:
            least = least_failures(runs.subject(workload, fault), bounds)
            best |= {name: (workload, fault, it) for name, it in least.items()}
    counts = {name: sum(name in f.failed for f in found.values()) for name in best}
    return [_failure(runs, name, *best[name], counts[name], len(found)) for name in sorted(best)]


def _failure(runs: Runs, name: str, workload: Workload, fault: int, least: Least, count: int, among: int) -> Failure:
    """A failure as data: its schedule is run twice more, and what is shown is taken from there."""
    subject = runs.subject(workload, fault, watch=True)
    names = subject.start()[0].names
    run = run_twice(subject, [names[t] for t in least.schedule], runs.against)
    if name not in run.failures:
        raise AssertionError(f"{run.line} does not show {name}")
    what = "workloads" if fault == 0 else "runs with a fault"
    return Failure(
        prop=name,
        title=_title(runs, name, workload),
        origin=_origin(runs, name, fault),
        workload=workload,
        fault=fault,
        schedule=run.schedule,
        preemptions=least.cost[0],
        steps=least.cost[1],
        tasks=tuple(dict.fromkeys(run.schedule)),
        events=run.steps,
        pending=run.pending,
        replay=run.line,
        minimal=f"every schedule of {among} {what} ({runs.profile})",
        found_in=count,
        not_allowed=run.not_allowed,
        messages=_messages(run, name),
    )


def _messages(run: Replay, name: str) -> tuple[str, ...]:
    """What the checks of that name said at the end."""
    return tuple(f.message for f in run.findings if f.check == name)


def _title(runs: Runs, name: str, workload: Workload) -> str:
    """The sentence of a property; empty for anything else."""
    monitor = runs.monitors.get(key_of(workload))
    prop = None if monitor is None else monitor.system.property_named.get(name)
    return "" if prop is None else prop.title


def _origin(runs: Runs, name: str, fault: int) -> Origin:
    if fault:
        return Origin.FAULT
    if name == NOT_ALLOWED:
        return Origin.STEP
    known = any(name in m.system.property_named for m in runs.monitors.values())
    return Origin.PROPERTY if known else Origin.CHECK
