# SPDX-License-Identifier: Apache-2.0
"""``rmapspec compare [FILE…]``: designs beside each other."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.analyse.judging import Progress
    from rmapspec.cli.batch import Judged, Task
    from rmapspec.cli.specs import Trouble


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    options.add_files(
        parser, "design files, or folders of them; without any, the designs that are shipped", optional=True
    )
    options.add_properties(parser)
    options.add_sizes(parser)
    options.add_limits(parser)
    options.add_jobs(parser)
    options.add_reports(parser)


def run(args: Namespace) -> int:
    """Check every design and print the matrix; violations that the files expect are no failure."""
    from rmapspec.analyse.results import Matrix
    from rmapspec.cli.batch import gathered
    from rmapspec.cli.deliver import deliver, text_wanted
    from rmapspec.cli.exits import of_expectation
    from rmapspec.cli.output import say
    from rmapspec.cli.specs import Trouble, expand
    from rmapspec.content import content_root
    from rmapspec.report.matrix import matrix_text

    trouble = Trouble()
    started = time.monotonic()
    files = expand(args.files or [str(content_root() / "spec" / "designs")], trouble)
    reports = gathered(files, examine, args, trouble)
    if not reports and not trouble.exits:
        trouble.usage("no design found: a file that begins with `design NAME of SPEC`")
    if reports and text_wanted(args):
        say(matrix_text(Matrix(tuple(reports)), brief=args.quiet, seconds=time.monotonic() - started))
    return deliver(args, reports, trouble, [of_expectation(r) for r in reports], expectations=True)


def examine(task: Task, trouble: Trouble, line: Progress | None) -> Judged | None:
    """The report on one design; of a folder only what is a design, those expected to hold first."""
    from rmapspec.cli.batch import Judged
    from rmapspec.cli.judge import judge
    from rmapspec.cli.specs import checkable, load_file

    spec = load_file(task.path, task.args, trouble)
    if spec is None:
        return None
    if spec.typed.module.kind != "design" if task.found else not checkable(spec, False, trouble):
        return None
    report = judge(spec, task.args, trouble, ends=task.ends, line=line)
    fails = any(e.kind == "violated" for e in spec.typed.expectations)
    return None if report is None else Judged(report, 1 + fails if task.found else 0)
