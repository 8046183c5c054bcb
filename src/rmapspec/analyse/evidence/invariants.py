# SPDX-License-Identifier: Apache-2.0
"""A spec of any size with an invariant that is given as text, and what is to be shown for it, by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rmapspec.analyse.evidence.every_size import FOLDER, Conjunct
from rmapspec.analyse.evidence.records import FormError
from rmapspec.analyse.proving.attempt import lemma_text
from rmapspec.analyse.proving.scenarios import proof_scenarios
from rmapspec.engines.proof import Obligation, obligations
from rmapspec.engines.proof.smtlib import term
from rmapspec.lang.anysize import AnySize, lower_any_size
from rmapspec.lang.formulas import parse_formulas
from rmapspec.lang.spec import Spec
from rmapspec.system.firstorder.model import FirstOrderSystem, Lemma
from rmapspec.system.model import PropertyKind

SUFFIX = ".smt2"


@dataclass(frozen=True, slots=True)
class Stated:
    """A scenario of any size with the conjuncts of an invariant as lemmas."""

    lowered: AnySize
    lemmas: tuple[Lemma, ...]

    @property
    def system(self) -> FirstOrderSystem:
        """The system they speak of."""
        return self.lowered.system


def wants_proof(spec: Spec) -> bool:
    """Whether evidence for every size belongs to a spec: it has any number of some process, and nothing that is
    expected to be violated."""
    return bool(proof_scenarios(spec)) and all(e.kind != "violated" for e in spec.typed.expectations)


def expected(spec: Spec) -> tuple[str, ...]:
    """The properties that the file expects to hold, all that it has where it says nothing."""
    said = {p.text for e in spec.typed.expectations if e.kind == "holds" for p in e.properties}
    judged = [name for name, d in spec.typed.properties.items() if d.kind != "assume"]
    return tuple(name for name in judged if not said or name in said)


def conjuncts_of(spec: Spec, lemmas: Iterable[Lemma]) -> list[Conjunct]:
    """Lemmas as text."""
    found = []
    for x in lemmas:
        text = lemma_text(spec, x)
        found.append(Conjunct(x.name, x.origin, x.title, text, "" if text else term(x.formula)))
    return found


def stated(spec: Spec, scenario: str, conjuncts: Sequence[Conjunct]) -> Stated:
    """A scenario with an invariant read from text; raises SpecError for a text that is no formula of it, FormError for
    a conjunct without one that is none of the lowering."""
    lowered = lower_any_size(spec.typed, scenario, spec.settings)
    texts = {c.name: c.text for c in conjuncts if c.text}
    parsed, typed = parse_formulas(spec.typed, texts, "the invariant")
    made = {x.name: x.formula for x in lowered.system.lemmas if x.origin == "control"}
    lemmas = []
    for c in conjuncts:
        formula = lowered.formula(parsed[c.name], typed) if c.text else made.get(c.name)
        if formula is None or (not c.text and term(formula) != c.smtlib):
            raise FormError(f"conjunct {c.name} is not what the lowering states")
        lemmas.append(Lemma(c.name, c.title, formula, c.origin, c.text))
    return Stated(lowered, tuple(lemmas))


def to_show(where: Stated, properties: Sequence[str]) -> list[Obligation]:
    """What is to be shown for the invariant and the properties, what rewriting decides included."""
    return list(obligations(where.system, where.lemmas, properties, trivial=True))


def owed(lowered: AnySize) -> frozenset[str]:
    """Properties that the lowering takes for granted, a number for the count that one says it is: nothing is proved
    without them."""
    return frozenset(c.prop.name.text for c in lowered.world.counters.values())


def provable(fo: FirstOrderSystem) -> tuple[str, ...]:
    """The properties that have a form of any size."""
    return tuple(p.name for p in fo.properties if p.kind is not PropertyKind.TEMPORAL)


def file_names(scenario: str, shown: Sequence[Obligation]) -> list[str]:
    """A path for each obligation's file below the folder of the spec, after its action and clause, no two alike."""
    taken: set[str] = set()
    found = []
    for o in shown:
        plain = re.sub(r"[^A-Za-z0-9._-]+", "_", f"{o.action or 'init'}--{o.clause}")
        name, more = plain, 1
        while name.lower() in taken:
            more += 1
            name = f"{plain}--{more}"
        taken.add(name.lower())
        found.append(f"{FOLDER}/{scenario}/{name}{SUFFIX}")
    return found
