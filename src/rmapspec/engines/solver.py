# SPDX-License-Identifier: Apache-2.0
"""z3's door for Boolean formulas: those of a circuit are translated once, and asserted again under other variables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, NewType

import z3

from rmapspec.engines.encode.circuit import Bit, Circuit, Gate, GateKind

Atom = NewType("Atom", object)
"""A Boolean variable of a solver."""

LOGIC = "QF_FD"


class Answer(Enum):
    """What a solver says of a question."""

    SAT = "sat"
    UNSAT = "unsat"
    UNKNOWN = "unknown"


class Template:
    """A formula over variables that every use of it renames."""

    __slots__ = ("term", "variables")

    def __init__(self, term: Any, variables: Sequence[Any]) -> None:
        self.term, self.variables = term, variables


class Solver:
    """An incremental solver of its own, sharing nothing with any other."""

    __slots__ = ("_context", "_count", "_model", "_solver", "_timeout")

    def __init__(self) -> None:
        self._context = z3.Context()
        self._solver = z3.SolverFor(LOGIC, ctx=self._context)
        self._model: Any = None
        self._count = 0
        self._timeout = 0

    def atoms(self, count: int) -> tuple[Atom, ...]:
        """That many new variables."""
        self._count += count
        return tuple(Atom(z3.Bool(f"b{i}", self._context)) for i in range(self._count - count, self._count))

    def template(self, circuit: Circuit, formula: Bit, variables: Sequence[Bit]) -> Template:
        """A formula ready for use; every variable in it must be among ``variables``."""
        terms: dict[int, Any] = {}
        for at in circuit.needed([formula, *variables]):
            terms[at] = self._term(circuit.gates[at], at, terms)
        term = self._literal(terms, formula)
        return Template(term, [terms[bit >> 1] for bit in variables])

    def _literal(self, terms: Mapping[int, Any], bit: Bit) -> Any:
        term = terms[bit >> 1]
        return self._wrap(z3.Z3_mk_not(self._context.ref(), term.as_ast())) if bit & 1 else term

    def _wrap(self, ast: Any) -> Any:
        return z3.BoolRef(ast, self._context)

    def _term(self, gate: Gate, at: int, terms: Mapping[int, Any]) -> Any:
        """One gate in z3's own graph, through its plain interface: the comfortable one takes several times as long."""
        ref = self._context.ref()
        match gate.kind:
            case GateKind.FALSE:
                return z3.BoolVal(False, self._context)
            case GateKind.VARIABLE:
                return z3.Bool(f"v{at}", self._context)
        args = [self._literal(terms, bit) for bit in gate.args]
        match gate.kind:
            case GateKind.AND:
                row = (z3.Ast * len(args))(*[arg.as_ast() for arg in args])
                return self._wrap(z3.Z3_mk_and(ref, len(args), row))
            case GateKind.ITE:
                return self._wrap(z3.Z3_mk_ite(ref, *[arg.as_ast() for arg in args]))
            case GateKind.IFF:
                return self._wrap(z3.Z3_mk_eq(ref, *[arg.as_ast() for arg in args]))
        raise TypeError(f"no gate: {gate.kind}")

    def add(self, template: Template, atoms: Sequence[Atom]) -> None:
        """Assert a template about these atoms, in the order of its variables."""
        old, new = template.variables, atoms
        if old:
            self._solver.add(z3.substitute(template.term, *zip(old, new, strict=True)))
        else:
            self._solver.add(template.term)

    def require(self, any_of: Sequence[Atom]) -> None:
        """Assert that at least one of these atoms is true."""
        self._solver.add(z3.Or(*any_of) if any_of else z3.BoolVal(False, self._context))

    def exclude(self, none_of: Sequence[Atom]) -> None:
        """Assert that none of these atoms is true."""
        self._solver.add(*(z3.Not(atom) for atom in none_of))

    def check(self, any_of: Sequence[Atom], seconds: float | None = None, none_of: Sequence[Atom] = ()) -> Answer:
        """Whether everything asserted can be true together with at least one of these atoms, in so much time.

        ``none_of`` are supposed to be false, for this question only.
        """
        (question,) = self.atoms(1)
        self._solver.add(z3.Or(z3.Not(question), *any_of))
        milliseconds = 0 if seconds is None else max(1, int(seconds * 1000))
        if milliseconds != self._timeout:
            self._solver.set("timeout", milliseconds or 4294967295)
            self._timeout = milliseconds
        answer = Answer(str(self._solver.check(question, *(z3.Not(atom) for atom in none_of))))
        self._model = self._solver.model() if answer is Answer.SAT else None
        if answer is Answer.UNSAT:
            self.exclude((question,) if none_of else (question, *any_of))  # known from now on
        return answer

    def truth(self, atoms: Sequence[Atom]) -> tuple[bool, ...]:
        """The values of atoms in the model of the last question, which must have been answered with SAT."""
        return tuple(bool(z3.is_true(self._model.eval(atom, model_completion=True))) for atom in atoms)

    def why_unknown(self) -> str:
        """The solver's own words for not having answered the last question."""
        return str(self._solver.reason_unknown())


def check_text(text: str, seconds: float | None = None) -> Answer:
    """The answer to a question written in SMT-LIB."""
    context = z3.Context()
    solver = z3.SolverFor(LOGIC, ctx=context)
    if seconds is not None:
        solver.set("timeout", max(1, int(seconds * 1000)))
    solver.add(z3.parse_smt2_string(text, ctx=context))
    return Answer(str(solver.check()))


def version() -> str:
    """The version of z3."""
    return str(z3.get_version_string())
