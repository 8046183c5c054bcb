# SPDX-License-Identifier: Apache-2.0
"""The shipped lemmas: they hold at small sizes, and prove the shipped designs for any number of VMAs and walks."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache

import pytest

from rmapspec.api import load
from rmapspec.content import content_root
from rmapspec.engines.explore import explore
from rmapspec.engines.proof import Failed, ProofOutcome, Status, facts, obligations, prove, quantified_bmc, smtlib
from rmapspec.engines.proof.second import ask_cvc5, have_cvc5
from rmapspec.engines.solver import Answer
from rmapspec.lang.anysize import lower_any_size
from rmapspec.lang.lower import lemmas_of, lower_formulas, with_invariants
from rmapspec.lang.spec import Spec
from rmapspec.system.firstorder.model import FirstOrderSystem

SAFE = ("baseline", "two_pass", "link_run_then_copy_run", "flush_before_copy", "plain_insert")
VIOLATED = {
    "hold_write_over_copy": {"L1"},
    "link_before_init": {"S2"},
    "rfc_batch": {"S1", "W"},
    "insert_before": {"S3", "W"},
}
"""What fails in the scenario of walks alone."""
FALSE_LEMMAS = {"rfc_batch": {"filled_linked"}, "insert_before": {"child_after_parent", "visited"}}
"""Lemmas of fork that these designs break: they say what is wrong with them."""
SCENARIOS = ("walk", "walk_migrate", "truncate_reclaim", "migrate_revoke")
UNTIL_GIVEN_UP = 100.0


@cache
def spec(design: str) -> Spec:
    """A shipped design with its lemmas."""
    return load(content_root() / "spec" / "designs" / f"{design}.rmap")


@cache
def lowered(design: str, scenario: str = "walkers") -> FirstOrderSystem:
    """It, at any size."""
    return lower_any_size(spec(design).typed, scenario).system


def attempt(fo: FirstOrderSystem) -> ProofOutcome:
    """The attempt to prove all of its properties."""
    return prove(fo, fo.lemmas, [p.name for p in fo.properties], deadline=time.monotonic() + UNTIL_GIVEN_UP)


@cache
def outcome(design: str) -> ProofOutcome:
    """The attempt with the shipped lemmas."""
    return attempt(lowered(design))


def named(design: str, obligation: str) -> Failed:
    """A failing obligation by its name."""
    return next(f for f in outcome(design).failed if f.obligation.name == obligation)


@pytest.mark.parametrize("design", [*SAFE, *VIOLATED])
def test_shipped_lemmas_hold_at_small_sizes(design: str) -> None:
    """A shipped lemma is not true, or a wrong design does not break the lemma that says what is wrong."""
    found: set[str] = set()
    for size in (1, 2):
        family = spec(design).family({"Vma": size})
        lemmas = lower_formulas(spec(design).typed, {"Vma": size}, {}, lemmas_of(spec(design).typed))
        for scenario in SCENARIOS:
            judged = explore(with_invariants(family.system(scenario), lemmas))
            assert judged.complete
            found |= {v.prop for v in judged.verdicts if v.trace is not None and v.prop in lemmas}
    assert found >= FALSE_LEMMAS.get(design, set())
    assert not found or design in FALSE_LEMMAS


@pytest.mark.parametrize("design", SAFE)
def test_safe_designs_are_proved_for_every_size(design: str) -> None:
    """A design that is right is no longer proved for any number of VMAs and walks."""
    found = outcome(design)
    assert found.statuses == dict.fromkeys((p.name for p in lowered(design).properties), Status.PROVED)
    assert {"S1", "S2", "S3", "S4", "S5", "S6", "W", "L1"} <= set(found.proved)
    assert found.failed == ()
    assert found.why == ""


@pytest.mark.parametrize("design", VIOLATED)
def test_of_a_wrong_design_the_rest_is_proved(design: str) -> None:
    """A violated property is proved, or one that holds is lost with it."""
    found = outcome(design)
    assert {name for name, status in found.statuses.items() if status is not Status.PROVED} == VIOLATED[design]
    assert set(found.statuses.values()) == {Status.PROVED, Status.FAILED}


@pytest.mark.parametrize(
    ("design", "obligation", "elements"),
    [
        ("rfc_batch", "dup_mmap.copy_page_range.copy × S1", 1),
        ("rfc_batch", "dup_mmap.copy_page_range.copy × filled_linked", 1),
        ("insert_before", "dup_mmap.insert × child_after_parent", 1),
        ("insert_before", "dup_mmap.insert × S3", 1),
    ],
)
def test_what_fails_is_named_on_a_small_model(design: str, obligation: str, elements: int) -> None:
    """The reason why there is no proof cannot be read from its name and its counterexample."""
    failed = named(design, obligation)
    assert failed.cti is not None
    assert failed.cti.before.sizes["Vma"] == elements
    told = facts(lowered(design), failed)
    assert "child(v0) in i_mmap" in told.after or "not child(v0) in i_mmap" in told.after


@pytest.mark.parametrize(
    ("design", "prop", "steps"), [("rfc_batch", "S1", 2), ("rfc_batch", "W", 4), ("insert_before", "W", 8)]
)
def test_a_real_trace_is_found(design: str, prop: str, steps: int) -> None:
    """What breaks an obligation is not followed to a behaviour, or to a longer one than there is."""
    found = quantified_bmc(lowered(design), prop, 9)
    assert found.behaviour is not None
    assert len(found.behaviour.steps) == steps
    assert found.behaviour.initial.sizes["Vma"] == 1


NEEDED = {
    "parents_linked": "W",
    "child_after_parent": "W",
    "missed_filled": "W",
    "visited": "W",
    "opened": "S2",
    "linked_so_far": "W",
    "filled_so_far": "S5",
}
"""Lemmas of baseline, each with a property that has no proof without it. (filled_linked follows from the last two.)"""


@pytest.mark.parametrize(("name", "prop"), NEEDED.items())
def test_a_lemma_of_baseline_is_needed(name: str, prop: str) -> None:
    """A lemma could be left out of what kernel people are asked to read, or its absence goes unnoticed."""
    fo = lowered("baseline")
    assert prove(fo, fo.lemmas, [prop]).proved == (prop,)
    assert prove(fo, [lemma for lemma in fo.lemmas if lemma.name != name], [prop]).proved == ()


@pytest.mark.parametrize("clause", ["i_mmap_rwsem is not write-held", "i_mmap_rwsem has no reader"])
def test_the_guards_of_the_lock_are_needed(clause: str) -> None:
    """A lock that excludes nobody is as good as one that does."""
    fo = lowered("baseline")
    assert any(g.name == clause for a in fo.actions for g in a.guards)
    actions = tuple(replace(a, guards=tuple(g for g in a.guards if g.name != clause)) for a in fo.actions)
    assert set(attempt(replace(fo, actions=actions)).statuses.values()) != {Status.PROVED}


@pytest.mark.parametrize("design", ["baseline"])
def test_a_second_solver_agrees(design: str) -> None:
    """cvc5, where it is installed, does not confirm what z3 has proved; without it, asking is an error."""
    fo = lowered(design)
    texts = [smtlib(fo, o) for o in obligations(fo, fo.lemmas, [p.name for p in fo.properties])]
    if have_cvc5():
        assert {ask_cvc5(t) for t in texts} == {Answer.UNSAT}
    else:
        with pytest.raises(ImportError):
            ask_cvc5(texts[0])
