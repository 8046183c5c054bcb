# SPDX-License-Identifier: Apache-2.0
"""Formulas beside a module, its lemmas among them, as conditions on the states of its Systems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower.context import Place
from rmapspec.lang.lower.expressions import lower
from rmapspec.lang.lower.family import build_world
from rmapspec.system.expr import Expr
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.types import BOOL


def lower_formulas(
    typed: t.Typed, sizes: Mapping[str, int], settings: Mapping[str, int | str], formulas: Mapping[str, s.Expr]
) -> dict[str, Expr]:
    """Formulas that are checked in the scope of the module, as conditions on the states of its Systems at one size.

    ``sizes`` has every sort, ``settings`` the params that do not have their defaults. Raises SpecError.
    """
    world, _ = build_world(typed, sizes, settings)
    return {name: lower(world, Place(), e, BOOL) for name, e in formulas.items()}


def lemmas_of(typed: t.Typed) -> dict[str, s.Expr]:
    """The formulas of a module's lemmas, by name."""
    return {name: d.formula for name, d in typed.lemmas.items()}


def with_invariants(system: System, invariants: Mapping[str, Expr]) -> System:
    """The system, judged by these conditions as well, each an invariant of its name; raises ValueError where a property
    has the name already."""
    taken = sorted(invariants.keys() & system.property_named.keys())
    if taken:
        raise ValueError(f"the system has a property {taken[0]} already")
    more = tuple(Property(name, "", PropertyKind.INVARIANT, e, span=e.span) for name, e in invariants.items())
    return replace(system, properties=(*system.properties, *more))
