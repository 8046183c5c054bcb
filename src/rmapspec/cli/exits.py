# SPDX-License-Identifier: Apache-2.0
"""Exit codes: TLC's map, which Apalache shares, so that scripts of continuous integration carry over."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING

from rmapspec.analyse.results import PropertyResult, Report
from rmapspec.system.model import PropertyKind
from rmapspec.system.verdict import Word

if TYPE_CHECKING:
    from rmapspec.refine.results import Campaign

STUCK = "stuck"
"""What a campaign calls tasks that wait for each other."""


class Exit(IntEnum):
    """What a command's exit code says. In the order of importance: of several, the first one is reported."""

    INTERNAL = 255
    INTERRUPTED = 130
    USAGE = 2
    PARSE = 150
    TYPE = 120
    EVALUATION = 75
    ASSUMPTION = 10
    SAFETY = 12
    DEADLOCK = 11
    LIVENESS = 13
    VACUOUS = 14
    UNKNOWN = 3
    NOT_MET = 1
    OK = 0


MEANING = {
    Exit.OK: "everything holds, exhaustively for the sizes named or for every size",
    Exit.NOT_MET: "an expectation of `test` or `compare` is not met; `fmt --check` would change a file",
    Exit.USAGE: "wrong usage, or a file that is missing or cannot be read",
    Exit.UNKNOWN: "unknown, or inconclusive within the limits given",
    Exit.ASSUMPTION: "an assumption is violated",
    Exit.DEADLOCK: "deadlock",
    Exit.SAFETY: "a safety property is violated",
    Exit.LIVENESS: "a liveness property is violated",
    Exit.VACUOUS: "a property holds vacuously, or a cover is never reached",
    Exit.EVALUATION: "evaluating the spec went wrong (for example a value out of its range)",
    Exit.TYPE: "the spec has type errors",
    Exit.INTERRUPTED: "interrupted",
    Exit.PARSE: "the spec does not parse",
    Exit.INTERNAL: "an error of rmapspec itself",
}

_STAGE = {"parse": Exit.PARSE, "type": Exit.TYPE}


def worst(exits: Iterable[Exit]) -> Exit:
    """The one to report: the most important of several, OK for none."""
    order = list(Exit)
    return min(exits, key=order.index, default=Exit.OK)


def of_stage(stage: str) -> Exit:
    """The code for the diagnostics of a stage, "parse" or "type"; raises KeyError for another."""
    return _STAGE[stage]


def of_property(result: PropertyResult) -> Exit:
    """The code for one verdict; a bounded one is not conclusive."""
    match result.word:
        case Word.HOLDS | Word.PROVED:
            return Exit.OK
        case Word.VACUOUS:
            return Exit.VACUOUS
        case Word.BOUNDED | Word.UNKNOWN:
            return Exit.UNKNOWN
        case Word.VIOLATED:
            violated = {PropertyKind.DEADLOCK: Exit.DEADLOCK, PropertyKind.TEMPORAL: Exit.LIVENESS}
            return violated.get(result.kind, Exit.SAFETY)


def of_report(report: Report) -> Exit:
    """The code for a whole report: OK only if it is complete and every property holds exhaustively."""
    exits = [of_property(p) for p in report.properties]
    if report.failure is not None:
        exits.append(Exit.EVALUATION)
    if report.assumptions_violated:
        exits.append(Exit.ASSUMPTION)
    if report.covers_missed or not report.properties:  # what judged nothing has shown nothing
        exits.append(Exit.VACUOUS)
    if not report.complete:
        exits.append(Exit.INTERRUPTED if report.why == "interrupted" else Exit.UNKNOWN)
    return worst(exits)


def of_campaign(c: Campaign) -> Exit:
    """The code for a campaign: what the spec does not allow violates safety; a step of it never taken is vacuous."""
    failures = (*c.violations, *c.not_allowed, *c.faults.failures)
    exits = [Exit.DEADLOCK if f.prop == STUCK else Exit.SAFETY for f in failures]
    if c.never_fired or not c.workloads:
        exits.append(Exit.VACUOUS)
    if not c.complete:
        exits.append(Exit.INTERRUPTED if c.why == "interrupted" else Exit.UNKNOWN)
    return worst(exits)


def of_expectation(report: Report) -> Exit:
    """The code where the file's own expectation counts: OK or NOT_MET; for a file without one, that of the report."""
    if report.failure is not None or report.assumptions_violated or not report.expectation:
        return of_report(report)
    if report.covers_missed or not all(met.ok for met in report.expectation):
        return Exit.NOT_MET
    if not report.complete:
        return Exit.INTERRUPTED if report.why == "interrupted" else Exit.UNKNOWN
    return Exit.OK
