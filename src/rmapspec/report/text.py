# SPDX-License-Identifier: Apache-2.0
"""A report as plain text of 72 columns: one line a property, how much was examined, then the counterexamples."""

from __future__ import annotations

from dataclasses import replace

from rmapspec.analyse.results import CostResult, Met, Report
from rmapspec.lang.spec import Spec
from rmapspec.report.interleaving import counterexample, failure
from rmapspec.report.names import display_path
from rmapspec.report.proof import proofs_text
from rmapspec.report.words import examined, verdict
from rmapspec.report.wrap import paragraph, table
from rmapspec.system.verdict import Word


def report_text(report: Report, *, options: str = "", traces: bool = True) -> str:
    """Everything a check found; ``options`` are those of the command line, repeated in ``Reproduce`` lines.

    ``traces`` False leaves the counterexamples out.
    """
    head = f"{report.spec} ({display_path(report.path)})"
    parts = ["\n".join([head, paragraph(report.title, indent="  ")] if report.title else [head])]
    parts.append("\n".join(_findings(report)))
    parts.append(paragraph(_effort(report), indent="  "))
    if report.failure is not None:
        parts.append(failure(*report.failure))
    parts.append(proofs_text(report))
    if traces:
        parts += [counterexample(p, report.path, options) for p in report.properties if p.word is Word.VIOLATED]
    return "\n\n".join(p for p in parts if p)


def _findings(report: Report) -> list[str]:
    """The verdicts, then whatever else the reader has to know before trusting them."""
    lines = table((p.name, verdict(p, report)) for p in report.properties)
    lines += table((f"cover {name}", "never reached") for name in report.covers_missed)
    lines += table((f"assume {name}", "VIOLATED: it is false at these sizes") for name in report.assumptions_violated)
    if report.never_fired:
        lines += table([("never taken", ", ".join(report.never_fired))])
    lines += table((c.name, _cost(c)) for c in report.costs)
    if not report.properties:
        lines.append("  no property was judged")
    return lines


def _cost(c: CostResult) -> str:
    """``1..8 i_mmap write locks (alone, Vma=8)``."""
    amount = str(c.lo) if c.lo == c.hi else f"{c.lo}..{c.hi}"
    return f"{amount} {c.title}".rstrip() + (f" ({c.where})" if c.where else "")


def _effort(report: Report) -> str:
    """How much was examined in which time, and whether that is all there is."""
    told = f"{examined(report)}; {report.seconds:.1f} s."
    if not report.complete:
        told += f" NOT complete: {report.why or 'no reason was given'}."
    return told


def report_brief(report: Report) -> str:
    """What does not hold, one line each, for ``--quiet``; empty when everything holds."""
    path = display_path(report.path)
    lines = [
        f"{path}: {p.name}: {verdict(p, report)}" for p in report.properties if p.word not in (Word.HOLDS, Word.PROVED)
    ]
    if report.failure is not None:
        lines.append(f"{report.failure[0].span}: evaluation error: {report.failure[0].message}")
    lines += [f"{path}: cover {name}: never reached" for name in report.covers_missed]
    lines += [f"{path}: assume {name}: violated" for name in report.assumptions_violated]
    if not report.complete:
        lines.append(f"{path}: not complete: {report.why or 'no reason was given'}")
    return "\n".join(lines)


def expectation_line(met: Met, report: Report) -> str:
    """One expectation of a file, for ``test``: ``ok    spec/designs/rfc_batch.rmap: W violated``."""
    if met.ok:
        return f"ok    {display_path(report.path)}: {item(met)}{_steps(met, report)}"
    place = f"{display_path(report.path)}:{met.span.line}"
    return f"FAIL  {place}: {item(met)}: got {met.got}"


def with_covers(report: Report, spec: Spec) -> Report:
    """The report with one more expectation: that the spec's covers are reached, where anything is expected to hold.

    Where everything is violated the search ends early, and what it has not reached tells nothing.
    """
    holds = next((m for m in report.expectation if m.expected == "holds"), None)
    if not spec.typed.covers or holds is None:
        return report
    missed = ", ".join(report.covers_missed)
    met = Met("covers", "reached", f"never reached: {missed}" if missed else "reached", not missed, holds.span)
    position = sum(not m.name.startswith("states ") for m in report.expectation)
    return replace(report, expectation=(*report.expectation[:position], met, *report.expectation[position:]))


def item(met: Met) -> str:
    """An expectation as the name of a test: ``W violated``, ``288 states in main with RM = 3``."""
    if met.name.startswith("states "):
        return f"{met.expected} {met.name.removeprefix('states ')}"
    return f"{met.name} {met.expected}"


def _steps(met: Met, report: Report) -> str:
    """The length of the counterexample that was expected."""
    found = next((p for p in report.properties if p.name == met.name), None)
    return "" if found is None or found.trace is None else f" ({len(found.trace)} steps)"
