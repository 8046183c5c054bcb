# SPDX-License-Identifier: Apache-2.0
"""Exit codes, which scripts of other people rely on."""

from dataclasses import replace

import pytest

from rmapspec.analyse.results import Met, PropertyResult
from rmapspec.cli.exits import MEANING, Exit, of_expectation, of_property, of_report, of_stage, worst
from rmapspec.system.model import PropertyKind
from rmapspec.system.verdict import Word
from tests.report.samples import FAILURE, LATE, deadlock, report, result, violation

LIVENESS = replace(violation(), name="L3", kind=PropertyKind.TEMPORAL)
HOLDS = result(Word.HOLDS)


@pytest.mark.parametrize(
    ("exit_", "number"),
    [
        (Exit.OK, 0),
        (Exit.NOT_MET, 1),
        (Exit.USAGE, 2),
        (Exit.UNKNOWN, 3),
        (Exit.ASSUMPTION, 10),
        (Exit.DEADLOCK, 11),
        (Exit.SAFETY, 12),
        (Exit.LIVENESS, 13),
        (Exit.VACUOUS, 14),
        (Exit.EVALUATION, 75),
        (Exit.TYPE, 120),
        (Exit.INTERRUPTED, 130),
        (Exit.PARSE, 150),
        (Exit.INTERNAL, 255),
    ],
)
def test_the_numbers_are_those_promised(exit_: Exit, number: int) -> None:
    """A script that reads the exit code takes a violation for something else."""
    assert exit_ == number
    assert MEANING[exit_]


def test_every_code_is_in_the_table() -> None:
    """A code is missing above, or has no meaning on the page of codes."""
    assert set(MEANING) == set(Exit)
    assert len(Exit) == 14


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (HOLDS, Exit.OK),
        (violation(), Exit.SAFETY),
        (replace(violation(), kind=PropertyKind.STEP), Exit.SAFETY),
        (replace(violation(), kind=PropertyKind.ASSERT), Exit.SAFETY),
        (deadlock(), Exit.DEADLOCK),
        (LIVENESS, Exit.LIVENESS),
        (result(Word.VACUOUS), Exit.VACUOUS),
        (result(Word.BOUNDED, depth=20), Exit.UNKNOWN),
        (result(Word.UNKNOWN, why="time"), Exit.UNKNOWN),
    ],
)
def test_code_of_a_verdict(found: PropertyResult, code: Exit) -> None:
    """A verdict gets the code of another; the worst is a 0 for something that is not exhaustive."""
    assert of_property(found) is code
    assert of_report(report(found, HOLDS)) is code


def test_stages() -> None:
    """A text that does not parse is reported as one with wrong types."""
    assert of_stage("parse") is Exit.PARSE
    assert of_stage("type") is Exit.TYPE


def test_order_of_importance() -> None:
    """Of several findings a less important one is reported."""
    order = [150, 120, 12, 11, 13, 14, 3, 0]
    found = [Exit(n) for n in order]
    assert [worst(found[i:]) for i in range(len(found))] == order
    assert worst(reversed(found)) is Exit.PARSE
    assert worst([]) is Exit.OK


def test_a_report_is_ok_only_if_complete_and_all_hold() -> None:
    """A check that was cut short, missed a cover or judged nothing exits 0."""
    assert of_report(report(HOLDS)) is Exit.OK
    assert of_report(report()) is Exit.VACUOUS
    assert of_report(report(HOLDS, complete=False, why="time")) is Exit.UNKNOWN
    assert of_report(report(HOLDS, complete=False, why="interrupted")) is Exit.INTERRUPTED
    assert of_report(replace(report(HOLDS), covers_missed=("forked",))) is Exit.VACUOUS
    assert of_report(replace(report(HOLDS), assumptions_violated=("small",))) is Exit.ASSUMPTION
    assert of_report(replace(report(violation()), failure=(FAILURE, LATE))) is Exit.EVALUATION


def test_an_expected_violation_is_no_failure() -> None:
    """`test` fails on a design that is wrong on purpose, or passes one that is not as expected."""
    met = (Met("W", "violated", "violated", True),)
    missed = (*met, Met("S2", "violated", "holds", False))
    assert of_expectation(report(violation(), expectation=met)) is Exit.OK
    assert of_expectation(report(violation(), HOLDS, expectation=missed)) is Exit.NOT_MET
    assert of_expectation(report(violation())) is Exit.SAFETY
    assert of_expectation(report(violation(), expectation=met, complete=False, why="time")) is Exit.UNKNOWN
    assert of_expectation(replace(report(HOLDS, expectation=met), covers_missed=("forked",))) is Exit.NOT_MET
    assert of_expectation(replace(report(violation(), expectation=met), failure=(FAILURE, LATE))) is Exit.EVALUATION
