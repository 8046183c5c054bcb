# SPDX-License-Identifier: Apache-2.0
"""``rmapspec check FILE…``: the verdict on every property."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace

from rmapspec.cli import options


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    options.add_files(parser, "spec or design files, or folders of them")
    options.add_properties(parser)
    options.add_sizes(parser)
    options.add_limits(parser, proofs=True)
    options.add_lemmas(parser)
    options.add_reports(parser)


def run(args: Namespace) -> int:
    """Check every file; one that is broken does not keep the others from being checked."""
    from rmapspec.analyse.results import Report
    from rmapspec.cli.deliver import deliver, text_wanted
    from rmapspec.cli.exits import of_report
    from rmapspec.cli.judge import judge
    from rmapspec.cli.output import say
    from rmapspec.cli.specs import Trouble, checkable, expand, load_file
    from rmapspec.report.progress import progress
    from rmapspec.report.text import report_brief, report_text

    trouble = Trouble()
    reports: list[Report] = []
    ends = None if args.timeout is None else time.monotonic() + args.timeout
    for path, found in expand(args.files, trouble):
        spec = load_file(path, args, trouble)
        if spec is None or not checkable(spec, found, trouble):
            continue
        with progress(quiet=args.quiet) as line:
            report = judge(spec, args, trouble, ends=ends, every_size=True, line=line)
        if report is None:
            continue
        if text_wanted(args):
            text = report_brief(report) if args.quiet else report_text(report, options=options.repeated(args))
            if text:
                say(text if args.quiet or not reports else f"\n{text}")
        reports.append(report)
        if report.why == "interrupted":
            break
    if not reports and not trouble.exits:
        trouble.usage("nothing to check: every file leaves a process to its designs")
    return deliver(args, reports, trouble, [of_report(r) for r in reports])
