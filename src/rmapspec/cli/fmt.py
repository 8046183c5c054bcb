# SPDX-License-Identifier: Apache-2.0
"""``rmapspec fmt FILE…``: one style for spec files."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.specs import Trouble


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    options.add_files(parser, "spec files, or folders of them; `-` is standard input")
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--check", action="store_true", help="change nothing; name the files that would change, exit 1 if any"
    )
    how.add_argument("--write", action="store_true", help="change the files, instead of printing the text")


def run(args: Namespace) -> int:
    """Format every file; without --check or --write the text is printed."""
    from rmapspec.cli.exits import worst
    from rmapspec.cli.specs import Trouble, expand

    trouble = Trouble()
    codes = [_one(path, args, trouble) for path, _ in expand(args.files, trouble, lemmas=True)]
    return worst([*codes, *trouble.exits])


def _one(path: str, args: Namespace, trouble: Trouble) -> Exit:
    """Format one file."""
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import emit, say, write
    from rmapspec.lang.diagnose import SpecError
    from rmapspec.lang.format import format_module
    from rmapspec.lang.source import SourceError

    try:
        text = _read(path)
        formatted = format_module(text, "<stdin>" if path == "-" else path)
    except SourceError as error:
        trouble.usage(str(error))
        return Exit.USAGE
    except SpecError as error:
        trouble.spec(error, {"<stdin>": text} if path == "-" else {})
        return Exit.OK
    if args.check:
        if formatted != text:
            say(f"{path}: would change")
        return Exit.OK if formatted == text else Exit.NOT_MET
    if args.write and path != "-":
        if formatted != text:
            try:
                write(path, formatted)
            except OSError as error:
                trouble.usage(f"cannot write {path}: {error.strerror or error}")
                return Exit.USAGE
            say(f"{path}: formatted")
        return Exit.OK
    emit(formatted)
    return Exit.OK


def _read(path: str) -> str:
    """The text of a file or of standard input; raises SourceError or SpecError for one that is no text."""
    from rmapspec.lang.source import SourceError, read_source

    if path != "-":
        return read_source(path)
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise SourceError(f"standard input is not UTF-8: {error.reason} at byte {error.start}") from error
