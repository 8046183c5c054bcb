# SPDX-License-Identifier: Apache-2.0
"""Verdicts and extents in words."""

from dataclasses import replace

from rmapspec.analyse.results import Report, Run
from rmapspec.report.pending import pending
from rmapspec.report.steps import chosen, differences, rows
from rmapspec.report.words import examined, verdict
from rmapspec.report.wrap import counted, pad, width, wrapped
from rmapspec.system.model import PropertyKind
from rmapspec.system.verdict import Word
from tests.report.samples import ACTIONS, LATE, RACE, RUNS, report, result

CUT = (*RUNS[:3], replace(RUNS[3], complete=False))
UNKNOWN = result(Word.UNKNOWN, why="time; time (walk); more")


def cut(*runs: Run) -> Report:
    """A report on a check that was cut short."""
    return replace(report(UNKNOWN, complete=False, why="time"), runs=runs)


def test_a_check_cut_short_tells_what_it_has_shown() -> None:
    """Ctrl-C after an hour leaves nothing to use."""
    assert verdict(UNKNOWN, cut(*CUT)) == "unknown: time (and 2 more); no violation for Vma=1, BATCH=2, all 2 scenarios"


def test_a_size_that_was_not_examined_in_full_is_not_claimed() -> None:
    """Half the scenarios of a size pass for all of it."""
    assert "no violation" not in verdict(UNKNOWN, cut(replace(RUNS[0], complete=False), *RUNS[1:2]))
    one_of_two = verdict(UNKNOWN, cut(*RUNS[:3]))
    assert "Vma=1, BATCH=2, all 2 scenarios" in one_of_two


def test_a_first_size_cut_short_is_not_said_to_have_all_its_scenarios() -> None:
    """A check stopped after one scenario of many says that there is no violation at that size, or in all of them."""
    assert verdict(UNKNOWN, cut(RUNS[0])).endswith("no violation for Vma=1, BATCH=2 in 1 scenario")
    assert verdict(UNKNOWN, cut(*RUNS[:2])).endswith("no violation for Vma=1, BATCH=2 in 2 scenarios")


def test_nothing_is_claimed_for_a_property_that_nobody_judged() -> None:
    """Liveness, which no engine judged, is said to have no violation."""
    unjudged = replace(UNKNOWN, kind=PropertyKind.TEMPORAL)
    assert verdict(unjudged, cut(*CUT)) == "unknown: time (and 2 more)"
    paths = tuple(replace(r, states=0) for r in CUT)
    assert "no violation" not in verdict(UNKNOWN, cut(*paths))


def test_what_was_examined() -> None:
    """The amount of work reads wrong: sizes, systems, or states of an engine that counts none."""
    held = report(result(Word.HOLDS))
    assert examined(held) == "4 systems (2 scenarios; Vma=1..2, BATCH=2): 41,230 states, depth 20"
    alone = replace(held, runs=(Run("main", (), 0, 6, 0, True),))
    assert examined(alone) == "1 system: depth 6"
    assert examined(replace(held, runs=())) == "nothing was examined"
    assert verdict(held.properties[0], alone) == "holds for Vma<=2"


def test_rows_have_titles_and_changes() -> None:
    """A step is shown without what it changes, or with its program counter."""
    made = rows(LATE, RACE)
    assert [r.title for r in made][1:3] == ["copy_page_range(v0)", "down_read(rwsem)"]
    assert [(c.place, c.before, c.after) for c in made[1].changes] == [("pte[child(v0)]", "none", "present")]
    assert made[0].changes == ()
    assert [c.place for c in differences(LATE, RACE.initial, RACE.steps[0].state, internal=True)] == ["fork.pc"]


def test_values_that_the_spec_leaves_open_are_told() -> None:
    """A counterexample hides which initial state it needs."""
    assert list(chosen(LATE, RACE.initial)) == [("filled", "{parent(v0), child(v0)}")]


def test_pending_steps_and_what_they_wait_for() -> None:
    """The step that comes too late is not shown, or a process that has not started is said to wait."""
    told = {p.process: (p.title, p.blocked_by) for p in pending(LATE, RACE.last)}
    assert told == {
        "dup_mmap": ("i_mmap_lock_write", "rwsem has no reader"),
        "walker": ("up_read(rwsem)", None),
    }
    assert [p.process for p in pending(LATE, RACE.initial)] == ["dup_mmap"]


def test_a_choice_of_next_steps_is_not_told_as_one() -> None:
    """One of several possible next steps is shown as if it had to come."""
    twin = replace(ACTIONS[0], name="dup_mmap.other", title=("another step",))
    assert pending(replace(LATE, actions=(*ACTIONS, twin)), RACE.initial) == ()


def test_widths_and_plurals() -> None:
    """Columns are off after a wide character, or a plural reads like a machine's."""
    assert (width("名e\u0301"), pad("名", 4)) == (3, "名  ")
    assert [counted(n, "step") for n in (0, 1, 1200)] == ["0 steps", "1 step", "1,200 steps"]
    assert (counted(2, "entry"), counted(2, "delay")) == ("2 entries", "2 delays")
    assert wrapped("down_read(i_mmap_rwsem)", 16, " ") == ["down_read(i_", " mmap_rwsem)"]
