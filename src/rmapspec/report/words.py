# SPDX-License-Identifier: Apache-2.0
"""Verdicts in words: graded, each with its bound, never "ok" alone."""

from __future__ import annotations

from rmapspec.analyse.results import PropertyResult, Report, Run
from rmapspec.report.names import MAIN, sizes, where
from rmapspec.report.wrap import counted
from rmapspec.system.model import PropertyKind
from rmapspec.system.verdict import Word


def verdict(result: PropertyResult, report: Report) -> str:
    """One property's verdict with its bound, as a sentence's end: ``holds for Vma<=3, all 16 scenarios``."""
    extent = _extent(result, report)
    match result.word:
        case Word.PROVED:
            return f"proved for every size{_also(result, extent, report)}"
        case Word.HOLDS:
            return f"holds{extent}{_assuming(result)}"
        case Word.VIOLATED:
            return _violated(result, report)
        case Word.BOUNDED:
            return f"no violation to depth {result.depth}{extent}"
        case Word.VACUOUS:
            return f"vacuous: holds{extent}, but its witness is never reached"
        case Word.UNKNOWN:
            return f"unknown{_partly(result)}: {_reason(result.why)}{_so_far(result, report)}"


def _assuming(result: PropertyResult) -> str:
    """The fairness that a temporal verdict assumes."""
    return f", where {result.assuming}" if result.assuming else ""


def _also(result: PropertyResult, extent: str, report: Report) -> str:
    """What was found at the sizes examined, beside a proof of some scenarios only."""
    if result.proved_whole:
        return ""
    return f" in scenario {result.proved_in}" + (f"; holds{extent}" if report.runs and report.complete else "")


def _partly(result: PropertyResult) -> str:
    """The scenario of any size in which it is known all the same."""
    return f", but proved for every size in scenario {result.proved_in}" if result.proved_in else ""


def _reason(why: str) -> str:
    """The first of several reasons, and how many more there are."""
    first, *more = why.split("; ") if why else ["no reason was given"]
    return f"{first} (and {len(more)} more)" if more else first


def _so_far(result: PropertyResult, report: Report) -> str:
    """What a check that was cut short has shown all the same: the sizes it examined in full without a violation."""
    by_size: dict[tuple[tuple[str, int], ...], list[Run]] = {}
    for run in report.runs:
        by_size.setdefault(run.sizes, []).append(run)
    most = max((len(runs) for runs in by_size.values()), default=0)
    whole = [r for runs in by_size.values() if len(runs) == most and all(r.complete for r in runs) for r in runs]
    judged = result.kind is not PropertyKind.TEMPORAL and all(r.states for r in whole)  # not by paths of some depth
    if report.complete or report.failure is not None or not whole or not judged:
        return ""
    extent = _ranges(tuple(whole)) or "one system"
    if len(by_size) == 1:  # cut short at the first size: there may be more scenarios than those examined
        return f"; no violation for {extent} in {counted(most, 'scenario')}"
    return f"; no violation for {extent}" + (f", all {most} scenarios" if most > 1 else "")


def _violated(result: PropertyResult, report: Report) -> str:
    """Where a property is violated, and in how many steps."""
    assert result.trace is not None
    assert result.system is not None
    place = where(result.system)
    told = f"VIOLATED in {counted(len(result.trace), 'step')}" + (f" ({place})" if place else "")
    if not result.minimal:
        told += ", perhaps not the shortest"
    others = len(set(result.scenarios_violated) - {result.system.scenario})
    if others and len(scenarios(report)) > 1:
        told += f"; in {others} more {'scenario' if others == 1 else 'scenarios'}"
    return told


def _extent(result: PropertyResult, report: Report) -> str:
    """How far a verdict goes: `` for Vma<=3, all 16 scenarios``."""
    named = scenarios(report)
    told = [result.bound] if result.bound else []
    if len(named) > 1:
        told.append(f"all {len(named)} scenarios")
    elif named and named != (MAIN,):
        told.append(f"scenario {named[0]}")
    return f" for {', '.join(told)}" if told else ""


def scenarios(report: Report) -> tuple[str, ...]:
    """The scenarios that were examined, in order."""
    return tuple(dict.fromkeys(r.scenario for r in report.runs))


def examined(report: Report) -> str:
    """How much was examined: ``48 systems (16 scenarios; Vma=1..3, BATCH=2): 12,345 states, depth 40``."""
    runs = report.runs
    if not runs:
        return "nothing was examined"
    named = scenarios(report)
    inside = [counted(len(named), "scenario")] if named != (MAIN,) else []
    inside += [told] if (told := _ranges(runs)) else []
    states, depth = sum(r.states for r in runs), max(r.depth for r in runs)
    place = f" ({'; '.join(inside)})" if inside else ""
    found = f"{counted(states, 'state')}, " if states else ""  # an engine that looks at paths counts no states
    return f"{counted(len(runs), 'system')}{place}: {found}depth {depth}"


def _ranges(runs: tuple[Run, ...]) -> str:
    """Each size with the values it took."""
    taken: dict[str, set[int]] = {}
    for run in runs:
        for name, value in run.sizes:
            taken.setdefault(name, set()).add(value)
    return ", ".join(
        sizes([(name, min(v))]) if len(v) == 1 else f"{name}={min(v)}..{max(v)}" for name, v in taken.items()
    )
