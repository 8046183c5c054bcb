# SPDX-License-Identifier: Apache-2.0
"""Why generated code met something undefined, found again by the concrete meaning, which says what and where."""

from __future__ import annotations

from rmapspec.system.behaviour import step_holds, successors
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.trace import Step, Trace
from rmapspec.system.verdict import Failure


def explained(system: System, way: Trace) -> Failure:
    """The failure that the steps from the end of a trace meet; for a step property its trace includes the step.

    Raises AssertionError where they meet none: generated code and the concrete meaning disagree.
    """
    try:
        found = successors(system, way.last)
    except EvaluationError as met:
        return Failure(met.message, way, met.span, met.action)
    steps = [p for p in system.properties if p.kind is PropertyKind.STEP]
    for action, args, after, _ in found:
        for prop in steps if after is not None else ():
            assert after is not None
            try:
                step_holds(system, prop, way.last, after)
            except EvaluationError as met:
                taken = Step(action.name, args, after)
                return Failure(met.message, Trace(way.initial, (*way.steps, taken)), met.span)
    raise AssertionError(f"generated code is undefined where the concrete meaning is not, in {way.last}")
