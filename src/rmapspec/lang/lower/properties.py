# SPDX-License-Identifier: Apache-2.0
"""Properties and covers of a module as those of a System."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang.lower.context import Place, World
from rmapspec.lang.lower.expressions import lower
from rmapspec.system.model import Cover, Property, PropertyKind
from rmapspec.system.types import BOOL

KINDS = {
    "invariant": PropertyKind.INVARIANT,
    "step": PropertyKind.STEP,
    "assertion": PropertyKind.ASSERT,
    "deadlock": PropertyKind.DEADLOCK,
    "temporal": PropertyKind.TEMPORAL,
}


def properties_of(world: World) -> tuple[Property, ...]:
    """Every declared property, in order; assumptions are apart."""
    return tuple(property_of(world, d) for d in world.typed.properties.values() if d.kind in KINDS)


def property_of(world: World, decl: s.PropertyDecl) -> Property:
    """One property with its witness."""
    return Property(
        name=decl.name.text,
        title=decl.title or "",
        kind=KINDS[decl.kind],
        expr=None if decl.formula is None else lower(world, Place(), decl.formula, BOOL),
        witness=None if decl.covered is None else lower(world, Place(), decl.covered, BOOL),
        span=decl.span,
    )


def covers_of(world: World) -> tuple[Cover, ...]:
    """Every declared cover, in order."""
    return tuple(
        Cover(d.name.text, d.title or "", lower(world, Place(), d.formula, BOOL), d.span)
        for d in world.typed.covers.values()
    )
