# SPDX-License-Identifier: Apache-2.0
"""Where an expression has a value, as an expression: exactly where the concrete meaning finds one."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from rmapspec.export.defined import TRUE, defined
from rmapspec.system.evaluate import Env, EvaluationError, evaluate
from rmapspec.system.expr import Bind, Bound, Const, Kind, Op
from rmapspec.system.types import BOOL
from tests.support.random_exprs import ExprMaker, Scope
from tests.support.random_types import random_scalar, random_type, random_value
from tests.support.small_systems import number, plus, truth


def compare(rng: Random) -> bool:
    """Both meanings of "defined" on one random expression in a few random states; whether it was undefined in one."""
    state = {f"x{i}": random_type(rng) for i in range(rng.randint(1, 3))}
    bound = {f"k{i}": random_scalar(rng) for i in range(rng.randint(0, 2))}
    e = ExprMaker(rng).make(rng.choice([random_type(rng), *state.values()]), Scope(state, state, bound), 3)
    condition = defined(e)
    slot = {name: i for i, name in enumerate(state)}
    undefined = False
    for _ in range(3):
        now, after = (tuple(random_value(rng, t) for t in state.values()) for _ in range(2))
        values = {name: code for name, t in bound.items() if isinstance(code := random_value(rng, t), int)}
        env = Env(now, slot, after, values)
        try:
            evaluate(e, env)
            has_value = True
        except EvaluationError:
            has_value = False
        assert bool(evaluate(condition, env)) is has_value
        undefined = undefined or not has_value
    return undefined


@settings(max_examples=150)
@given(st.randoms(use_true_random=False))
def test_defined_is_what_evaluate_says(rng: Random) -> None:
    """An exported model takes a step, or judges a state, that has no value; or leaves out one that has."""
    compare(rng)


def test_the_comparison_meets_undefined_expressions() -> None:
    """The comparison above has stopped to meet expressions without a value, and proves nothing."""
    assert sum(compare(Random(seed)) for seed in range(1500)) > 80


def test_evaluation_stops_at_the_operand_that_decides() -> None:
    """Exported text asks for the value of an operand that is not evaluated, or not for one that is."""
    yes, no = Const(BOOL, True), Const(BOOL, False)
    never = truth(Op.EQ, plus(number(3), number(1)), number(0))  # 4 is outside 0..3
    cases = {
        truth(Op.AND, no, never): True,
        truth(Op.AND, yes, never): False,
        truth(Op.AND, never, no): False,
        truth(Op.OR, yes, never): True,
        truth(Op.OR, no, never): False,
        truth(Op.IMPLIES, no, never): True,
        truth(Op.IMPLIES, yes, never): False,
        truth(Op.ITE, yes, no, never): True,
        truth(Op.ITE, no, no, never): False,
        Bind(BOOL, Kind.FORALL, "k", BOOL, truth(Op.AND, Bound(BOOL, "k"), never)): True,
        Bind(BOOL, Kind.EXISTS, "k", BOOL, truth(Op.AND, Bound(BOOL, "k"), never)): False,
        Bind(BOOL, Kind.EXISTS, "k", BOOL, truth(Op.OR, truth(Op.NOT, Bound(BOOL, "k")), never)): True,
    }
    assert {e: bool(evaluate(defined(e), Env(()))) for e in cases} == cases


def test_what_is_always_defined_needs_no_condition() -> None:
    """Exported text is full of conditions that are always true."""
    rng = Random(1)
    state = {"x": random_type(rng)}
    plain = ExprMaker(rng).make(state["x"], Scope(state, state, {}), 0)
    assert defined(plain) == TRUE
