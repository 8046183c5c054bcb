# SPDX-License-Identifier: Apache-2.0
"""What other programs read: JSON, JUnit, GitHub annotations."""

from typing import Any

import junitparser
import msgspec
import pytest

from rmapspec.analyse.results import Met, Report
from rmapspec.report.annotate import all_annotations
from rmapspec.report.github import Annotation, commands
from rmapspec.report.json import Output, output, schema
from rmapspec.report.junit import junit
from rmapspec.system.labels import to_labels
from rmapspec.system.types import BOOL, FiniteT, IntT, MapT, OptionT, SeqT, SetT, Type, Value, none_code
from rmapspec.system.verdict import Word
from tests.report.samples import report, result, violation

AREA = FiniteT("Area", ("a", "none"))
MIXED = report(violation(), result(Word.HOLDS), result(Word.VACUOUS, "S3"), result(Word.BOUNDED, "S4", depth=9))


def test_json_is_what_its_schema_says() -> None:
    """A program that trusts the published schema cannot read the output."""
    text = output("check", 12, [MIXED])
    read = msgspec.json.decode(text, type=Output)
    assert (read.v, read.command, read.exit) == (1, "check", 12)
    assert [p.verdict for p in read.reports[0].properties] == ["violated", "holds", "vacuous", "bounded"]
    assert schema()["$ref"] == "#/$defs/Output"


def test_json_trace_has_labels_and_every_state() -> None:
    """A counterexample in JSON shows codes, or misses the values that make it one."""
    found = msgspec.json.decode(output("check", 12, [MIXED]))["reports"][0]["properties"][0]
    trace = found["counterexample"]
    assert found["steps"] == len(trace["steps"]) == 4
    assert trace["sizes"] == {"Vma": 1, "BATCH": 2}
    assert trace["initial"]["pte"] == {"parent(v0)": "present", "child(v0)": "none"}
    last = trace["steps"][-1]
    assert (last["number"], last["process"], last["title"]) == (4, "walker", "visit parent(v0)")
    assert last["state"]["missed"] == ["child(v0)"]
    assert last["state"]["rwsem.read"] is True


@pytest.mark.parametrize(
    ("type_", "value", "data"),
    [
        (BOOL, 1, True),
        (IntT(-2, 3), -1, -1),
        (AREA, 1, "none"),
        (OptionT(AREA), none_code(OptionT(AREA)), None),
        (OptionT(AREA), 0, "a"),
        (SetT(IntT(2, 4)), 0b101, [2, 4]),
        (SeqT(AREA), (1, 0), ["none", "a"]),
        (MapT(IntT(0, 1), SetT(AREA)), (0, 3), {"0": [], "1": ["a", "none"]}),
    ],
)
def test_values_in_json(type_: Type, value: Value, data: Any) -> None:
    """A value of some type is written as its code."""
    assert to_labels(type_, value) == data


def cases(text: str) -> dict[str, junitparser.TestCase]:
    """The cases of a JUnit text by name."""
    return {case.name: case for suite in junitparser.JUnitXml.fromstring(text.encode()) for case in suite}


def test_junit_has_a_case_for_each_property() -> None:
    """A dashboard counts something bounded as passed, or a failure without its interleaving."""
    found = cases(junit([MIXED]))
    assert [type(found[name].result[0]).__name__ for name in ("W", "S3", "S4")] == ["Failure", "Failure", "Error"]
    assert found["S2"].result == []
    assert " 2) copy_page_range(v0)" in found["W"].result[0].text


def test_junit_of_expectations_fails_only_what_is_not_met() -> None:
    """`test --junit` marks an expected violation as a failure."""
    met = (Met("W", "violated", "violated", True), Met("S2", "violated", "holds", False))
    found = cases(junit([report(violation(), result(Word.HOLDS), expectation=met)], expectations=True))
    assert found["W violated"].result == []
    assert found["S2 violated"].result[0].message == "expected violated, got holds"


def test_junit_of_a_check_cut_short_is_an_error() -> None:
    """An interrupted check looks green."""
    cut = report(result(Word.HOLDS), complete=False, why="interrupted")
    assert cases(junit([cut]))["complete"].result[0].message == "interrupted"


def test_annotations_are_escaped() -> None:
    """A message with a line break or a path with a comma breaks the log command."""
    told = Annotation("a,b:c%.rmap", "50 %\nnext\r: it", "t: 1").command()
    assert told == "::error file=a%2Cb%3Ac%25.rmap,title=t%3A 1::50 %25%0Anext%0D: it"


def test_at_most_ten_annotations() -> None:
    """The eleventh error disappears without a word, or there are eleven."""
    ten = commands(Annotation("a", str(i)) for i in range(10))
    assert [line[-1] for line in ten] == list("0123456789")
    many = commands(Annotation("a", str(i)) for i in range(30))
    assert len(many) == 10
    assert many[-1].endswith("::21 more errors are in the log")


def lines(found: Report, expectations: bool = False) -> list[str]:
    """The annotations of one report."""
    return all_annotations([found], expectations=expectations)


def test_annotations_of_a_report() -> None:
    """A violation is not marked at its property, or something that holds is marked."""
    told = lines(MIXED)
    assert [line.split("::")[1].rsplit("title=")[1] for line in told] == ["late%3A W", "late%3A S3", "late%3A S4"]
    assert told[0].startswith("::error file=spec/designs/late.rmap,line=30,col=1,title=")
    assert "%0A 2) copy_page_range(v0)%0A" in told[0]


def test_annotations_of_expectations() -> None:
    """An expected violation is marked as an error."""
    met = (Met("W", "violated", "violated", True), Met("S2", "violated", "holds", False))
    told = lines(report(violation(), result(Word.HOLDS), expectation=met), expectations=True)
    assert len(told) == 1
    assert told[0].endswith("::expected S2 violated, got holds")
