# SPDX-License-Identifier: Apache-2.0
"""Machine code against the concrete meaning, on random expressions: the same value, or undefined alike."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from rmapspec.engines.explore import Limits
from rmapspec.engines.fast.breadth import Breadth
from rmapspec.engines.fast.layout import decode, encode, width
from rmapspec.system.evaluate import Env, EvaluationError, evaluate
from rmapspec.system.expr import App, Const, Expr, Kind, Op
from rmapspec.system.model import Cover, System, Variable
from rmapspec.system.types import BOOL, FiniteT, IntT, MapT, OptionT, SeqT, SetT, Type, Value, contains, values
from tests.support.random_exprs import ExprMaker, Scope, operations
from tests.support.random_types import first_value, random_type, random_value

CHUNKS, SYSTEMS, EACH = 4, 7, 50
WIDE = (MapT(IntT(0, 5), MapT(IntT(0, 3), IntT(-3, 12))), SeqT(IntT(0, 16)), SetT(IntT(1, 70)))


def expected(e: Expr, state: tuple[Value, ...], slot: dict[str, int]) -> Value | None:
    """The value; None where it is undefined."""
    try:
        return evaluate(e, Env(state, slot))
    except EvaluationError:
        return None


def compare(rng: Random, *more: Type) -> Counter[object]:
    """Random expressions in one random state, each as a cover that says which value it has; what was met."""
    types = {f"x{i}": t for i, t in enumerate([*(random_type(rng) for _ in range(3)), *more])}
    state = tuple(random_value(rng, t) for t in types.values())
    slot = {name: i for i, name in enumerate(types)}
    scope, maker = Scope(types, {}, {}), ExprMaker(rng)
    made = [maker.make(rng.choice([random_type(rng), *types.values()]), scope, rng.randint(1, 4)) for _ in range(EACH)]
    wanted = [expected(e, state, slot) for e in made]
    covers = tuple(
        Cover(f"c{k}", "", App(BOOL, Op.EQ, (e, Const(e.type, first_value(e.type) if v is None else v))))
        for k, (e, v) in enumerate(zip(made, wanted, strict=True))
    )
    variables = tuple(Variable(n, t, Const(t, v)) for (n, t), v in zip(types.items(), state, strict=True))
    search = Breadth(System("expressions", "main", (), variables, (), (), (), covers), Limits())
    search.run()
    met: Counter[object] = Counter()
    for k, (e, v) in enumerate(zip(made, wanted, strict=True)):
        assert (search.store.undefined[k] >= 0) == (v is None), e
        assert (search.store.strikes[k] >= 0) == (v is not None), e
        met.update(operations(e))
        met["undefined" if v is None else "value"] += 1
    return met


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_machine_code_means_what_evaluate_means(chunk: int) -> None:
    """An expression has another value in the fast search than in a replay, or is undefined in one of them alone."""
    met: Counter[object] = Counter()
    for seed in range(chunk * SYSTEMS, (chunk + 1) * SYSTEMS):
        met += compare(Random(seed))
    assert not [op for op in [*Op, *Kind] if not met[op]]
    assert met["undefined"] >= 10
    assert met["value"] >= SYSTEMS * EACH // 2


@pytest.mark.parametrize("seed", range(3))
def test_values_of_more_than_a_word(seed: int) -> None:
    """A set, map or sequence of more than 64 bits is cut off, or its parts are taken from the wrong place."""
    assert compare(Random(seed), *WIDE)["value"] >= EACH // 2


@pytest.mark.parametrize("seed", range(5))
def test_values_survive_packing(seed: int) -> None:
    """A value comes back from the words of a state as another one, or two values are the same there."""
    rng = Random(seed)
    for t in (
        *(random_type(rng) for _ in range(20)),
        *WIDE,
        OptionT(BOOL),
        MapT(OptionT(BOOL), SeqT(FiniteT("T", ("a",)))),
    ):
        some = list(values(t)) if width(t) <= 6 else [random_value(rng, t) for _ in range(40)]
        packed = {encode(t, value) for value in some}
        assert len(packed) == len(set(some))
        assert max(packed) < 1 << max(width(t), 1)
        for value in some:
            back = decode(t, encode(t, value))
            assert back == value
            assert contains(t, back)
