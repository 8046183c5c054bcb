# SPDX-License-Identifier: Apache-2.0
"""The costs a spec declares: how often an operation happens over all complete behaviours of a scenario."""

from __future__ import annotations

from rmapspec.analyse.results import CostResult
from rmapspec.engines.cost import lock_cost
from rmapspec.lang import syntax as s
from rmapspec.lang.spec import Spec


def costs_of(spec: Spec) -> tuple[CostResult, ...]:
    """Every declared cost at the sizes it names; raises CostError where the behaviours need not end."""
    return tuple(cost_of(spec, decl) for decl in spec.typed.costs.values())


def cost_of(spec: Spec, decl: s.CostDecl) -> CostResult:
    """One cost: the least and the greatest count over all complete behaviours."""
    chosen = dict(spec.setting(g) for g in decl.settings)
    family = spec.family(chosen)
    lo, hi = lock_cost(family.system(decl.scenario.text), decl.op.lock.text, decl.op.op)
    where = ", ".join([decl.scenario.text, *(f"{name}={value}" for name, value in chosen.items())])
    return CostResult(decl.name.text, decl.title or "", lo, hi, where)
