# SPDX-License-Identifier: Apache-2.0
"""Whether formulas are inductive at fixed sizes: a step from a state where they hold to one where they do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit
from rmapspec.engines.infer.finite import Finite
from rmapspec.engines.infer.ground import State
from rmapspec.engines.infer.symbolic import Symbolic
from rmapspec.system.firstorder.model import FirstOrderSystem
from rmapspec.system.firstorder.terms import And, Apply, Eq, Exists, Forall, Formula, If, Not, Or, Term
from rmapspec.system.model import PropertyKind


def primed(t: Term) -> Term:
    """A term that reads the state after the step."""
    match t:
        case Apply(symbol, args):
            return Apply(symbol, tuple(primed(a) for a in args), primed=True)
        case If(cond, then, other):
            return If(primed(cond), primed(then), primed(other))
        case Eq(left, right):
            return Eq(primed(left), primed(right))
        case Not(arg):
            return Not(primed(arg))
        case And(args):
            return And(tuple(primed(a) for a in args))
        case Or(args):
            return Or(tuple(primed(a) for a in args))
        case Forall(variables, body):
            return Forall(variables, primed(body))
        case Exists(variables, body):
            return Exists(variables, primed(body))
    return t


@dataclass(frozen=True, slots=True)
class Cti:
    """A counterexample to induction: a step, its action, and what is broken by it or after it; ``goal`` is the property
    that this counts against, empty for a clause or a requirement."""

    before: State
    after: State
    action: str
    broken: str
    goal: str


class Induction:
    """The steps of a system at fixed sizes, and questions about them."""

    __slots__ = ("_any", "_bad", "_good", "_initial", "_moves", "_questions", "_steps", "finite", "symbolic")

    def __init__(self, fo: FirstOrderSystem, finite: Finite, goals: Sequence[str]) -> None:
        self.finite = finite
        self.symbolic = Symbolic(finite.frame.places)
        self._questions = 0
        self._good: dict[str, Bit] = {}
        self._bad: dict[str, Bit] = {}
        self._moves = self._choice(len(finite.moves))
        self._relate()
        self._any = self.symbolic.define("a move", self.symbolic.circuit.disj(self._moves))
        self._initial = self.symbolic.define("at the start", self.symbolic.bit(finite.init))
        self._steps = self._step_goals(fo, goals)

    def _choice(self, count: int) -> list[Bit]:
        """For each move, when it is the one taken."""
        circuit = self.symbolic.circuit
        bits = circuit.variables("move", max(1, (count - 1).bit_length()))
        return [circuit.conj(bit ^ 1 ^ (i >> at & 1) for at, bit in enumerate(bits)) for i in range(count)]

    def _relate(self) -> None:
        circuit, symbolic = self.symbolic.circuit, self.symbolic
        writers: dict[int, list[Bit]] = {}
        taken = [symbolic.define(f"move {i}", bit) for i, bit in enumerate(self._moves)]
        self._moves = taken
        for chosen, move in zip(taken, self.finite.moves, strict=True):
            parts = [symbolic.bit(move.guard)]
            for at, value in move.updates.items():
                writers.setdefault(at, []).append(chosen)
                parts.append(symbolic.same(symbolic.slot(at, primed=True), symbolic.values(value)))
            for part in parts:
                symbolic.require(circuit.implies(chosen, part))
        for at in range(len(self.finite.frame.places)):
            same = symbolic.same(symbolic.slot(at, primed=True), symbolic.slot(at, primed=False))
            symbolic.require(circuit.disj([*writers.get(at, ()), same]))

    def _step_goals(self, fo: FirstOrderSystem, goals: Sequence[str]) -> list[tuple[str, str, Bit]]:
        """What must hold of every step taken: requirements, asserts of the goals, step properties among them."""
        found: list[tuple[str, str, Bit]] = []
        for chosen, move in zip(self._moves, self.finite.moves, strict=True):
            wanted = [(clause.name, "", clause.formula) for clause in move.action.requires]
            wanted += [(claim.prop, claim.prop, claim.formula) for claim in move.action.asserts if claim.prop in goals]
            for name, prop, formula in wanted:
                bit = self.symbolic.bit(self.finite.frame.ground(formula, move.env))
                bad = self.symbolic.define(f"bad step {len(found)}", self.symbolic.circuit.conj((chosen, bit ^ 1)))
                found.append((f"{move.action.name} x {name}", prop, bad))
        steps = [p for p in fo.properties if p.name in goals and p.kind is PropertyKind.STEP]
        for name, formula in [(p.name, p.formula) for p in steps if p.formula is not None]:
            bit = self.symbolic.bit(self.finite.frame.ground(formula, {}))
            found.append((name, name, self.symbolic.define(f"bad step {len(found)}", bit ^ 1)))
        return found

    def good(self, name: str, formula: Formula) -> Bit:
        """When a formula, known by its name, holds before the step."""
        if name not in self._good:
            bit = self.symbolic.bit(self.finite.frame.ground(formula, {}))
            self._good[name] = self.symbolic.define(f"good {name}", bit)
        return self._good[name]

    def bad(self, name: str, formula: Formula) -> Bit:
        """When a formula, known by its name, fails after the step."""
        if name not in self._bad:
            bit = self.symbolic.bit(self.finite.frame.ground(primed(formula), {})) ^ 1
            self._bad[name] = self.symbolic.define(f"bad {name}'", bit)
        return self._bad[name]

    def ask(self, parts: Sequence[Bit], seconds: float | None) -> bool:
        """Whether a step can be such that all of these hold; raises GaveUpError."""
        self._questions += 1
        return self.symbolic.ask(f"question {self._questions}", self.symbolic.circuit.conj(parts), seconds)

    def cti(self, known: Mapping[str, Formula], wanted: Mapping[str, Formula], seconds: float | None) -> Cti | None:
        """A step from a state where all that is known holds, which breaks a goal of steps or ends where one of
        ``wanted`` does not hold; raises GaveUpError."""
        ways = [*self._steps, *((name, name, self.bad(name, formula)) for name, formula in wanted.items())]
        ways = [way for way in ways if way[2] != FALSE]
        before = [self.good(name, formula) for name, formula in known.items()]
        if not self.ask([self._any, *before, self.symbolic.circuit.disj(bit for *_, bit in ways)], seconds):
            return None
        states = self.symbolic.state(), self.symbolic.state(primed=True)
        broken, goal = next((n, g) for n, g, bit in ways if bit == TRUE or self.symbolic.holds([bit])[0])
        truth = self.symbolic.holds(self._moves)
        action = next(m.action.name for m, taken in zip(self.finite.moves, truth, strict=True) if taken)
        return Cti(*states, action, broken, goal)

    def breaking(
        self, known: Mapping[str, Formula], name: str, formula: Formula, seconds: float | None
    ) -> tuple[State, State] | None:
        """A step from a state where these and the formula hold to one where it fails; raises GaveUpError."""
        parts = [self.good(n, f) for n, f in known.items()]
        if not self.ask([self._any, *parts, self.good(name, formula), self.bad(name, formula)], seconds):
            return None
        return self.symbolic.state(), self.symbolic.state(primed=True)

    def start(self, name: str, formula: Formula, seconds: float | None) -> State | None:
        """An initial state where a formula fails; raises GaveUpError."""
        bad = self.good(name, formula) ^ 1
        return self.symbolic.state() if self.ask([self._initial, bad], seconds) else None
