# SPDX-License-Identifier: Apache-2.0
"""The meaning of expressions in machine code: both operands of everything are computed, nothing is branched on.

Whether something undefined was met is a value of its own, combined as evaluation from left to right would meet it: an
operand that would not have been evaluated does not count. Binders are unrolled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from rmapspec.engines.fast.containers import CONTAINERS
from rmapspec.engines.fast.emitter import Emitter, Operand
from rmapspec.engines.fast.layout import width
from rmapspec.engines.fast.numbers import NUMBERS
from rmapspec.engines.fast.sequences import Row
from rmapspec.engines.fast.values import Got, constant, position, register, to_bits
from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.types import MapT, SeqT, SetT, codes


class Writer:
    """Writes expressions through an emitter; ``local`` gives the value of a variable, ``bound`` holds the codes of
    parameters and bound variables, which are constants.
    """

    def __init__(self, e: Emitter, local: Callable[[Ref | Next], Operand]) -> None:
        self.e = e
        self.local = local
        self.bound: dict[str, int] = {}

    def write(self, x: Expr) -> Got:
        """The value of an expression; raises TooLargeError."""
        match x:
            case Const():
                return Got(constant(x.type, x.value))
            case Ref() | Next():
                return Got(self.local(x))
            case Bound():
                return Got(self.bound[x.name])
            case Bind():
                return _BINDERS[x.kind](self, x, self._each(x))
            case App() if x.op in _LAZY:
                return _LAZY[x.op](self, x)
            case App():
                return self._strict(x)

    def condition(self, parts: list[Expr]) -> Got:
        """Conditions in order, up to the first that is false."""
        return _sequence(self, [lambda p=p: self.write(p) for p in parts], 1)  # type: ignore[misc]  # mypy cannot infer a lambda with defaults

    def _strict(self, x: App) -> Got:
        got = [self.write(a) for a in x.args]
        undefined: Operand = 0
        for g in got:
            undefined = self.e.either(1, undefined, g.undefined)
        operation = NUMBERS.get(x.op) or CONTAINERS[x.op]
        found = operation(self.e, x, [g.value for g in got])
        return Got(found.value, self.e.either(1, undefined, found.undefined))

    def _each(self, x: Bind) -> list[Callable[[], Got]]:
        return [lambda code=code: self._bind(x, code) for code in codes(x.over)]  # type: ignore[misc]  # as above

    def _bind(self, x: Bind, code: int) -> Got:
        kept = self.bound
        self.bound = {**kept, x.name: code}
        try:
            return self.write(x.body)
        finally:
            self.bound = kept


# ------------------------------------------------------------ what stops at the operand that decides


def _sequence(w: Writer, parts: list[Callable[[], Got]], going: int) -> Got:
    """The conjunction (``going`` 1) or disjunction (0) of conditions."""
    e = w.e
    value: Operand = going
    undefined: Operand = 0
    for part in parts:
        if value == 1 - going:
            break
        got = part()
        open_ = value if going else e.inverse(1, value)
        undefined = e.either(1, undefined, e.both(1, open_, got.undefined))
        value = e.both(1, value, got.value) if going else e.either(1, value, got.value)
    return Got(value, undefined)


def _junction(going: int) -> Callable[[Writer, App], Got]:
    def write(w: Writer, x: App) -> Got:
        return _sequence(w, [lambda a=a: w.write(a) for a in x.args], going)  # type: ignore[misc]  # as above

    return write


def _implies(w: Writer, x: App) -> Got:
    e = w.e
    a = w.write(x.args[0])
    if a.value == 0:
        return Got(1, a.undefined)
    b = w.write(x.args[1])
    value = e.either(1, e.inverse(1, a.value), b.value)
    return Got(value, e.either(1, a.undefined, e.both(1, a.value, b.undefined)))


def _ite(w: Writer, x: App) -> Got:
    e = w.e
    c = w.write(x.args[0])
    if isinstance(c.value, int):
        chosen = w.write(x.args[1 if c.value else 2])
        return Got(chosen.value, e.either(1, c.undefined, chosen.undefined))
    a, b = w.write(x.args[1]), w.write(x.args[2])
    value = e.choose(register(x.type), c.value, a.value, b.value)
    return Got(value, e.either(1, c.undefined, e.choose(1, c.value, a.undefined, b.undefined)))


_LAZY: Final[Mapping[Op, Callable[[Writer, App], Got]]] = MappingProxyType({
    Op.AND: _junction(1),
    Op.OR: _junction(0),
    Op.IMPLIES: _implies,
    Op.ITE: _ite,
})  # fmt: skip


# ------------------------------------------------------------ binders


def _gathered(w: Writer, parts: list[Callable[[], Got]]) -> tuple[list[Got], Operand]:
    undefined: Operand = 0
    got = [part() for part in parts]
    for g in got:
        undefined = w.e.either(1, undefined, g.undefined)
    return got, undefined


def _count(w: Writer, x: Bind, parts: list[Callable[[], Got]]) -> Got:
    got, undefined = _gathered(w, parts)
    value: Operand = 0
    for g in got:
        value = w.e.add(64, value, w.e.resize(g.value, 1, 64))
    return Got(value, undefined)


def _set(w: Writer, x: Bind, parts: list[Callable[[], Got]]) -> Got:
    assert isinstance(x.type, SetT)
    got, undefined = _gathered(w, parts)
    wide = register(x.type)
    value: Operand = 0
    for code, g in zip(codes(x.over), got, strict=True):
        at = position(w.e, x.type.of, code, x.over)
        value = w.e.either(wide, value, w.e.up(wide, w.e.resize(g.value, 1, wide), at))
    return Got(value, undefined)


def _map(w: Writer, x: Bind, parts: list[Callable[[], Got]]) -> Got:
    assert isinstance(x.type, MapT)
    got, undefined = _gathered(w, parts)
    of, wide = x.type.value, register(x.type)
    value: Operand = 0
    for i, g in enumerate(got):
        value = w.e.either(wide, value, w.e.up(wide, to_bits(w.e, of, g.value, wide), i * width(of)))
    return Got(value, undefined)


def _seq(w: Writer, x: Bind, parts: list[Callable[[], Got]]) -> Got:
    assert isinstance(x.type, SeqT)
    got, _ = _gathered(w, parts)
    return Row(w.e, x.type).literal(got, [x.body.type] * len(got))


_BINDERS: Final[Mapping[Kind, Callable[[Writer, Bind, list[Callable[[], Got]]], Got]]] = MappingProxyType({
    Kind.FORALL: lambda w, _, parts: _sequence(w, parts, 1),
    Kind.EXISTS: lambda w, _, parts: _sequence(w, parts, 0),
    Kind.COUNT: _count,
    Kind.SET: _set,
    Kind.MAP: _map,
    Kind.SEQ: _seq,
})  # fmt: skip
