# SPDX-License-Identifier: Apache-2.0
"""``rmapspec compare [FILE…]``: designs beside each other."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.cli.specs import Trouble
    from rmapspec.lang.spec import Spec


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    options.add_files(
        parser, "design files, or folders of them; without any, the designs that are shipped", optional=True
    )
    options.add_properties(parser)
    options.add_sizes(parser)
    options.add_limits(parser)
    options.add_reports(parser)


def run(args: Namespace) -> int:
    """Check every design and print the matrix; violations that the files expect are no failure."""
    from rmapspec.analyse.results import Matrix, Report
    from rmapspec.cli.deliver import deliver, text_wanted
    from rmapspec.cli.exits import of_expectation
    from rmapspec.cli.judge import judge
    from rmapspec.cli.output import say
    from rmapspec.cli.specs import Trouble
    from rmapspec.report.matrix import matrix_text

    trouble = Trouble()
    reports: list[Report] = []
    ends = None if args.timeout is None else time.monotonic() + args.timeout
    for spec in _designs(args, trouble):
        report = judge(spec, args, trouble, ends=ends)
        if report is not None:
            reports.append(report)
            if report.why == "interrupted":
                break
    if reports and text_wanted(args):
        say(matrix_text(Matrix(tuple(reports)), brief=args.quiet))
    return deliver(args, reports, trouble, [of_expectation(r) for r in reports], expectations=True)


def _designs(args: Namespace, trouble: Trouble) -> list[Spec]:
    """The designs to compare; of a folder those expected to hold first, and only what is a design."""
    from rmapspec.cli.specs import checkable, expand, load_file
    from rmapspec.content import content_root

    files = expand(args.files or [str(content_root() / "spec" / "designs")], trouble)
    loaded = [(load_file(path, args, trouble), found) for path, found in files]
    named = [spec for spec, found in loaded if spec is not None and not found and checkable(spec, found, trouble)]
    inside = [spec for spec, found in loaded if spec is not None and found and spec.typed.module.kind == "design"]
    if not named and not inside and not trouble.exits:
        trouble.usage("no design found: a file that begins with `design NAME of SPEC`")
    return [*named, *sorted(inside, key=_expected_to_fail)]


def _expected_to_fail(spec: Spec) -> bool:
    """Whether the file expects a violation."""
    return any(e.kind == "violated" for e in spec.typed.expectations)
