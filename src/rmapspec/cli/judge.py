# SPDX-License-Identifier: Apache-2.0
"""One spec checked with the limits of a command line, with a progress line, its errors noted as trouble."""

from __future__ import annotations

import time
from argparse import Namespace
from dataclasses import replace

from rmapspec.analyse.check import check
from rmapspec.analyse.costs import costs_of
from rmapspec.analyse.results import Report
from rmapspec.cli.exits import Exit
from rmapspec.cli.options import chosen_properties
from rmapspec.cli.output import complain
from rmapspec.cli.specs import Trouble
from rmapspec.engines.cost import CostError
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.spec import Spec
from rmapspec.report.progress import progress


def judge(
    spec: Spec, args: Namespace, trouble: Trouble, *, ends: float | None = None, costs: bool = True
) -> Report | None:
    """The report on a spec; None when it does not lower, which is noted in ``trouble``.

    ``ends`` is the moment (of time.monotonic) at which the whole command is to end.
    """
    left = None if ends is None else max(ends - time.monotonic(), 0.001)
    try:
        with progress(quiet=args.quiet) as line:
            report = check(
                spec,
                properties=chosen_properties(args) if hasattr(args, "property") else None,
                engine=args.engine,
                depth=args.depth,
                timeout=left,
                progress=line,
                costs=False,
            )
    except SpecError as error:
        trouble.spec(error)
        return None
    whole = report.complete and len(report.properties) == sum(
        d.kind != "assume" for d in spec.typed.properties.values()
    )
    return _with_costs(report, spec, trouble) if costs and whole else report


def _with_costs(report: Report, spec: Spec, trouble: Trouble) -> Report:
    """The report with the costs of the spec; one that is not defined is noted in ``trouble`` and the verdicts stay."""
    try:
        return replace(report, costs=costs_of(spec))
    except CostError as error:
        complain(f"{spec.path}: evaluation error: {error}")
        trouble.exits.append(Exit.EVALUATION)
        return report
