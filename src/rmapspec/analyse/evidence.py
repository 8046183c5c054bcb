# SPDX-License-Identifier: Apache-2.0
"""Evidence: what z3 found of a spec within a bound, kept as a file that can be re-checked without trusting who wrote it.

A claim speaks of one System (scenario and sizes): every property is either violated in a given number of steps, with the
behaviour, or has no violation to the claim's depth. Re-checking replays each counterexample by ``evaluate`` and asks z3 anew
for every bound; the text that the claims are about is pinned by its hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from rmapspec.engines.bmc import bmc
from rmapspec.lang.spec import Spec
from rmapspec.system.evaluate import ReplayError, replay_violation
from rmapspec.system.labels import LabelError, state_from_labels, state_labels, to_labels
from rmapspec.system.model import System
from rmapspec.system.trace import Step, Trace
from rmapspec.system.verdict import Outcome, Word

VERSION = 1


class StepRecord(msgspec.Struct, frozen=True):
    """One step: the action, its arguments as codes with their labels beside them, and the state it leads to."""

    action: str
    args: list[int]
    labels: list[Any]
    state: dict[str, Any]


class Counterexample(msgspec.Struct, frozen=True):
    """A behaviour that ends in a violation."""

    initial: dict[str, Any]
    steps: list[StepRecord]


class PropertyRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """``violated`` in ``steps`` steps, none fewer; or ``no violation to depth`` of the claim."""

    verdict: str
    steps: int | None = None
    counterexample: Counterexample | None = None


class Claim(msgspec.Struct, frozen=True):
    """What is claimed of one System: about every behaviour of at most ``depth`` steps."""

    scenario: str
    sizes: dict[str, int]
    depth: int
    properties: dict[str, PropertyRecord]


class Evidence(msgspec.Struct, frozen=True):
    """All claims about one spec; ``text`` is the SHA-256 of the file and its base."""

    v: int
    spec: str
    text: str
    tools: dict[str, str]
    claims: list[Claim]


def text_hash(spec: Spec) -> str:
    """The SHA-256 of the spec's text and its base's, in hexadecimal."""
    return hashlib.sha256("\0".join((spec.text, spec.base_text)).encode()).hexdigest()


def gather(spec: Spec, plan: Iterable[tuple[str, dict[str, int | str], int]], tools: dict[str, str]) -> Evidence:
    """The evidence for the Systems of a plan of (scenario, sizes, depth); raises UndecidedError where z3 gave up."""
    claims = [claim_of(spec.family(sizes).system(scenario), depth) for scenario, sizes, depth in plan]
    return Evidence(VERSION, spec.name, text_hash(spec), tools, claims)


class UndecidedError(RuntimeError):
    """The bounded engine did not decide a property, so there is nothing to claim."""


def claim_of(system: System, depth: int) -> Claim:
    """What z3 says of one System within a depth, in steps."""
    outcome = decided(system, depth)
    records = {}
    for verdict in outcome.verdicts:
        if verdict.trace is not None:
            steps = len(verdict.trace)
            records[verdict.prop] = PropertyRecord("violated", steps, record_of(system, verdict.trace))
        else:
            records[verdict.prop] = PropertyRecord("no violation to depth")
    return Claim(system.scenario, dict(system.sizes), depth, records)


def decided(system: System, depth: int) -> Outcome:
    """The outcome of bounded checking; raises UndecidedError unless every property was decided."""
    outcome = bmc(system, depth=depth)
    undecided = [v.prop for v in outcome.verdicts if v.word not in (Word.VIOLATED, Word.BOUNDED)]
    if undecided or outcome.failure is not None or not outcome.complete:
        why = outcome.failure.message if outcome.failure is not None else outcome.why
        raise UndecidedError(f"{system.name}, {system.scenario}: {', '.join(undecided) or 'the run'} is undecided: {why}")
    return outcome


def record_of(system: System, trace: Trace) -> Counterexample:
    """A trace as labels."""
    params = {a.name: [t for _, t in a.params] for a in system.actions}
    steps = []
    for step in trace.steps:
        labels = [to_labels(t, v) for t, v in zip(params[step.action], step.args, strict=True)]
        codes = [v for v in step.args if isinstance(v, int)]
        steps.append(StepRecord(step.action, codes, labels, state_labels(system.variables, step.state)))
    return Counterexample(state_labels(system.variables, trace.initial), steps)


def trace_of(system: System, record: Counterexample) -> Trace:
    """The trace that a record stands for; raises LabelError."""
    steps = [Step(r.action, tuple(r.args), state_from_labels(system.variables, r.state)) for r in record.steps]
    return Trace(state_from_labels(system.variables, record.initial), tuple(steps))


def problems(spec: Spec, evidence: Evidence, *, solve: bool = True) -> Iterator[str]:
    """Everything wrong with evidence about a spec; nothing means that it was re-checked and stands.

    ``solve`` False replays the counterexamples only, which is quick, and leaves the bounds unchecked.
    """
    if evidence.v != VERSION:
        yield f"version {evidence.v} of the evidence is not understood (expected {VERSION})"
        return
    if evidence.text != text_hash(spec):
        yield "the spec has changed since the evidence was written: write it anew"
    for claim in evidence.claims:
        where = f"{claim.scenario}, {', '.join(f'{n}={v}' for n, v in claim.sizes.items())}"
        try:
            system = spec.family(dict(claim.sizes)).system(claim.scenario)
        except KeyError:
            yield f"{where}: the spec has no such scenario"
            continue
        missing = sorted({p.name for p in system.properties} ^ set(claim.properties))
        if missing:
            yield f"{where}: claims and properties differ: {', '.join(missing)}"
        yield from (f"{where}: {p}" for p in replay_problems(system, claim))
        if solve:
            yield from (f"{where}: {p}" for p in bound_problems(system, claim))


def replay_problems(system: System, claim: Claim) -> Iterator[str]:
    """Counterexamples that are no behaviour of the System, or end in no violation."""
    for name, record in claim.properties.items():
        if record.counterexample is None:
            if record.verdict != "no violation to depth":
                yield f"{name}: `{record.verdict}` without a counterexample"
            continue
        try:
            trace = trace_of(system, record.counterexample)
            replay_violation(system, trace, name)
        except (LabelError, ReplayError, KeyError) as problem:
            yield f"{name}: the counterexample does not replay: {problem}"
            continue
        if len(trace) != record.steps:
            yield f"{name}: claims {record.steps} steps, the counterexample has {len(trace)}"


def bound_problems(system: System, claim: Claim) -> Iterator[str]:
    """Claims that z3, asked again, does not confirm: the bound, or that no shorter violation exists."""
    found = decided(system, claim.depth)
    for verdict in found.verdicts:
        record = claim.properties.get(verdict.prop)
        if record is None:
            continue
        steps = None if verdict.trace is None else len(verdict.trace)
        if steps != record.steps:
            yield f"{verdict.prop}: claimed {record.steps or record.verdict}, found {steps or 'none'} (shortest violation, steps)"
