# SPDX-License-Identifier: Apache-2.0
"""Counterexamples to induction: the smallest model of a failing obligation, confirmed by the concrete meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from rmapspec.engines.logic import Logic
from rmapspec.engines.proof.obligations import Kind, Obligation
from rmapspec.engines.proof.outcome import Cti
from rmapspec.system.firstorder.model import Clause, FirstOrderAction, FirstOrderSystem
from rmapspec.system.firstorder.structure import Element, Structure, value
from rmapspec.system.firstorder.terms import Var

EXTRA = 3
"""Elements beyond one of each sort up to which small models are looked for."""


class ModelError(RuntimeError):
    """The concrete meaning does not confirm a solver's model: a defect of this program or of the solver."""


def model_of(fo: FirstOrderSystem, logic: Logic, o: Obligation, kept: Sequence[Clause]) -> Cti:
    """The model of what ``logic`` has been asked and answered with SAT, of any size.

    Raises ModelError when the model does not show that the obligation fails.
    """
    return cti_of(fo, o, kept, logic.structure(fo.sorts, (*fo.symbols, *o.constants)))


def small_sizes(fo: FirstOrderSystem) -> Iterator[dict[str, int]]:
    """Numbers of elements of the uninterpreted sorts, smaller sums first, up to EXTRA more than one of each."""
    names = [s.name for s in fo.sorts if not s.members]
    rows = [row for row in product(range(1, EXTRA + 2), repeat=len(names)) if sum(row) <= len(names) + EXTRA]
    for row in sorted(rows, key=lambda row: (sum(row), max(row, default=0), row)):
        yield dict(zip(names, row, strict=True))


def cti_of(fo: FirstOrderSystem, o: Obligation, kept: Sequence[Clause], model: Structure) -> Cti:
    """A structure as a counterexample, confirmed; raises ModelError where it is none."""
    params = {c.name: model.tables[c.name][()] for c in o.constants}
    before = Structure(model.sizes, {s.name: model.tables[s.name] for s in fo.symbols})
    for clause in (*o.axioms, *(kept if o.action else ()), *o.guards):
        if not value(clause.formula, model, {}):
            raise ModelError(f"{o.name}: {clause.name} is false in the solver's model")
    if value(o.goal, model, {}):
        raise ModelError(f"{o.name}: the goal is true in the solver's model")
    after = before
    if o.kind is Kind.CONSECUTION or o.kind is Kind.PROPERTY:
        action = next(a for a in fo.actions if a.name == o.action)
        after = taken(fo, action, before, dict(zip(action.params, params.values(), strict=True)))
    return Cti(before, after, params)


def taken(fo: FirstOrderSystem, action: FirstOrderAction, before: Structure, env: dict[Var, Element]) -> Structure:
    """The structure after an action, by the concrete meaning of its updates."""
    tables = {s.name: before.tables[s.name] for s in fo.symbols}
    for u in action.updates:
        tables[u.symbol.name] = {
            args: value(u.value, before, {**env, **dict(zip(u.vars, args, strict=True))})
            for args in before.tuples(u.symbol)
        }
    return Structure(before.sizes, tables)
