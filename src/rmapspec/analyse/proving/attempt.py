# SPDX-License-Identifier: Apache-2.0
"""Proofs for every size of what a spec claims: with the lemmas of the text, else with an invariant that is inferred."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from rmapspec.analyse.proving.results import InvariantPart, Obstacle, Proof
from rmapspec.analyse.proving.scenarios import proof_scenarios
from rmapspec.engines.proof import Kind, ProofOutcome, prove
from rmapspec.engines.proof.facts import facts
from rmapspec.engines.proof.outcome import Failed
from rmapspec.engines.proof.prove import Hints
from rmapspec.lang import syntax as s
from rmapspec.lang.anysize import AnySize, lower_any_size
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.spec import Spec
from rmapspec.system.firstorder.model import FirstOrderSystem, Lemma
from rmapspec.system.model import PropertyKind

PROVABLE = ("invariant", "step", "assertion")
"""Kinds of properties that an inductive invariant can prove."""
INTERRUPTED = "interrupted"
LARGER = 60.0
"""Seconds for a scenario other than the smallest; it is no use to look for what stands in the way there."""
INFERENCE = 30.0
"""Seconds that inference may take where nobody asked for it."""
INFERENCE_ALONE = 120.0
"""Seconds that it may take where the text's lemmas are not to be used."""

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to prove: these properties, of which ``violated`` are known to be so; ``lemmas`` says whether to use the
    text's. ``deadline`` is a time of ``time.monotonic``, ``hints`` are by scenario."""

    names: tuple[str, ...]
    violated: frozenset[str]
    lemmas: bool = True
    deadline: float | None = None
    hints: Mapping[str, Hints] = field(default_factory=dict)


def prove_every_size(spec: Spec, wanted: Wanted, progress: Progress | None = None) -> tuple[Proof, ...]:
    """An attempt in each scenario that has any number of some process, as long as something is left to prove.

    A property proved in a scenario is proved in every scenario with some of its processes, so the largest is tried
    first, where the spec has lemmas of its own. What is violated is asked about in the smallest one alone, for the sake
    of the obligation that fails; and there alone is an invariant looked for, where the text's lemmas do not suffice or
    are not to be used.
    """
    found: list[Proof] = []
    proved: set[str] = set()
    scenarios = proof_scenarios(spec)
    scenarios = scenarios if wanted.lemmas and _own_lemmas(spec) else scenarios[-1:]
    provable = [n for n, d in spec.typed.properties.items() if d.kind in PROVABLE]  # what was not asked for may help
    for scenario in scenarios:
        last = scenario == scenarios[-1]
        names = [n for n in provable if last or n not in wanted.violated]
        if proved >= {n for n in names if n in wanted.names}:
            continue
        proof = _attempt(spec, scenario, names, wanted, progress, infer=last)
        found.append(proof)
        proved |= set(proof.proved)
        if proof.why == INTERRUPTED:
            break
    return tuple(found)


def _own_lemmas(spec: Spec) -> bool:
    """Whether there are lemmas for this spec, not only for the one that it is a design of."""
    base = spec.typed.module.base
    given = {m.name.text for m in spec.typed.lemma_files}
    declared = any(isinstance(d, s.LemmaDecl) for d in spec.typed.module.declarations)
    return declared or spec.name in given or (base is None and bool(spec.typed.lemmas))


