# SPDX-License-Identifier: Apache-2.0
"""JUnit XML: one suite a file, one case a property or an expectation."""

from __future__ import annotations

from collections.abc import Iterable

from junitparser import Error, Failure, JUnitXml, TestCase, TestSuite

from rmapspec.analyse.results import Met, PropertyResult, Report
from rmapspec.lang.diagnose import Diagnostic
from rmapspec.report.diagnostics import render
from rmapspec.report.interleaving import counterexample, failure
from rmapspec.report.names import display_path
from rmapspec.report.text import item
from rmapspec.report.words import verdict
from rmapspec.report.wrap import printable
from rmapspec.system.verdict import Word


def junit(reports: Iterable[Report], diagnostics: Iterable[Diagnostic] = (), *, expectations: bool = False) -> str:
    """The XML text: cases are the properties of each report, or with ``expectations`` what each file expects."""
    xml = JUnitXml("rmapspec")
    for report in reports:
        xml.add_testsuite(_suite(report, expectations=expectations))
    by_file: dict[str, list[Diagnostic]] = {}
    for d in diagnostics:
        by_file.setdefault(d.span.path, []).append(d)
    for path, held in by_file.items():
        xml.add_testsuite(_broken(path, held))
    return xml_text(xml)


def xml_text(xml: JUnitXml) -> str:
    """The document as text, its totals counted."""
    xml.update_statistics()  # type: ignore[no-untyped-call] # junitparser types only a part of its interface
    text: bytes | str = xml.tostring()  # type: ignore[no-untyped-call] # as above
    return (text.decode() if isinstance(text, bytes) else text) + "\n"


def _suite(report: Report, *, expectations: bool) -> TestSuite:
    """One report as a suite."""
    path = display_path(report.path)
    suite = TestSuite(path)
    if expectations:
        cases = [_expectation(m, report) for m in report.expectation]
    else:
        cases = [_property(p, report) for p in report.properties]
        cases += [failing(f"cover {name}", "vacuous", "never reached", "") for name in report.covers_missed]
        cases += [
            failing(f"assume {name}", "violated", "false at these sizes", "") for name in report.assumptions_violated
        ]
    if report.failure is not None:
        cases.append(undecided("evaluation", report.failure[0].message, failure(*report.failure)))
    elif not report.complete:
        cases.append(undecided("complete", report.why or "not complete", ""))
    for case in cases:
        case.classname = path
        case.time = round(report.seconds / len(cases), 3)
    suite.add_testcases(cases)
    return suite


def _property(p: PropertyResult, report: Report) -> TestCase:
    """One verdict: a violation or a vacuous verdict is a failure, an inconclusive one an error."""
    told = verdict(p, report)
    match p.word:
        case Word.HOLDS | Word.PROVED:
            return TestCase(p.name)
        case Word.VIOLATED:
            return failing(p.name, "violated", told, counterexample(p, report.path))
        case Word.VACUOUS:
            return failing(p.name, "vacuous", told, "")
        case Word.BOUNDED | Word.UNKNOWN:
            return undecided(p.name, told, "")


def _expectation(met: Met, report: Report) -> TestCase:
    """One expectation of a file."""
    if met.ok:
        return TestCase(item(met))
    found = next((p for p in report.properties if p.name == met.name and p.trace is not None), None)
    text = "" if found is None else counterexample(found, report.path)
    return failing(item(met), "expectation", f"expected {met.expected}, got {met.got}", text)


def failing(name: str, kind: str, message: str, text: str) -> TestCase:
    """A case that failed."""
    case = TestCase(name)
    result = Failure(_xml(message), kind)
    result.text = _xml(text)
    case.result = [result]
    return case


def undecided(name: str, message: str, text: str) -> TestCase:
    """A case that could not be decided."""
    case = TestCase(name)
    result = Error(_xml(message), "unknown")
    result.text = _xml(text)
    case.result = [result]
    return case


def _broken(path: str, diagnostics: list[Diagnostic]) -> TestSuite:
    """A file that could not be checked at all."""
    suite = TestSuite(display_path(path))
    case = undecided("parse and types", f"{len(diagnostics)} errors", render(diagnostics))
    case.classname = display_path(path)
    suite.add_testcase(case)
    return suite


def _xml(text: str) -> str:
    """The text without the control characters that XML cannot hold."""
    return "\n".join(printable(line) for line in text.split("\n"))
