# SPDX-License-Identifier: Apache-2.0
"""What a person needs to see of a counterexample to induction: the facts that its guards and its clause read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rmapspec.engines.proof.obligations import Kind
from rmapspec.engines.proof.outcome import Failed
from rmapspec.system.firstorder.model import FirstOrderAction, FirstOrderSystem
from rmapspec.system.firstorder.structure import Element, Structure, Table, value
from rmapspec.system.firstorder.terms import (
    BOOL,
    And,
    Exists,
    Forall,
    Formula,
    Not,
    Or,
    Sort,
    Symbol,
    Var,
)

Atom = tuple[str, tuple[Element, ...]]
"""A symbol's name and arguments."""


@dataclass(slots=True)
class _Watched(Mapping[tuple[Element, ...], Element]):
    """A table that notes what is read of it."""

    name: str
    table: Table
    seen: dict[Atom, None]

    def __getitem__(self, args: tuple[Element, ...]) -> Element:
        self.seen[self.name, args] = None
        return self.table[args]

    def __iter__(self) -> Iterator[tuple[Element, ...]]:
        return iter(self.table)

    def __len__(self) -> int:
        return len(self.table)


@dataclass(slots=True)
class _Watch:
    """A structure, and what has been read of it."""

    of: Structure
    seen: dict[Atom, None] = field(default_factory=dict)

    def structure(self) -> Structure:
        """The structure to read."""
        tables = {name: _Watched(name, table, self.seen) for name, table in self.of.tables.items()}
        return Structure(self.of.sizes, tables)


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts before and after the step in the language's notation, and the elements its parameters are."""

    params: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]


def facts(fo: FirstOrderSystem, failed: Failed) -> Facts:
    """The facts that matter of a failing obligation's counterexample.

    They are what the guards and the clause read, the clause for values of its variables that break it: of ``after``
    all, of ``before`` those of the guards and those that the step changes. A relation that does not hold is told only
    of ``after``. Raises ValueError when the failure has no counterexample.
    """
    if failed.cti is None:
        raise ValueError(f"{failed.obligation.name} was not decided")
    cti, o = failed.cti, failed.obligation
    action = next((a for a in fo.actions if a.name == o.action), None)
    before, after = _Watch(cti.before), _Watch(cti.after)
    env = {} if action is None else dict(zip(action.params, cti.params.values(), strict=True))
    if action is not None:
        for g in action.guards:
            value(g.formula, before.structure(), env)
    claim = _claim(fo, failed, action)
    if o.kind is Kind.CONSECUTION:
        _read(claim, cti.after, after.structure(), {}, None)
        before.seen.update(dict.fromkeys(a for a in after.seen if cti.before.tables[a[0]][a[1]] != _of(cti.after, a)))
    else:
        _read(claim, cti.before, before.structure(), env, (cti.after, after.structure()))
    shown_after = _told(fo, cti.after, after.seen, negative=True) if o.action else ()
    return Facts(
        params=tuple(f"{v.name} = {element(v.sort, e)}" for v, e in env.items()),
        before=_told(fo, cti.before, before.seen, negative=o.kind is not Kind.CONSECUTION),
        after=shown_after,
    )


def _of(structure: Structure, atom: Atom) -> Element:
    return structure.tables[atom[0]][atom[1]]


def _claim(fo: FirstOrderSystem, failed: Failed, action: FirstOrderAction | None) -> Formula:
    """The formula that does not hold: of the state after the step where the obligation is one of consecution."""
    o = failed.obligation
    if o.kind in (Kind.CONSECUTION, Kind.INITIATION):
        assumed = {c.name: c.formula for c in o.assumed}
        return assumed[o.clause] if o.kind is Kind.CONSECUTION else o.goal
    if action is None:
        raise ValueError(f"{o.name} is of no action")
    if o.kind is Kind.REQUIREMENT:
        return next(r.formula for r in action.requires if r.name == o.clause)
    stated = next(p.formula for p in fo.properties if p.name == o.clause)
    return stated if stated is not None else next(c.formula for c in action.asserts if c.prop == o.clause)


def _read(
    f: Formula,
    plain: Structure,
    watched: Structure,
    env: Mapping[Var, Element],
    after: tuple[Structure, Structure] | None,
) -> None:
    """Read a false formula, going straight to what makes it false."""
    later = after[0] if after else None
    match f:
        case Forall(variables, body):
            for found in _choices(plain, env, variables):
                if not value(body, plain, found, later):
                    return _read(body, plain, watched, found, after)
        case And(args):
            for a in args:
                if not value(a, plain, env, later):
                    return _read(a, plain, watched, env, after)
        case Or(args):
            for a in args:
                _read(a, plain, watched, env, after)
            return None
        case Not(Exists(variables, body)):
            return _read(Forall(variables, Not(body)), plain, watched, env, after)
        case Not(Or(args)):
            return _read(And(tuple(Not(a) for a in args)), plain, watched, env, after)
        case Not(Not(arg)):
            return _read(arg, plain, watched, env, after)
    value(f, watched, env, after[1] if after else None)
    return None


def _choices(here: Structure, env: Mapping[Var, Element], variables: tuple[Var, ...]) -> Iterator[dict[Var, Element]]:
    """All values of the variables."""
    if not variables:
        yield dict(env)
        return
    for e in here.elements(variables[0].sort):
        yield from _choices(here, {**env, variables[0]: e}, variables[1:])


def _told(fo: FirstOrderSystem, structure: Structure, atoms: Mapping[Atom, None], *, negative: bool) -> tuple[str, ...]:
    """Atoms in words, in the order of the symbols."""
    order = {s.name: i for i, s in enumerate(fo.symbols)}
    found = []
    for name, args in sorted(atoms, key=lambda a: (order[a[0]], tuple(map(str, a[1])))):
        symbol, worth = fo.symbol_named[name], structure.tables[name][args]
        if symbol.result != BOOL or worth or negative:
            found.append(fact(symbol, args, worth))
    return tuple(dict.fromkeys(found))


def fact(symbol: Symbol, args: tuple[Element, ...], worth: Element) -> str:
    """What a symbol is worth somewhere, in the language's notation."""
    names = [element(s, a) for s, a in zip(symbol.args, args, strict=True)]
    told = symbol.text.format(*names) if symbol.text else f"{symbol.name}({', '.join(names)})" if names else symbol.name
    if symbol.result == BOOL:
        return told if worth else f"not {told}"
    return f"{told} == {element(symbol.result, worth)}"


def element(sort: Sort, e: Element) -> str:
    """An element by the letter of its sort and its number, a member by its name."""
    return str(e) if sort.members or sort == BOOL else f"{sort.name[0].lower()}{e}"