def _attempt(
    spec: Spec, scenario: str, asked: Sequence[str], wanted: Wanted, progress: Progress | None, *, infer: bool
) -> Proof:
    """One scenario, as far as it is within the fragment; ``infer`` says whether to look for lemmas there."""
    started = time.monotonic()
    members = tuple(m.text for m, _ in spec.typed.scenarios[scenario].members)
    try:
        lowered = lower_any_size(spec.typed, scenario, spec.settings)
    except SpecError as error:
        first = error.diagnostics[0]
        return Proof(scenario, members, (), (), why=f"{first.span}: {first.message}")
    fo = lowered.system
    known = {p.name for p in fo.properties}
    names = [n for n in asked if n in known]
    control = [lemma for lemma in fo.lemmas if lemma.origin == "control"]
    lemmas = list(fo.lemmas) if wanted.lemmas else control
    hints = wanted.hints.get(scenario) if wanted.lemmas else None
    cap = None if infer else started + LARGER
    ends = min((d for d in (cap, wanted.deadline) if d is not None), default=None)
    outcome = prove(fo, lemmas, names, deadline=ends, progress=progress, explain=infer, hints=hints)
    missing = [n for n in names if n in wanted.names and n not in {*outcome.proved, *wanted.violated}]
    why = outcome.why
    inferred = False
    if missing and not why and infer:
        more, better, why = _infer(lowered, spec, missing, outcome, wanted, progress)
        if better is not None:
            lemmas, outcome, inferred = [*lemmas, *more], better, True
    return Proof(
        scenario=scenario,
        processes=members,
        unbounded=fo.unbounded,
        proved=tuple(n for n in outcome.proved if n in wanted.names),
        invariant=_invariant(spec, fo, lemmas, outcome) if outcome.proved else (),
        obstacles=tuple(_obstacle(fo, f) for f in outcome.failed) if infer else (),
        notes=tuple(n.text for n in fo.notes),
        obligations=outcome.count + outcome.rewritten,
        seconds=time.monotonic() - started,
        longest=outcome.longest,
        solver=outcome.solver,
        inferred=inferred,
        why=why,
        left_out=spec.lemmas_left_out,
    )


def _infer(
    lowered: AnySize, spec: Spec, goals: Sequence[str], before: ProofOutcome, wanted: Wanted, progress: Progress | None
) -> tuple[tuple[Lemma, ...], ProofOutcome | None, str]:
    """Lemmas that prove more, with the proof they are part of; None where there are none, and why the search ended."""
    from rmapspec.analyse.proving.inference import inferred  # seldom needed

    cap = time.monotonic() + (INFERENCE if wanted.lemmas else INFERENCE_ALONE)
    deadlines = [d for d in (cap, wanted.deadline) if d is not None]
    names = [*goals, *before.proved]
    found = inferred(lowered, spec.typed, names, deadline=min(deadlines, default=None), progress=progress)
    if found.outcome is None or set(found.outcome.proved) <= set(before.proved):
        return (), None, found.why
    return found.lemmas, found.outcome, found.why


def _invariant(
    spec: Spec, fo: FirstOrderSystem, lemmas: Sequence[Lemma], outcome: ProofOutcome
) -> tuple[InvariantPart, ...]:
    """The clauses that were kept, properties first."""
    kept = set(outcome.invariant)
    found = [
        InvariantPart(p.name, p.title, property_text(spec, p.name), "property")
        for p in fo.properties
        if p.name in kept and p.kind is PropertyKind.INVARIANT
    ]
    found += [InvariantPart(x.name, x.title, lemma_text(spec, x), x.origin) for x in lemmas if x.name in kept]
    return tuple(found)


def property_text(spec: Spec, name: str) -> str:
    """The formula of a property in the language; empty for one that has none."""
    formula = spec.typed.properties[name].formula
    return "" if formula is None else spec.text_of(formula)


def lemma_text(spec: Spec, lemma: Lemma) -> str:
    """The formula of a lemma in the language; empty where it has no form there."""
    return spec.text_of(spec.typed.lemmas[lemma.name].formula) if lemma.origin == "given" else lemma.text


def _obstacle(fo: FirstOrderSystem, failed: Failed) -> Obstacle:
    """An obligation that stands in the way, with the facts of its counterexample."""
    o = failed.obligation
    kind = "requirement" if o.kind is Kind.REQUIREMENT else o.kind.value
    if failed.cti is None:
        return Obstacle(o.action or "", o.clause, kind, decided=False)
    told = facts(fo, failed)
    elements = sum(failed.cti.before.sizes.values())
    return Obstacle(o.action or "", o.clause, kind, True, elements, (*told.params, *told.before), told.after)
