# SPDX-License-Identifier: Apache-2.0
"""Options that several commands share, and how their values are read."""

from __future__ import annotations

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace

_SIZE = re.compile(r"([A-Za-z_]\w*)=(\d+)(?:\.\.(\d+))?")
_SETTING = re.compile(r"([A-Za-z_]\w*)=(\w+)")
_MEMORY = re.compile(r"(\d+)([KMGkmg]?)")
_UNITS = {"": 1, "K": 2**10, "M": 2**20, "G": 2**30}
_LARGEST = 1000


def add_files(parser: ArgumentParser, told: str, *, optional: bool = False) -> None:
    """The files of a command; a folder stands for every ``.rmap`` file below it."""
    parser.add_argument("files", nargs="*" if optional else "+", metavar="FILE", help=told)


def add_sizes(parser: ArgumentParser) -> None:
    """``--sizes`` and ``--set``."""
    parser.add_argument(
        "--sizes",
        type=sizes,
        action="append",
        default=[],
        metavar="SORT=1..3,N=8",
        help="sizes of sorts and integer params, instead of those in the text",
    )
    parser.add_argument(
        "--set",
        type=setting,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a param's value; may be repeated",
    )


def add_properties(parser: ArgumentParser) -> None:
    """``--property``."""
    parser.add_argument(
        "--property",
        type=names,
        action="append",
        default=[],
        metavar="W[,S1]",
        help="judge these properties only; may be repeated",
    )


def add_limits(parser: ArgumentParser, *, proofs: bool = False) -> None:
    """``--engine``, ``--depth``, ``--timeout`` and ``--memory``; ``proofs`` says whether the command proves."""
    parser.add_argument(
        "--engine",
        choices=("auto", "explore", "fast", "bmc", "induct", *(["prove"] if proofs else [])),
        default="auto",
        help="explore, fast: every reachable state, by generated Python or machine code; bmc: a solver, to --depth; "
        f"induct: k-induction at each size; {'prove: for every size; ' if proofs else ''}"
        "auto: the best verdict (default)",
    )
    parser.add_argument("--depth", type=natural, metavar="N", help="look at behaviours of at most N steps")
    parser.add_argument("--timeout", type=seconds, metavar="SECONDS", help="stop then, with what is known")
    parser.add_argument(
        "--memory",
        type=memory,
        metavar="SIZE",
        help="states may take so much, as in 800M or 3G (default: most of what is free); then stop, with what is known",
    )


def add_lemmas(parser: ArgumentParser) -> None:
    """``--no-lemmas``."""
    parser.add_argument(
        "--no-lemmas",
        action="store_true",
        help="prove for every size without the lemmas of the text: find an invariant",
    )


def add_jobs(parser: ArgumentParser) -> None:
    """``--jobs``."""
    parser.add_argument(
        "--jobs", "-j", type=positive, metavar="N", help="files checked at once; without, as many as there are cores"
    )


def add_reports(parser: ArgumentParser) -> None:
    """``--json``, ``--junit``, ``--github`` and ``--quiet``."""
    parser.add_argument("--json", metavar="FILE", help="write JSON to FILE; `-` is standard output, instead of text")
    parser.add_argument("--junit", metavar="FILE", help="write JUnit XML to FILE; `-` as for --json")
    parser.add_argument("--github", action="store_true", help="print annotations of a GitHub workflow, at most ten")
    parser.add_argument("--quiet", "-q", action="store_true", help="print what is wrong only, one line each")


def sizes(text: str) -> dict[str, tuple[int, int]]:
    """``A=1..3,N=8`` as ranges by name; raises ArgumentTypeError."""
    found: dict[str, tuple[int, int]] = {}
    for part in text.split(","):
        match = _SIZE.fullmatch(part.strip())
        if match is None:
            raise ArgumentTypeError(f"`{part}` is not of the form NAME=SIZE or NAME=LOW..HIGH")
        name, low, high = match[1], int(match[2]), int(match[3] or match[2])
        if low > high:
            raise ArgumentTypeError(f"`{part}` is an empty range")
        if high > _LARGEST:
            raise ArgumentTypeError(f"`{part}`: more than {_LARGEST} is beyond any engine")
        if name in found:
            raise ArgumentTypeError(f"`{name}` is given twice")
        found[name] = (low, high)
    return found


def setting(text: str) -> tuple[str, str]:
    """``NAME=VALUE``; raises ArgumentTypeError."""
    match = _SETTING.fullmatch(text.strip())
    if match is None:
        raise ArgumentTypeError(f"`{text}` is not of the form NAME=VALUE")
    return match[1], match[2]


def names(text: str) -> tuple[str, ...]:
    """``W,S1`` as names; raises ArgumentTypeError for an empty one."""
    found = tuple(part.strip() for part in text.split(","))
    if not all(found):
        raise ArgumentTypeError(f"`{text}` has an empty name")
    return found


def natural(text: str) -> int:
    """A whole number from 0; raises ArgumentTypeError."""
    if not text.isdecimal():
        raise ArgumentTypeError(f"`{text}` is not a number of 0 or more")
    return int(text)


def positive(text: str) -> int:
    """A whole number from 1; raises ArgumentTypeError."""
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"`{text}` is not a number of 1 or more")
    return int(text)


def seconds(text: str) -> float:
    """A positive duration in seconds; raises ArgumentTypeError."""
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not 0 < found < float("inf"):
        raise ArgumentTypeError(f"`{text}` is not a number of seconds")
    return found


def memory(text: str) -> int:
    """A number of bytes, from 1M; raises ArgumentTypeError."""
    match = _MEMORY.fullmatch(text.strip())
    found = int(match[1]) * _UNITS[match[2].upper()] if match else 0
    if found < _UNITS["M"]:
        raise ArgumentTypeError(f"`{text}` is not an amount of memory, such as 800M or 3G")
    return found


def chosen_sizes(args: Namespace) -> dict[str, tuple[int, int]]:
    """All of ``--sizes``, and the numbers of ``--set``."""
    found: dict[str, tuple[int, int]] = {}
    for given in args.sizes:
        found.update(given)
    found.update({name: (int(value), int(value)) for name, value in args.set if value.isdecimal()})
    return found


def chosen_settings(args: Namespace) -> dict[str, str]:
    """The values of ``--set`` that are names."""
    return {name: value for name, value in args.set if not value.isdecimal()}


def chosen_properties(args: Namespace) -> tuple[str, ...] | None:
    """All of ``--property`` without repeats; None for all there are."""
    return tuple(dict.fromkeys(name for given in args.property for name in given)) or None


def repeated(args: Namespace) -> str:
    """The options that a counterexample's ``Reproduce`` line needs beside ``--property``; with a space before each."""
    from shlex import quote

    told: list[str] = []
    if ranges := chosen_sizes(args):
        told += ["--sizes", ",".join(f"{n}={lo}" if lo == hi else f"{n}={lo}..{hi}" for n, (lo, hi) in ranges.items())]
    for name, value in chosen_settings(args).items():
        told += ["--set", f"{name}={value}"]
    if getattr(args, "engine", "auto") != "auto":
        told += ["--engine", args.engine]
    if getattr(args, "no_lemmas", False):
        told.append("--no-lemmas")
    if getattr(args, "depth", None) is not None:
        told += ["--depth", str(args.depth)]
    return "".join(f" {quote(part)}" for part in told)
