# SPDX-License-Identifier: Apache-2.0
"""Which exchanges of elements leave a System as it is. Nobody's word is taken for it: the exchanged System is compared.

An action is compared choice by choice of its parameters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rmapspec.engines.fast.exchange import Exchange, NotExchangeableError, exchange, named_types
from rmapspec.engines.fast.normal import Normal, junction
from rmapspec.system.behaviour import arguments
from rmapspec.system.compile.footprint import parts
from rmapspec.system.expr import Bind, Expr, Op
from rmapspec.system.meaning import EvaluationError, evaluate_constant
from rmapspec.system.model import Action, System, Variable
from rmapspec.system.types import Type


@dataclass(frozen=True)
class Symmetry:
    """The exchanges to try one after the other for a normal form, and the actions that stand for each other."""

    sorts: tuple[str, ...]
    network: tuple[Exchange, ...]
    orbits: tuple[tuple[str, ...], ...]

    def words(self) -> str:
        """What was reduced, for a report."""
        return f"states that differ only by an exchange of elements of {' or '.join(self.sorts)} count once"


def symmetry_of(system: System) -> Symmetry | None:
    """The symmetric sorts whose neighbouring elements can be exchanged; None where there are none."""
    found = {t.name: t for e in _types(system) for t in named_types(e)}
    names = [v.name for v in system.variables]
    network: list[Exchange] = []
    sorts: list[str] = []
    same: list[tuple[str, str]] = []
    for t in system.symmetric:
        found.setdefault(t.name, t)
    for t in system.symmetric:
        if len(t.labels) < 2:
            continue
        try:
            swaps = [exchange(found, names, a, b) for a, b in zip(t.labels, t.labels[1:], strict=False)]
            pairs = [pair for swap in swaps for pair in _Comparison(system, swap).pairs()]
        except NotExchangeableError:
            continue
        sorts.append(t.name)
        same += pairs
        network += [swaps[i] for last in range(len(swaps), 0, -1) for i in range(last)]
    return Symmetry(tuple(sorts), tuple(network), _orbits(system, same)) if sorts else None


def _types(system: System) -> Iterator[Type]:
    """The types of everything in a System."""
    yield from (v.type for v in system.variables)
    for action in system.actions:
        yield from (t for _, t in action.params)
    for x in _expressions(system):
        for p in parts(x):
            yield p.type
            if isinstance(p, Bind):
                yield p.over


def _expressions(system: System) -> Iterator[Expr]:
    for v in system.variables:
        yield from () if v.init is None else (v.init,)
    for action in system.actions:
        yield from (g.expr for g in action.guards)
        yield from (a.expr for a in action.asserts)
        yield from (x for _, x in action.updates)
    for p in system.properties:
        yield from (x for x in (p.expr, p.witness) if x is not None)
    yield from (c.expr for c in system.covers)
    yield from (x for p in system.processes for x in (p.ended, p.idle))


def _orbits(system: System, same: list[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """The actions in groups that exchanges lead to each other."""
    group = {a.name: {a.name} for a in system.actions}
    for a, b in same:
        if group[a] is not group[b]:
            group[a] |= group[b]
            for name in group[b]:
                group[name] = group[a]
    return tuple({id(g): tuple(sorted(g)) for g in group.values()}.values())


class _Comparison:
    """A System and the same with two elements exchanged; raises NotExchangeableError where they differ."""

    def __init__(self, system: System, swap: Exchange) -> None:
        self.system = system
        self.swap = swap

    def pairs(self) -> list[tuple[str, str]]:
        """The names of actions that become each other."""
        for member in (_variables, _processes):
            _same(member(self.system, Normal(None)), member(self.system, Normal(self.swap)))
        claims = [x for p in self.system.properties for x in (p.expr, p.witness) if x is not None]
        for x in [*claims, *(c.expr for c in self.system.covers)]:
            _same([Normal(None).text(x, {})], [Normal(self.swap).text(x, {})])
        plain = {text: a.name for a in self.system.actions for text in _choices(a, Normal(None))}
        moved = {text: a.name for a in self.system.actions for text in _choices(a, Normal(self.swap))}
        _same(list(plain), list(moved))
        return [(name, plain[text]) for text, name in moved.items()]


def _same(a: list[str], b: list[str]) -> None:
    if sorted(a) != sorted(b):
        raise NotExchangeableError


def _variables(system: System, n: Normal) -> list[str]:
    return [
        f"{n.name(v.name)}: {n.type(v.type)} = {'any' if v.init is None else _initial(v, n)}" for v in system.variables
    ]


def _initial(v: Variable, n: Normal) -> str:
    """An initial value as a constant; one that is undefined is left to the search without symmetry."""
    assert v.init is not None
    try:
        return n.value(v.type, evaluate_constant(v.init))
    except EvaluationError as error:
        raise NotExchangeableError from error


def _processes(system: System, n: Normal) -> list[str]:
    return [f"{n.name(p.pc)} {p.active} {n.text(p.ended, {})} {n.text(p.idle, {})}" for p in system.processes]


def _choices(action: Action, n: Normal) -> Iterator[str]:
    """An action with each choice of its parameters."""
    for args in arguments(action):
        bound = {name: int(code) for (name, _), code in zip(action.params, args, strict=True)}
        guards = junction(Op.AND, [n.text(g.expr, bound) for g in action.guards])
        asserts = sorted(f"{a.prop}: {n.text(a.expr, bound)}" for a in action.asserts)
        updates = sorted(f"{n.name(name)} := {n.text(x, bound)}" for name, x in action.updates)
        yield repr((guards, asserts, updates))
