# SPDX-License-Identifier: Apache-2.0
"""Temporal formulas of the text to those of the System: quantifiers written out, conditions lowered."""

from __future__ import annotations

from collections.abc import Iterable

from rmapspec.lang import syntax as s
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import domain_of
from rmapspec.lang.lower.context import Place, World
from rmapspec.lang.lower.expressions import lower
from rmapspec.lang.lower.sizes import impossible
from rmapspec.system.expr import Const, Expr
from rmapspec.system.temporal import Always, And, Atom, Eventually, Formula, LeadsTo, Not, Or
from rmapspec.system.types import BOOL, BoolT, Value, codes


def lower_temporal(w: World, p: Place, f: s.Temporal) -> Formula:
    """A formula; a quantifier over a set or sequence ranges over its elements as it is at that time."""
    args = () if f.op in ("forall", "exists") else tuple(lower_temporal(w, p, arg) for arg in f.args)
    match f.op:
        case "atom":
            assert f.state is not None
            return Atom(lower(w, p, f.state, BOOL))
        case "not":
            return Not(args[0])
        case "always":
            return Always(args[0])
        case "eventually":
            return Eventually(args[0])
        case "leadsto":
            return LeadsTo(args[0], args[1])
        case "and":
            return And(args)
        case "or":
            return Or(args)
        case "=>":
            return Or((Not(args[0]), args[1]))
        case "forall" | "exists":
            return _quantified(w, p, f)
        case _:
            raise impossible(f.span, f"`{f.op}` is no temporal operator")


def _quantified(w: World, p: Place, f: s.Temporal) -> Formula:
    assert f.var is not None
    assert f.domain is not None
    over, guard = domain_of(w, p, f.domain, lower)
    parts: list[Formula] = []
    for code in codes(over):
        value: Value = bool(code) if isinstance(over, BoolT) else code
        x = Const(over, value, f.var.span)
        body = lower_temporal(w, p.bind(f.var, x), f.args[0])
        if guard is not None:
            here = Atom(guard(x))
            body = Or((Not(here), body)) if f.op == "forall" else And((here, body))
        parts.append(body)
    return And(tuple(parts)) if f.op == "forall" else Or(tuple(parts))


def occasion(formula: Formula) -> Expr | None:
    """When a formula of the form ``p leadsto q``, under universal binders or not, says something; None for others."""
    match formula:
        case LeadsTo(Atom(cause), _):
            return cause
        case And(parts) if parts:
            return _any(occasion(part) for part in parts)
        case Always(Or((Not(Atom(cause)), _))):
            return cause
        case Or((Not(Atom(here)), body)):
            inner = occasion(body)
            return None if inner is None else mk.conj((here, inner))
        case _:
            return None


def _any(parts: Iterable[Expr | None]) -> Expr | None:
    known = list(parts)
    return mk.disj(p for p in known if p is not None) if all(p is not None for p in known) else None
