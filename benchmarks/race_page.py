# SPDX-License-Identifier: Apache-2.0
"""The comparison with other checkers as a part of the page."""

from __future__ import annotations

from benchmarks.checkers import WALKS
from benchmarks.markdown import table
from benchmarks.race import Lap, Race

US = "rmapspec"


def section(race: Race) -> list[str]:
    """The lines of this part, in Markdown."""
    return [
        "## Beside Spin and TLC",
        "",
        "`spec/examples/forkrmap.rmap`, design baseline, and the same model written by hand for Spin and TLC",
        f"([models](models)): N VMAs, {WALKS} walks. All count the same states. Whole processes, all threads included;",
        f"medians, runs of each: {race.runs}. Spin's reduction is off and TLC has one worker.",
        "",
        *table(("CPU time of rmapspec /", *(f"N={n}" for n in sizes(race))), ratios(race)),
        "",
        "![States per CPU second and peak memory](results.svg)",
        "",
        *table(
            ("N", "checker", "states", "CPU s", "wall s", "states per CPU s", "peak MB", "compiling, CPU s"), rows(race)
        ),
        "",
        *[f"{name} was not measured: {lacking} is missing." for name, lacking in race.missing],
        *([""] if race.missing else []),
        "A violated design with more states than anybody could visit, whole command, the fastest of five runs:",
        "",
        *table(("design", "N", "steps of the shortest trace", "CPU s"), refutations(race)),
    ]


def sizes(race: Race) -> list[int]:
    """The sizes that were run."""
    return sorted({lap.n for lap in race.laps})


def others(race: Race) -> list[str]:
    """The other checkers, in the order they were run."""
    return [name for name in dict.fromkeys(lap.checker for lap in race.laps) if name != US]


def ratios(race: Race) -> list[tuple[str, ...]]:
    """This project's CPU time in parts of another's, with and without what the other has to compile."""
    lines = []
    for name in others(race):
        lines.append((name, *(ratio(race.lap(US, n), race.lap(name, n), False) for n in sizes(race))))
        if any(lap.checker == name and lap.compiling is not None for lap in race.laps):
            whole = (ratio(race.lap(US, n), race.lap(name, n), True) for n in sizes(race))
            lines.append((f"{name}, compiling included", *whole))
    return lines


def ratio(ours: Lap | None, theirs: Lap | None, compiling: bool) -> str:
    """One ratio, empty where one of the two was not run."""
    if ours is None or theirs is None:
        return ""
    return f"{ours.cpu / (theirs.cpu + (theirs.compiling or 0.0) * compiling):.3f}"


def rows(race: Race) -> list[tuple[str, ...]]:
    """Every lap."""
    return [
        (
            str(lap.n),
            lap.checker,
            f"{lap.states:,}",
            f"{lap.cpu:.2f}",
            f"{lap.wall:.2f}",
            f"{lap.states / lap.cpu:,.0f}",
            f"{lap.peak:,.0f}",
            "" if lap.compiling is None else f"{lap.compiling:.2f}",
        )
        for lap in race.laps
    ]


def refutations(race: Race) -> list[tuple[str, ...]]:
    """Every refutation."""
    return [(r.design, str(r.n), str(r.steps), f"{r.cpu:.2f}") for r in race.refutations]
