# SPDX-License-Identifier: Apache-2.0
"""Ground terms as circuits, and states as what a solver finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit, GateKind
from rmapspec.engines.infer.ground import GAnd, GEq, GIf, GNot, Ground, Look, Place, Slot, State
from rmapspec.engines.solver import Answer, Atom, Solver

Values = dict[int, Bit]
"""For each value that a term may have, when it has it."""


class GaveUpError(Exception):
    """The solver did not answer; the message says why."""


class Symbolic:
    """Two states of the same places, before and after a step, known to a solver."""

    __slots__ = ("_atoms", "_bits", "_values", "circuit", "solver")

    def __init__(self, places: Sequence[Place]) -> None:
        self.circuit, self.solver = Circuit(), Solver()
        self._atoms: dict[Bit, Atom] = {}
        self._bits: tuple[list[tuple[Bit, ...]], list[tuple[Bit, ...]]] = [], []
        self._values: dict[tuple[int, bool], Values] = {}
        for at, place in enumerate(places):
            for primed in (False, True):
                self._declare(at, primed, place.count)

    def _declare(self, at: int, primed: bool, count: int) -> None:
        bits = self.circuit.variables(f"{'t' if primed else 's'}{at}", max(1, (count - 1).bit_length()))
        self._bits[primed].append(bits)
        values = {
            value: self.circuit.conj(bit ^ 1 ^ (value >> i & 1) for i, bit in enumerate(bits)) for value in range(count)
        }
        self._values[at, primed] = values
        self.require(self.circuit.disj(values.values()))

    def require(self, formula: Bit) -> None:
        """Assert a formula for good."""
        if formula == TRUE:
            return
        gates = self.circuit.gates
        variables = [2 * at for at in self.circuit.needed([formula]) if gates[at].kind is GateKind.VARIABLE]
        self._know(variables)
        self.solver.add(self.solver.template(self.circuit, formula, variables), [self._atoms[v] for v in variables])

    def _know(self, variables: Sequence[Bit]) -> None:
        new = [v for v in variables if v not in self._atoms]
        self._atoms.update(zip(new, self.solver.atoms(len(new)), strict=True))

    def define(self, name: str, formula: Bit) -> Bit:
        """A variable that is worth what a formula is."""
        variable = self.circuit.variable(name)
        self.require(self.circuit.iff(variable, formula))
        return variable

    def ask(self, name: str, formula: Bit, seconds: float | None) -> bool:
        """Whether a formula can hold; ``name`` is new for every question. Raises GaveUpError."""
        if formula == FALSE:
            return False
        variable = self.circuit.variable(name)
        self._know([variable])
        self.require(self.circuit.implies(variable, formula))
        match self.solver.check([self._atoms[variable]], seconds):
            case Answer.SAT:
                return True
            case Answer.UNSAT:
                return False
        raise GaveUpError(self.solver.why_unknown())

    def holds(self, variables: Sequence[Bit]) -> tuple[bool, ...]:
        """The values of variables in what the last question found."""
        return self.solver.truth([self._atoms[v] for v in variables])

    def state(self, *, primed: bool = False) -> State:
        """The state before the step, or the one after it, in what the last question found."""
        rows = self._bits[primed]
        known = [bit for bits in rows for bit in bits if bit in self._atoms]
        truth = dict(zip(known, self.holds(known), strict=True))
        return tuple(sum(truth.get(bit, False) << i for i, bit in enumerate(bits)) for bits in rows)

    def slot(self, at: int, *, primed: bool) -> Values:
        """What a place may hold, and when."""
        return self._values[at, primed]

    def values(self, g: Ground) -> Values:
        """What a term may be worth, and when."""
        match g:
            case int():
                return {g: TRUE}
            case Slot(at, primed):
                return self._values[at, primed]
            case GIf(cond, then, other):
                test, a, b = self.bit(cond), self.values(then), self.values(other)
                return {v: self.circuit.ite(test, a.get(v, FALSE), b.get(v, FALSE)) for v in a.keys() | b.keys()}
            case Look(table, args, dims):
                return self._look(table, args, dims)
        bit = self.bit(g)
        return {0: bit ^ 1, 1: bit}

    def _look(self, table: Sequence[Ground], args: Sequence[Ground], dims: Sequence[int]) -> Values:
        if not args:
            return self.values(table[0])
        step = len(table) // dims[0]
        found: dict[int, list[Bit]] = {}
        for value, when in self.values(args[0]).items():
            rest = self._look(table[value * step : (value + 1) * step], args[1:], dims[1:])
            for v, bit in rest.items():
                found.setdefault(v, []).append(self.circuit.conj((when, bit)))
        return {v: self.circuit.disj(bits) for v, bits in found.items()}

    def bit(self, g: Ground) -> Bit:
        """When a condition holds."""
        match g:
            case int():
                return TRUE if g else FALSE
            case GNot(arg):
                return self.bit(arg) ^ 1
            case GAnd(args):
                return self.circuit.conj(self.bit(arg) for arg in args)
            case GEq(left, right):
                return self.same(self.values(left), self.values(right))
        return self.values(g).get(1, FALSE)

    def same(self, a: Values, b: Values) -> Bit:
        """When two terms are worth the same."""
        return self.circuit.disj(self.circuit.conj((a[v], b[v])) for v in a.keys() & b.keys())

    def all_states(self, formula: Bit, shown: Iterable[int], limit: int) -> list[State]:
        """The states, up to so many, in which a formula holds and which differ in these places; raises GaveUpError."""
        bits = [bit for at in shown for bit in self._bits[False][at]]
        self._know(bits)
        found: list[State] = []
        while len(found) < limit and self.ask(f"state {len(found)}", formula, None):
            found.append(self.state())
            truth = self.holds(bits)
            self.require(self.circuit.disj(bit ^ value for bit, value in zip(bits, truth, strict=True)))
        return found
