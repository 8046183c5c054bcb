# SPDX-License-Identifier: Apache-2.0
"""The nine designs of the reference implementation, each held to its own spec over small workloads."""

from __future__ import annotations

import dataclasses
from functools import cache

import pytest

from refinement.adapter import adapter
from rmapspec.refine.campaign import campaign
from rmapspec.refine.minimal import least_failures
from rmapspec.refine.monitor import Monitor
from rmapspec.refine.notation import schedule_of
from rmapspec.refine.replaying import line_of, replay
from rmapspec.refine.results import Campaign, Failure, Origin
from rmapspec.refine.search import explore
from rmapspec.refine.subject import NOT_ALLOWED, Subject
from tests.refine import brute
from tests.refinement.support import Few, Shipped, workload

SYSTEMS = Shipped()
DESIGNS = tuple(adapter.designs())
SAFE = ("baseline", "plain_insert", "two_pass", "link_run_then_copy_run", "flush_before_copy")
SHORT = {"fork": "dup_mmap", "walk": "walker", "A": "v0", "B": "v1"}


# The dev profile without most pairs of other tasks: those two are the ones in which some property first fails.
PAIRS = (("migrater", "truncater"), ("migrater", "reclaimer"))
SMALL = Few(
    adapter,
    [w for w in adapter.workloads("dev") if len(w.environment) < 2 or w.environment in PAIRS],
    adapter.fault_workloads("dev"),
)


@cache
def run(design: str) -> Campaign:
    """The campaign of a design."""
    return campaign(SMALL, SYSTEMS, design)


def expected(design: str) -> set[str]:
    """What the spec of a design says is violated."""
    SYSTEMS(design, {"Vma": 1, "BATCH": 2}, "alone")
    expectations = SYSTEMS.specs[design].typed.expectations
    return {name.text for d in expectations if d.kind == "violated" for name in d.properties}


def failure(design: str, prop: str) -> Failure:
    """The canonical failure of a property."""
    (found,) = [f for f in run(design).violations if f.prop == prop]
    return found


@pytest.mark.parametrize("design", DESIGNS)
def test_the_implementation_violates_what_its_spec_says(design: str) -> None:
    """The implementation and the spec of a design disagree about what is wrong with it."""
    c = run(design)
    assert c.not_allowed == ()
    assert {f.prop for f in c.violations if f.origin is Origin.PROPERTY} == expected(design)
    assert c.complete


@pytest.mark.parametrize("design", DESIGNS)
def test_the_implementation_does_all_that_the_spec_can_do(design: str) -> None:
    """An implementation that leaves out a step of its spec passes; or the mapping does not see a variable."""
    c = run(design)
    assert c.never_fired == ()
    assert c.seen == c.reachable > 0
    assert c.unobserved == ("missed",)
    assert set(c.unknown) <= {"batch"}


@pytest.mark.parametrize("design", SAFE)
def test_safe_designs_hold(design: str) -> None:
    """A safe design is called unsafe, with a fault or without; or nothing was run."""
    c = run(design)
    assert c.holds
    assert c.workloads == 48
    assert c.faults.runs > 100
    assert min(c.schedules, c.states, c.events, c.faults.schedules) > 1000


@pytest.mark.parametrize("design", DESIGNS)
def test_error_paths_hold(design: str) -> None:
    """A failed fork leaves something behind, or holds a lock."""
    assert run(design).faults.failures == ()


def test_lockdep_sees_what_l1_stands_for() -> None:
    """Reclaim under i_mmap_rwsem held for writing is seen by the spec alone, where the kernel's lockdep would see
    it."""
    checks = {d: [f.prop for f in run(d).violations if f.origin is Origin.CHECK] for d in DESIGNS}
    assert checks == {d: ["lockdep"] if d == "hold_write_over_copy" else [] for d in DESIGNS}


@pytest.mark.parametrize(
    ("design", "prop", "size", "tasks"),
    [
        ("rfc_batch", "S1", (1, 0, 2), 1),
        ("rfc_batch", "W", (1, 1, 4), 2),
        ("insert_before", "S3", (1, 0, 3), 1),
        ("insert_before", "W", (1, 2, 8), 2),
        ("link_before_init", "S2", (1, 0, 3), 1),
        ("hold_write_over_copy", "L1", (1, 0, 3), 1),
    ],
)
def test_failures_are_as_small_as_they_can_be(design: str, prop: str, size: tuple[int, int, int], tasks: int) -> None:
    """The failure that is shown is not the smallest: VMAs, preemptions, steps."""
    f = failure(design, prop)
    assert (f.workload.sizes["Vma"], f.preemptions, f.steps) == size
    assert len(f.tasks) == tasks
    assert f.minimal == "every schedule of 48 workloads (dev)"


