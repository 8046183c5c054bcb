# SPDX-License-Identifier: Apache-2.0
"""Proofs of any size on the hand-made abstraction: what is proved, what fails, and on which model."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from rmapspec.engines.proof import Kind, Status, facts, obligations, prove, quantified_bmc
from rmapspec.engines.proof.outcome import ProofOutcome
from rmapspec.system.firstorder.model import (
    Claim,
    Clause,
    FirstOrderAction,
    FirstOrderProperty,
    FirstOrderSystem,
    Lemma,
    Update,
)
from rmapspec.system.firstorder.terms import BOOL, Apply, Formula, Member, Or, Symbol, conj, exists, forall, negate
from rmapspec.system.model import PropertyKind
from tests.engines.any_size_walk import V, cp, linked, of, pp, vc, vp, walk

COPIES_FIRST = {"link_first": False}
CHILD_BEFORE = {"child_before": True}


def attempt(fo: FirstOrderSystem, **without: str) -> ProofOutcome:
    """The attempt to prove W with the system's lemmas."""
    return prove(fo, [lemma for lemma in fo.lemmas if lemma.name not in without.values()], ["W"])


def failing(outcome: ProofOutcome) -> list[str]:
    """The names of the obligations that do not hold."""
    return [f.obligation.name for f in outcome.failed]


def test_five_lemmas_prove_w_for_every_size() -> None:
    """The invariant that is known to be inductive is refused."""
    outcome = attempt(walk())
    assert outcome.statuses == {"W": Status.PROVED}
    assert outcome.proved == ("W",)
    assert outcome.failed == ()
    assert outcome.invariant == (
        "mapped_linked", "parent_visited", "child_visited", "in_order", "all_visited", "W",
    )  # fmt: skip
    assert outcome.count + outcome.rewritten >= 30
    assert outcome.solver.startswith("z3 ")


@pytest.mark.parametrize(
    ("design", "obligation"),
    [(COPIES_FIRST, "copy × mapped_linked"), (CHILD_BEFORE, "visit_child × in_order")],
)
def test_a_wrong_design_fails_by_name_on_one_vma(design: dict[str, bool], obligation: str) -> None:
    """The obligation that fails is not named after action and clause, or its model is larger than it need be."""
    outcome = attempt(walk(**design))
    assert outcome.statuses == {"W": Status.FAILED}
    assert failing(outcome)[0] == obligation
    first = outcome.failed[0]
    assert first.cti is not None
    assert dict(first.cti.before.sizes) == {"Vma": 1}
    assert first.cti.params == {"v": 0}


def test_what_follows_from_a_broken_clause_is_asked_about_again() -> None:
    """A clause is kept that holds only thanks to one that was given up."""
    outcome = attempt(walk(**COPIES_FIRST))
    assert "finish × W" in failing(outcome)
    assert "W" not in outcome.invariant
    assert "parent_visited" in outcome.invariant


@pytest.mark.parametrize("name", [lemma.name for lemma in walk().lemmas])
def test_every_lemma_is_needed(name: str) -> None:
    """The fixture's invariant could be smaller, or a missing lemma goes unnoticed."""
    assert attempt(walk(), dropped=name).statuses["W"] is Status.FAILED


@pytest.mark.parametrize("action", ["link", "copy", "finish", "fault"])
def test_an_action_without_its_first_guard_fails(action: str) -> None:
    """The guards of an action play no part in its obligations."""
    fo = walk()
    actions = tuple(replace(a, guards=a.guards[1:]) if a.name == action else a for a in fo.actions)
    outcome = attempt(replace(fo, actions=actions))
    if action == "link":  # not needed for W in this abstraction but for in_order: a VMA linked behind the walk
        assert outcome.statuses["W"] is Status.FAILED
    assert any(name.startswith(f"{action} ×") for name in failing(outcome))


def test_a_bad_start_fails_at_the_start() -> None:
    """Nobody checks that the invariant holds initially."""
    fo = walk()
    outcome = attempt(replace(fo, init=(fo.init[1],)))
    assert "init × mapped_linked" in failing(outcome)
    assert outcome.statuses["W"] is Status.FAILED


def test_facts_are_few_and_in_the_words_of_the_language() -> None:
    """A reader of the counterexample sees everything but what matters."""
    fo = walk(**COPIES_FIRST)
    told = facts(fo, attempt(fo).failed[0])
    assert told.params == ("v = v0",)
    assert told.before == ("filled(parent(v0))",)
    assert told.after == ("not linked(child(v0))", "filled(child(v0))")


@pytest.mark.parametrize(
    ("design", "steps"),
    [
        (COPIES_FIRST, ["acquire", "copy", "visit_parent", "finish"]),
        (CHILD_BEFORE, ["link", "acquire", "visit_child", "copy", "visit_parent", "finish"]),
    ],
)
def test_bounded_checking_finds_a_shortest_behaviour(design: dict[str, bool], steps: list[str]) -> None:
    """The real behaviour behind a failing obligation is not found, or a longer one is."""
    found = quantified_bmc(walk(**design), "W", 8)
    assert found.depth == len(steps)
    assert found.behaviour is not None
    assert sorted(s.action for s in found.behaviour.steps) == sorted(steps)
    assert dict(found.behaviour.initial.sizes) == {"Vma": 1}


