# SPDX-License-Identifier: Apache-2.0
"""Finding the evidence: counterexamples by explicit search, whose choice among equals is fixed, and bounds by a
solver."""

from __future__ import annotations

from rmapspec.analyse.check import check
from rmapspec.analyse.evidence.plan import Plan, scopes_of
from rmapspec.analyse.evidence.recheck import Progress, bounded_claim, solver_problems
from rmapspec.analyse.evidence.records import VERSION, Evidence, hashes, violated
from rmapspec.lang.spec import Spec


class GatherError(RuntimeError):
    """There is nothing to claim, because the check of the spec was not finished; the message says why."""


class DisagreementError(RuntimeError):
    """The engines do not agree on a claim, so one of them is wrong; the message says on what."""


def gather(spec: Spec, plan: Plan, progress: Progress | None = None) -> Evidence:
    """The evidence for a spec: the shortest counterexample of each violated property where ``check`` finds it, and the
    bounds of the plan; every claim is confirmed by the solver before it is given away.

    Raises GatherError, DisagreementError, UndecidedError where the solver gives up, PlanError and SpecError.
    """
    report = check(spec, progress=progress, costs=False, every_size=False)
    if report.why == "interrupted":
        raise KeyboardInterrupt
    if report.failure is not None:
        raise GatherError(f"an evaluation error ended the check: {report.failure[0].message}")
    if not report.complete:
        raise GatherError(f"the check was not finished: {report.why or 'an assumption is violated'}")
    shown = [violated(p.system, p.name, p.trace) for p in report.properties if p.trace and p.system]
    names = {c.property for c in shown}
    bounded = [bounded_claim(spec, scope, names) for scope in scopes_of(spec, plan)]
    evidence = Evidence(VERSION, spec.name, hashes(spec), [*shown, *bounded])
    for problem in solver_problems(spec, evidence, progress):
        raise DisagreementError(f"{spec.name}: {problem}")
    return evidence
