# SPDX-License-Identifier: Apache-2.0
"""Diagnostics as text, JSON and annotations."""

from pathlib import Path

from rmapspec.lang.diagnose import Diagnostic, Note
from rmapspec.report.diagnostics import annotation, as_json, file_text, render
from rmapspec.system.expr import Span
from tests.report.golden import agrees

TEXT = "var x: int = true;\n\tvar 名: bool = naïve + 1;\n" + "// " + "x" * 100 + " = here" + "y" * 100 + "\n"


def at(line: int, first: int, last: int) -> Span:
    """A span of one line of the text."""
    return Span("a.rmap", line, first, line, last)


def show(d: Diagnostic) -> str:
    """One diagnostic, rendered."""
    return render([d], lambda path: TEXT if path == "a.rmap" else None)


def test_a_diagnostic_in_full() -> None:
    """Place, message, caret, found, expected, hint or notes of a mistake are lost or misplaced."""
    notes = (Note("declared here", at(2, 6, 7)), Note("and a sentence"))
    told = Diagnostic("T104", at(1, 14, 18), "wrong type", "bool", "int", "write a number", notes)
    agrees("diagnostic", show(told))


def test_the_caret_stands_below_the_span_after_tabs_and_wide_characters() -> None:
    """The caret points at another word after a tab, a wide or a combining character."""
    lines = show(Diagnostic("T1", at(2, 16, 21), "no")).split("\n")
    assert lines[1].index("naïve") + 1 == lines[2].index("^")  # 名 takes two columns
    assert lines[2].count("^") == 5


def test_a_long_line_is_cut_around_the_mistake() -> None:
    """A line of a megabyte is printed in full, or cut where the mistake is."""
    source, marks = show(Diagnostic("P1", at(3, 107, 111), "no")).split("\n")[1:]
    assert max(len(source), len(marks)) <= 72
    assert source[marks.index("^") : marks.rindex("^") + 1] == "here"


def test_places_outside_the_text_show_no_line() -> None:
    """A span behind the end of the text, or in a file that is gone, ends in a traceback."""
    assert show(Diagnostic("P1", at(99, 1, 2), "no")) == "a.rmap:99:1: error P1: no"
    assert render([Diagnostic("P1", Span("b.rmap", 1, 1, 1, 2), "no")], lambda _: None) == "b.rmap:1:1: error P1: no"
    assert "^" in show(Diagnostic("P1", at(1, 500, 501), "the file ends"))


def test_control_characters_are_not_sent_to_the_terminal() -> None:
    """A spec file recolours the terminal of who checks it."""
    text = render([Diagnostic("P1", at(1, 1, 2), "bad \x1b[31m")], lambda _: "\x1b[31mred\n")
    assert "\x1b" not in text


def test_json_form_has_every_part() -> None:
    """An editor gets a diagnostic without its place or its hint."""
    told = as_json(Diagnostic("T1", at(1, 2, 3), "no", hint="do", notes=(Note("here", at(2, 1, 2)), Note("so"))))
    assert told == {
        "code": "T1",
        "severity": "error",
        "message": "no",
        "file": "a.rmap",
        "line": 1,
        "column": 2,
        "end_line": 1,
        "end_column": 3,
        "hint": "do",
        "notes": [
            {"message": "here", "file": "a.rmap", "line": 2, "column": 1, "end_line": 2, "end_column": 2},
            {"message": "so"},
        ],
    }


def test_annotation_has_code_and_place() -> None:
    """A pull request shows a mistake at another line, or without its code."""
    command = annotation(Diagnostic("T1", at(3, 2, 5), "no", expected="int")).command()
    assert command == "::error file=a.rmap,line=3,endLine=3,col=2,endColumn=4,title=T1::no%0Aexpected: int"


def test_file_text_of_a_binary_or_missing_file_is_none(tmp_path: Path) -> None:
    """Rendering a diagnostic about a broken file breaks itself."""
    (tmp_path / "b").write_bytes(b"\xff\x00")
    assert file_text(str(tmp_path / "b")) is None
    assert file_text(str(tmp_path / "none")) is None
    assert file_text("a\0b") is None