def test_bounded_checking_finds_nothing_where_nothing_is() -> None:
    """A violation is made up."""
    found = quantified_bmc(walk(), "W", 5)
    assert (found.behaviour, found.depth, found.why) == (None, 5, "")


def test_time_that_is_up_is_said() -> None:
    """An attempt that was cut off claims something, or hides that it was cut off."""
    past = time.monotonic() - 1
    outcome = prove(walk(), walk().lemmas, ["W"], deadline=past)
    assert outcome.statuses == {"W": Status.UNKNOWN}
    assert outcome.invariant == ()
    assert outcome.why == "the time limit was reached"
    assert quantified_bmc(walk(**COPIES_FIRST), "W", 8, deadline=past).why == "the time limit was reached"


def test_a_property_that_does_not_exist_is_an_error() -> None:
    """A misspelt property counts as proved."""
    with pytest.raises(KeyError):
        prove(walk(), (), ["Q"])
    with pytest.raises(KeyError):
        quantified_bmc(walk(), "Q", 3)


def with_extras() -> FirstOrderSystem:
    """The system with an assert, a requirement and step properties."""
    fo = walk()
    link, *rest = fo.actions
    link = replace(
        link,
        asserts=(Claim("S4", negate(of(linked))), Claim("S9", of(vp))),
        requires=(Clause("the child is not in the tree", negate(of(linked))),),
    )
    grows = forall((V,), Or((negate(of(linked)), Apply(linked, (V,), primed=True))))
    shrinks = forall((V,), Or((of(pp), negate(Apply(pp, (V,), primed=True)))))
    properties = (
        *fo.properties,
        FirstOrderProperty("S4", "", PropertyKind.ASSERT, None),
        FirstOrderProperty("S9", "", PropertyKind.ASSERT, None),
        FirstOrderProperty("G", "linked stays linked", PropertyKind.STEP, grows),
        FirstOrderProperty("D", "nothing is mapped again", PropertyKind.STEP, shrinks),
    )
    return replace(fo, actions=(link, *rest), properties=properties)


def test_asserts_and_step_properties_are_judged() -> None:
    """A claim about a step is proved without its guards, or taken for granted."""
    fo = with_extras()
    outcome = prove(fo, fo.lemmas, [p.name for p in fo.properties])
    assert outcome.proved == ("W", "S4", "G")
    assert failing(outcome) == ["link × S9", "fault × D"]
    told = [facts(fo, f) for f in outcome.failed]
    assert told[0].before == ("not linked(child(v0))", "not visited(parent(v0))", "not walking")
    assert told[1].after == ("filled(parent(v0))",)
    for name, steps in (("S9", ["link"]), ("D", ["acquire", "visit_parent", "finish", "release", "fault"])):
        found = quantified_bmc(fo, name, 7)
        assert found.behaviour is not None
        assert len(found.behaviour.steps) <= len(steps)
        assert found.behaviour.steps[-1].action == steps[-1]


def test_a_requirement_that_fails_leaves_nothing_proved() -> None:
    """An operation may be applied where it has no value, and something is said to be proved all the same."""
    fo = with_extras()
    link, *rest = fo.actions
    outcome = attempt(replace(fo, actions=(replace(link, guards=link.guards[:1]), *rest)))
    assert outcome.proved == ()
    (failed,) = [f for f in outcome.failed if f.obligation.kind is Kind.REQUIREMENT]
    assert failed.obligation.name == "link × the child is not in the tree"


def test_parameters_are_not_captured() -> None:
    """A quantifier of a clause takes the action's parameter of the same name for its own variable."""
    flag = Symbol("flag", (V.sort,))
    mine = Apply(flag, (V,))
    put = FirstOrderAction("put", None, "put", (V,), (), (), (), (Update(flag, (V,), Member(BOOL, "true")),))
    only: Formula = forall((V,), negate(mine))
    fo = FirstOrderSystem(
        "s", "s", (V.sort,), (flag,), (), (Clause("start", only),), (put,),
        (FirstOrderProperty("P", "", PropertyKind.INVARIANT, only),),
    )  # fmt: skip
    assert prove(fo, (), ["P"]).statuses["P"] is Status.FAILED
    there = Lemma("there", "", exists((V,), conj((mine, negate(mine)))), "given")
    assert "there" not in prove(fo, (there,), []).invariant


def test_obligations_are_made_for_what_an_action_touches() -> None:
    """Obligations are missing, or made where nothing can change."""
    fo = walk()
    names = [o.name for o in obligations(fo, fo.lemmas, ["W"], trivial=True)]
    assert len(names) == len(set(names))
    assert "fault × in_order" not in names
    assert "copy × in_order" not in names
    for lemma in fo.lemmas:
        assert f"init × {lemma.name}" in names
    touched = {a.name: {u.symbol for u in a.updates} for a in fo.actions}
    for symbol, clause in ((cp, "mapped_linked"), (vc, "in_order"), (vp, "in_order"), (pp, "parent_visited")):
        for action, symbols in touched.items():
            if symbol in symbols:
                assert f"{action} × {clause}" in names
