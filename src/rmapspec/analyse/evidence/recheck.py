# SPDX-License-Identifier: Apache-2.0
"""Holding evidence to a spec: what is missing or does not replay, and what a solver, asked again, does not confirm."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rmapspec.analyse.evidence.plan import Plan, scopes_of
from rmapspec.analyse.evidence.records import VERSION, Bounded, Evidence, Violated, hashes, trace_of, violated
from rmapspec.engines.bmc import bmc
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.spec import Spec
from rmapspec.system.evaluate import ReplayError, replay_violation
from rmapspec.system.labels import LabelError
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.verdict import Word

Progress = Callable[[str], None]


class UndecidedError(RuntimeError):
    """The solver did not decide a claim, so nothing is known of it; the message says which and why."""


def replay_problems(spec: Spec, evidence: Evidence, plan: Plan) -> Iterator[str]:
    """Everything wrong with evidence that needs no solver: another text, claims too many or too few, counterexamples
    that are none."""
    if evidence.v != VERSION:
        yield f"version {evidence.v} of the form is not understood (expected {VERSION})"
        return
    if evidence.spec != spec.name:
        yield f"speaks of {evidence.spec}, not of {spec.name}"
    yield from _text_problems(spec, evidence)
    yield from _expectation_problems(spec, evidence)
    yield from _plan_problems(spec, evidence, plan)
    for claim in evidence.violated:
        yield from (f"{name_of(claim)}: {p}" for p in _violation_problems(spec, claim))


def solver_problems(spec: Spec, evidence: Evidence, progress: Progress | None = None) -> Iterator[str]:
    """Every claim that a solver, asked anew, does not confirm; raises UndecidedError where it gives no answer."""
    for claim in evidence.claims:
        if progress is not None:
            progress(f"{spec.name}: {name_of(claim)}")
        system = system_of(spec, claim)
        if isinstance(system, str):
            yield f"{name_of(claim)}: {system}"
            continue
        if isinstance(claim, Violated) and claim.loop is not None:
            continue  # no bound speaks of behaviours without end; it was replayed
        names = (claim.property,) if isinstance(claim, Violated) else tuple(claim.properties)
        known = {p.name for p in system.properties if p.kind is not PropertyKind.TEMPORAL}
        unknown = [n for n in names if n not in known]
        if unknown:
            yield f"{name_of(claim)}: no safety property {', '.join(unknown)}"
            continue
        claimed, depth = (claim.steps, claim.steps) if isinstance(claim, Violated) else (None, claim.depth)
        for name, found in _lengths(system.with_properties(names), depth).items():
            if found != claimed:
                which = "" if isinstance(claim, Violated) else f"{name}: "
                said = f"the solver {_shortest(found, depth)}, the claim {_shortest(claimed, depth)}"
                yield f"{name_of(claim)}: {which}{said}"


def _lengths(system: System, depth: int) -> dict[str, int | None]:
    """The length of the shortest violation of each property within a depth, None where there is none."""
    outcome = bmc(system, depth=depth)
    if outcome.why == "interrupted":
        raise KeyboardInterrupt
    if outcome.failure is not None:
        raise UndecidedError(f"{place(system.scenario, dict(system.sizes))}: {outcome.failure.message}")
    undecided = [v for v in outcome.verdicts if v.word not in (Word.VIOLATED, Word.BOUNDED)]
    if undecided:
        names = ", ".join(v.prop for v in undecided)
        raise UndecidedError(f"{names} in {place(system.scenario, dict(system.sizes))}: {undecided[0].why}")
    return {v.prop: None if v.trace is None else len(v.trace) for v in outcome.verdicts}


def _shortest(steps: int | None, depth: int) -> str:
    """What is said of the shortest violation, as the end of a sentence."""
    return f"has no violation to depth {depth}" if steps is None else f"has a shortest violation of {steps} steps"


def _text_problems(spec: Spec, evidence: Evidence) -> Iterator[str]:
    """Texts that are not those that the claims were made of."""
    now = hashes(spec)
    for name in sorted(now.keys() | evidence.sha256.keys()):
        if now.get(name) != evidence.sha256.get(name):
            yield f"the text of {name} is not the one that the claims were made of"


def _expectation_problems(spec: Spec, evidence: Evidence) -> Iterator[str]:
    """Violations that the file itself expects and the evidence does not show, and the other way round."""
    said = [e for e in spec.typed.expectations if e.kind in ("holds", "violated")]
    if not said:
        return
    expected = {p.text for e in said for p in e.properties}
    shown = {c.property for c in evidence.violated}
    yield from (f"{name}: expected to be violated, and there is no counterexample" for name in sorted(expected - shown))
    yield from (f"{name}: violated here, and expected to hold" for name in sorted(shown - expected))


def _plan_problems(spec: Spec, evidence: Evidence, plan: Plan) -> Iterator[str]:
    """Differences between what is claimed and what is to be."""
    names = [claim.property for claim in evidence.violated]
    yield from (f"{name}: more than one counterexample" for name in sorted({n for n in names if names.count(n) > 1}))
    planned = [bounded_claim(spec, scope, set(names)) for scope in scopes_of(spec, plan)]
    for wanted in planned:
        there = [c for c in evidence.bounded if (c.scenario, c.sizes) == (wanted.scenario, wanted.sizes)]
        if len(there) != 1:
            yield f"{name_of(wanted)}: {len(there) or 'no'} claims of it, where the plan has one"
        elif there[0].depth != wanted.depth:
            yield f"{name_of(wanted)}: the claim is of depth {there[0].depth}, the plan of {wanted.depth}"
        elif there[0].properties != wanted.properties:
            differing = ", ".join(sorted(set(there[0].properties) ^ set(wanted.properties))) or "their order"
            yield f"{name_of(wanted)}: its properties are not those to be claimed: {differing}"
    places = [(c.scenario, c.sizes) for c in planned]
    yield from (f"{name_of(c)}: not in the plan" for c in evidence.bounded if (c.scenario, c.sizes) not in places)


def bounded_claim(spec: Spec, scope: tuple[str, dict[str, int], int], violated: set[str]) -> Bounded:
    """What is to be claimed of one scope: every property but those violated somewhere, and those no bound speaks of."""
    scenario, sizes, depth = scope
    system = spec.family(sizes).system(scenario)
    judged = [p.name for p in system.properties if p.kind is not PropertyKind.TEMPORAL and p.name not in violated]
    return Bounded(scenario, sizes, depth, judged)


def _violation_problems(spec: Spec, claim: Violated) -> Iterator[str]:
    """What is wrong with a counterexample, by the concrete meaning alone."""
    system = system_of(spec, claim)
    if isinstance(system, str):
        yield system
        return
    if claim.property not in system.property_named:
        yield "there is no such property"
        return
    try:
        trace = trace_of(system, claim)
        replay_violation(system, trace, claim.property)
    except (LabelError, ReplayError) as problem:
        yield f"the counterexample does not replay: {problem}"
        return
    if claim.steps != len(trace):
        yield f"claims {claim.steps} steps, and its counterexample has {len(trace)}"
    elif claim != violated(system, claim.property, trace):
        yield "the words beside the counterexample are not those of the spec"


def system_of(spec: Spec, claim: Violated | Bounded) -> System | str:
    """The System a claim speaks of, or what keeps it from being one."""
    needed = dict(spec.family({}).sizes)
    if needed.keys() != claim.sizes.keys():
        return f"sizes are to be given of {', '.join(needed) or 'nothing'}"
    try:
        family = spec.family(claim.sizes)
    except SpecError as error:
        return f"these sizes do not fit: {error.diagnostics[0].message}"
    if claim.scenario not in family.scenarios:
        return "the spec has no such scenario"
    return family.system(claim.scenario)


def name_of(claim: Violated | Bounded) -> str:
    """What a message calls a claim."""
    where = place(claim.scenario, claim.sizes)
    return f"{claim.property} violated ({where})" if isinstance(claim, Violated) else f"bound ({where})"


def place(scenario: str, sizes: dict[str, int]) -> str:
    """A System in a message: ``walk, Vma=1``."""
    return ", ".join([scenario, *(f"{n}={v}" for n, v in sizes.items())])
