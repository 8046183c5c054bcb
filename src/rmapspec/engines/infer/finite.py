# SPDX-License-Identifier: Apache-2.0
"""A first-order system at fixed sizes, ready to be searched and to be asked about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product

from rmapspec.engines.infer.ground import Frame, Ground, State, g_and
from rmapspec.engines.infer.symbolic import Symbolic
from rmapspec.system.firstorder.model import Clause, FirstOrderAction, FirstOrderSystem
from rmapspec.system.firstorder.terms import Apply, Eq, Exists, Forall, If, Member, Not, Symbol, Term, Var

MOST_BACKGROUNDS = 200


@dataclass(frozen=True, slots=True)
class Move:
    """An action with values for its parameters; ``updates`` by slot, those only that may change something."""

    action: FirstOrderAction
    env: Mapping[Var, int]
    guard: Ground
    updates: Mapping[int, Ground]


@dataclass(frozen=True)
class Finite:
    """A first-order system with so many elements of each sort and one meaning of what its axioms speak of."""

    frame: Frame
    moves: tuple[Move, ...]
    init: Ground

    @property
    def name(self) -> str:
        """The sizes in words."""
        return ", ".join(f"{sort}={count}" for sort, count in self.frame.sizes.items())


def finite_systems(fo: FirstOrderSystem, sizes: Mapping[str, int]) -> Iterator[Finite]:
    """The systems of these sizes: one for each meaning of the background, those alike up to renaming left out."""
    for fixed in _backgrounds(fo, sizes):
        frame = Frame(fo.symbols, sizes, fixed)
        moves = tuple(move for action in fo.actions for move in _moves(frame, action))
        yield Finite(frame, moves, conjunction(frame, fo.init))


def conjunction(frame: Frame, clauses: Sequence[Clause], env: Mapping[Var, int] | None = None) -> Ground:
    """All of these clauses."""
    return g_and([frame.ground(clause.formula, env or {}) for clause in clauses])


def _moves(frame: Frame, action: FirstOrderAction) -> Iterator[Move]:
    for env in frame.environments(action.params):
        guard = conjunction(frame, action.guards, env)
        if guard == 0:
            continue
        updates: dict[int, Ground] = {}
        for update in action.updates:
            for values in frame.environments(update.vars):
                at = frame.slot(update.symbol, [values[v] for v in update.vars])
                value = frame.ground(update.value, {**env, **values})
                if value != frame.look(update.symbol, [values[v] for v in update.vars], False):
                    updates[at] = value
        yield Move(action, env, guard, updates)


def symbols_of(t: Term) -> Iterator[Symbol]:
    """The symbols that a term applies."""
    match t:
        case Apply(symbol, args):
            yield symbol
            parts: Sequence[Term] = args
        case If(cond, then, other):
            parts = (cond, then, other)
        case Eq(left, right):
            parts = (left, right)
        case Not(arg):
            parts = (arg,)
        case Forall(_, body) | Exists(_, body):
            parts = (body,)
        case Var() | Member():
            parts = ()
        case _:
            parts = t.args
    for part in parts:
        yield from symbols_of(part)


def _backgrounds(fo: FirstOrderSystem, sizes: Mapping[str, int]) -> Iterator[dict[str, State]]:
    """Tables of the symbols in axioms, one for each class of isomorphic ones."""
    symbols = tuple(dict.fromkeys(s for axiom in fo.axioms for s in symbols_of(axiom.formula)))
    frame = Frame(symbols, sizes, {})
    axioms = conjunction(frame, fo.axioms)
    symbolic = Symbolic(frame.places)
    seen: set[State] = set()
    for state in symbolic.all_states(symbolic.bit(axioms), range(len(frame.places)), MOST_BACKGROUNDS):
        if state not in seen:
            seen.update(_renamed(frame, symbols, state))
            tables: dict[str, list[int]] = {s.name: [] for s in symbols}
            for place, value in zip(frame.places, state, strict=True):
                tables[place.symbol.name].append(value)
            yield {name: tuple(table) for name, table in tables.items()}


def _renamed(frame: Frame, symbols: Sequence[Symbol], state: State) -> Iterator[State]:
    """The states that differ from this one by a renaming of elements."""
    sorts = sorted({sort for s in symbols for sort in (*s.args, s.result) if not sort.members}, key=lambda s: s.name)
    for choice in product(*(permutations(range(frame.count(sort))) for sort in sorts)):
        new = dict(zip(sorts, choice, strict=True))

        found = list(state)
        for place, value in zip(frame.places, state, strict=True):
            *args, result = [
                new[sort][v] if sort in new else v
                for sort, v in zip((*place.symbol.args, place.symbol.result), (*place.args, value), strict=True)
            ]
            found[frame.slot(place.symbol, args)] = result
        yield tuple(found)
