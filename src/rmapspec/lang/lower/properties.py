# SPDX-License-Identifier: Apache-2.0
"""Properties and covers of a module as those of a System; an implication without a ``covered by`` is covered by
its antecedent."""

from __future__ import annotations

from dataclasses import replace

from rmapspec.lang import syntax as s
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.context import Place, World
from rmapspec.lang.lower.expressions import lower
from rmapspec.lang.lower.temporal import lower_temporal, occasion
from rmapspec.system.expr import App, Bind, Expr, Kind, Op
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
    expr = None if decl.formula is None else lower(world, Place(), decl.formula, BOOL)
    formula = None if decl.temporal is None else lower_temporal(world, Place(), decl.temporal)
    witness = None if decl.covered is None else lower(world, Place(), decl.covered, BOOL)
    if witness is None and expr is not None and decl.kind == "invariant":
        witness = antecedent(expr)
    if witness is None and formula is not None:
        witness = occasion(formula)
    return Property(decl.name.text, decl.title or "", KINDS[decl.kind], expr, witness, decl.span, formula)


def antecedent(e: Expr) -> Expr | None:
    """When an implication, under universal binders or not, says something at all; None for another formula."""
    match e:
        case App(op=Op.IMPLIES):
            return e.args[0]
        case App(op=Op.AND):
            parts = [antecedent(a) for a in e.args]
            return mk.disj(p for p in parts if p is not None) if all(p is not None for p in parts) else None
        case Bind(kind=Kind.FORALL):
            inner = antecedent(e.body)
            return None if inner is None else replace(e, kind=Kind.EXISTS, body=inner)
        case _:
            return None


def covers_of(world: World) -> tuple[Cover, ...]:
    """Every declared cover, in order."""
    return tuple(
        Cover(d.name.text, d.title or "", lower(world, Place(), d.formula, BOOL), d.span)
        for d in world.typed.covers.values()
    )
