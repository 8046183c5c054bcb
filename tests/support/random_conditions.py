# SPDX-License-Identifier: Apache-2.0
"""Random conditions that are always defined and are about what systems do."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.types import BOOL, IntT, MapT, OptionT, Scalar, SeqT, SetT, Type, none_code, size
from tests.support.random_types import random_value


def literal(rng: Random, t: Type) -> Const:
    """A constant of a type."""
    return Const(t, random_value(rng, t))


def truth(op: Op, *args: Expr) -> Expr:
    """A truth value."""
    return App(BOOL, op, args)


def length(q: Expr) -> Expr:
    """The length of a sequence."""
    assert isinstance(q.type, SeqT)
    return App(IntT(0, size(q.type.of)), Op.LEN, (q,))


class ConditionMaker:
    """Makes conditions over the given variables."""

    def __init__(self, rng: Random, variables: Mapping[str, Type]) -> None:
        self.rng, self.variables = rng, variables

    def make(self, depth: int) -> Expr:
        """A condition; up to ``depth`` connectives deep."""
        if depth == 0 or self.rng.random() < 0.3:
            name = self.rng.choice(list(self.variables))
            return self.about(Ref(self.variables[name], name))
        op = self.rng.choice((Op.NOT, Op.AND, Op.OR, Op.OR, Op.IMPLIES))
        return truth(op, *(self.make(depth - 1) for _ in range(1 if op is Op.NOT else 2)))

    def about(self, x: Expr) -> Expr:
        """A condition on a value."""
        rng = self.rng
        match x.type:
            case SeqT(of):
                a, b = literal(rng, of), literal(rng, of)
                bound = rng.randint(0, size(of))
                return rng.choice((
                    truth(Op.IN_SEQ, a, x),
                    truth(Op.BEFORE, x, a, b),
                    truth(Op.EQ, App(OptionT(of), Op.FIRST, (x,)), a),
                    truth(Op.LE, length(x), Const(IntT(bound, bound), bound)),
                ))  # fmt: skip
            case SetT(of):
                count = App(IntT(0, size(of)), Op.CARD, (x,))
                bound = rng.randint(0, size(of))
                return rng.choice((
                    truth(Op.IN_SET, literal(rng, of), x),
                    truth(Op.SUBSET, x, literal(rng, x.type)),
                    truth(Op.LT, count, Const(IntT(bound, bound), bound)),
                ))  # fmt: skip
            case MapT(key):
                return self._about_map(x, key)
            case IntT():
                return truth(rng.choice((Op.LT, Op.LE, Op.EQ, Op.NE)), x, literal(rng, x.type))
            case OptionT() as t:
                return truth(rng.choice((Op.EQ, Op.NE)), x, rng.choice((literal(rng, t), Const(t, none_code(t)))))
            case _:
                return truth(rng.choice((Op.EQ, Op.NE)), x, literal(rng, x.type))

    def _about_map(self, x: Expr, key: Scalar) -> Expr:
        assert isinstance(x.type, MapT)
        if self.rng.random() < 0.5:
            return self.about(App(x.type.value, Op.GET, (x, literal(self.rng, key))))
        name = self.rng.choice(("k", "each"))
        body = self.about(App(x.type.value, Op.GET, (x, Bound(key, name))))
        return Bind(BOOL, self.rng.choice((Kind.FORALL, Kind.EXISTS)), name, key, body)

    def step(self) -> Expr:
        """A condition on a step."""
        name = self.rng.choice(list(self.variables))
        t = self.variables[name]
        now, then = Ref(t, name), Next(t, name)
        match t:
            case SeqT():
                grows = truth(Op.LE, length(now), length(then))
            case SetT():
                grows = truth(Op.SUBSET, now, then)
            case IntT():
                grows = truth(Op.LE, now, then)
            case _:
                grows = truth(Op.OR, truth(Op.EQ, now, then), self.about(then))
        return grows if self.rng.random() < 0.4 else truth(Op.OR, grows, self.make(1))
