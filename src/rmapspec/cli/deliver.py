# SPDX-License-Identifier: Apache-2.0
"""What a command hands over besides its text: JSON, JUnit, annotations; and its exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from rmapspec.analyse.results import Report
from rmapspec.cli.exits import Exit, worst
from rmapspec.cli.output import complain, emit, write
from rmapspec.cli.specs import Trouble


def text_wanted(args: Namespace) -> bool:
    """Whether standard output is free for text."""
    return "-" not in (args.json, args.junit)


def deliver(
    args: Namespace, reports: Sequence[Report], trouble: Trouble, exits: Sequence[Exit], *, expectations: bool = False
) -> Exit:
    """Write the outputs that were asked for and give the exit code: the most important of all there are."""
    code = worst([*exits, *trouble.exits])
    failed: list[Exit] = []
    if args.json is not None:
        from rmapspec.report.json import output

        failed += _write(args.json, output(args.command, int(code), reports, trouble.diagnostics))
    if args.junit is not None:
        from rmapspec.report.junit import junit

        failed += _write(args.junit, junit(reports, trouble.diagnostics, expectations=expectations))
    if args.github:
        _annotate(reports, trouble, expectations=expectations)
    return worst([code, *failed])


def _write(path: str, text: str) -> list[Exit]:
    """Write a file; a file that cannot be written is a usage error."""
    try:
        write(path, text)
    except OSError as error:
        complain(f"rmapspec: error: cannot write {path}: {error.strerror or error}")
        return [Exit.USAGE]
    return []


def _annotate(reports: Sequence[Report], trouble: Trouble, *, expectations: bool) -> None:
    """Print the annotations: the text's mistakes first."""
    from rmapspec.report.annotate import all_annotations

    for line in all_annotations(reports, trouble.diagnostics, expectations=expectations):
        emit(line + "\n")
