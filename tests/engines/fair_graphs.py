# SPDX-License-Identifier: Apache-2.0
"""Small random systems with random promises and temporal formulas, and a second, naive way to judge them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from random import Random

from rmapspec.system.behaviour import initial_states, satisfies, successors
from rmapspec.system.expr import App, Const, Expr, Op, Ref
from rmapspec.system.fairness import Promise, promises
from rmapspec.system.model import (
    Action,
    Fairness,
    Guard,
    Process,
    Property,
    PropertyKind,
    State,
    System,
    Variable,
)
from rmapspec.system.temporal import Always, And, Atom, Eventually, Formula, LeadsTo, Not, Or
from rmapspec.system.types import BOOL, IntT

NEVER = Const(BOOL, False)


def is_at(t: IntT, *places: int) -> Expr:
    """``x`` has one of these values."""
    return App(BOOL, Op.OR, tuple(App(BOOL, Op.EQ, (Ref(t, "x"), Const(t, p))) for p in places))


def random_formula(rng: Random, t: IntT, depth: int) -> Formula:
    """A formula with at most ``depth`` operators on top of each other."""
    if depth == 0 or rng.random() < 0.15:
        return Atom(is_at(t, *rng.sample(range(t.hi + 1), rng.randint(1, t.hi))))

    def part() -> Formula:
        return random_formula(rng, t, depth - 1)

    kind = rng.randrange(7)
    if kind == 0:
        return Not(part())
    if kind == 1:
        return And(tuple(part() for _ in range(rng.randint(0, 3))))
    if kind == 2:
        return Or(tuple(part() for _ in range(rng.randint(0, 3))))
    if kind == 3:
        return LeadsTo(part(), part())
    return Always(part()) if kind == 4 else Eventually(part())


def random_system(rng: Random) -> System:
    """One variable of a few values, and steps between them by processes with and without promises."""
    places = rng.randint(2, 5)
    t = IntT(0, places - 1)
    names = [f"p{i}" for i in range(rng.randint(1, 3))]
    grades = [Fairness.NONE, Fairness.WEAK, Fairness.STRONG]
    actions = []
    for i in range(rng.randint(1, 2 * places + 1)):
        process = rng.choice([*names, None])
        a, b = rng.randrange(places), rng.randrange(places)
        update = (("x", Const(t, b)),)
        label = f"l{rng.randrange(3)}"
        grade = rng.choice(grades) if rng.random() < 0.3 else Fairness.NONE
        guard = Guard("at", is_at(t, a))
        actions.append(Action(f"a{i}", process, label, (), (guard,), (), update, (f"a{i}",), fairness=grade))
    processes = tuple(
        Process(n, n, "x", NEVER, is_at(t, 0) if rng.random() < 0.2 else NEVER, rng.choice(grades), rng.random() < 0.9)
        for n in names
    )
    init = None if rng.random() < 0.2 else Const(t, 0)
    formulas = [random_formula(rng, t, rng.randint(1, 4)) for _ in range(3)]
    properties = [Property(f"L{i}", "", PropertyKind.TEMPORAL, None, None, temporal=f) for i, f in enumerate(formulas)]
    return System("random", "main", (), (Variable("x", t, init),), processes, tuple(actions), tuple(properties))


class Naive:
    """Judges a formula by its truth on what repeats for ever, carried backwards over all ways there.

    On a cycle the truth of a formula is that of the set of its states, and before it a formula is true now according to
    what is true now and what is true of the rest. So no automaton and no components are needed, only all sets of
    states.
    """

    def __init__(self, system: System) -> None:
        self.system = system
        self.starts = list(initial_states(system))
        self.steps: dict[State, list[tuple[State, str]]] = {}
        todo = list(self.starts)
        while todo:
            s = todo.pop()
            if s not in self.steps:
                self.steps[s] = [(n.state, n.action.name) for n in successors(system, s) if n.state is not None]
                todo += [t for t, _ in self.steps[s]]
        self.promises = promises(system)

    def violated(self, formula: Formula) -> bool:
        """Whether some fair behaviour makes the formula false."""
        parts = list(_subformulas(formula))
        known: set[tuple[State, frozenset[int]]] = set()
        for around in self.fair_sets():
            known |= {(s, self.true_around(parts, s, around)) for s in around}
        todo = list(known)
        while todo:
            after, true = todo.pop()
            for s, ways in self.steps.items():
                if any(t == after for t, _ in ways):
                    found = (s, self.true_before(parts, s, true))
                    if found not in known:
                        known.add(found)
                        todo.append(found)
        top = parts.index(formula)
        return any(s in self.starts and top not in true for s, true in known)

    def fair_sets(self) -> Iterator[frozenset[State]]:
        """The sets of states that some fair behaviour visits again and again, and no others."""
        for n in range(1, len(self.steps) + 1):
            for chosen in combinations(self.steps, n):
                around = frozenset(chosen)
                taken = {a for s in around for t, a in self.steps[s] if t in around}
                if self.connected(around) and all(self.kept(p, around, taken) for p in self.promises):
                    yield around

    def connected(self, around: frozenset[State]) -> bool:
        """From each state there is a way inside to each other; to stay in a single state is always possible."""
        for s in around:
            seen, todo = {s}, [s]
            while todo:
                more = {t for t, _ in self.steps[todo.pop()] if t in around} - seen
                seen |= more
                todo += more
            if seen != around:
                return False
        return True

    def kept(self, promise: Promise, around: frozenset[State], taken: set[str]) -> bool:
        """Whether a behaviour that takes all these steps again and again keeps a promise."""
        can = [
            any(a in promise.actions for _, a in self.steps[s])
            and not (promise.waived is not None and satisfies(self.system, promise.waived, s))
            for s in around
        ]
        return bool(taken & promise.actions) or not (any(can) if promise.strong else all(can))

    def true_around(self, parts: list[Formula], now: State, around: frozenset[State]) -> frozenset[int]:
        """Which parts are true in a state of what repeats for ever."""
        found: dict[State, frozenset[int]] = {s: frozenset() for s in around}
        for i, part in enumerate(parts):
            true = {s for s in around if self.true_now(parts, part, s, found[s])}
            match part:
                case Always(body):
                    j = parts.index(body)
                    true = set(around) if all(j in found[s] for s in around) else set()
                case Eventually(body):
                    j = parts.index(body)
                    true = set(around) if any(j in found[s] for s in around) else set()
                case LeadsTo(cause, effect):
                    j, k = parts.index(cause), parts.index(effect)
                    some = any(k in found[s] for s in around)
                    true = set(around) if some or all(j not in found[s] for s in around) else set()
            found = {s: found[s] | {i} if s in true else found[s] for s in around}
        return found[now]

    def true_before(self, parts: list[Formula], now: State, after: frozenset[int]) -> frozenset[int]:
        """Which parts are true in a state, given those that are true from the next one on."""
        found: frozenset[int] = frozenset()
        for i, part in enumerate(parts):
            true = self.true_now(parts, part, now, found)
            match part:
                case Always(body):
                    true = parts.index(body) in found and i in after
                case Eventually(body):
                    true = parts.index(body) in found or i in after
                case LeadsTo(cause, effect):
                    owed = parts.index(cause) in found and parts.index(effect) not in found
                    true = i in after and (not owed or self.later(parts, effect, after))
            found = found | {i} if true else found
        return found

    def later(self, parts: list[Formula], effect: Formula, after: frozenset[int]) -> bool:
        """Whether something is true from the next state on or later: the part ``eventually effect`` says so."""
        return parts.index(Eventually(effect)) in after

    def true_now(self, parts: list[Formula], part: Formula, now: State, found: frozenset[int]) -> bool:
        """The truth of a part that does not speak of time; False for another."""
        match part:
            case Atom(expr):
                return satisfies(self.system, expr, now)
            case Not(body):
                return parts.index(body) not in found
            case And(of):
                return all(parts.index(p) in found for p in of)
            case Or(of):
                return any(parts.index(p) in found for p in of)
            case _:
                return False


def _subformulas(formula: Formula) -> Iterator[Formula]:
    """A formula's parts, each after its own."""
    match formula:
        case Not(body) | Always(body) | Eventually(body):
            yield from _subformulas(body)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _subformulas(part)
        case LeadsTo(cause, effect):
            yield from _subformulas(cause)
            yield from _subformulas(effect)
            yield Eventually(effect)
    yield formula
