# SPDX-License-Identifier: Apache-2.0
"""What a campaign found, as data; report renders it and cli turns it into an exit code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from rmapspec.refine.adapter import Workload
from rmapspec.refine.monitor import NotAllowed
from rmapspec.refine.replaying import Shown


class Origin(Enum):
    """Who judged."""

    PROPERTY = "property"  # a property of the spec
    STEP = "step"  # the spec allows no such step
    CHECK = "check"  # a check of the implementation itself, beside the spec
    FAULT = "fault"  # such a check in a run with a fault; the spec of this version has no failing branch


@dataclass(frozen=True, slots=True)
class Failure:
    """The canonical failure of one name, over all workloads of the campaign.

    ``prop`` is a property, ``step not allowed``, ``stuck`` or a check. ``tasks`` are the tasks that act in it, in the
    order they first do; ``steps`` counts scheduled steps, ``preemptions`` switches away from a task that could go on.
    ``replay`` is one line of JSON. ``minimal`` says within what nothing smaller exists; empty where that is not known.
    """

    prop: str
    title: str
    origin: Origin
    workload: Workload
    fault: int
    schedule: tuple[str, ...]
    preemptions: int
    steps: int
    tasks: tuple[str, ...]
    events: tuple[Shown, ...]
    pending: tuple[Shown, ...]
    replay: str
    minimal: str
    found_in: int  # how many workloads (with faults: runs) show it
    not_allowed: NotAllowed | None = None
    messages: tuple[str, ...] = ()  # of checks


@dataclass(frozen=True, slots=True)
class Unfired:
    """A reachable action of the spec that no execution took, and where it is reachable."""

    action: str
    scenario: str
    sizes: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class FaultRuns:
    """The error paths: each workload with each single fault, judged by the implementation's checks alone."""

    workloads: int = 0
    runs: int = 0
    schedules: int = 0
    states: int = 0
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Campaign:
    """A design of an implementation held to a spec.

    ``violations``: properties of the spec and checks of the implementation. ``not_allowed``: steps that the spec does
    not allow. ``states`` distinct (execution, candidates) pairs, ``schedules`` run to their end or to such a pair seen
    before. ``seen`` of ``reachable`` actions were taken, counted in each System; the others are ``never_fired``.
    ``unobserved`` are the spec's declared variables that the adapter does not see. ``complete``: all schedules of
    every workload.
    """

    design: str
    against: str
    profile: str
    violations: tuple[Failure, ...]
    not_allowed: tuple[Failure, ...]
    workloads: int
    schedules: int
    states: int
    events: int
    seen: int
    reachable: int
    never_fired: tuple[Unfired, ...]
    unobserved: tuple[str, ...]
    unknown: tuple[str, ...]
    faults: FaultRuns
    complete: bool
    why: str
    seconds: float

    @property
    def holds(self) -> bool:
        """Whether every step was allowed, nothing was violated, everything was run and nothing reachable was left
        out."""
        bad = (self.violations, self.not_allowed, self.faults.failures, self.never_fired)
        return self.complete and not any(bad)
