# SPDX-License-Identifier: Apache-2.0
"""The other direction: how much of what the spec can do an implementation was seen to do."""

from __future__ import annotations

from dataclasses import dataclass

from rmapspec.engines.explore import Limits, Program, explore
from rmapspec.refine.results import Unfired
from rmapspec.refine.runs import Runs
from rmapspec.refine.subject import Subject
from rmapspec.system.model import System


@dataclass(frozen=True, slots=True)
class Coverage:
    """Actions taken and actions reachable, counted in each System of a campaign, and those that were never taken."""

    seen: int = 0
    reachable: int = 0
    never_fired: tuple[Unfired, ...] = ()


def coverage(runs: Runs) -> Coverage:
    """The coverage of the runs so far; raises RuntimeError where the explicit engine gives up on a System."""
    seen, reachable, missing = 0, 0, list[Unfired]()
    program = Program()
    for done, (key, monitor) in enumerate(sorted(runs.monitors.items(), key=lambda m: m[0])):
        runs.progress("coverage", done, len(runs.monitors))
        wanted = reachable_actions(monitor.system, program)
        fired = runs.fired.get(key, set())
        seen += len(wanted & fired)
        reachable += len(wanted)
        missing += [Unfired(name, key[1], key[0]) for name in sorted(wanted - fired)]
    return Coverage(seen, reachable, tuple(missing))


def reachable_actions(system: System, program: Program) -> set[str]:
    """The actions that the explicit engine fires; raises RuntimeError where it gives up."""
    outcome = explore(system, program=program, limits=Limits())
    if not outcome.complete:
        raise RuntimeError(f"{system.name}, {system.scenario}: {outcome.why}")
    return {name for name, times in outcome.fired if times}


def visibility(runs: Runs) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The spec's declared variables that the adapter does not observe, and the names it observes that no System has."""
    hidden: set[str] = set()
    unknown: set[str] | None = None
    for workload in runs.found:
        system = runs.monitor(workload).system
        observed = set(Subject(runs.adapter, runs.design, workload).start()[0].observe())
        hidden |= {v.name for v in system.variables if not v.internal} - observed
        extra = observed - set(system.slot)
        unknown = extra if unknown is None else unknown & extra
    return tuple(sorted(hidden)), tuple(sorted(unknown or ()))
