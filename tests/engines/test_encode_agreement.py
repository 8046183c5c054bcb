# SPDX-License-Identifier: Apache-2.0
"""The symbolic meaning of expressions against the concrete one: the value, and whether there is one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rmapspec.engines.encode.circuit import Bit, Circuit
from rmapspec.engines.encode.encoder import Encoder
from rmapspec.engines.encode.layout import constant, decode, width
from rmapspec.engines.encode.operands import Operand
from rmapspec.system.evaluate import Env, EvaluationError, evaluate
from rmapspec.system.expr import Expr, Kind, Op
from rmapspec.system.types import Type, Value, contains, is_scalar
from tests.support.circuits import computed
from tests.support.random_exprs import ExprMaker, Scope, operations
from tests.support.random_types import random_scalar, random_type, random_value


@dataclass(frozen=True)
class Case:
    """An expression of random type, and the types of all names that it may have in it."""

    expr: Expr
    names: dict[str, Type]
    scope: Scope


def random_case(rng: Random) -> Case:
    """A case: up to three variables in this and the next state, up to two bound."""
    state = {f"x{i}": random_type(rng) for i in range(rng.randint(1, 3))}
    bound = {f"k{i}": random_scalar(rng) for i in range(rng.randint(0, 2))}
    scope = Scope(state, state if rng.random() < 0.3 else {}, bound)
    target = random_type(rng)
    maker = ExprMaker(rng)
    makers = [target, rng.choice([*state.values(), target])]
    return Case(maker.make(rng.choice(makers), scope, rng.randint(1, 4)), {**state, **bound}, scope)


def concrete(case: Case, values: dict[str, Value], after: dict[str, Value]) -> Value | None:
    """What evaluate says; None where undefined."""
    slot = {name: i for i, name in enumerate(case.scope.current)}
    bound = {name: code for name, code in values.items() if name in case.scope.bound and isinstance(code, int)}
    env = Env(tuple(values[n] for n in slot), slot, tuple(after[n] for n in slot), bound)
    try:
        return evaluate(case.expr, env)
    except EvaluationError:
        return None


class Symbolic:
    """A case encoded once over variables."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.circuit = Circuit()
        self.now = self._symbols("s", case.names)
        self.after = self._symbols("t", case.scope.following)
        state = {n: self.now[n] for n in case.scope.current}
        bound = {n: self.now[n] for n in case.scope.bound}
        self.encoded = Encoder(self.circuit, state, self.after).encode(case.expr, bound)

    def _symbols(self, prefix: str, names: dict[str, Type] | object) -> dict[str, Operand]:
        assert isinstance(names, dict)
        return {n: Operand(t, self.circuit.variables(f"{prefix}.{n}", width(t))) for n, t in names.items()}

    def value(self, values: dict[str, Value], after: dict[str, Value]) -> Value | None:
        """What encode says for these values; None where undefined."""
        assignment: dict[Bit, bool] = {}
        for symbols, row in ((self.now, values), (self.after, after)):
            for name, operand in symbols.items():
                word = constant(operand.type, row[name])
                assignment.update(zip(operand.word, map(bool, word), strict=True))
        *bits, defined = computed(self.circuit, [*self.encoded.word, self.encoded.defined], assignment)
        return decode(self.case.expr.type, bits) if defined else None


def check(rng: Random, tries: int) -> tuple[Case, int]:
    """One random case under several random values; gives the case and how often it was undefined."""
    case = random_case(rng)
    symbolic = Symbolic(case)
    undefined = 0
    for _ in range(tries):
        values = {n: random_value(rng, t) for n, t in case.names.items()}
        after = {n: random_value(rng, t) for n, t in case.scope.current.items()}
        expected = concrete(case, values, after)
        assert symbolic.value(values, after) == expected, (case.expr, values, after)
        assert expected is None or contains(case.expr.type, expected)
        undefined += expected is None
    return case, undefined


@given(st.randoms(use_true_random=False))
@settings(max_examples=200)
def test_the_meanings_agree_on_expressions(rng: Random) -> None:
    """Encode and evaluate differ in a value, or in where an expression is undefined."""
    check(rng, 4)


@pytest.mark.parametrize("chunk", range(4))
def test_the_meanings_agree_on_every_operation(chunk: int) -> None:
    """Encode and evaluate differ on one of 2,000 fixed expressions, or these leave an operation out."""
    seen: Counter[Op | Kind] = Counter()
    undefined = defined = compound = 0
    for seed in range(500 * chunk, 500 * chunk + 500):
        case, missing = check(Random(seed), 6)
        seen.update(operations(case.expr))
        undefined += missing
        defined += 6 - missing
        compound += not is_scalar(case.expr.type)
    assert set(seen) == {*Op, *Kind}
    assert undefined > 300
    assert defined > 1500
    assert compound > 100
