# SPDX-License-Identifier: Apache-2.0
"""The entry of the ``rmapspec`` command: picks a command, runs it, turns what happened into an exit code.

Only the command that is run is imported, and it imports what it needs when it runs (docs/adr/0002).
"""

from __future__ import annotations

import gc
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import Final

from rmapspec import __version__
from rmapspec.cli.errors import OutputError, described

COMMANDS: Final = MappingProxyType(
    {
        "check": "verify every property of a spec or design",
        "test": "hold every file to its own `expect`",
        "compare": "designs x properties as a matrix",
        "simulate": "random behaviours",
        "export": "a system or a behaviour for TLC, Spin, an SMT solver, other tools",
        "prove": "write or re-check the evidence in proofs/",
        "refine": "hold an implementation to a design",
        "fmt": "format spec files",
        "show": "a spec, its system, a counterexample, a page of reference",
        "doctor": "check this installation",
    }
)

_EPILOG = "Exit codes: `rmapspec show exits`. Help on a command: `rmapspec COMMAND --help`."
_USAGE = 2
_INTERRUPTED = 130
_SELDOM = 100_000  # a search makes millions of tuples and next to no cycles; looking for them takes a tenth of the time
_INTERNAL = 255


def build_parser(arguments: Sequence[str]) -> ArgumentParser:
    """The parser of the command line; commands that ``arguments`` do not mention get no options."""
    parser = ArgumentParser(
        prog="rmapspec",
        description="Specify, check and refine the reverse-map protocol of fork; or any protocol of steps and locks.",
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"rmapspec {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog="rmapspec")
    for name, told in COMMANDS.items():
        sub = commands.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".")
        if name in arguments:
            import_module(f"rmapspec.cli.{name}").configure(sub)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code of a command line (``sys.argv`` unless given); wrong usage and ``--help`` raise SystemExit."""
    gc.set_threshold(_SELDOM)
    given = sys.argv[1:] if arguments is None else list(arguments)
    args = build_parser(given).parse_args(given)
    return _guarded(lambda: int(import_module(f"rmapspec.cli.{args.command}").run(args)), args)


def _guarded(run: Callable[[], int], args: Namespace) -> int:
    """The command's exit code; an interruption or an internal error ends it with a sentence, no traceback."""
    from rmapspec.cli.output import finish

    try:
        code = run()
        finish()
        return code
    except OutputError as error:
        print(f"rmapspec: error: cannot write to standard output: {error}", file=sys.stderr)
        return _USAGE
    except KeyboardInterrupt:
        print("rmapspec: interrupted", file=sys.stderr)
        return _INTERRUPTED
    except Exception as error:  # the last resort: whatever it is, it becomes exit code 255 and a report
        if os.environ.get("RMAPSPEC_DEBUG") == "1":
            raise
        print(_apology(error, args), file=sys.stderr)
        return _INTERNAL


def _apology(error: Exception, args: Namespace) -> str:
    """One paragraph about an error of rmapspec itself."""
    from rmapspec.report.wrap import paragraph

    return paragraph(
        f"rmapspec: internal error in `{args.command}`: {described(error)} -- this is a defect of rmapspec "
        f"{__version__}, not of your spec, and says nothing about it. Please report it together with the file and the "
        "command line; "
        "RMAPSPEC_DEBUG=1 shows the traceback."
    )
