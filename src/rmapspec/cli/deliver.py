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
    outputs: list[tuple[str, str]] = []
    lines: list[str] = []
    if args.json is not None:
        from rmapspec.report.json import output

        outputs.append((args.json, output(args.command, int(code), reports, trouble.diagnostics)))
    if args.junit is not None:
        from rmapspec.report.junit import junit

        outputs.append((args.junit, junit(reports, trouble.diagnostics, expectations=expectations)))
    if args.github:
        from rmapspec.report.annotate import all_annotations

        lines = all_annotations(reports, trouble.diagnostics, expectations=expectations)
    return write_all(outputs, lines, code)


def write_all(outputs: Sequence[tuple[str, str]], lines: Sequence[str], code: Exit) -> Exit:
    """Write files (path and text) and print annotations; the code given, or USAGE when a file cannot be written."""
    failed = [exit_ for path, text in outputs for exit_ in _write(path, text)]
    for line in lines:
        emit(line + "\n")
    return worst([code, *failed])


def _write(path: str, text: str) -> list[Exit]:
    """Write a file; a file that cannot be written is a usage error."""
    try:
        write(path, text)
    except OSError as error:
        complain(f"rmapspec: error: cannot write {path}: {error.strerror or error}")
        return [Exit.USAGE]
    return []
