# SPDX-License-Identifier: Apache-2.0
"""Operations on scalars in machine code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from rmapspec.engines.fast.emitter import Emitter, Operand
from rmapspec.engines.fast.values import Got, of_code, register, wide
from rmapspec.system.expr import App, Op
from rmapspec.system.types import BoolT, FiniteT, IntT, OptionT, Type, base, is_scalar, none_code

Operation = Callable[[Emitter, App, list[Operand]], Got]


def _scalar_base(t: Type) -> int:
    assert isinstance(t, BoolT | IntT | FiniteT | OptionT)
    return base(t)


def _equal(how: str) -> Operation:
    def write(e: Emitter, x: App, v: list[Operand]) -> Got:
        a, b = x.args
        if is_scalar(a.type) and register(a.type) != register(b.type):
            return Got(e.test(how, 64, wide(e, a.type, v[0]), wide(e, b.type, v[1])))
        w = register(a.type)
        assert w == register(b.type), f"{a.type} and {b.type} do not compare"
        return Got(e.test(how, w, v[0], v[1]))

    return write


def _less(how: str) -> Operation:
    def write(e: Emitter, x: App, v: list[Operand]) -> Got:
        return Got(e.test(how, 64, wide(e, x.args[0].type, v[0]), wide(e, x.args[1].type, v[1])))

    return write


def _mod(e: Emitter, x: App, v: list[Operand]) -> Got:
    a, b = v
    if isinstance(a, int) and isinstance(b, int):
        return Got(a % b) if b > 0 else Got(0, 1)
    undefined = e.test("slt", 64, b, 1)
    divisor = e.choose(64, undefined, 1, b)
    dividend = x.args[0].type
    if isinstance(dividend, IntT) and dividend.lo >= 0:
        return Got(e.once(f"urem i64 {a}, {divisor}"), undefined)
    rest = e.once(f"srem i64 {a}, {divisor}")
    return Got(e.choose(64, e.test("slt", 64, rest, 0), e.add(64, rest, divisor), rest), undefined)


def _fit(e: Emitter, x: App, v: list[Operand]) -> Got:
    have, want = x.args[0].type, x.type
    assert isinstance(want, IntT)
    undefined: Operand = 0
    if not isinstance(have, IntT) or have.lo < want.lo:
        undefined = e.test("slt", 64, v[0], want.lo)
    if not isinstance(have, IntT) or have.hi > want.hi:
        undefined = e.either(1, undefined, e.test("slt", 64, want.hi, v[0]))
    return Got(v[0], undefined)


def _the(e: Emitter, x: App, v: list[Operand]) -> Got:
    optional = x.args[0].type
    assert isinstance(optional, OptionT)
    return Got(of_code(e, x.type, v[0]), e.test("eq", 64, v[0], none_code(optional)))


def _embed(e: Emitter, x: App, v: list[Operand]) -> Got:
    t = x.args[0].type
    return Got(e.add(64, wide(e, t, v[0]), x.data[0] - _scalar_base(t)))


def _project(e: Emitter, x: App, v: list[Operand]) -> Got:
    return Got(of_code(e, x.type, e.add(64, v[0], _scalar_base(x.type) - x.data[0])))


def _within(e: Emitter, x: App, v: list[Operand]) -> Got:
    lo, hi = x.data
    code = wide(e, x.args[0].type, v[0])
    return Got(e.test("ult", 64, e.sub(64, code, lo), hi - lo))


NUMBERS: Final[Mapping[Op, Operation]] = MappingProxyType({
    Op.NOT: lambda e, x, v: Got(e.inverse(1, v[0])),
    Op.EQ: _equal("eq"),
    Op.NE: _equal("ne"),
    Op.LT: _less("slt"),
    Op.LE: _less("sle"),
    Op.ADD: lambda e, x, v: Got(e.add(register(x.type), v[0], v[1])),
    Op.SUB: lambda e, x, v: Got(e.sub(register(x.type), v[0], v[1])),
    Op.MUL: lambda e, x, v: Got(e.mul(register(x.type), v[0], v[1])),
    Op.MOD: _mod,
    Op.FIT: _fit,
    Op.SUCC: lambda e, x, v: Got(e.add(64, wide(e, x.args[0].type, v[0]), 1)),
    Op.SOME: lambda e, x, v: Got(wide(e, x.args[0].type, v[0])),
    Op.THE: _the,
    Op.EMBED: _embed,
    Op.PROJECT: _project,
    Op.WITHIN: _within,
})  # fmt: skip
"""SUCC: codes are consecutive and none comes right after the last, so the next code is always the answer."""
