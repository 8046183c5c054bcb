# SPDX-License-Identifier: Apache-2.0
"""What a report has to say as GitHub annotations at the lines of the spec."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rmapspec.analyse.results import Report
from rmapspec.lang.diagnose import Diagnostic
from rmapspec.report.diagnostics import annotation
from rmapspec.report.github import Annotation, commands
from rmapspec.report.interleaving import counterexample
from rmapspec.report.names import display_path
from rmapspec.report.text import item
from rmapspec.report.words import verdict
from rmapspec.system.verdict import Word


def all_annotations(
    reports: Iterable[Report], diagnostics: Iterable[Diagnostic] = (), *, expectations: bool = False
) -> list[str]:
    """The lines of the log, at most ten: mistakes in texts, then what does not hold.

    With ``expectations`` it is what is not as the files expect.
    """
    find = _unmet if expectations else _findings
    found = [annotation(d) for d in diagnostics]
    found += [a for r in reports for a in (*find(r), *_troubles(r))]
    return commands(found)


def _findings(report: Report) -> Iterator[Annotation]:
    """Each property that does not hold; at its declaration where a counterexample tells it."""
    path = display_path(report.path)
    for p in report.properties:
        if p.word in (Word.HOLDS, Word.PROVED):
            continue
        message = verdict(p, report)
        if p.system is None:
            yield Annotation(path, message, title=f"{report.spec}: {p.name}")
            continue
        span = p.system.property_named[p.name].span
        text = f"{message}\n\n{counterexample(p, report.path)}"
        yield Annotation(display_path(span.path), text, f"{report.spec}: {p.name}", span.line, span.column)
    for name in report.covers_missed:
        yield Annotation(path, "never reached", title=f"{report.spec}: cover {name}")


def _unmet(report: Report) -> Iterator[Annotation]:
    """Each expectation that is not met, at the expectation."""
    for m in report.expectation:
        if not m.ok:
            yield Annotation(
                display_path(report.path),
                f"expected {item(m)}, got {m.got}",
                f"{report.spec}: {m.name}",
                m.span.line,
                m.span.column,
            )


def _troubles(report: Report) -> Iterator[Annotation]:
    """What kept the check from its end."""
    path = display_path(report.path)
    if report.failure is not None:
        span = report.failure[0].span
        yield Annotation(display_path(span.path), report.failure[0].message, "evaluation error", span.line, span.column)
    for name in report.assumptions_violated:
        yield Annotation(path, "false at these sizes", title=f"{report.spec}: assume {name}")
    if not report.complete and report.failure is None:
        yield Annotation(path, f"not complete: {report.why}", title=report.spec)
