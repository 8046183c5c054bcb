# SPDX-License-Identifier: Apache-2.0
"""Inference on shipped designs: proved for every size with no hint, in the language's own words."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from rmapspec.analyse.proving.inference import inferred
from rmapspec.api import load
from rmapspec.content import content_root
from rmapspec.engines.infer.explore import reachable
from rmapspec.engines.infer.finite import finite_systems
from rmapspec.engines.infer.program import truth_of
from rmapspec.engines.proof import Status, prove
from rmapspec.lang.anysize import AnySize, lower_any_size
from rmapspec.lang.anysize.vocabulary import vocabulary
from rmapspec.lang.formulas import parse_formula, parse_formulas
from rmapspec.lang.typed import Typed
from rmapspec.system.firstorder.model import Lemma
from rmapspec.system.firstorder.terms import Apply, Exists, Formula, Member, Var, disj, eq

MINUTES = 120.0


def lowered(design: str) -> tuple[AnySize, Typed]:
    """A shipped design beside any number of walks."""
    typed = load(content_root() / "spec" / "designs" / f"{design}.rmap").typed
    return lower_any_size(typed, "walkers"), typed


@pytest.mark.parametrize("design", ["baseline", "plain_insert"])
def test_designs_are_proved_with_no_hint(design: str) -> None:
    """A design that was proved for every size without lemmas no longer is, or its printed invariant proves nothing."""
    system, typed = lowered(design)
    found = inferred(system, typed, ["S1", "W"], deadline=time.monotonic() + MINUTES)
    assert found.why == ""
    assert found.outcome is not None
    assert set(found.outcome.proved) == {"S1", "W"}
    assert all(lemma.origin == "inferred" and lemma.text for lemma in found.lemmas)
    control = [lemma for lemma in system.system.lemmas if lemma.origin == "control"]
    bare = replace(system.system, lemmas=tuple(control))
    formulas, more = parse_formulas(typed, {lemma.name: lemma.text for lemma in found.lemmas})
    again = [Lemma(name, "", system.formula(e, more), "given") for name, e in formulas.items()]
    outcome = prove(bare, [*control, *again], ["S1", "W"])
    assert {outcome.statuses["S1"], outcome.statuses["W"]} == {Status.PROVED}
    assert prove(bare, [*control, *again[1:]], ["S1", "W"]).proved != ("S1", "W"), "a lemma that nobody needs"


def test_what_is_violated_is_given_up_and_the_rest_is_proved() -> None:
    """Inference claims a property that does not hold, or loses all others over it, or does not say what it gave up."""
    system, typed = lowered("insert_before")
    found = inferred(system, typed, ["S1", "W"], deadline=time.monotonic() + MINUTES)
    assert found.outcome is not None
    assert found.outcome.proved == ("S1",)
    assert "W does not hold" in found.why


def closed(args: tuple[Var, ...], meaning: Formula) -> Formula:
    """Some elements satisfy it."""
    return Exists(args, meaning) if args else meaning


def test_words_mean_what_their_text_says() -> None:
    """The inferred formula and the text it is printed as are two things."""
    system, typed = lowered("baseline")
    known = vocabulary(system)
    (finite,) = finite_systems(system.system, {"Vma": 2, "walker": 1})
    states = reachable(finite, 500, time.monotonic() + MINUTES)
    ranges = dict(known.ranges)
    told = [(w.text, w.args, w.meaning) for w in known.words]
    for region in known.regions:
        args = tuple(Var(f"x{i}", sort) for i, sort in enumerate(region.symbol.args))
        for text, points in region.atoms:
            meaning = disj(eq(Apply(region.symbol, args), Member(region.symbol.result, p)) for p in sorted(points))
            if not (args and text.startswith("not ")):  # true of other processes, too
                told.append((text, args, meaning))
    seen = set()
    for text, args, meaning in told:
        names = [f"x{i}" for i in range(len(args))]
        binders = "".join(
            f"exists {n} in {ranges.get(v.sort.name, v.sort.name)}: " for n, v in zip(names, args, strict=True)
        )
        e, more = parse_formula(typed, binders + text.format(*names))
        as_text = truth_of(finite.frame.ground(system.formula(e, more), {}))
        as_word = truth_of(finite.frame.ground(closed(args, meaning), {}))
        values = {as_word(s) for s in states}
        assert [as_text(s) for s in states] == [as_word(s) for s in states], text
        seen |= {(text, v) for v in values}
    assert len(seen) > 1.5 * len(told), "most words are true in some states and false in others"
