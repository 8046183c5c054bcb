# SPDX-License-Identifier: Apache-2.0
"""Which expressions are constant: the same in every state."""

from __future__ import annotations

from collections.abc import Iterator

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker

STATEFUL = (
    "at", "after", "started", "ended", "cursor", "inside", "done",
    "holds", "holds_read", "holds_write", "held", "read_held", "write_held",
)  # fmt: skip


def parts(e: s.Expr) -> tuple[s.Expr, ...]:
    """The expressions directly inside one, in order."""
    match e:
        case s.Unary(_, _, arg) | s.Is(_, arg, _):
            return (arg,)
        case s.Binary(_, _, left, right):
            return (left, right)
        case s.If(_, cond, then, other):
            return (cond, then, other)
        case s.Index(_, base, key):
            return (base, key)
        case s.Field(_, base, _, _):
            return (base,)
        case s.Call(_, _, args):
            return args
        case s.SetLiteral(_, items) | s.SeqLiteral(_, items):
            return items
        case s.Binder(_, _, _, domain, body):
            return (domain, body)
        case _:
            return ()


def walk(e: s.Expr) -> Iterator[s.Expr]:
    """An expression and everything inside it, from left to right."""
    waiting = [e]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(parts(node))


def variable_part(k: Checker, e: s.Expr) -> s.Expr | None:
    """The first part of a checked expression that may differ from state to state; None when it is constant."""
    return _variable_part(k, e, frozenset())


def _variable_part(k: Checker, e: s.Expr, through: frozenset[str]) -> s.Expr | None:
    inside: set[s.Name] = set()
    for node in walk(e):
        if isinstance(node, s.Binder):
            inside.add(node.var)
        elif isinstance(node, s.Prime):
            return node
        elif isinstance(node, s.Name | s.Field):
            symbol = k.symbols.get(node)
            if isinstance(symbol, t.VarSymbol | t.LocalSymbol):
                return node
            if isinstance(symbol, t.BoundSymbol) and symbol.binder not in inside and not _fixed(symbol, through):
                return node
        elif isinstance(node, s.Call) and _variable_call(k, node, through):
            return node
    return None


def _fixed(symbol: t.BoundSymbol, through: frozenset[str]) -> bool:
    """Whether a bound name is constant: an index is; a parameter is when its argument is."""
    return symbol.role == "index" or (symbol.role == "fun" and bool(through))


def _variable_call(k: Checker, e: s.Call, through: frozenset[str]) -> bool:
    match k.symbols.get(e.function):
        case t.BuiltinSymbol(name):
            return name in STATEFUL
        case t.FunSymbol(decl) if decl.name.text not in through:
            return _variable_part(k, decl.body, through | {decl.name.text}) is not None
        case _:
            return False


def demand_constants(k: Checker) -> None:
    """Report what is not constant among the expressions that have to be."""
    for e, what in k.constants:
        found = variable_part(k, e)
        if found is not None:
            k.problems.add(
                "T210", found.span, f"{what} must be constant", hint="params, `size(…)` and numbers are constant"
            )
