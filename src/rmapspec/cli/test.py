# SPDX-License-Identifier: Apache-2.0
"""``rmapspec test PATH…``: every file is as its own ``expect`` says."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.analyse.judging import Progress
    from rmapspec.analyse.results import Report
    from rmapspec.cli.batch import Judged, Task
    from rmapspec.cli.specs import Trouble


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    options.add_files(parser, "files with an `expect`, or folders of them")
    options.add_sizes(parser)
    options.add_limits(parser)
    options.add_jobs(parser)
    options.add_reports(parser)


def run(args: Namespace) -> int:
    """Hold every file to its expectations, one line each; in a folder, files without any are passed over."""
    from rmapspec.cli.batch import gathered
    from rmapspec.cli.deliver import deliver
    from rmapspec.cli.exits import Exit, of_expectation
    from rmapspec.cli.specs import Trouble, expand

    trouble = Trouble()
    started = time.monotonic()
    reports = gathered(expand(args.files, trouble), examine, args, trouble, lambda report: _tell(report, args))
    if not reports and not trouble.exits:
        trouble.usage("no `expect` found: there is nothing to test")
    _summary(reports, args, time.monotonic() - started)
    codes = [of_expectation(r) for r in reports]
    # whatever keeps an expectation from being judged is an expectation not met, unless somebody pressed Ctrl-C
    codes = [c if c in (Exit.OK, Exit.INTERRUPTED) else Exit.NOT_MET for c in codes]
    return deliver(args, reports, trouble, codes, expectations=True)


def examine(task: Task, trouble: Trouble, line: Progress | None) -> Judged | None:
    """The report on one file that has expectations."""
    from rmapspec.cli.batch import Judged
    from rmapspec.cli.judge import judge
    from rmapspec.cli.specs import checkable, load_file
    from rmapspec.report.text import with_covers

    spec = load_file(task.path, task.args, trouble)
    if spec is None:
        return None
    if not spec.typed.expectations:
        if not task.found:
            trouble.usage(f"{task.path} has no `expect`: there is nothing to test")
        return None
    if not checkable(spec, False, trouble):
        return None
    report = judge(spec, task.args, trouble, ends=task.ends, costs=False, line=line)
    return None if report is None else Judged(with_covers(report, spec))


def _tell(report: Report, args: Namespace) -> None:
    """The lines of one file, and the counterexample of every violation that was not expected."""
    from rmapspec.cli.deliver import text_wanted
    from rmapspec.cli.output import say
    from rmapspec.report.interleaving import counterexample, failure
    from rmapspec.report.text import expectation_line

    if not text_wanted(args):
        return
    for met in report.expectation:
        if not met.ok or not args.quiet:
            say(expectation_line(met, report))
    if args.quiet:
        return
    if report.failure is not None:
        say(f"\n{failure(*report.failure)}\n")
    surprising = {m.name for m in report.expectation if not m.ok}
    for p in report.properties:
        if p.name in surprising and p.trace is not None:
            say(f"\n{counterexample(p, report.path, options.repeated(args))}\n")


def _summary(reports: list[Report], args: Namespace, wall: float) -> None:
    """How many expectations are met, in how many seconds."""
    from rmapspec.cli.deliver import text_wanted
    from rmapspec.cli.output import say
    from rmapspec.report.wrap import counted

    held = [m for r in reports for m in r.expectation]
    if not held or args.quiet or not text_wanted(args):
        return
    missed = sum(not m.ok for m in held)
    told = f"{counted(len(held), 'expectation')} in {counted(len(reports), 'file')}"
    say(f"{told}: {'all met' if not missed else f'{missed} NOT met'}; {wall:.1f} s.")