def test_the_rfc_reads_as_the_mail() -> None:
    """The counterexample to W is not the four steps of the review: dup, copy, a walk, and the link that comes too
    late."""
    f = failure("rfc_batch", "W")
    assert [s.text for s in f.events] == [
        "vm_area_dup(v0)",
        "copy_page_range(v0)",
        "i_mmap_lock_read",
        "mapping_wrprotect_range_one(parent(v0))",
    ]
    assert ("dup_mmap", "down_write(i_mmap_rwsem)") in [(s.task, s.text) for s in f.pending]


@pytest.mark.parametrize("design", ["rfc_batch", "insert_before"])
def test_every_replay_line_reproduces(design: str) -> None:
    """The line below a failure does not show it again."""
    for f in run(design).violations:
        again = replay(adapter, SYSTEMS, f.replay)
        assert f.prop in again.failures
        assert again.steps == f.events


def test_ten_seeds_find_the_same() -> None:
    """What is found depends on the order in which workloads are drawn."""
    small = Few(adapter, [workload(adapter, "1", *e) for e in ((), ("walker",), ("migrater",), ("revoker",))])
    first = dataclasses.replace(campaign(small, SYSTEMS, "rfc_batch"), seconds=0)
    assert {f.prop for f in first.violations} == {"S1", "W", "C1", "C4"}
    for seed in range(10):
        assert dataclasses.replace(campaign(small, SYSTEMS, "rfc_batch", seed=seed), seconds=0) == first


@pytest.mark.parametrize(
    ("design", "line", "fails"),
    [
        ("rfc_batch", "fork: dup A; copy A | walk | fork", {"S1", "W"}),
        ("rfc_batch", "fork | walk", {"S1"}),
        ("rfc_batch", "walk | fork", {"S1"}),
        ("rfc_batch", "walk: begin; visit parent(v0) | fork: copy A | walk", {"S1"}),
        ("rfc_batch", "walk: begin | fork: copy A | walk", {"S1", "W"}),
        ("baseline", "fork: dup A; insert A; unlock; copy A | walk | fork", set()),
        ("baseline", "walk: begin | fork: dup A | walk | fork", set()),
        ("insert_before", "fork: unlock | walk: visit child(v0) | fork: copy A | walk", {"S3", "W"}),
        ("insert_before", "fork: copy A | walk", {"S3"}),
        ("link_before_init", "fork: insert A | walk", {"S2"}),
        ("two_pass", "fork: dup A; insert A | fork: copy A | walk", set()),
    ],
)
def test_schedules(design: str, line: str, fails: set[str]) -> None:
    """One interleaving, told in one line, is judged wrongly."""
    w = workload(adapter, "1", "walker")
    start = Subject(adapter, design, w).start()[0]
    names = schedule_of(adapter, start, line, SHORT)
    assert replay(adapter, SYSTEMS, line_of(design, w, 0, names)).failures == fails


def test_a_design_is_judged_by_another() -> None:
    """``--against`` judges by the wrong spec: the baseline never copies what it has not linked."""
    few = Few(adapter, [workload(adapter, "1")])
    (refused,) = campaign(few, SYSTEMS, "rfc_batch", against="baseline").not_allowed
    assert (refused.prop, refused.steps) == (NOT_ALLOWED, 2)
    assert refused.not_allowed is not None
    assert refused.not_allowed.event == "copy_page_range(v0)"
    assert [b.why for b in refused.not_allowed.blocked] == ["enabled, but it is another step"]
    assert replay(adapter, SYSTEMS, refused.replay).failures == {NOT_ALLOWED}
    assert campaign(few, SYSTEMS, "baseline", against="baseline").not_allowed == ()


@pytest.mark.parametrize("design", ["baseline", "rfc_batch", "insert_before"])
def test_brute_force_agrees(design: str) -> None:
    """Pruning hides a failure of the kernel code, or a failure called minimal is not."""
    w = workload(adapter, "1", "walker")
    monitor = Monitor(SYSTEMS(design, w.sizes, w.scenario), adapter)
    subject = Subject(adapter, design, w, 0, monitor)
    every, least = list(brute.schedules(subject)), brute.least(subject)
    found = explore(subject)
    assert found.failed == set(least)
    assert found.fired == {action for _, _, fired in every for action in fired}
    assert found.schedules <= len(every)
    assert least_failures(subject, dict.fromkeys(least)) == least


def test_pruning_is_what_makes_it_possible() -> None:
    """The explorer prunes nothing: with two other tasks it runs every schedule."""
    w = workload(adapter, "0", "walker", "revoker")
    monitor = Monitor(SYSTEMS("baseline", w.sizes, w.scenario), adapter)
    subject = Subject(adapter, "baseline", w, 0, monitor)
    every = sum(1 for _ in brute.schedules(subject))
    found = explore(subject)
    assert found.complete
    assert found.schedules < every / 5


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize(("copied", "points"), [("0", 1), ("1", 3), ("010", 5), ("111", 9)])
def test_every_allocation_is_a_fault_point(design: str, copied: str, points: int) -> None:
    """An allocation cannot fail in any run: the VMA, and for a copied one its anon_vma and its page table."""
    assert explore(Subject(adapter, design, workload(adapter, copied))).fault_points == points
