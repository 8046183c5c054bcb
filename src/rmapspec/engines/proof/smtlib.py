# SPDX-License-Identifier: Apache-2.0
"""Obligations as SMT-LIB text, each complete in itself, for any solver to judge: ``unsat`` discharges it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rmapspec.engines.proof.obligations import Kind, Obligation
from rmapspec.engines.proof.rewrite import applications, parts_of
from rmapspec.system.firstorder.model import Clause, FirstOrderSystem
from rmapspec.system.firstorder.terms import (
    BOOL,
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
    Symbol,
    Term,
    Var,
    sort_of,
)

_RESERVED = frozenset((
    "true", "false", "not", "and", "or", "xor", "=>", "=", "distinct", "ite", "let", "forall", "exists", "match", "par",
    "as", "is", "_", "!", "Bool", "Int", "Real", "Array",
))  # fmt: skip
_CLAIMS = {
    Kind.INITIATION: "holds at the start",
    Kind.CONSECUTION: "is preserved by the action",
    Kind.REQUIREMENT: "is required by the action, and given whenever its guards hold",
    Kind.PROPERTY: "holds whenever the action is taken",
}


def quoted(name: str) -> str:
    """A name as a symbol of SMT-LIB, between bars where it needs them; raises ValueError for one that cannot be."""
    if "|" in name or "\\" in name:
        raise ValueError(f"no SMT-LIB symbol can be called {name}")
    if name in _RESERVED:
        return f"|{name}!|"
    plain = name.isascii() and name.replace("_", "a").replace(".", "a").isalnum() and not name[0].isdigit()
    return name if plain else f"|{name}|"


def smtlib(fo: FirstOrderSystem, o: Obligation) -> str:
    """The question whether the obligation fails, as SMT-LIB 2.6 text; the same text for the same obligation."""
    asserted = [*o.axioms, *o.assumed, *o.guards]
    formulas = [*(c.formula for c in asserted), o.goal]
    lines = [
        f"; {fo.name}, scenario {fo.scenario}, every size: {o.name}",
        f"; {o.clause} {_CLAIMS[o.kind]}{f' {o.action}' if o.action else ''} ({o.kind.value}); unsat says so",
        "(set-info :smt-lib-version 2.6)",
        *_signature(formulas),
        *_asserted("axiom", o.axioms),
        *_asserted("invariant", o.assumed),
        *_asserted("guard" if o.action else "start", o.guards),
        f"; not so: {_plain(o.clause)}",
        f"(assert (not {term(o.goal)}))",
        "(check-sat)",
        "",
    ]
    return "\n".join(lines)


def _signature(formulas: Iterable[Formula]) -> Iterator[str]:
    """The logic, and declarations of the sorts and symbols that occur, in the order of their names."""
    symbols: dict[str, Symbol] = {}
    sorts: dict[str, Sort] = {}
    for f in formulas:
        for sort in _sorts(f):
            sorts[sort.name] = sort
        for a in applications(f):
            symbols[a.symbol.name] = a.symbol
    for s in symbols.values():
        sorts.update({sort.name: sort for sort in (*s.args, s.result)})
    sorts.pop(BOOL.name, None)
    yield f"(set-logic {'UFDT' if any(s.members for s in sorts.values()) else 'UF'})"
    for _, sort in sorted(sorts.items()):
        if sort.members:
            members = " ".join(f"({_member(sort, m)})" for m in sort.members)
            yield f"(declare-datatypes (({quoted(sort.name)} 0)) (({members})))"
        else:
            yield f"(declare-sort {quoted(sort.name)} 0)"
    for _, s in sorted(symbols.items()):
        yield f"(declare-fun {quoted(s.name)} ({' '.join(_sort(a) for a in s.args)}) {_sort(s.result)})"


def _sorts(t: Term) -> Iterator[Sort]:
    """The sorts that a term names."""
    if isinstance(t, Member | Var):
        yield t.sort
    if isinstance(t, Forall | Exists):
        yield from (v.sort for v in t.vars)
    for part in parts_of(t):
        yield from _sorts(part)


def _asserted(what: str, clauses: Iterable[Clause]) -> Iterator[str]:
    for clause in clauses:
        yield f"; {what}: {_plain(clause.name)}"
        yield f"(assert {term(clause.formula)})"


def _plain(words: str) -> str:
    """Words on one line, for a comment."""
    return " ".join(words.split())


def _sort(sort: Sort) -> str:
    return "Bool" if sort == BOOL else quoted(sort.name)


def _member(sort: Sort, name: str) -> str:
    """Members are named after their sort: two enumerations may share a name."""
    return quoted(f"{sort.name}.{name}")


def term(t: Term, bound: Mapping[Var, str] | None = None) -> str:
    """A term as text; variables are written as ``bound`` says.

    Raises KeyError for a variable that is not bound, and ValueError for a primed symbol.
    """
    names = bound or {}
    match t:
        case Var():
            return names[t]
        case Member(sort, name):
            return name if sort == BOOL else _member(sort, name)
        case Apply(symbol, args, primed):
            if primed:
                raise ValueError(f"{symbol.name} is primed")
            return _list(quoted(symbol.name), args, names) if args else quoted(symbol.name)
        case If(cond, then, other):
            return _list("ite", (cond, then, other), names)
        case Eq(left, right):
            return _list("=", (left, right), names)
        case Not(arg):
            return _list("not", (arg,), names)
        case And(args) | Or(args):
            if not args:
                return "true" if isinstance(t, And) else "false"
            return _list("and" if isinstance(t, And) else "or", args, names) if len(args) > 1 else term(args[0], names)
        case Forall(variables, body):
            return _quantified("forall", variables, body, names)
        case Exists(variables, body):
            return _quantified("exists", variables, body, names)


def _list(head: str, args: tuple[Term, ...], names: Mapping[Var, str]) -> str:
    return f"({head} {' '.join(term(a, names) for a in args)})"


def _quantified(word: str, variables: tuple[Var, ...], body: Formula, outer: Mapping[Var, str]) -> str:
    """A quantifier; its variables get names that neither a symbol in it nor a variable around it has."""
    names = dict(outer)
    taken = {quoted(a.symbol.name) for a in applications(body)} | set(outer.values())
    for v in variables:
        choices = (quoted(v.name), *(quoted(f"{v.name}!{i}") for i in range(1, len(taken) + 2)))
        names[v] = next(c for c in choices if c not in taken)
        taken.add(names[v])
    heads = " ".join(f"({names[v]} {_sort(sort_of(v))})" for v in variables)
    return f"({word} ({heads}) {term(body, names)})"
