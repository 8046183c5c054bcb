# SPDX-License-Identifier: Apache-2.0
"""Formulas made small while they are built: quantifiers moved inwards, variables that equal something left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count

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
    Sort,
    Term,
    Var,
    conj,
    disj,
    eq,
    exists,
    forall,
    ite,
    sort_of,
)


@dataclass
class Fresh:
    """Gives variables that no formula of this system has yet, so that no substitution ever captures one."""

    numbers: count[int] = field(default_factory=lambda: count(1))

    def var(self, sort: Sort, hint: str = "") -> Var:
        """A new variable of a sort."""
        return Var(f"{hint or sort.name[0].lower()}{next(self.numbers)}", sort)

    def tuple_of(self, sorts: Iterable[Sort], hint: str = "") -> tuple[Var, ...]:
        """New variables of these sorts."""
        return tuple(self.var(s, hint) for s in sorts)


def neg(f: Formula) -> Formula:
    """The negation, pushed down to what is equal, applied or a variable."""
    match f:
        case Not(arg):
            return arg
        case And(args):
            return disj(neg(a) for a in args)
        case Or(args):
            return conj(neg(a) for a in args)
        case Forall(vs, body):
            return exists(vs, neg(body))
        case Exists(vs, body):
            return forall(vs, neg(body))
        case If(cond, then, other):
            return choose(cond, neg(then), neg(other))
        case Member(_, name):
            return FALSE if name == "true" else TRUE
        case _:
            return Not(f)


def imp(a: Formula, b: Formula) -> Formula:
    """``a`` implies ``b``."""
    return TRUE if b == a or (isinstance(a, And) and b in a.args) else disj((neg(a), b))


def choose(cond: Formula, then: Formula, other: Formula) -> Formula:
    """The formula ``if cond then … else …``, without an If."""
    if then == other:
        return then
    return disj((conj((cond, then)), conj((neg(cond), other))))


def iff(a: Formula, b: Formula) -> Formula:
    """Two formulas are equivalent."""
    for x, y in ((a, b), (b, a)):
        if x in (TRUE, FALSE):
            return y if x == TRUE else neg(y)
    return TRUE if a == b else Eq(a, b)


def pick(cond: Formula, then: Term, other: Term) -> Term:
    """``if cond then … else …`` of any sort."""
    return choose(cond, then, other) if sort_of(then) == BOOL else ite(cond, then, other)


def same(a: Term, b: Term) -> Formula:
    """Equality, moved into what either side chooses between."""
    if sort_of(a) == BOOL:
        return iff(a, b)
    if a == b:
        return TRUE
    if isinstance(a, If):
        return choose(a.cond, same(a.then, b), same(a.other, b))
    if isinstance(b, If):
        return choose(b.cond, same(a, b.then), same(a, b.other))
    if isinstance(b, Var) and not isinstance(a, Var):
        a, b = b, a
    return eq(a, b)


def all_same(a: Iterable[Term], b: Iterable[Term]) -> Formula:
    """Tuples of terms are equal."""
    return conj(same(x, y) for x, y in zip(a, b, strict=True))


def free(t: Term) -> frozenset[Var]:
    """The free variables of a term."""
    match t:
        case Var():
            return frozenset((t,))
        case Member():
            return frozenset()
        case Apply(_, args) | And(args) | Or(args):
            return frozenset().union(*(free(a) for a in args))
        case If(a, b, c):
            return free(a) | free(b) | free(c)
        case Eq(a, b):
            return free(a) | free(b)
        case Not(a):
            return free(a)
        case Forall(vs, body) | Exists(vs, body):
            return free(body) - frozenset(vs)


def put(t: Term, env: Mapping[Var, Term]) -> Term:
    """The term with variables replaced; bound variables are never among them (see Fresh)."""
    match t:
        case Var():
            return env.get(t, t)
        case Member():
            return t
        case Apply(symbol, args, primed):
            return Apply(symbol, tuple(put(a, env) for a in args), primed)
        case And(args):
            return conj(put(a, env) for a in args)
        case Or(args):
            return disj(put(a, env) for a in args)
        case If(a, b, c):
            return pick(put(a, env), put(b, env), put(c, env))
        case Eq(a, b):
            return same(put(a, env), put(b, env))
        case Not(a):
            return neg(put(a, env))
        case Forall(vs, body):
            return every(vs, put(body, env))
        case Exists(vs, body):
            return some(vs, put(body, env))


def some(variables: Iterable[Var], body: Formula) -> Formula:
    """For some values: over each alternative apart, without variables that a condition determines or none needs."""
    vs = tuple(variables)
    if not vs:
        return body
    if isinstance(body, Or):
        return disj(some(vs, part) for part in body.args)
    if isinstance(body, Exists):
        return some((*vs, *body.vars), body.body)
    parts = body.args if isinstance(body, And) else (body,)
    for part in parts:
        found = _determined(part, vs)
        if found is not None:
            x, term = found
            return some((v for v in vs if v != x), put(body, {x: term}))
    outside = [p for p in parts if not free(p) & set(vs)]
    inside = conj(p for p in parts if free(p) & set(vs))
    needed = tuple(v for v in vs if v in free(inside))
    return conj((*outside, exists(needed, inside)))


def every(variables: Iterable[Var], body: Formula) -> Formula:
    """For all values, the dual of ``some``."""
    vs = tuple(variables)
    if not vs:
        return body
    if isinstance(body, And):
        return conj(every(vs, part) for part in body.args)
    if isinstance(body, Forall):
        return every((*vs, *body.vars), body.body)
    parts = body.args if isinstance(body, Or) else (body,)
    for part in parts:
        found = _determined(part.arg, vs) if isinstance(part, Not) else None
        if found is not None:
            x, term = found
            return every((v for v in vs if v != x), put(body, {x: term}))
    outside = [p for p in parts if not free(p) & set(vs)]
    inside = disj(p for p in parts if free(p) & set(vs))
    needed = tuple(v for v in vs if v in free(inside))
    return disj((*outside, forall(needed, inside)))


def _determined(part: Formula, vs: tuple[Var, ...]) -> tuple[Var, Term] | None:
    """A variable among these that a condition says is equal to a term without it."""
    if not isinstance(part, Eq):
        return None
    for x, term in ((part.left, part.right), (part.right, part.left)):
        if isinstance(x, Var) and x in vs and x not in free(term):
            return x, term
    return None
