# SPDX-License-Identifier: Apache-2.0
"""One spec checked with the limits of a command line, its errors noted as trouble."""

from __future__ import annotations

import time
from argparse import Namespace
from dataclasses import replace

from rmapspec.analyse.check import check
from rmapspec.analyse.judging import Progress
from rmapspec.analyse.results import Report
from rmapspec.cli.options import chosen_properties
from rmapspec.cli.specs import Trouble
from rmapspec.content import content_root
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.spec import Spec


def judge(
    spec: Spec,
    args: Namespace,
    trouble: Trouble,
    *,
    ends: float | None = None,
    costs: bool = True,
    every_size: bool = False,
    line: Progress | None = None,
) -> Report | None:
    """The report on a spec; None when it does not lower, which is noted in ``trouble``.

    ``ends`` is the moment (of time.monotonic) at which the whole command is to end, ``every_size`` asks for proofs, and
    ``line`` tells what the check is at.
    """
    left = None if ends is None else max(ends - time.monotonic(), 0.001)
    try:
        report = check(
            spec,
            properties=chosen_properties(args) if hasattr(args, "property") else None,
            engine=args.engine,
            depth=args.depth,
            timeout=left,
            memory=getattr(args, "memory", None),
            every_size=every_size,
            evidence=_evidence(spec) if every_size else "",
            lemmas=not getattr(args, "no_lemmas", False),
            progress=line,
            costs=False,
        )
    except SpecError as error:
        trouble.spec(error)
        return None
    whole = report.complete and len(report.properties) == sum(
        d.kind != "assume" for d in spec.typed.properties.values()
    )
    return _with_costs(report, spec, trouble) if costs and whole and spec.typed.costs else report


def _evidence(spec: Spec) -> str:
    """The shipped claims for every size of a spec of this name, whose hints shorten proofs; empty where there are
    none."""
    path = content_root() / "proofs" / spec.name / "every_size.json"
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _with_costs(report: Report, spec: Spec, trouble: Trouble) -> Report:
    """The report with the costs of the spec; one that is not defined is noted in ``trouble`` and the verdicts stay."""
    from rmapspec.analyse.costs import costs_of
    from rmapspec.engines.cost import CostError

    try:
        return replace(report, costs=costs_of(spec))
    except CostError as error:
        trouble.evaluation(f"{spec.path}: a declared cost has no value: {error}")
        return report
