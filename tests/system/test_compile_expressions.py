# SPDX-License-Identifier: Apache-2.0
"""Generated code against the concrete meaning, on random expressions: the same value, or the same error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rmapspec.system.compile.expression import compiled
from rmapspec.system.evaluate import Env, EvaluationError, evaluate
from rmapspec.system.expr import App, Bound, Const, Expr, Kind, Op, Ref, Span
from rmapspec.system.types import BOOL, IntT, OptionT, SeqT, Value, contains, none_code
from tests.support.random_exprs import ExprMaker, Scope, operations
from tests.support.random_types import random_scalar, random_type, random_value

Result = tuple[str, object]


def outcome(call: Callable[[], Value]) -> Result:
    """A value, or what is said of its absence."""
    try:
        return "value", call()
    except EvaluationError as error:
        return "undefined", (error.message, error.span)


def compare(rng: Random) -> tuple[Expr, Result]:
    """One random expression in one random state, by both back ends; what it is and what it gives."""
    state = {f"x{i}": random_type(rng) for i in range(rng.randint(1, 3))}
    bound = {f"k{i}": random_scalar(rng) for i in range(rng.randint(0, 2))}
    scope = Scope(state, state, bound)
    target = rng.choice([random_type(rng), *state.values()])
    e = ExprMaker(rng).make(target, scope, rng.randint(1, 4))
    slot = {name: i for i, name in enumerate(state)}
    function = compiled(e, slot)
    result: Result = ("", None)
    for _ in range(3):
        now, after = (tuple(random_value(rng, t) for t in state.values()) for _ in range(2))
        values = {name: code for name, t in bound.items() if isinstance(code := random_value(rng, t), int)}
        result = outcome(lambda n=now, a=after, v=values: evaluate(e, Env(n, slot, a, v)))  # type: ignore[misc]  # mypy cannot infer a lambda with defaults
        assert outcome(lambda n=now, a=after, v=values: function(n, a, v)) == result  # type: ignore[misc]  # as above
        if result[0] == "value":
            assert isinstance(result[1], int | tuple)
            assert contains(e.type, result[1])
            assert e.type != BOOL or isinstance(result[1], bool)
    return e, result


@settings(max_examples=150)
@given(st.randoms(use_true_random=False))
def test_generated_code_means_what_evaluate_means(rng: Random) -> None:
    """An expression has another value, or another error, in the search than in a replay."""
    compare(rng)


def test_every_operation_is_compared_both_defined_and_undefined() -> None:
    """The comparison above has stopped to meet some operation, or to meet undefined ones: it proves nothing there."""
    met: Counter[object] = Counter()
    for seed in range(1200):
        e, (word, _) = compare(Random(seed))
        met.update(operations(e))
        met[word] += 1
    assert not [op for op in [*Op, *Kind] if met[op] < 5]
    assert met["undefined"] > 60
    assert met["value"] > 600


NUMBERS = IntT(0, 9)
QUEUE = SeqT(NUMBERS)
HERE = Span("spec.rmap", 3, 4, 3, 9)


@pytest.mark.parametrize(
    ("op", "operands", "type_", "message"),
    [
        (Op.MOD, (Const(NUMBERS, 5), Ref(NUMBERS, "x")), NUMBERS, "the divisor is 0, it must be positive"),
        (Op.FIT, (Const(IntT(0, 99), 12),), NUMBERS, "12 is outside 0..9"),
        (Op.THE, (Const(OptionT(NUMBERS), none_code(OptionT(NUMBERS))),), NUMBERS, "the value is none"),
        (Op.SEQ, (Ref(NUMBERS, "x"), Const(NUMBERS, 0)), QUEUE, "an element stands twice in the sequence [0, 0]"),
        (Op.APPEND, (Const(QUEUE, (0, 1)), Ref(NUMBERS, "x")), QUEUE, "0 is already in [0, 1]"),
        (Op.INSERT_AFTER, (Const(QUEUE, (1,)), Ref(NUMBERS, "x"), Const(NUMBERS, 2)), QUEUE, "0 is not in [1]"),
        (Op.INSERT_BEFORE, (Const(QUEUE, (0,)), Const(NUMBERS, 0), Ref(NUMBERS, "x")), QUEUE, "0 is already in [0]"),
        (Op.REMOVE, (Const(QUEUE, ()), Ref(NUMBERS, "x")), QUEUE, "0 is not in []"),
        (Op.NEXT, (Const(QUEUE, (4,)), Ref(NUMBERS, "x")), OptionT(NUMBERS), "0 is not in [4]"),
    ],
)  # fmt: skip
def test_an_undefined_operation_says_why_and_where(
    op: Op, operands: tuple[Expr, ...], type_: IntT, message: str
) -> None:
    """An evaluation error no longer says what was wrong, or points at the wrong place."""
    e = App(type_, op, operands, span=HERE)
    slot = {"x": 0}
    assert outcome(lambda: evaluate(e, Env((0,), slot))) == ("undefined", (message, HERE))
    assert outcome(lambda: compiled(e, slot)((0,), None, {})) == ("undefined", (message, HERE))


def test_what_stands_behind_the_deciding_operand_is_not_evaluated() -> None:
    """`false and undefined` is an error in one of the back ends."""
    undefined = App(BOOL, Op.EQ, (App(NUMBERS, Op.FIT, (Const(IntT(0, 99), 12),)), Const(NUMBERS, 1)))
    x = Ref(BOOL, "x")
    for op, decided in ((Op.AND, False), (Op.OR, True), (Op.IMPLIES, False)):
        e = App(BOOL, op, (x, undefined))
        assert (
            evaluate(e, Env((decided,), {"x": 0})) == compiled(e, {"x": 0})((decided,), None, {}) == (op is not Op.AND)
        )
        with pytest.raises(EvaluationError):
            evaluate(e, Env((not decided,), {"x": 0}))
        with pytest.raises(EvaluationError):
            compiled(e, {"x": 0})((not decided,), None, {})


def test_deeply_nested_expressions_compile() -> None:
    """A long chain of conditions, as a table written out gives, ends in a SyntaxError of the generated code."""
    e: Expr = Const(NUMBERS, 0)
    for i in range(150):
        e = App(
            NUMBERS, Op.ITE, (App(BOOL, Op.EQ, (Bound(NUMBERS, "k"), Const(NUMBERS, i % 9))), Const(NUMBERS, i % 7), e)
        )
    function = compiled(e, {})
    for k in range(10):
        assert function((), None, {"k": k}) == evaluate(e, Env((), bound={"k": k}))
