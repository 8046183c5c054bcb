# SPDX-License-Identifier: Apache-2.0
"""Terms and formulas of many-sorted first-order logic with equality, over sorts of any size and small enumerations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort: without ``members`` uninterpreted (finite, not empty, of any size), else an enumeration of them."""

    name: str
    members: tuple[str, ...] = ()


BOOL = Sort("bool", ("false", "true"))


@dataclass(frozen=True, slots=True)
class Symbol:
    """A function of the state (``mutable``) or of the background; with result BOOL a relation, without args a constant.

    No symbol leads from a sort to that sort again, directly or through others: the obligations stay decidable (EPR).
    ``text`` says how an application is written in the language, for example ``"pte[child({0})]"``; empty: it is not.
    """

    name: str
    args: tuple[Sort, ...]
    result: Sort = BOOL
    mutable: bool = True
    text: str = ""


@dataclass(frozen=True, slots=True)
class Var:
    """A variable of an uninterpreted sort or an enumeration, bound by a quantifier, an action or an update."""

    name: str
    sort: Sort


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an enumeration."""

    sort: Sort
    name: str


@dataclass(frozen=True, slots=True)
class Apply:
    """A symbol applied; ``primed`` reads the state after the step (in step properties only)."""

    symbol: Symbol
    args: tuple[Term, ...] = ()
    primed: bool = False


@dataclass(frozen=True, slots=True)
class If:
    """``then`` where the condition holds, else ``other``; of any sort, BOOL included."""

    cond: Formula
    then: Term
    other: Term


@dataclass(frozen=True, slots=True)
class Eq:
    """Two terms of one sort are equal (BOOL: equivalent)."""

    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Not:
    """Negation."""

    arg: Formula


@dataclass(frozen=True, slots=True)
class And:
    """All of them; without args true."""

    args: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of them; without args false."""

    args: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Forall:
    """For all values of the variables."""

    vars: tuple[Var, ...]
    body: Formula


@dataclass(frozen=True, slots=True)
class Exists:
    """For some values of the variables."""

    vars: tuple[Var, ...]
    body: Formula


Formula: TypeAlias = "Var | Member | Apply | If | Eq | Not | And | Or | Forall | Exists"
"""A term of sort BOOL; a Var or Member of sort BOOL is one, too."""
Term: TypeAlias = "Var | Member | Apply | If | Eq | Not | And | Or | Forall | Exists"

TRUE = And(())
FALSE = Or(())


def sort_of(t: Term) -> Sort:
    """The sort of a term."""
    match t:
        case Var(_, sort) | Member(sort, _):
            return sort
        case Apply(symbol):
            return symbol.result
        case If(_, then, _):
            return sort_of(then)
        case _:
            return BOOL


def conj(parts: Iterable[Formula]) -> Formula:
    """All of them, flattened, trivial ones left out."""
    found: dict[Formula, None] = {}
    for part in parts:
        for arg in part.args if isinstance(part, And) else (part,):
            found[arg] = None
    if FALSE in found:
        return FALSE
    return next(iter(found)) if len(found) == 1 else And(tuple(found))


def disj(parts: Iterable[Formula]) -> Formula:
    """At least one of them, flattened, trivial ones left out."""
    found: dict[Formula, None] = {}
    for part in parts:
        for arg in part.args if isinstance(part, Or) else (part,):
            found[arg] = None
    if TRUE in found:
        return TRUE
    return next(iter(found)) if len(found) == 1 else Or(tuple(found))


def negate(f: Formula) -> Formula:
    """The negation, a double one removed."""
    if isinstance(f, Not):
        return f.arg
    return FALSE if f == TRUE else TRUE if f == FALSE else Not(f)


def implies(a: Formula, b: Formula) -> Formula:
    """``a`` implies ``b``."""
    return disj((negate(a), b))


def eq(a: Term, b: Term) -> Formula:
    """Equality, decided where both sides are known."""
    if a == b:
        return TRUE
    if isinstance(a, Member) and isinstance(b, Member):
        return FALSE
    return Eq(a, b)


def ite(cond: Formula, then: Term, other: Term) -> Term:
    """``If``, decided where the condition or the outcome is known."""
    if cond == TRUE or then == other:
        return then
    return other if cond == FALSE else If(cond, then, other)


def forall(variables: Iterable[Var], body: Formula) -> Formula:
    """``Forall`` over at least one variable."""
    vs = tuple(variables)
    return Forall(vs, body) if vs and body not in (TRUE, FALSE) else body


def exists(variables: Iterable[Var], body: Formula) -> Formula:
    """``Exists`` over at least one variable."""
    vs = tuple(variables)
    return Exists(vs, body) if vs and body not in (TRUE, FALSE) else body
