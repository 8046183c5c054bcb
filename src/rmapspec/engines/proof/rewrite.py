# SPDX-License-Identifier: Apache-2.0
"""Formulas about the state after a step as formulas about the state before it, by substitution."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rmapspec.system.firstorder.model import FirstOrderAction, Update
from rmapspec.system.firstorder.terms import (
    BOOL,
    FALSE,
    TRUE,
    And,
    Apply,
    Eq,
    Exists,
    Forall,
    Formula,
    If,
    Member,
    Not,
    Or,
    Symbol,
    Term,
    Var,
    ite,
    negate,
    sort_of,
)


def all_of(parts: list[Formula]) -> Formula:
    """The conjunction, without what is trivial."""
    kept: list[Formula] = []
    for part in parts:
        if part == FALSE:
            return FALSE
        kept.extend(part.args if isinstance(part, And) else (part,))
    return kept[0] if len(kept) == 1 else And(tuple(kept)) if kept else TRUE


def any_of(parts: list[Formula]) -> Formula:
    """The disjunction, without what is trivial."""
    kept: list[Formula] = []
    for part in parts:
        if part == TRUE:
            return TRUE
        kept.extend(part.args if isinstance(part, Or) else (part,))
    return kept[0] if len(kept) == 1 else Or(tuple(kept)) if kept else FALSE


def equal(left: Term, right: Term) -> Formula:
    """Equality, decided where members of enumerations meet, also below an ``If``."""
    if left == right:
        return TRUE
    if isinstance(left, Member):
        left, right = right, left
    if isinstance(right, Member):
        if isinstance(left, Member):
            return FALSE
        if right.sort == BOOL:
            return left if right.name == "true" else negate(left)
        if isinstance(left, If):
            return choice(left.cond, equal(left.then, right), equal(left.other, right))
    return Eq(left, right)


def choice(cond: Formula, then: Formula, other: Formula) -> Formula:
    """``then`` where the condition holds, else ``other``: a formula, without what is trivial."""
    if then == TRUE:
        return any_of([cond, other])
    if then == FALSE:
        return all_of([negate(cond), other])
    if other == TRUE:
        return any_of([negate(cond), then])
    if other == FALSE:
        return all_of([cond, then])
    return ite(cond, then, other)


def truth(t: Term) -> Term:
    """A member of BOOL as the empty conjunction or disjunction, anything else as it is."""
    if isinstance(t, Member) and t.sort == BOOL:
        return TRUE if t.name == "true" else FALSE
    return t


def parts_of(t: Term) -> tuple[Term, ...]:
    """The terms that a term is made of."""
    match t:
        case Var() | Member():
            return ()
        case Apply(_, args) | And(args) | Or(args):
            return args
        case If(cond, then, other):
            return (cond, then, other)
        case Eq(left, right):
            return (left, right)
        case Not(arg):
            return (arg,)
        case Forall(_, body) | Exists(_, body):
            return (body,)


def free_variables(t: Term) -> frozenset[Var]:
    """The variables that no quantifier of the term binds."""
    if isinstance(t, Var):
        return frozenset((t,))
    inner = frozenset[Var]().union(*(free_variables(p) for p in parts_of(t)))
    return inner.difference(t.vars) if isinstance(t, Forall | Exists) else inner


def applications(t: Term) -> Iterator[Apply]:
    """Every application in a term, outer ones first."""
    if isinstance(t, Apply):
        yield t
    for part in parts_of(t):
        yield from applications(part)


@dataclass(frozen=True, slots=True)
class Substitution:
    """What replaces variables, and applications that read the state after a step.

    With ``primed_only`` those are the primed ones (of a step property), else all (of an invariant).
    """

    updates: Mapping[Symbol, Update] = field(default_factory=dict)
    primed_only: bool = False
    variables: Mapping[Var, Term] = field(default_factory=dict)

    def __call__(self, t: Term) -> Term:
        """The term with everything replaced and simplified; no variable is captured."""
        match t:
            case Var():
                return self.variables.get(t, t)
            case Member():
                return truth(t)
            case Apply():
                return self._applied(t)
            case If(cond, then, other):
                cond, then, other = self(cond), self(then), self(other)
                if cond in (TRUE, FALSE):
                    return then if cond == TRUE else other
                return choice(cond, then, other) if sort_of(then) == BOOL else ite(cond, then, other)
            case Eq(left, right):
                return self._equal(self(left), self(right))
            case Not(arg):
                return negate(self(arg))
            case And(parts):
                return all_of([self(p) for p in parts])
            case Or(parts):
                return any_of([self(p) for p in parts])
            case Forall() | Exists():
                return self._quantified(t)

    @staticmethod
    def _equal(left: Term, right: Term) -> Formula:
        for a, b in ((left, right), (right, left)):
            if a in (TRUE, FALSE):
                return b if a == TRUE else negate(b)
        return equal(left, right)

    def _applied(self, t: Apply) -> Term:
        args = tuple(self(a) for a in t.args)
        if t.primed or not self.primed_only:
            update = self.updates.get(t.symbol)
            if update is not None:
                return Substitution(variables=dict(zip(update.vars, args, strict=True)))(update.value)
        return Apply(t.symbol, args)

    def _quantified(self, t: Forall | Exists) -> Formula:
        """A quantifier, its variables renamed where one of them would capture a variable that comes in."""
        kept = {v: term for v, term in self.variables.items() if v not in t.vars}
        coming = frozenset[Var]().union(*(free_variables(term) for term in kept.values())) if kept else frozenset()
        names = {v.name for v in (*coming, *t.vars)}
        renamed: dict[Var, Term] = {}
        for v in t.vars:
            if v in coming:
                name = next(n for n in (f"{v.name}_{i}" for i in range(1, len(names) + 2)) if n not in names)
                names.add(name)
                renamed[v] = Var(name, v.sort)
        body = Substitution(self.updates, self.primed_only, {**kept, **renamed})(t.body)
        if body in (TRUE, FALSE):
            return body
        bound = tuple(_variable(renamed.get(v, v)) for v in t.vars)
        return Forall(bound, body) if isinstance(t, Forall) else Exists(bound, body)


def _variable(t: Term) -> Var:
    if not isinstance(t, Var):
        raise TypeError(f"no variable: {t}")
    return t


def after(action: FirstOrderAction, t: Formula, *, primed_only: bool = False) -> Formula:
    """What must hold before the action for ``t`` to hold after it (of a step property: for ``t`` to hold of the step).

    Parameters of the action stay free; the caller sees to it that no quantifier of ``t`` binds one of them.
    """
    return Substitution({u.symbol: u for u in action.updates}, primed_only)(t)
