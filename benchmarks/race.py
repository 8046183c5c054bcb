# SPDX-License-Identifier: Apache-2.0
"""This project beside other checkers on the same model: whole processes, several runs of each, in turn."""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.checkers import SPEC, Checker
from benchmarks.process import Usage, run

VIOLATED = 12  # the exit code of `rmapspec check`


@dataclass(frozen=True, slots=True)
class Lap:
    """One checker at one size: medians over the runs, seconds and MB; ``compiling`` in CPU seconds, None where nothing
    is compiled apart."""

    checker: str
    n: int
    states: int
    cpu: float
    wall: float
    peak: float
    compiling: float | None


@dataclass(frozen=True, slots=True)
class Refutation:
    """A violated design: the least CPU time of the whole command in seconds, the length of its trace in steps."""

    design: str
    n: int
    steps: int
    cpu: float


@dataclass(frozen=True, slots=True)
class Race:
    """Everything measured in one run; ``missing``: checkers that could not run, each with what it lacks."""

    laps: tuple[Lap, ...]
    refutations: tuple[Refutation, ...]
    missing: tuple[tuple[str, str], ...]
    runs: int

    def lap(self, checker: str, n: int) -> Lap | None:
        """One checker's lap; None when it was not run."""
        return next((lap for lap in self.laps if (lap.checker, lap.n) == (checker, n)), None)


def race(checkers: Sequence[Checker], runs: int, most: int, told: Callable[[str], None]) -> Race:
    """Every checker at each of its sizes up to ``most``; raises RuntimeError when two count different states."""
    missing = tuple((c.name, c.missing()) for c in checkers if c.missing())
    able = [c for c in checkers if not c.missing()]
    laps: list[Lap] = []
    for n in sorted({n for c in able for n in c.sizes if n <= most}):
        laps += at_size(n, [c for c in able if n in c.sizes], runs, told)
    return Race(tuple(laps), tuple(refutation(design) for design in ("rfc", "before")), missing, runs)


def at_size(n: int, checkers: Sequence[Checker], runs: int, told: Callable[[str], None]) -> list[Lap]:
    """The laps of one size. The checkers take turns, so that a busy minute of the machine hits all of them."""
    with tempfile.TemporaryDirectory() as top:
        folders = [Path(top) / str(i) for i in range(len(checkers))]
        for folder in folders:
            folder.mkdir()
        prepared = [c.prepare(n, folder) for c, folder in zip(checkers, folders, strict=True)]
        used: list[list[Usage]] = [[] for _ in checkers]
        for _ in range(runs):
            for c, folder, usages in zip(checkers, folders, used, strict=True):
                told(f"N={n}: {c.name}")
                usages.append(run(c.command(n, folder), folder))
    laps = [lap(c, n, usages, made) for c, usages, made in zip(checkers, used, prepared, strict=True)]
    if len({one.states for one in laps}) != 1:
        raise RuntimeError(f"not the same model: {[(one.checker, one.states) for one in laps]}")
    return laps


def lap(checker: Checker, n: int, usages: list[Usage], prepared: Usage | None) -> Lap:
    """What the runs of one checker come to."""
    (states,) = {checker.states(usage.output) for usage in usages}
    cpu, wall, peak = (statistics.median(row) for row in zip(*((u.cpu, u.wall, u.peak) for u in usages), strict=True))
    return Lap(checker.name, n, states, cpu, wall, peak, None if prepared is None else prepared.cpu)


def refutation(design: str, n: int = 24) -> Refutation:
    """A violated design of many VMAs: states without number, and a short way to the violation."""
    settings = ["--sizes", f"N={n}", "--set", f"design={design}", "--property", "complete"]
    command = [sys.executable, "-m", "rmapspec", "check", str(SPEC), *settings]
    with tempfile.TemporaryDirectory() as folder:
        usages = [run(command, Path(folder), (VIOLATED,)) for _ in range(5)]
    (steps,) = {int(u.output.partition("VIOLATED in ")[2].split()[0]) for u in usages}
    return Refutation(design, n, steps, min(u.cpu for u in usages))
