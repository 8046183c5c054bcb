# SPDX-License-Identifier: Apache-2.0
"""The plan: of which Systems, and to which depth, evidence claims that nothing is violated."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

import msgspec

from rmapspec.lang.spec import Spec

DEPTH = 10
"""Steps, where no plan says another number."""


class PlanError(ValueError):
    """The plan is none, or does not fit the spec; the message says how."""


class Scope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Scenarios (all of them when none is named) at one size, and a depth in steps."""

    depth: int
    sizes: dict[str, int] = msgspec.field(default_factory=dict)
    scenarios: list[str] = msgspec.field(default_factory=list)


Plan = Mapping[str, list[Scope]]
"""Scopes by the name of a spec, or of the spec that designs are of."""


def read_plan(text: str) -> Plan:
    """A plan from its TOML text; raises PlanError."""
    try:
        return msgspec.convert(tomllib.loads(text), dict[str, list[Scope]])
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise PlanError(str(error)) from error


def scopes_of(spec: Spec, plan: Plan) -> list[tuple[str, dict[str, int], int]]:
    """The Systems to claim something of, as (scenario, sizes, depth); raises PlanError and SpecError.

    Without a word of the plan on it: every scenario at the smallest sizes, to ``DEPTH``.
    """
    base = spec.typed.module.base
    scopes = plan.get(spec.name) or plan.get(base.text if base else spec.name) or [Scope(DEPTH)]
    found: dict[tuple[str, tuple[tuple[str, int], ...]], int] = {}
    for scope in scopes:
        wrong = [name for name in scope.sizes if name not in spec.typed.sorts and name not in spec.typed.params]
        if wrong:
            raise PlanError(f"{spec.name} has no sort or param {', '.join(wrong)}")
        family = spec.family(scope.sizes)
        for scenario in scope.scenarios or family.scenarios:
            if scenario not in family.scenarios:
                raise PlanError(f"{spec.name} has no scenario {scenario}")
            found[scenario, family.system(scenario).sizes] = scope.depth
    return [(scenario, dict(sizes), depth) for (scenario, sizes), depth in found.items()]
