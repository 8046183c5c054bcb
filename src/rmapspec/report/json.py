# SPDX-License-Identifier: Apache-2.0
"""The JSON output: a stable schema with a version, made of the structs below.

``v`` grows only when a member changes its meaning or goes; new members may appear at any time. Values of a spec are
written as its labels: a number, ``true``, a string for a member of a sort or an enum, ``null`` for an option's none, an
array for a set or a sequence, an object for a map.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from rmapspec.analyse.proving.results import Proof
from rmapspec.analyse.results import Met, PropertyResult, Report, Run
from rmapspec.lang.diagnose import Diagnostic
from rmapspec.report import diagnostics as rendered
from rmapspec.report.steps import rows
from rmapspec.system.labels import state_labels, to_labels
from rmapspec.system.model import System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Failure, Word

VERSION = 1

WORDS = {
    Word.VIOLATED: "violated",
    Word.PROVED: "proved",
    Word.HOLDS: "holds",
    Word.BOUNDED: "bounded",
    Word.VACUOUS: "vacuous",
    Word.UNKNOWN: "unknown",
}


class StepJson(msgspec.Struct, frozen=True):
    """One step; ``state`` is the whole state it leads to, ``process`` null for a free-standing action."""

    number: int
    process: str | None
    action: str
    args: dict[str, Any]
    title: str
    state: dict[str, Any]


class TraceJson(msgspec.Struct, frozen=True):
    """A behaviour of one system, by variable name.

    ``loop`` is null for one shown up to its end; for one without end it goes on from the state after that step (0: the
    initial one) once the last step is taken, and stays in its last state where that is the number of steps.
    """

    system: str
    scenario: str
    sizes: dict[str, int]
    initial: dict[str, Any]
    steps: list[StepJson]
    loop: int | None = None


class PropertyJson(msgspec.Struct, frozen=True):
    """A verdict, one of ``WORDS``; ``steps`` and ``counterexample`` for violated alone."""

    name: str
    title: str
    kind: str
    verdict: str
    bound: str
    depth: int | None
    why: str
    steps: int | None
    minimal: bool
    scenarios_violated: list[str]
    counterexample: TraceJson | None
    proved_in: str = ""
    proved_whole: bool = False
    locks: list[str] = []
    assuming: str = ""


class RunJson(msgspec.Struct, frozen=True):
    """One system examined."""

    scenario: str
    sizes: dict[str, int]
    states: int
    depth: int
    transitions: int
    complete: bool


class CostJson(msgspec.Struct, frozen=True):
    """A counted operation: at least ``min`` and at most ``max`` times in a complete behaviour."""

    name: str
    title: str
    min: int
    max: int


class MetJson(msgspec.Struct, frozen=True):
    """An expectation of the file."""

    name: str
    expected: str
    got: str
    ok: bool
    line: int


class FailureJson(msgspec.Struct, frozen=True):
    """An evaluation error and the way there."""

    message: str
    action: str | None
    place: dict[str, Any]
    trace: TraceJson


class ReportJson(msgspec.Struct, frozen=True):
    """What a check of one file found."""

    spec: str
    title: str
    path: str
    complete: bool
    why: str
    seconds: float
    properties: list[PropertyJson]
    covers_missed: list[str]
    assumptions_violated: list[str]
    failure: FailureJson | None
    runs: list[RunJson]
    costs: list[CostJson]
    expectation: list[MetJson]
    proofs: list[Proof] = []


class Output(msgspec.Struct, frozen=True):
    """The whole output of a command; ``exit`` is its exit code."""

    v: int
    command: str
    exit: int
    diagnostics: list[dict[str, Any]]
    reports: list[ReportJson]


def output(command: str, code: int, reports: Iterable[Report] = (), diagnostics: Iterable[Diagnostic] = ()) -> str:
    """The output of a command as text, indented, ending in a newline."""
    held = Output(
        VERSION, command, code, [rendered.as_json(d) for d in diagnostics], [report_struct(r) for r in reports]
    )
    return encode(held)


def encode(data: object) -> str:
    """Any data msgspec knows, as indented JSON text that ends in a newline."""
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode() + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of the output."""
    return msgspec.json.schema(Output)


def report_struct(report: Report) -> ReportJson:
    """A report as plain data."""
    return ReportJson(
        spec=report.spec,
        title=report.title,
        path=report.path,
        complete=report.complete,
        why=report.why,
        seconds=round(report.seconds, 3),
        properties=[_property(p) for p in report.properties],
        covers_missed=list(report.covers_missed),
        assumptions_violated=list(report.assumptions_violated),
        failure=None if report.failure is None else _failure(*report.failure),
        runs=[_run(r) for r in report.runs],
        costs=[CostJson(c.name, c.title, c.lo, c.hi) for c in report.costs],
        expectation=[_met(m) for m in report.expectation],
        proofs=list(report.proofs),
    )


def _property(p: PropertyResult) -> PropertyJson:
    found = None if p.system is None or p.trace is None else trace_struct(p.system, p.trace)
    return PropertyJson(
        name=p.name,
        title=p.title,
        kind=p.kind.value,
        verdict=WORDS[p.word],
        bound=p.bound,
        depth=p.depth,
        why=p.why,
        steps=len(p.trace) if p.trace is not None else None,
        minimal=p.minimal,
        scenarios_violated=list(p.scenarios_violated),
        counterexample=found,
        proved_in=p.proved_in,
        proved_whole=p.proved_whole,
        locks=list(p.locks),
        assuming=p.assuming,
    )


def _run(r: Run) -> RunJson:
    return RunJson(r.scenario, dict(r.sizes), r.states, r.depth, r.transitions, r.complete)


def _met(m: Met) -> MetJson:
    return MetJson(m.name, m.expected, m.got, m.ok, m.span.line)


def _failure(failure: Failure, system: System) -> FailureJson:
    return FailureJson(
        failure.message, failure.action, rendered.place(failure.span), trace_struct(system, failure.trace)
    )


def trace_struct(system: System, trace: Trace) -> TraceJson:
    """A trace as plain data, values as labels."""
    actions = {a.name: a for a in system.actions}
    steps = [
        StepJson(
            number=row.number,
            process=row.process,
            action=row.action,
            args={name: to_labels(t, v) for (name, t), v in zip(actions[row.action].params, step.args, strict=True)},
            title=row.title,
            state=state_labels(system.variables, step.state),
        )
        for row, step in zip(rows(system, trace), trace.steps, strict=True)
    ]
    return TraceJson(
        system.name,
        system.scenario,
        dict(system.sizes),
        state_labels(system.variables, trace.initial),
        steps,
        trace.loop,
    )
