# SPDX-License-Identifier: Apache-2.0
"""The results as a page."""

from __future__ import annotations

import platform

from benchmarks.markdown import table
from benchmarks.measure import DEPTH, Results
from benchmarks.race import Race
from benchmarks.race_page import section


def page(results: Results, race: Race) -> str:
    """The whole page, in Markdown."""
    return "\n".join(
        [
            "# Benchmarks",
            "",
            "Made by `make bench`. CPU time on one machine, and perhaps a busy one: compare ratios, not seconds.",
            "",
            *section(race),
            "",
            "## Ratios within this project",
            "",
            *table(("what", "value"), ratios(results)),
            "",
            "## Engines",
            "",
            *table(("system", "engine", "work", "CPU s", "per CPU s", "peak MB"), engines(results)),
            "",
            f"z3 decides every level to {DEPTH} steps, one after the other; explicit search sees every state there is.",
            "",
            "## Whole processes",
            "",
            *table(("command", "CPU s", "required", "peak MB"), commands(results)),
            "",
            f"Python {platform.python_version()}, z3 {results.solver}, {platform.system()} {platform.machine()}.",
            "",
        ]
    )


def ratios(results: Results) -> list[tuple[str, ...]]:
    """Comparisons within this run."""
    rows: list[tuple[str, ...]] = []
    for e in results.engines:
        if e.engine == "explicit search":
            a_state = e.seconds / e.work / (results.loop / 1_000_000)
            rows.append(
                (f"a state of {e.case}, in trips of a plain Python loop with one dict store", f"{a_state:,.0f}")
            )
    for e in results.engines:
        if e.engine != "explicit search":
            search = next(o for o in results.engines if o.case == e.case and o.engine == "explicit search")
            what = f"{e.engine} ({e.work:,} {e.unit}) / explicit search (all {search.work:,} states), {e.case}"
            rows.append((what, f"{e.seconds / search.seconds:,.1f}"))
    times = {line: seconds for line, seconds, _, _ in results.commands}
    one, whole = (next(t for line, t in times.items() if line.endswith(end)) for end in ("S1", "rfc_batch.rmap"))
    rows.append(("`check` of one property / of all, rfc_batch", f"{one / whole:.2f}"))
    return rows


def engines(results: Results) -> list[tuple[str, ...]]:
    """One row for each engine on each case."""
    return [
        (
            e.case,
            e.engine,
            f"{e.work:,} {e.unit}",
            f"{e.seconds:.3f}",
            f"{e.work / e.seconds:,.0f}",
            "" if e.peak is None else f"{e.peak:.0f}",
        )
        for e in results.engines
    ]


def commands(results: Results) -> list[tuple[str, ...]]:
    """One row for each command line."""
    return [
        (f"`{line}`", f"{seconds:.2f}", "" if limit is None else f"under {limit:g}", f"{peak:.0f}")
        for line, seconds, peak, limit in results.commands
    ]
