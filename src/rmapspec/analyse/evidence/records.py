# SPDX-License-Identifier: Apache-2.0
"""The form of an evidence file: JSON with values as labels, one line for what fits on one, the same bytes for the same
claims.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

import msgspec

from rmapspec.lang.spec import Spec
from rmapspec.system.behaviour import title
from rmapspec.system.labels import LabelError, from_labels, state_from_labels, state_labels, to_labels
from rmapspec.system.model import State, System
from rmapspec.system.trace import Step, Trace

VERSION = 1
WIDTH = 100
BOUNDED_FILE = "bounded.json"


class FormError(ValueError):
    """The text is no evidence file; the message says where."""


class StepRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step: what a person calls it, the action and its arguments, and the variables that it changes."""

    does: str
    action: str
    args: list[Any]
    changes: dict[str, Any]


class Violated(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag="violated", tag_field="verdict"
):
    """A behaviour of ``steps`` steps violates the property in this System, and none of fewer steps does.

    With ``loop`` it has no end: after its steps it is where it was after so many, and goes on from there for ever; that
    no shorter one violates the property is then not said.
    """

    property: str
    scenario: str
    sizes: dict[str, int]
    steps: int
    initial: dict[str, Any]
    trace: list[StepRecord]
    loop: int | None = None


class Bounded(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="no violation to depth", tag_field="verdict"
):
    """No behaviour of at most ``depth`` steps of this System violates one of the properties."""

    scenario: str
    sizes: dict[str, int]
    depth: int
    properties: list[str]


class Evidence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All claims about one spec; ``sha256`` is that of its own text and its base's, by name, in hexadecimal."""

    v: int
    spec: str
    sha256: dict[str, str]
    claims: list[Violated | Bounded]

    @property
    def violated(self) -> list[Violated]:
        """The claims with a counterexample."""
        return [c for c in self.claims if isinstance(c, Violated)]

    @property
    def bounded(self) -> list[Bounded]:
        """The claims that nothing is violated within a depth."""
        return [c for c in self.claims if isinstance(c, Bounded)]


def evidence_name(spec: str) -> str:
    """Where a spec's evidence stands below the folder of all evidence, by the spec's name."""
    return f"{spec}/{BOUNDED_FILE}"


def hashes(spec: Spec) -> dict[str, str]:
    """The SHA-256 of a spec's text and of its base's, by name, in hexadecimal."""
    texts = {spec.name: spec.text}
    if spec.typed.module.base is not None:
        texts[spec.typed.module.base.text] = spec.base_text
    return {name: sha256(text.encode()).hexdigest() for name, text in texts.items()}


def violated(system: System, prop: str, trace: Trace) -> Violated:
    """The record of a violation of a System."""
    actions = {a.name: a for a in system.actions}
    steps, before = [], trace.initial
    for step in trace.steps:
        action = actions[step.action]
        args = [to_labels(t, v) for (_, t), v in zip(action.params, step.args, strict=True)]
        does = title(system, action, before, step.args)
        steps.append(StepRecord(does, step.action, args, _changes(system, before, step.state)))
        before = step.state
    initial = state_labels(system.variables, trace.initial)
    return Violated(prop, system.scenario, dict(system.sizes), len(trace), initial, steps, trace.loop)


def trace_of(system: System, record: Violated) -> Trace:
    """The trace that a record stands for; raises LabelError where it stands for none."""
    params = {a.name: [t for _, t in a.params] for a in system.actions}
    labels = record.initial
    state = state_from_labels(system.variables, labels)
    initial, steps = state, []
    for number, step in enumerate(record.trace, start=1):
        types = params.get(step.action)
        if types is None or len(types) != len(step.args):
            raise LabelError(f"step {number}: there is no action {step.action} with {len(step.args)} arguments")
        try:
            args = tuple(from_labels(t, label) for t, label in zip(types, step.args, strict=True))
            labels = labels | step.changes
            state = state_from_labels(system.variables, labels)
        except LabelError as error:
            raise LabelError(f"step {number}: {error}") from error
        steps.append(Step(step.action, args, state))
    return Trace(initial, tuple(steps), record.loop)


def _changes(system: System, before: State, after: State) -> dict[str, Any]:
    """The variables that differ, with their new values as labels."""
    triples = zip(system.variables, before, after, strict=True)
    return {v.name: to_labels(v.type, new) for v, old, new in triples if old != new}


def decoded(text: str | bytes) -> Evidence:
    """The evidence in a file; raises FormError."""
    try:
        return msgspec.json.decode(text, type=Evidence)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:  # a ValidationError is a DecodeError
        raise FormError(str(error)) from error


def encoded(evidence: Evidence) -> str:
    """Evidence as the text of a file."""
    return laid_out(msgspec.to_builtins(evidence)) + "\n"


def laid_out(value: Any, indent: int = 0) -> str:
    """JSON with each value on one line where it fits, else one line for each of its parts."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or (indent and len(line) + indent <= WIDTH):
        return line
    deeper = indent + 2
    if isinstance(value, dict):
        parts = [f"{json.dumps(k, ensure_ascii=False)}: {laid_out(v, deeper)}" for k, v in value.items()]
    else:
        parts = [laid_out(v, deeper) for v in value]
    inside = f",\n{' ' * deeper}".join(parts)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n{' ' * deeper}{inside}\n{' ' * indent}{closing}"
