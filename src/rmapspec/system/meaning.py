# SPDX-License-Identifier: Apache-2.0
"""The concrete meaning of expressions, read off ``expr`` one operation after the other; clarity over speed.

``compile`` is the fast twin, held to this one by property tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.model import State, System
from rmapspec.system.types import (
    BoolT,
    FiniteT,
    IntT,
    MapT,
    OptionT,
    Scalar,
    SetT,
    Type,
    Value,
    base,
    codes,
    index,
    none_code,
)
from rmapspec.system.undefined import EvaluationError, undefined


@dataclass(frozen=True, slots=True)
class Env:
    """What an expression is evaluated in: the state, for step properties also the next one, and the bound variables."""

    state: State
    slot: Mapping[str, int] = field(default_factory=dict)
    after: State | None = None
    bound: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, system: System, state: State, after: State | None = None) -> Env:
        """The environment of a state of a system, nothing bound."""
        return cls(state, system.slot, after)

    def bind(self, name: str, code: int) -> Env:
        """The same with one more variable bound."""
        return replace(self, bound={**self.bound, name: code})


def evaluate(e: Expr, env: Env) -> Value:
    """The value of an expression; raises EvaluationError where a partial operation is undefined."""
    match e:
        case Const():
            return e.value
        case Ref():
            return env.state[env.slot[e.name]]
        case Next():
            if env.after is None:
                raise ValueError(f"{e.name}' has no value without a next state")
            return env.after[env.slot[e.name]]
        case Bound():
            return env.bound[e.name]
        case Bind():
            return _BINDERS[e.kind](e, env)
        case App() if e.op in _LAZY:
            return _LAZY[e.op](e, env)
        case App():
            return _STRICT[e.op](e, *[evaluate(a, env) for a in e.args])


def evaluate_constant(e: Expr) -> Value:
    """The value of an expression without variables; raises EvaluationError where it has none."""
    return evaluate(e, Env(()))


def codes_as_values(t: Scalar) -> list[int]:
    """Every value of a scalar type in order; truth values as bools."""
    return [False, True] if isinstance(t, BoolT) else list(codes(t))


def _typed(t: Type, code: int) -> int:
    return bool(code) if isinstance(t, BoolT) else code


# ------------------------------------------------------------ binders


def _each(e: Bind, env: Env) -> list[tuple[int, Env]]:
    return [(code, env.bind(e.name, code)) for code in codes_as_values(e.over)]


def _set_of(e: Bind, env: Env) -> Value:
    return sum(1 << index(e.over, code) for code, inner in _each(e, env) if evaluate(e.body, inner))


def _seq_of(e: Bind, env: Env) -> Value:
    items = tuple(evaluate(e.body, inner) for _, inner in _each(e, env))
    return _distinct(e, items)


def _distinct(e: App | Bind, items: tuple[Value, ...]) -> Value:
    if len(set(items)) != len(items):
        raise undefined(e, items)
    return items


_BINDERS: Final[Mapping[Kind, Callable[[Bind, Env], Value]]] = MappingProxyType({
    Kind.FORALL: lambda e, env: all(evaluate(e.body, inner) for _, inner in _each(e, env)),
    Kind.EXISTS: lambda e, env: any(evaluate(e.body, inner) for _, inner in _each(e, env)),
    Kind.COUNT: lambda e, env: sum(1 for _, inner in _each(e, env) if evaluate(e.body, inner)),
    Kind.SET: _set_of,
    Kind.MAP: lambda e, env: tuple(evaluate(e.body, inner) for _, inner in _each(e, env)),
    Kind.SEQ: _seq_of,
})  # fmt: skip


# ------------------------------------------------------------ operations that stop at the operand that decides


def _implies(e: App, env: Env) -> Value:
    return not evaluate(e.args[0], env) or bool(evaluate(e.args[1], env))


def _choose(e: App, env: Env) -> Value:
    return evaluate(e.args[1] if evaluate(e.args[0], env) else e.args[2], env)


_LAZY: Final[Mapping[Op, Callable[[App, Env], Value]]] = MappingProxyType({
    Op.AND: lambda e, env: all(evaluate(a, env) for a in e.args),
    Op.OR: lambda e, env: any(evaluate(a, env) for a in e.args),
    Op.IMPLIES: _implies,
    Op.ITE: _choose,
})  # fmt: skip


# ------------------------------------------------------------ operations that evaluate every operand
# Operands are Any here: their types are those that ``expr`` says.


def _mod(e: App, a: int, b: int) -> Value:
    if b <= 0:
        raise undefined(e, (a, b))
    return a % b


def _fit(e: App, x: int) -> Value:
    assert isinstance(e.type, IntT)
    if not e.type.lo <= x <= e.type.hi:
        raise undefined(e, (x,))
    return x


def _position(m: App, key: int) -> int:
    """Where the value of a key stands in the map that is the first operand."""
    table = m.args[0].type
    assert isinstance(table, MapT)
    at = index(table.key, key)
    assert at >= 0, f"{key} is below the keys of {table}"
    return at


def _put(e: App, m: tuple[Value, ...], key: int, value: Value) -> Value:
    at = _position(e, key)
    assert at < len(m), f"{key} is above the keys of {e.type}"
    return (*m[:at], value, *m[at + 1 :])


def _bit(t: Type, element: int) -> int:
    assert isinstance(t, SetT)
    return 1 << index(t.of, element)


def _set(e: App, *elements: int) -> Value:
    mask = 0
    for x in elements:
        mask |= _bit(e.type, x)
    return mask


def _append(e: App, q: tuple[int, ...], x: int) -> Value:
    if x in q:
        raise undefined(e, (q, x))
    return (*q, x)


def _insert(e: App, q: tuple[int, ...], anchor: int, x: int) -> Value:
    if anchor not in q or x in q:
        raise undefined(e, (q, anchor, x))
    at = q.index(anchor) + (1 if e.op is Op.INSERT_AFTER else 0)
    return (*q[:at], x, *q[at:])


def _remove(e: App, q: tuple[int, ...], x: int) -> Value:
    if x not in q:
        raise undefined(e, (q, x))
    return tuple(y for y in q if y != x)


def _end(e: App, q: tuple[int, ...]) -> Value:
    assert isinstance(e.type, OptionT)
    if not q:
        return none_code(e.type)
    return q[0] if e.op is Op.FIRST else q[-1]


def _next(e: App, q: tuple[int, ...], x: int) -> Value:
    assert isinstance(e.type, OptionT)
    if x not in q:
        raise undefined(e, (q, x))
    at = q.index(x) + 1
    return q[at] if at < len(q) else none_code(e.type)


def _succ(e: App, x: int) -> Value:
    assert isinstance(e.type, OptionT)
    after = x + 1
    return after if after in codes(e.type.of) else none_code(e.type)


def _the(e: App, x: int) -> Value:
    optional = e.args[0].type
    assert isinstance(optional, OptionT)
    if x == none_code(optional):
        raise undefined(e, (x,))
    return _typed(e.type, x)


def _embed(e: App, x: int) -> Value:
    t = e.args[0].type
    assert isinstance(t, BoolT | IntT | FiniteT | OptionT)
    return index(t, x) + e.data[0]


def _project(e: App, x: int) -> Value:
    assert isinstance(e.type, BoolT | IntT | FiniteT | OptionT)
    return _typed(e.type, base(e.type) + x - e.data[0])


_STRICT: Final[Mapping[Op, Callable[..., Value]]] = MappingProxyType({
    Op.NOT: lambda e, a: not a,
    Op.EQ: lambda e, a, b: a == b,
    Op.NE: lambda e, a, b: a != b,
    Op.LT: lambda e, a, b: a < b,
    Op.LE: lambda e, a, b: a <= b,
    Op.ADD: lambda e, a, b: a + b,
    Op.SUB: lambda e, a, b: a - b,
    Op.MUL: lambda e, a, b: a * b,
    Op.MOD: _mod,
    Op.FIT: _fit,
    Op.GET: lambda e, m, key: m[_position(e, key)],
    Op.PUT: _put,
    Op.SET: _set,
    Op.IN_SET: lambda e, x, s: bool(s & _bit(e.args[1].type, x)),
    Op.UNION: lambda e, a, b: a | b,
    Op.INTER: lambda e, a, b: a & b,
    Op.MINUS: lambda e, a, b: a & ~b,
    Op.SUBSET: lambda e, a, b: a & ~b == 0,
    Op.CARD: lambda e, s: s.bit_count(),
    Op.SEQ: lambda e, *items: _distinct(e, items),
    Op.IN_SEQ: lambda e, x, q: x in q,
    Op.LEN: lambda e, q: len(q),
    Op.APPEND: _append,
    Op.INSERT_AFTER: _insert,
    Op.INSERT_BEFORE: _insert,
    Op.REMOVE: _remove,
    Op.BEFORE: lambda e, q, a, b: a in q and b in q and q.index(a) < q.index(b),
    Op.FIRST: _end,
    Op.LAST: _end,
    Op.NEXT: _next,
    Op.SUCC: _succ,
    Op.SOME: lambda e, x: x,
    Op.THE: _the,
    Op.EMBED: _embed,
    Op.PROJECT: _project,
    Op.WITHIN: lambda e, x: e.data[0] <= x < e.data[1],
})  # fmt: skip

__all__ = ["Env", "EvaluationError", "codes_as_values", "evaluate", "evaluate_constant"]
