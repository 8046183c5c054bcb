# SPDX-License-Identifier: Apache-2.0
"""Reports on refinement campaigns."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

import junitparser
import pytest

from rmapspec.cli.exits import Exit, of_campaign
from rmapspec.refine.adapter import Json
from rmapspec.refine.monitor import Blocked, NotAllowed
from rmapspec.refine.replaying import Shown
from rmapspec.refine.results import Campaign, Failure, FaultRuns, Origin, Unfired
from rmapspec.report.campaign import campaign_brief, campaign_text
from rmapspec.report.campaign_data import campaign_annotations, campaign_json, campaign_junit
from tests.report.golden import agrees


@dataclass(frozen=True, slots=True)
class Load:
    """A workload of one VMA and a walker."""

    scenario: str = "walk"
    order: tuple[int, ...] = (1, 1)

    @property
    def sizes(self) -> Mapping[str, int]:
        """One VMA."""
        return {"Vma": 1}

    def as_json(self) -> dict[str, Json]:
        """As a replay line has it."""
        return {"vmas": 1, "environment": ["walker"]}


STEPS = (
    Shown("dup_mmap", "vm_area_dup(v0)", (("ready", "[]", "[v0]"),)),
    Shown("dup_mmap", "copy_page_range(v0)", (("pte[child(v0)]", "none", "present"), ("mapcount", "1", "2"))),
    Shown("walker", "i_mmap_lock_read"),
    Shown("walker", "(no step of the spec)"),
    Shown("walker", "visit(parent(v0))", (("mapcount", "2", "1"),)),
)
PENDING = (Shown("dup_mmap", "down_write(i_mmap_rwsem)"), Shown("other", "start"))
W = Failure(
    "W", "a walk is complete", Origin.PROPERTY, Load(), 0, ("dup_mmap",) * 2 + ("walker",) * 3, 1, 5,
    ("dup_mmap", "walker"), STEPS, PENDING, '{"design":"late"}', "every schedule of 64 workloads (dev)", 3,
)  # fmt: skip
REFUSED = NotAllowed("walker", "visit", "no step visit", ((("mapcount", "1"),),), (Blocked("walker.up", "enabled"),))
STEP = replace(W, prop="step not allowed", title="", origin=Origin.STEP, not_allowed=REFUSED, minimal="", preemptions=0)
FAULT = replace(W, prop="unlocked", origin=Origin.FAULT, fault=2, messages=("the lock is held at the end",), title="")
CLEAN = Campaign(
    "late", "late", "dev", (), (), 64, 4906, 6079, 10751, 411, 411, (), ("missed",), (), FaultRuns(8, 20, 40, 50),
    True, "", 1.5
)  # fmt: skip
UNFIRED = tuple(Unfired(f"fork.step{i % 10}", "alone", (("Vma", n),)) for n in (1, 2) for i in range(10))
FAILED = replace(CLEAN, violations=(W,), not_allowed=(STEP,), faults=replace(CLEAN.faults, failures=(FAULT,)))


def test_a_clean_campaign_tells_its_counts() -> None:
    """Nobody can see how much stands behind "nothing found"."""
    agrees("campaign_clean", campaign_text(CLEAN))
    assert campaign_brief(CLEAN) == ""


def test_failures_are_shown_smallest_first_with_their_replay_lines() -> None:
    """A failure is shown without its interleaving, its state, why nothing smaller exists, or how to run it again."""
    text = campaign_text(FAILED, options=" --impl my.mod:adapter")
    agrees("campaign_failed", text)
    assert all(len(line) <= 72 for line in text.split("\n") if "--replay" not in line)


def test_brief_has_a_line_for_each_failure() -> None:
    """`refine --quiet` hides a failure, a step never taken, or that it was cut short."""
    told = campaign_brief(replace(FAILED, never_fired=UNFIRED[:1], complete=False, why="interrupted")).split("\n")
    assert told == [
        "late: step not allowed: NOT ALLOWED by the spec: 0 preemptions, 5 steps, 2 tasks",
        "late: W: VIOLATED: 1 preemption, 5 steps, 2 tasks",
        "late: unlocked: FAILED: 1 preemption, 5 steps, 2 tasks",
        "late: never taken: fork.step0 (Vma=1, alone)",
        "late: not complete: interrupted",
    ]


def test_steps_never_taken_are_told_once_each() -> None:
    """A step never taken in twenty systems makes twenty lines, or the ninth disappears without a word."""
    text = campaign_text(replace(CLEAN, never_fired=UNFIRED))
    assert "never taken: 10." in text
    assert "fork.step0  Vma=1, alone, and in 1 more system" in text
    assert "and 2 more" in text


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (CLEAN, Exit.OK),
        (replace(CLEAN, violations=(W,)), Exit.SAFETY),
        (replace(CLEAN, not_allowed=(STEP,)), Exit.SAFETY),
        (replace(CLEAN, violations=(replace(W, prop="stuck"),)), Exit.DEADLOCK),
        (replace(CLEAN, faults=replace(CLEAN.faults, failures=(FAULT,))), Exit.SAFETY),
        (replace(CLEAN, never_fired=UNFIRED), Exit.VACUOUS),
        (replace(CLEAN, workloads=0), Exit.VACUOUS),
        (replace(CLEAN, complete=False, why="a limit"), Exit.UNKNOWN),
        (replace(CLEAN, complete=False, why="interrupted"), Exit.INTERRUPTED),
    ],
)
def test_exit_codes(found: Campaign, code: Exit) -> None:
    """A campaign that found something, ran nothing or was cut short exits 0."""
    assert of_campaign(found) is code


def test_json_has_what_runs_a_failure_again() -> None:
    """A program cannot take the replay line out of the output."""
    read = json.loads(campaign_json([FAILED], 12))
    assert (read["v"], read["command"], read["exit"]) == (1, "refine", 12)
    failure = read["campaigns"][0]["violations"][0]
    assert failure["replay"] == W.replay
    assert failure["interleaving"][2] == {"task": "walker", "step": "i_mmap_lock_read"}
    assert read["campaigns"][0]["not_allowed"][0]["messages"] == ["no step visit"]


def test_junit_and_annotations_count_the_failures() -> None:
    """A dashboard is green where the campaign is not."""
    xml = junitparser.JUnitXml.fromstring(campaign_junit([FAILED, replace(CLEAN, complete=False, why="time")]).encode())
    assert (xml.tests, xml.failures, xml.errors) == (7, 3, 1)
    told = campaign_annotations([FAILED, replace(CLEAN, never_fired=UNFIRED[:1])])
    assert [line.split("::")[1] for line in told] == [
        "error title=late%3A step not allowed",
        "error title=late%3A W",
        "error title=late%3A unlocked",
        "error title=late%3A coverage",
    ]
