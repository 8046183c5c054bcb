# SPDX-License-Identifier: Apache-2.0
"""Reports as text."""

import pytest

from rmapspec.analyse.results import Matrix, Met, Report
from rmapspec.report.interleaving import counterexample, failure
from rmapspec.report.matrix import matrix_text
from rmapspec.report.text import expectation_line, report_brief, report_text
from rmapspec.report.wrap import WIDTH
from rmapspec.system.model import PropertyKind
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Word
from tests.report.golden import agrees
from tests.report.samples import FAILURE, LATE, PATH, RACE, deadlock, report, result, violation

MIXED = report(
    violation(),
    result(Word.HOLDS),
    result(Word.VACUOUS, "S3"),
    result(Word.BOUNDED, "S4", depth=9),
    result(Word.UNKNOWN, "S5", why="the time is over"),
)


def fits(text: str) -> bool:
    """Whether every line keeps to the width of a mail."""
    return all(len(line) <= WIDTH for line in text.split("\n"))


def test_counterexample_reads_as_a_mail() -> None:
    """A reviewer cannot follow the race: columns, the step that comes too late, the state or the command are off."""
    text = counterexample(violation(), PATH)
    agrees("counterexample", text)
    assert fits(text)


def test_no_claim_of_minimality_without_proof() -> None:
    """A trace that a random run found is sold as the shortest."""
    text = counterexample(violation(minimal=False), PATH)
    assert "shortest" not in text
    assert "minimal" not in text


def test_options_stand_in_the_reproduce_line() -> None:
    """A counterexample that needs other sizes is not found again by the command below it."""
    assert "late.rmap --sizes Vma=2 --property W" in counterexample(violation(), PATH, " --sizes Vma=2")


def test_deadlock_tells_what_each_process_waits_for() -> None:
    """A deadlock shows the way in and not who waits for what."""
    agrees("deadlock", counterexample(deadlock(), PATH))


def test_a_result_without_trace_has_no_counterexample() -> None:
    """Something that holds is printed as if it were violated."""
    with pytest.raises(ValueError, match="S2 has no counterexample"):
        counterexample(result(Word.HOLDS))


def test_evaluation_error_shows_the_way_there() -> None:
    """An evaluation error names no place or no behaviour."""
    text = failure(FAILURE, LATE)
    agrees("failure", text)
    assert fits(text)


def test_report_gives_each_grade_its_words() -> None:
    """A bounded, vacuous or unknown verdict reads like a proof."""
    agrees("report", report_text(MIXED, traces=False))


def test_brief_report_has_what_does_not_hold_alone() -> None:
    """`--quiet` prints what holds, or hides what does not."""
    agrees("brief", report_brief(MIXED))
    assert report_brief(report(result(Word.HOLDS))) == ""


def test_an_incomplete_report_says_so() -> None:
    """A check that was cut short looks like one that ended."""
    cut = report(result(Word.UNKNOWN, why="interrupted"), complete=False, why="interrupted")
    assert "NOT complete: interrupted" in report_text(cut)
    assert "not complete: interrupted" in report_brief(cut)


def test_matrix_fits_a_mail_and_explains_its_cells() -> None:
    """The matrix breaks in a mail, or a cell has no legend."""
    text = matrix_text(Matrix((report(result(Word.HOLDS, "W"), result(Word.HOLDS), spec="baseline"), MIXED)))
    agrees("matrix", text)
    assert fits(text)


def wide(name: str, length: int) -> Report:
    """A design judged by fourteen properties, each violated in so many steps."""
    trace = Trace(RACE.initial, RACE.steps * (length // 4))
    made = violation()
    cells = [type(made)(f"P{i:02}", "", made.kind, made.word, trace, LATE, True, "", None, "", ()) for i in range(14)]
    return report(*cells, spec=name)


def test_wide_matrix_is_cut_into_blocks() -> None:
    """Long names and many properties make lines that a mail breaks."""
    text = matrix_text(Matrix((wide("link_run_then_copy_run", 12), wide("hold_write_over_copy", 120))))
    assert fits(text)
    assert text.count("link_run_then_copy_run") == 2
    assert text.count("V120") == 14


def test_expectation_lines_name_place_and_finding() -> None:
    """`test` does not say which expectation failed, or what was found instead."""
    met = Met("W", "violated", "violated", True)
    assert expectation_line(met, MIXED) == "ok    spec/designs/late.rmap: W violated (4 steps)"
    missed = Met("S2", "violated", "holds", False, LATE.properties[0].span)
    assert expectation_line(missed, MIXED) == "FAIL  spec/designs/late.rmap:30: S2 violated: got holds"
    count = Met("states in main with RM = 3", "288 states", "288 states", True)
    assert expectation_line(count, MIXED) == "ok    spec/designs/late.rmap: 288 states in main with RM = 3"


def test_kinds_of_the_samples() -> None:
    """The samples above do not show what their names say."""
    assert violation().kind is PropertyKind.INVARIANT
    assert deadlock().kind is PropertyKind.DEADLOCK
