# SPDX-License-Identifier: Apache-2.0
"""Formulas about behaviours of structures of any size, moment by moment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial

from rmapspec.engines.logic import Logic
from rmapspec.engines.proof.ground import Grounding
from rmapspec.engines.proof.obligations import with_constants
from rmapspec.engines.proof.rewrite import Substitution
from rmapspec.system.firstorder.model import FirstOrderAction, FirstOrderProperty, FirstOrderSystem
from rmapspec.system.firstorder.structure import Structure
from rmapspec.system.firstorder.terms import (
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
    conj,
    disj,
    forall,
    implies,
    negate,
)


def at(t: Term, moment: int) -> Term:
    """A term that reads the state of one moment, primed symbols that of the next."""
    match t:
        case Var() | Member():
            return t
        case Apply(symbol, args, primed):
            return Apply(symbol_at(symbol, moment + primed), tuple(at(a, moment) for a in args))
        case If(cond, then, other):
            return If(at(cond, moment), at(then, moment), at(other, moment))
        case Eq(left, right):
            return Eq(at(left, moment), at(right, moment))
        case Not(arg):
            return Not(at(arg, moment))
        case And(args):
            return And(tuple(at(a, moment) for a in args))
        case Or(args):
            return Or(tuple(at(a, moment) for a in args))
        case Forall(variables, body):
            return Forall(variables, at(body, moment))
        case Exists(variables, body):
            return Exists(variables, at(body, moment))


def symbol_at(symbol: Symbol, moment: int) -> Symbol:
    """A symbol of the state at one moment; one of the background is the same at all."""
    return Symbol(f"{symbol.name}@{moment}", symbol.args, symbol.result) if symbol.mutable else symbol


@dataclass(slots=True)
class Unrolling:
    """The formulas of one behaviour, moment by moment; with a grounding, of one size."""

    fo: FirstOrderSystem
    prop: FirstOrderProperty
    ground: Grounding | None = None
    logic: Logic = field(default_factory=Logic)

    def add(self, *formulas: Formula) -> None:
        """Assert formulas, grounded where there is a grounding."""
        self.logic.add(*(formulas if self.ground is None else (self.ground(f) for f in formulas)))

    def structure(self, symbols: Iterable[Symbol]) -> Structure:
        """The solver's model."""
        maker = self.logic.structure if self.ground is None else partial(self.ground.structure, self.logic)
        return maker(self.fo.sorts, symbols)

    def start(self) -> None:
        """Assert the axioms and that moment 0 is initial."""
        self.add(*(c.formula for c in self.fo.axioms), *(at(c.formula, 0) for c in self.fo.init))

    def extend(self, moment: int) -> None:
        """Assert that exactly one action leads from a moment to the next."""
        steps = [(self.chosen(a, moment), self.fixed(a, moment)) for a in self.fo.actions]
        chosen = [c for c, _ in steps]
        self.add(disj(chosen))
        self.add(*(disj((negate(a), negate(b))) for i, a in enumerate(chosen) for b in chosen[:i]))
        for one, action in steps:
            self.add(*(implies(one, at(g.formula, moment)) for g in action.guards))
        for symbol in self.fo.symbols:
            if symbol.mutable:
                self.add(self._defined(symbol, steps, moment))

    @staticmethod
    def _defined(symbol: Symbol, steps: list[tuple[Apply, FirstOrderAction]], moment: int) -> Formula:
        """What a symbol is at the next moment."""
        variables = tuple(Var(f"x{i}", sort) for i, sort in enumerate(symbol.args))
        worth: Term = Apply(symbol_at(symbol, moment), variables)
        for one, action in steps:
            for u in action.updates:
                if u.symbol == symbol:
                    put = Substitution(variables=dict(zip(u.vars, variables, strict=True)))
                    worth = If(one, at(put(u.value), moment), worth)
        return forall(variables, Eq(Apply(symbol_at(symbol, moment + 1), variables), worth))

    def chosen(self, action: FirstOrderAction, moment: int) -> Apply:
        """That an action is the one taken at a moment."""
        return Apply(Symbol(f"{action.name} taken@{moment}", (), mutable=False))

    def constants(self, action: FirstOrderAction, moment: int) -> tuple[Symbol, ...]:
        """The values of its parameters, constants that actions have in common."""
        return tuple(
            Symbol(f"{i}th {v.sort.name} of@{moment}", (), v.sort, mutable=False) for i, v in enumerate(action.params)
        )

    def fixed(self, action: FirstOrderAction, moment: int) -> FirstOrderAction:
        """The action with constants for its parameters."""
        return with_constants(action, self.constants(action, moment))

    def bad(self, moment: int) -> Formula:
        """That the property is violated at a moment, or by the step that begins there."""
        if self.prop.formula is None:
            return disj(
                conj((self.chosen(a, moment), at(negate(claim.formula), moment)))
                for a in (self.fixed(action, moment) for action in self.fo.actions)
                for claim in a.asserts
                if claim.prop == self.prop.name
            )
        return at(negate(self.prop.formula), moment)
