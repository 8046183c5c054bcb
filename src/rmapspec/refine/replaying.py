# SPDX-License-Identifier: Apache-2.0
"""A schedule as one line of JSON, and what it does when it is run again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.refine.adapter import Adapter, Finding, Json, Workload
from rmapspec.refine.execution import Execution
from rmapspec.refine.explaining import explain, explain_start
from rmapspec.refine.monitor import Monitor, NotAllowed
from rmapspec.refine.search import NondeterminismError
from rmapspec.refine.subject import Subject
from rmapspec.refine.task import Event
from rmapspec.system.model import System

Systems: TypeAlias = Callable[[str, Mapping[str, int], str], System]
"""Gives the System of a design at these sizes in a scenario."""

_KEYS = ("design", "workload", "fault", "schedule")


class ReplayLineError(ValueError):
    """A replay line that cannot be read, or a schedule that cannot be followed."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One step of an interleaving: who, what, and what changed (variable, before, after)."""

    task: str
    text: str
    changes: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Replay:
    """What a schedule does: each step with what fails at it, and where the tasks stand after it."""

    line: str
    design: str
    against: str
    workload: Workload
    fault: int
    schedule: tuple[str, ...]
    steps: tuple[Shown, ...]
    at_start: tuple[str, ...]  # what fails before the first step
    failed: tuple[tuple[str, ...], ...]  # for each step, in the order of names
    pending: tuple[Shown, ...]
    findings: tuple[Finding, ...]
    not_allowed: NotAllowed | None = None

    @property
    def failures(self) -> frozenset[str]:
        """Everything that fails somewhere on the way."""
        return frozenset(name for names in (self.at_start, *self.failed) for name in names)


def line_of(design: str, workload: Workload, fault: int, schedule: Sequence[str], against: str | None = None) -> str:
    """The replay line; ``against`` is left out where it is the design itself."""
    data: dict[str, Json] = {"design": design}
    if against is not None and against != design:
        data["against"] = against
    data |= {"workload": workload.as_json(), "fault": fault, "schedule": list(schedule)}
    return json.dumps(data, separators=(",", ":"))


def parse_line(adapter: Adapter, line: str) -> tuple[str, str, Workload, int, tuple[str, ...]]:
    """Design, design whose spec judges, workload, fault and schedule of a replay line; raises ReplayLineError."""
    try:
        data = json.loads(line)
    except ValueError as error:
        raise ReplayLineError(f"not JSON: {error}") from error
    if not isinstance(data, dict) or set(data) - {"against"} != set(_KEYS):
        raise ReplayLineError(f"a replay line is an object with {', '.join(_KEYS)} (and against)")
    design, fault, schedule = data["design"], data["fault"], data["schedule"]
    against = data.get("against", design)
    if not isinstance(design, str) or not isinstance(against, str):
        raise ReplayLineError("design and against are names")
    if not isinstance(fault, int) or isinstance(fault, bool) or fault < 0:
        raise ReplayLineError(f"fault is a number from 0, not {fault!r}")
    if not isinstance(schedule, list) or not all(isinstance(t, str) for t in schedule):
        raise ReplayLineError("schedule is a list of task names")
    if not isinstance(data["workload"], dict):
        raise ReplayLineError("workload is an object")
    try:
        return design, against, adapter.workload(data["workload"]), fault, tuple(schedule)
    except ValueError as error:
        raise ReplayLineError(str(error)) from error


def replay(adapter: Adapter, systems: Systems, line: str) -> Replay:
    """A replay line run again, twice; raises ReplayLineError, and NondeterminismError where the two runs differ."""
    design, against, workload, fault, names = parse_line(adapter, line)
    monitor = None
    if fault == 0:
        monitor = Monitor(systems(against, workload.sizes, workload.scenario), adapter)
    try:
        subject = Subject(adapter, design, workload, fault, monitor, watch=True)
        return run_twice(subject, names, against)
    except ReplayLineError:
        raise
    except ValueError as error:
        raise ReplayLineError(str(error)) from error


def run_twice(subject: Subject, names: Sequence[str], against: str) -> Replay:
    """A schedule run twice; raises NondeterminismError where the two runs differ, ReplayLineError where it cannot be
    followed."""
    first, second = (_run(subject, names, against) for _ in range(2))
    if first != second:
        raise NondeterminismError(f"{first.line} gave other events the second time")
    return first


def _run(subject: Subject, names: Sequence[str], against: str) -> Replay:
    execution, candidates, at_start = subject.start()
    steps: list[Shown] = []
    failures: list[tuple[str, ...]] = []
    refusal: NotAllowed | None = None
    before = execution.observe()
    if subject.monitor is not None and not candidates:
        refusal = explain_start(subject.monitor, before)
    for position, name in enumerate(names):
        task = _position(execution, name, position)
        moved = subject.step(execution, task, candidates)
        text = ", ".join(told(subject.adapter, e) for e, _ in moved.block.events) or "(no step of the spec)"
        if moved.block.bug is not None:
            text = f"BUG: {moved.block.bug}"
        steps.append(Shown(name, text, changes(before, moved.block.after)))
        failures.append(tuple(sorted(moved.failed)))
        if moved.offender is not None and subject.monitor is not None:
            refusal = explain(subject.monitor, candidates, moved.block, moved.offender)
        before, candidates = moved.block.after, moved.candidates
        if not moved.enabled and position + 1 < len(names):
            raise ReplayLineError(f"step {position + 1} is the last that can be judged; the schedule has {len(names)}")
    findings = tuple(subject.adapter.checks(execution.world)) if execution.ended() else ()
    pending = tuple(Shown(name, what) for name, what in execution.pending())
    line = line_of(subject.design, subject.workload, subject.fault, names, against)
    return Replay(
        line, subject.design, against, subject.workload, subject.fault, tuple(names), tuple(steps),
        tuple(sorted(at_start)), tuple(failures), pending, findings, refusal,
    )  # fmt: skip


def _position(execution: Execution, name: str, step: int) -> int:
    if name not in execution.names:
        raise ReplayLineError(f"step {step + 1}: no task {name!r}; there are {', '.join(execution.names)}")
    task = execution.names.index(name)
    if task not in execution.enabled():
        stand = "; ".join(f"{who} at {what}" for who, what in execution.pending())
        raise ReplayLineError(f"step {step + 1}: {name} cannot run; {stand or 'all have ended'}")
    return task


def told(adapter: Adapter, event: Event) -> str:
    """An event as a person is shown it."""
    return adapter.meaning(event).text or str(event)


def changes(before: Mapping[str, object], after: Mapping[str, object]) -> tuple[tuple[str, str, str], ...]:
    """What is observed to have changed: maps by key."""
    found = []
    for name, value in after.items():
        old = before.get(name)
        if isinstance(value, Mapping) and isinstance(old, Mapping):
            found += [(f"{name}[{k}]", _text(old.get(k)), _text(v)) for k, v in value.items() if old.get(k) != v]
        elif old != value:
            found.append((name, _text(old), _text(value)))
    return tuple(found)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(str, value))}]"
    return str(value)
