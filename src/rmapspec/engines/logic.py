# SPDX-License-Identifier: Apache-2.0
"""z3's door for first-order logic: formulas over sorts of any size, and finite structures as its models."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import z3

from rmapspec.engines.solver import Answer
from rmapspec.system.firstorder.structure import Element, Structure
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
)

TIME_IS_UP = "the time limit was reached"


class Logic:
    """An incremental solver for closed formulas, sharing nothing with any other."""

    def __init__(self) -> None:
        self._context = z3.Context()
        self._ref = self._context.ref()
        self._solver = z3.SimpleSolver(ctx=self._context)
        self._solver.set("mbqi.max_iterations", 100000)
        self._sorts: dict[Sort, Any] = {BOOL: z3.BoolSort(self._context)}
        self._members: dict[tuple[Sort, str], Any] = {}
        self._symbols: dict[tuple[str, bool], Any] = {}
        self._variables: dict[Var, Any] = {}
        self._terms: dict[int, tuple[Term, Any]] = {}  # by identity; the term is kept, so that its number stays its own
        self._timeout = 0
        self._late = False
        self.cancelled = False  # by Ctrl-C, which z3 keeps to itself during a question
        self.questions = 0
        self.longest = 0.0

    # ------------------------------------------------------------ questions

    def push(self) -> None:
        """Begin a scope."""
        self._solver.push()

    def pop(self) -> None:
        """Forget what was asserted since the scope began."""
        self._solver.pop()

    def add(self, *formulas: Formula) -> None:
        """Assert closed formulas."""
        for f in formulas:
            self._solver.add(z3.BoolRef(self._term(f), self._context))

    def track(self) -> None:
        """Let the solver say which named formulas an answer rests on; to be called before anything is asserted."""
        self._solver.set("unsat_core", True)

    def limit(self, steps: int) -> None:
        """Give up on a question after so many of z3's own steps."""
        self._solver.set("rlimit", steps)

    def add_named(self, name: str, formula: Formula) -> None:
        """Assert a closed formula under a name."""
        self._solver.assert_and_track(z3.BoolRef(self._term(formula), self._context), z3.Bool(name, self._context))

    def core(self) -> frozenset[str]:
        """The named formulas that the last question's UNSAT rests on."""
        return frozenset(str(x) for x in self._solver.unsat_core())

    def at_most(self, sort: Sort, count: int) -> None:
        """Assert that an uninterpreted sort has at most so many elements."""
        z = self._sort(sort)
        x = z3.Const("x", z)
        some = [z3.Const(f"element {i} of {sort.name}", z) for i in range(count)]
        self._solver.add(z3.ForAll([x], z3.Or(*(x == c for c in some))))

    def check(self, deadline: float | None = None) -> Answer:
        """Whether all that was asserted can hold; UNKNOWN when time (of ``time.monotonic``) was up or z3 gave up."""
        left = 0 if deadline is None else int((deadline - time.monotonic()) * 1000)
        self._late = left < 0
        if self._late:
            return Answer.UNKNOWN
        if deadline is not None or self._timeout:
            self._timeout = left
            self._solver.set("timeout", left or 4294967295)
        started = time.perf_counter()
        answer = Answer(str(self._solver.check()))
        took = time.perf_counter() - started
        self.questions += 1
        self.longest = max(self.longest, took)
        if answer is Answer.UNKNOWN and "cancel" in str(self._solver.reason_unknown()):
            self.cancelled |= deadline is None or took * 1000 < 0.9 * left
        return answer

    def why_unknown(self) -> str:
        """Why the last question was not answered."""
        words = "timeout" if self._late else str(self._solver.reason_unknown())
        return TIME_IS_UP if "timeout" in words or "canceled" in words or not words else f"z3 gave up: {words}"

    # --------------------------------------------------------------- models

    def structure(self, sorts: Iterable[Sort], symbols: Iterable[Symbol]) -> Structure:
        """The last question's model, which must have been answered with SAT, as tables of these symbols."""
        model = self._solver.model()
        elements: dict[Sort, list[tuple[Element, Any]]] = {}
        for sort in sorts:
            elements[sort] = self._universe(model, sort)
        elements[BOOL] = [(False, z3.BoolVal(False, self._context)), (True, z3.BoolVal(True, self._context))]
        tables = {s.name: self._table(model, s, elements) for s in symbols}
        return Structure({s.name: len(es) for s, es in elements.items() if not s.members}, tables)

    def _universe(self, model: Any, sort: Sort) -> list[tuple[Element, Any]]:
        if sort.members:
            return [(m, self._member(sort, m)) for m in sort.members]
        found = model.get_universe(self._sort(sort))
        if found is None or not len(found):
            found = [z3.Const(f"element of {sort.name}", self._sort(sort))]
        return list(enumerate(found))

    def _table(
        self, model: Any, symbol: Symbol, elements: Mapping[Sort, list[tuple[Element, Any]]]
    ) -> dict[tuple[Element, ...], Element]:
        function = self._symbol(symbol)
        rows: list[tuple[tuple[Element, ...], tuple[Any, ...]]] = [((), ())]
        for sort in symbol.args:
            rows = [((*ks, k), (*zs, z)) for ks, zs in rows for k, z in elements[sort]]
        table: dict[tuple[Element, ...], Element] = {}
        for keys, args in rows:
            worth = model.eval(function(*args), model_completion=True)
            table[keys] = next(k for k, z in elements[symbol.result] if z3.eq(model.eval(z, True), worth))
        return table

    # ------------------------------------------------- terms, each made once

    def _term(self, t: Term) -> Any:
        """A term in z3's own graph, through its plain interface: the comfortable one takes several times as long."""
        known = self._terms.get(id(t))
        if known is None:
            known = self._terms[id(t)] = (t, self._made(t))
            z3.Z3_inc_ref(self._ref, known[1])  # for as long as the context lives
        return known[1]

    def _made(self, t: Term) -> Any:
        match t:
            case Var():
                return self._variable(t).as_ast()
            case Member(sort, name):
                return self._member(sort, name).as_ast()
            case Apply(symbol, args, primed):
                function = self._symbol(symbol, primed).ast
                return z3.Z3_mk_app(self._ref, function, len(args), self._row(args))
            case If(cond, then, other):
                return z3.Z3_mk_ite(self._ref, self._term(cond), self._term(then), self._term(other))
            case Eq(left, right):
                return z3.Z3_mk_eq(self._ref, self._term(left), self._term(right))
            case Not(arg):
                return z3.Z3_mk_not(self._ref, self._term(arg))
            case And(args):
                return z3.Z3_mk_and(self._ref, len(args), self._row(args))
            case Or(args):
                return z3.Z3_mk_or(self._ref, len(args), self._row(args))
            case Forall(variables, body):
                return self._quantified(z3.Z3_mk_forall_const, variables, body)
            case Exists(variables, body):
                return self._quantified(z3.Z3_mk_exists_const, variables, body)

    def _row(self, args: tuple[Term, ...]) -> Any:
        return (z3.Ast * len(args))(*(self._term(a) for a in args))

    def _quantified(self, make: Callable[..., Any], variables: tuple[Var, ...], body: Formula) -> Any:
        inner = self._term(body)
        row = (z3.Ast * len(variables))(*(self._variable(v).as_ast() for v in variables))
        return make(self._ref, 1, len(variables), row, 0, (z3.Pattern * 0)(), inner)

    def _variable(self, v: Var) -> Any:
        if v not in self._variables:
            self._variables[v] = z3.Const(f"{v.name}?{v.sort.name}", self._sort(v.sort))
        return self._variables[v]

    def _member(self, sort: Sort, name: str) -> Any:
        if sort == BOOL:
            return z3.BoolVal(name == "true", self._context)
        self._sort(sort)
        return self._members[sort, name]

    def _sort(self, sort: Sort) -> Any:
        if sort not in self._sorts:
            if sort.members:
                made, members = z3.EnumSort(sort.name, list(sort.members), ctx=self._context)
                self._members.update({(sort, m): z for m, z in zip(sort.members, members, strict=True)})
            else:
                made = z3.DeclareSort(sort.name, ctx=self._context)
            self._sorts[sort] = made
        return self._sorts[sort]

    def _symbol(self, symbol: Symbol, primed: bool = False) -> Any:
        key = (symbol.name, primed)
        if key not in self._symbols:
            name = f"{symbol.name}'" if primed else symbol.name
            self._symbols[key] = z3.Function(name, *(self._sort(s) for s in symbol.args), self._sort(symbol.result))
        return self._symbols[key]


def answer_to(text: str, seconds: float | None = None) -> Answer:
    """z3's answer to a question written in SMT-LIB; raises ValueError for a text that it cannot read."""
    context = z3.Context()
    solver = z3.SimpleSolver(ctx=context)
    if seconds is not None:
        solver.set("timeout", max(1, int(seconds * 1000)))
    try:
        solver.add(z3.parse_smt2_string(text, ctx=context))
    except z3.Z3Exception as error:
        raise ValueError(str(error)) from error
    return Answer(str(solver.check()))
