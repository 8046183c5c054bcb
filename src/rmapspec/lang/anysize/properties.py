# SPDX-License-Identifier: Apache-2.0
"""Properties of the text as first-order ones; what has no such form is left out and named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rmapspec.lang import syntax as s
from rmapspec.lang.anysize.context import Place, World
from rmapspec.lang.anysize.expressions import holds
from rmapspec.lang.diagnose import SpecError
from rmapspec.system.firstorder.model import Clause, FirstOrderProperty, Lemma
from rmapspec.system.firstorder.terms import FALSE, Formula, conj
from rmapspec.system.model import PropertyKind

KINDS = {
    "invariant": PropertyKind.INVARIANT,
    "step": PropertyKind.STEP,
    "assertion": PropertyKind.ASSERT,
}


def claim(w: World, e: s.Expr) -> tuple[Formula, list[str]]:
    """A claim as a formula that is no weaker, with the tests that it is stronger for; where an operation of it may have
    no value it is false. Raises SpecError for what has no first-order form."""
    found: list[Clause] = []
    guesses: list[str] = []
    body = holds(w, Place(unknown=FALSE, demands=found, guesses=guesses), e)
    return conj((*(c.formula for c in found), body)), guesses


def exactly(w: World, e: s.Expr) -> Formula:
    """A formula that is exactly what the text says; raises SpecError."""
    found: list[Clause] = []
    body = holds(w, Place(demands=found, everybody=True), e)
    return conj((*(c.formula for c in found), body))


def properties_of(w: World, asserted: frozenset[str]) -> Iterator[FirstOrderProperty]:
    """Every property that has a first-order form; the others are noted. ``asserted`` are those that some step of this
    scenario asserts."""
    for name, decl in w.typed.properties.items():
        kind = KINDS.get(decl.kind)
        if kind is None:
            if decl.kind != "assume":
                w.note(f"{name} is left out: it is about finite behaviours as a whole ({decl.kind})", decl.span)
            continue
        shape = FirstOrderProperty(name, decl.title or "", kind, None, decl.span)
        if any(c.prop is decl for c in w.counters.values()):
            yield replace(shape, kind=PropertyKind.ASSERT)  # it holds at first; each step owes the rest
            continue
        if decl.formula is None:
            if name in asserted:
                yield shape
            continue
        try:
            formula, guesses = claim(w, decl.formula)
        except SpecError as error:
            w.note(f"{name} is left out: {error.diagnostics[0].message}", decl.span)
            continue
        if formula == FALSE and guesses:
            w.note(f"{name} is left out: it reads {guesses[0]}", decl.span)
            continue
        for what in dict.fromkeys(guesses):
            w.note(f"{name} is judged in a stronger form, since it reads {what}", decl.span)
        yield replace(shape, formula=formula)


def lemmas_of(w: World) -> Iterator[Lemma]:
    """The lemmas of the text that have a first-order form here; the others are noted."""
    for name, decl in w.typed.lemmas.items():
        try:
            formula = exactly(w, decl.formula)
        except SpecError as error:
            w.note(f"lemma {name} is left out: {error.diagnostics[0].message}", decl.span)
            continue
        yield Lemma(name, decl.title or "", formula, "given", span=decl.span)
