# SPDX-License-Identifier: Apache-2.0
"""A file's own expectations held against what was found: exact, what is not listed as violated holds."""

from __future__ import annotations

from rmapspec.analyse.results import Met, PropertyResult, Run
from rmapspec.engines.explore import explore
from rmapspec.lang import syntax as s
from rmapspec.lang.spec import Spec
from rmapspec.system.verdict import Word


def expectations_of(spec: Spec, results: tuple[PropertyResult, ...], runs: tuple[Run, ...]) -> tuple[Met, ...]:
    """One line for each property the file's ``expect`` speaks of, and one for each pinned count; none for a file
    without."""
    met: list[Met] = []
    verdicts = [e for e in spec.typed.expectations if e.kind in ("holds", "violated")]
    if verdicts:
        listed = {p.text: p.span for e in verdicts for p in e.properties}
        met += [judged(r, listed, verdicts[0].span) for r in results]
    met += [counted(spec, e, runs) for e in spec.typed.expectations if e.kind == "states"]
    return tuple(met)


def judged(result: PropertyResult, listed: dict[str, s.Span], default: s.Span) -> Met:
    """Whether a property's verdict is the one expected."""
    expected = "violated" if result.name in listed else "holds"
    wanted = (Word.VIOLATED,) if result.name in listed else (Word.HOLDS, Word.PROVED)
    got = result.word.value + (f" {result.depth}" if result.depth is not None else "")
    return Met(result.name, expected, got, result.word in wanted, listed.get(result.name, default))


def counted(spec: Spec, e: s.ExpectDecl, runs: tuple[Run, ...]) -> Met:
    """Whether a System has the pinned number of distinct states, and depth where given."""
    family = spec.family(dict(spec.setting(g) for g in e.settings))
    scenario = e.scenario.text if e.scenario is not None else family.scenarios[0]
    run = next((r for r in runs if (r.scenario, r.sizes) == (scenario, family.sizes) and r.complete), None)
    if run is None:
        outcome = explore(family.system(scenario))
        run = Run(scenario, family.sizes, outcome.states, outcome.depth, outcome.transitions, outcome.complete)
    sizes = ", ".join(f"{n} = {v}" for n, v in family.sizes)
    expected, got = f"{e.states} states", f"{run.states} states"
    if e.depth is not None:
        expected, got = f"{expected}, depth {e.depth}", f"{got}, depth {run.depth}"
    where = f"in {scenario}" + (f" with {sizes}" if sizes else "")
    return Met(f"states {where}", expected, got, run.complete and expected == got, e.span)
