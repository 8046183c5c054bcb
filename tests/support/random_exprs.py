# SPDX-License-Identifier: Apache-2.0
"""Random well-typed expressions over every operation and binder, the partial ones included."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.types import (
    BOOL,
    FiniteT,
    IntT,
    MapT,
    OptionT,
    Scalar,
    SeqT,
    SetT,
    Type,
    codes,
    is_scalar,
    size,
)
from tests.support.random_types import (
    COLOURS,
    PLACES,
    random_element,
    random_scalar,
    random_type,
    random_value,
)


@dataclass(frozen=True, slots=True)
class Scope:
    """What an expression may name: state variables, those of the next state, and bound ones."""

    current: Mapping[str, Type]
    following: Mapping[str, Type]
    bound: Mapping[str, Scalar]

    def binding(self, name: str, t: Scalar) -> Scope:
        """The same with one more bound variable."""
        return replace(self, bound={**self.bound, name: t})

    def names(self) -> list[Expr]:
        """Every name as an expression."""
        return [
            *(Ref(t, name) for name, t in self.current.items()),
            *(Next(t, name) for name, t in self.following.items()),
            *(Bound(t, name) for name, t in self.bound.items()),
        ]


class ExprMaker:
    """Makes expressions of a given type; ``fuel`` bounds the depth."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.fresh = 0

    def make(self, t: Type, scope: Scope, fuel: int) -> Expr:
        """An expression of exactly this type."""
        if fuel <= 0 or self.rng.random() < 0.15:
            return self.leaf(t, scope)
        makers = [self._choice, self._read, *self._by_type(t)]
        return self.rng.choice(makers)(t, scope, fuel - 1)

    def leaf(self, t: Type, scope: Scope) -> Expr:
        """A constant or a name."""
        names = [e for e in scope.names() if e.type == t]
        if names and self.rng.random() < 0.75:
            return self.rng.choice(names)
        return Const(t, random_value(self.rng, t))

    def _by_type(self, t: Type) -> list[Callable[[Type, Scope, int], Expr]]:
        match t:
            case IntT():
                return [self._fit, self._fit, self._cardinality, self._the, self._project]
            case FiniteT():
                return [self._the, self._embed, self._project]
            case OptionT():
                return [self._some, self._some, self._end, self._end, self._next, self._succ, self._project]
            case SetT():
                return [self._set, self._set_algebra, self._set_algebra, self._set_of]
            case SeqT():
                return [self._seq, self._append, self._insert, self._insert, self._remove, self._seq_of]
            case MapT():
                return [self._put, self._put, self._map_of]
            case _:
                return [
                    self._logic, self._logic, self._logic, self._equality, self._order, self._element, self._subset,
                    self._before, self._within, self._quantifier, self._quantifier, self._the,
                ]  # fmt: skip

    # ------------------------------------------------------------ for every type

    def _choice(self, t: Type, scope: Scope, fuel: int) -> Expr:
        condition = self.make(BOOL, scope, fuel)
        return App(t, Op.ITE, (condition, self.make(t, scope, fuel), self.make(t, scope, fuel)))

    def _read(self, t: Type, scope: Scope, fuel: int) -> Expr:
        """The value of a map, one that there is or any other."""
        known = [e.type for e in scope.names() if isinstance(e.type, MapT) and e.type.value == t]
        if not known and (not is_scalar(t) or self.rng.random() < 0.8):
            return self.leaf(t, scope)
        table = self.rng.choice(known) if known else MapT(random_element(self.rng), t)
        assert isinstance(table, MapT)
        return App(t, Op.GET, (self.make(table, scope, fuel), self.make(table.key, scope, fuel)))

    # ------------------------------------------------------------ truth values

    def _logic(self, t: Type, scope: Scope, fuel: int) -> Expr:
        op = self.rng.choice((Op.NOT, Op.AND, Op.AND, Op.OR, Op.OR, Op.IMPLIES))
        count = {Op.NOT: 1, Op.IMPLIES: 2}.get(op, self.rng.choice((2, 2, 2, 3, 1, 0)))
        return App(BOOL, op, tuple(self.make(BOOL, scope, fuel) for _ in range(count)))

    def _equality(self, t: Type, scope: Scope, fuel: int) -> Expr:
        op = self.rng.choice((Op.EQ, Op.NE))
        one = random_type(self.rng)
        if scope.names() and self.rng.random() < 0.6:
            one = self.rng.choice(scope.names()).type
        other = one
        if isinstance(one, IntT):
            return App(BOOL, op, (self.make(one, scope, fuel), self._number(scope, fuel)))
        if isinstance(one, OptionT) and self.rng.random() < 0.4:
            other = one.of
        return App(BOOL, op, (self.make(one, scope, fuel), self.make(other, scope, fuel)))

    def _order(self, t: Type, scope: Scope, fuel: int) -> Expr:
        op = self.rng.choice((Op.LT, Op.LE))
        if self.rng.random() < 0.3:
            return App(BOOL, op, (self.make(PLACES, scope, fuel), self.make(PLACES, scope, fuel)))
        return App(BOOL, op, (self._number(scope, fuel), self._number(scope, fuel)))

    def _element(self, t: Type, scope: Scope, fuel: int) -> Expr:
        whole = self._collection(scope, self.rng.choice((SetT, SeqT)))
        op = Op.IN_SET if isinstance(whole, SetT) else Op.IN_SEQ
        return App(BOOL, op, (self.make(whole.of, scope, fuel), self.make(whole, scope, fuel)))

    def _subset(self, t: Type, scope: Scope, fuel: int) -> Expr:
        whole = self._collection(scope, SetT)
        return App(BOOL, Op.SUBSET, (self.make(whole, scope, fuel), self.make(whole, scope, fuel)))

    def _before(self, t: Type, scope: Scope, fuel: int) -> Expr:
        whole = self._collection(scope, SeqT)
        ends = (self.make(whole.of, scope, fuel), self.make(whole.of, scope, fuel))
        return App(BOOL, Op.BEFORE, (self.make(whole, scope, fuel), *ends))

    def _within(self, t: Type, scope: Scope, fuel: int) -> Expr:
        finite = self.rng.choice((COLOURS, PLACES))
        low = self.rng.randint(0, 2)
        return App(BOOL, Op.WITHIN, (self.make(finite, scope, fuel),), (low, self.rng.randint(low, 3)))

    def _quantifier(self, t: Type, scope: Scope, fuel: int) -> Expr:
        name, over = self._variable()
        kind = self.rng.choice((Kind.FORALL, Kind.EXISTS))
        return Bind(BOOL, kind, name, over, self.make(BOOL, scope.binding(name, over), fuel))

    # ------------------------------------------------------------ numbers

    def _number(self, scope: Scope, fuel: int) -> Expr:
        """An expression of some integer type: its static interval."""
        choice = self.rng.randrange(8) if fuel > 0 else 7
        if choice < 4:
            return self._arithmetic(scope, fuel - 1)
        if choice == 4:
            return self._mod(scope, fuel - 1)
        if choice == 5:
            return self._count(scope, fuel - 1)
        ints = [e for e in scope.names() if isinstance(e.type, IntT)]
        if ints and self.rng.random() < 0.7:
            return self.rng.choice(ints)
        value = self.rng.randint(-3, 4)
        return Const(IntT(value, value), value)

    def _arithmetic(self, scope: Scope, fuel: int) -> Expr:
        a, b = self._number(scope, fuel), self._number(scope, fuel)
        s, t = _interval(a), _interval(b)
        match self.rng.choice((Op.ADD, Op.SUB, Op.MUL)):
            case Op.ADD:
                return App(IntT(s.lo + t.lo, s.hi + t.hi), Op.ADD, (a, b))
            case Op.SUB:
                return App(IntT(s.lo - t.hi, s.hi - t.lo), Op.SUB, (a, b))
            case _:
                corners = [x * y for x in (s.lo, s.hi) for y in (t.lo, t.hi)]
                return App(IntT(min(corners), max(corners)), Op.MUL, (a, b))

    def _mod(self, scope: Scope, fuel: int) -> Expr:
        a, b = self._number(scope, fuel), self._number(scope, fuel)
        return App(IntT(0, max(0, _interval(b).hi - 1)), Op.MOD, (a, b))

    def _count(self, scope: Scope, fuel: int) -> Expr:
        match self.rng.randrange(3):
            case 0:
                whole = self._collection(scope, SetT)
                return App(IntT(0, size(whole.of)), Op.CARD, (self.make(whole, scope, fuel),))
            case 1:
                seq = self._collection(scope, SeqT)
                return App(IntT(0, size(seq.of)), Op.LEN, (self.make(seq, scope, fuel),))
            case _:
                name, over = self._variable()
                body = self.make(BOOL, scope.binding(name, over), fuel)
                return Bind(IntT(0, size(over)), Kind.COUNT, name, over, body)

    def _fit(self, t: Type, scope: Scope, fuel: int) -> Expr:
        return App(t, Op.FIT, (self._number(scope, fuel),))

    def _cardinality(self, t: Type, scope: Scope, fuel: int) -> Expr:
        return App(t, Op.FIT, (self._count(scope, fuel),))

    # ------------------------------------------------------------ other scalars

    def _the(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert is_scalar(t)
        return App(t, Op.THE, (self.make(OptionT(t), scope, fuel),))  # type: ignore[arg-type]  # a scalar, as asserted

    def _some(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, OptionT)
        return App(t, Op.SOME, (self.make(t.of, scope, fuel),))

    def _end(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, OptionT)
        return App(t, self.rng.choice((Op.FIRST, Op.LAST)), (self.make(SeqT(t.of), scope, fuel),))

    def _next(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, OptionT)
        return App(t, Op.NEXT, (self.make(SeqT(t.of), scope, fuel), self.make(t.of, scope, fuel)))

    def _succ(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, OptionT)
        if not isinstance(t.of, IntT | FiniteT):
            return self.leaf(t, scope)
        return App(t, Op.SUCC, (self.make(t.of, scope, fuel),))

    def _embed(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, FiniteT)
        inner = random_scalar(self.rng)
        if size(inner) > size(t):
            return self.leaf(t, scope)
        shift = self.rng.randint(0, size(t) - size(inner))
        return App(t, Op.EMBED, (self.make(inner, scope, fuel),), (shift,))

    def _project(self, t: Type, scope: Scope, fuel: int) -> Expr:
        """A payload, asked for only where the constructor's test says that there is one."""
        assert is_scalar(t)
        finite = self.rng.choice((COLOURS, PLACES))
        span = len(codes(t))  # type: ignore[arg-type]  # a scalar, as asserted
        if span > size(finite):
            return self.leaf(t, scope)
        low = self.rng.randint(0, size(finite) - span)
        whole = self.make(finite, scope, fuel)
        test = App(BOOL, Op.WITHIN, (whole,), (low, low + span))
        return App(t, Op.ITE, (test, App(t, Op.PROJECT, (whole,), (low,)), self.leaf(t, scope)))

    # ------------------------------------------------------------ sets, sequences, maps

    def _set(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, SetT)
        return App(t, Op.SET, tuple(self.make(t.of, scope, fuel) for _ in range(self.rng.randint(0, 3))))

    def _set_algebra(self, t: Type, scope: Scope, fuel: int) -> Expr:
        op = self.rng.choice((Op.UNION, Op.INTER, Op.MINUS))
        return App(t, op, (self.make(t, scope, fuel), self.make(t, scope, fuel)))

    def _set_of(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, SetT)
        name = self._name()
        return Bind(t, Kind.SET, name, t.of, self.make(BOOL, scope.binding(name, t.of), fuel))

    def _seq(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, SeqT)
        return App(t, Op.SEQ, tuple(self.make(t.of, scope, fuel) for _ in range(self.rng.randint(0, 3))))

    def _append(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, SeqT)
        return App(t, Op.APPEND, (self.make(t, scope, fuel), self.make(t.of, scope, fuel)))

    def _insert(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, SeqT)
        op = self.rng.choice((Op.INSERT_AFTER, Op.INSERT_BEFORE))
        anchor, x = self.make(t.of, scope, fuel), self.make(t.of, scope, fuel)
        return App(t, op, (self.make(t, scope, fuel), anchor, x))

    def _remove(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, SeqT)
        return App(t, Op.REMOVE, (self.make(t, scope, fuel), self.make(t.of, scope, fuel)))

    def _seq_of(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, SeqT)
        name, over = self._variable()
        return Bind(t, Kind.SEQ, name, over, self.make(t.of, scope.binding(name, over), fuel))

    def _put(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, MapT)
        return App(
            t, Op.PUT, (self.make(t, scope, fuel), self.make(t.key, scope, fuel), self.make(t.value, scope, fuel))
        )

    def _map_of(self, t: Type, scope: Scope, fuel: int) -> Expr:
        assert isinstance(t, MapT)
        name = self._name()
        return Bind(t, Kind.MAP, name, t.key, self.make(t.value, scope.binding(name, t.key), fuel))

    # ------------------------------------------------------------ helpers

    def _name(self) -> str:
        self.fresh += 1
        return f"b{self.fresh}"

    def _variable(self) -> tuple[str, Scalar]:
        return self._name(), random_element(self.rng)

    def _collection(self, scope: Scope, wanted: type[SetT] | type[SeqT]) -> SetT | SeqT:
        """The type of a set or sequence that there is, or any."""
        known = [e.type for e in scope.names() if isinstance(e.type, wanted)]
        if known and self.rng.random() < 0.8:
            return self.rng.choice(known)
        return wanted(random_element(self.rng))


def _interval(e: Expr) -> IntT:
    assert isinstance(e.type, IntT)
    return e.type


def operations(e: Expr) -> set[Op | Kind]:
    """The operations and binders of an expression."""
    match e:
        case App(_, op, args):
            return {op}.union(*(operations(a) for a in args))
        case Bind(_, kind, _, _, body):
            return {kind} | operations(body)
        case _:
            return set()
