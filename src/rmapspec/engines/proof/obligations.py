# SPDX-License-Identifier: Apache-2.0
"""What is to be shown for formulas to be an invariant: one obligation for each action and clause, named after them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from rmapspec.engines.proof.rewrite import Substitution, after, all_of, applications
from rmapspec.system.firstorder.model import (
    Claim,
    Clause,
    FirstOrderAction,
    FirstOrderProperty,
    FirstOrderSystem,
    Lemma,
    Update,
)
from rmapspec.system.firstorder.terms import TRUE, And, Apply, Formula, Symbol
from rmapspec.system.model import PropertyKind


class Kind(Enum):
    """What an obligation is about."""

    INITIATION = "initiation"  # the clause holds at the start
    CONSECUTION = "consecution"  # the action preserves the clause
    REQUIREMENT = "requirement"  # what the action does has a value
    PROPERTY = "property"  # an assert of the action, or a step property of it, holds


@dataclass(frozen=True, slots=True)
class Obligation:
    """``axioms``, ``assumed`` (the invariant) and ``guards`` are to imply ``goal``, for all ``constants``.

    ``symbols`` are all that may occur, ``constants`` the parameters of the action. All formulas are closed.
    """

    name: str  # "copy × mapped_linked"
    kind: Kind
    action: str | None
    clause: str
    axioms: tuple[Clause, ...]
    assumed: tuple[Clause, ...]
    guards: tuple[Clause, ...]
    constants: tuple[Symbol, ...]
    goal: Formula

    @property
    def trivial(self) -> bool:
        """Whether rewriting alone has decided it."""
        return self.goal == TRUE


@dataclass(frozen=True, slots=True)
class Step:
    """An action whose parameters have become constants, each with a name that no other symbol has."""

    action: FirstOrderAction
    constants: tuple[Symbol, ...]


def step_of(fo: FirstOrderSystem, action: FirstOrderAction) -> Step:
    """The action with constants for parameters, so that no quantifier can capture one."""
    taken = {s.name for s in fo.symbols} | {m for s in fo.sorts for m in s.members}
    constants = []
    for v in action.params:
        names = (v.name, *(f"{v.name}!{i}" for i in range(1, len(taken) + 2)))
        name = next(n for n in names if n not in taken)
        taken.add(name)
        constants.append(Symbol(name, (), v.sort, mutable=False, text=v.name))
    return Step(with_constants(action, tuple(constants)), tuple(constants))


def with_constants(action: FirstOrderAction, constants: tuple[Symbol, ...]) -> FirstOrderAction:
    """The action with these constants for its parameters."""
    put = Substitution(variables={v: Apply(c) for v, c in zip(action.params, constants, strict=True)})
    return replace(
        action,
        params=(),
        guards=tuple(Clause(g.name, put(g.formula), g.span) for g in action.guards),
        asserts=tuple(Claim(c.prop, put(c.formula), c.span) for c in action.asserts),
        requires=tuple(Clause(r.name, put(r.formula), r.span) for r in action.requires),
        updates=tuple(Update(u.symbol, u.vars, _updated(put, u)) for u in action.updates),
    )


def _updated(put: Substitution, u: Update) -> Formula:
    """The value of an update with constants for parameters; its own variables hide parameters of the same name."""
    return Substitution(variables={v: t for v, t in put.variables.items() if v not in u.vars})(u.value)


def clauses_of(fo: FirstOrderSystem, lemmas: Sequence[Lemma], properties: Sequence[str]) -> tuple[Clause, ...]:
    """The conjuncts of the invariant: lemmas, then those of the named properties that speak of one state."""
    by_name = {p.name: p for p in fo.properties}
    chosen = [by_name[name] for name in properties]
    found = [Clause(lemma.name, lemma.formula, lemma.span) for lemma in lemmas]
    stated = [(p, p.formula) for p in chosen if p.kind is PropertyKind.INVARIANT]
    return (*found, *(Clause(p.name, formula, p.span) for p, formula in stated if formula is not None))


def obligations(
    fo: FirstOrderSystem, lemmas: Sequence[Lemma], properties: Sequence[str], *, trivial: bool = False
) -> Iterator[Obligation]:
    """All that is to be shown for the lemmas and the properties named to hold always; all must be unsatisfiable.

    An action is left out for clauses that read nothing it updates. Obligations that rewriting alone decides are given
    with ``trivial`` only. Raises KeyError for a property that the system does not have.
    """
    clauses = clauses_of(fo, lemmas, properties)
    steps = [step_of(fo, a) for a in fo.actions]
    for clause in clauses:
        made = Obligation(
            f"init × {clause.name}", Kind.INITIATION, None, clause.name, fo.axioms, (), fo.init, (), clause.formula
        )
        yield made
    by_name = {p.name: p for p in fo.properties}
    reads = [read_by(clause) for clause in clauses]
    for step in steps:
        for o in of_step(fo, step, clauses, reads, [by_name[n] for n in properties]):
            if trivial or not o.trivial:
                yield o


def of_step(
    fo: FirstOrderSystem,
    step: Step,
    clauses: Sequence[Clause],
    reads: Sequence[Reads],
    properties: Sequence[FirstOrderProperty],
) -> Iterator[Obligation]:
    """The obligations of one action; ``reads`` are those of the clauses, in their order."""
    action = step.action
    assumed = tuple(clauses)

    def made(kind: Kind, clause: str, goal: Formula) -> Obligation:
        name = f"{action.name} × {clause}"
        return Obligation(name, kind, action.name, clause, fo.axioms, assumed, action.guards, step.constants, goal)

    for r in action.requires:
        yield made(Kind.REQUIREMENT, r.name, r.formula)
    for p in properties:
        if p.kind is PropertyKind.ASSERT:
            for claim in action.asserts:
                if claim.prop == p.name:
                    yield made(Kind.PROPERTY, p.name, claim.formula)
        elif p.kind is PropertyKind.STEP and p.formula is not None:
            yield made(Kind.PROPERTY, p.name, after(action, p.formula, primed_only=True))
    updated = {u.symbol.name for u in action.updates}
    for clause, parts in zip(clauses, reads, strict=True):
        changed = [part for part, read in parts if not updated.isdisjoint(read)]
        if changed:
            yield made(Kind.CONSECUTION, clause.name, all_of([after(action, part) for part in changed]))


Reads = list[tuple[Formula, frozenset[str]]]
"""The conjuncts of a clause, and the names of the symbols that each reads."""


def read_by(clause: Clause) -> Reads:
    """What the conjuncts of a clause read; found once, since every action is asked whether it updates some of it."""
    return [(part, frozenset(a.symbol.name for a in applications(part))) for part in conjuncts(clause.formula)]


def conjuncts(f: Formula) -> tuple[Formula, ...]:
    """The formulas that a formula is the conjunction of; those an action leaves alone need not be shown again."""
    return f.args if isinstance(f, And) else (f,)
