# SPDX-License-Identifier: Apache-2.0
"""Expressions as Python text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from rmapspec.system.compile.footprint import is_total, parts
from rmapspec.system.compile.runtime import RUNTIME
from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
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
    none_code,
)

DEEPEST = 40
"""Expressions nested deeper than this become functions of their own: Python's parser takes 200 open parentheses."""


class Writer:
    """Writes expressions as Python expressions; ``names`` is what the text is to be executed with.

    ``local`` gives the Python text that holds a variable; ``bound`` the text of bound variables. ``helpers`` are
    definitions that have to stand before the text.
    """

    def __init__(self, local: Callable[[Ref | Next], str]) -> None:
        self.local = local
        self.names: dict[str, Any] = dict(RUNTIME)
        self.bound: dict[str, str] = {}
        self.helpers: list[str] = []
        self._constants: dict[Value, str] = {}
        self._depth = 0
        self._binders = 0

    def keep(self, prefix: str, value: object) -> str:
        """A name for an object that has no text."""
        name = f"{prefix}{len(self.names)}"
        self.names[name] = value
        return name

    def text(self, e: Expr) -> str:
        """The Python expression, safe to stand as an operand."""
        if self._depth >= DEEPEST and isinstance(e, App | Bind):
            return self._outlined(e)
        self._depth += 1
        found = self._text(e)
        self._depth -= 1
        return found

    def _text(self, e: Expr) -> str:
        match e:
            case Const():
                return self.constant(e.value)
            case Ref() | Next():
                return self.local(e)
            case Bound():
                return self.bound[e.name]
            case Bind():
                return self._binder(e)
            case App():
                return _OPERATIONS[e.op](self, e)

    def _outlined(self, e: App | Bind) -> str:
        depth, self._depth = self._depth, 0
        body = self.text(e)
        self._depth = depth
        name = f"h{len(self.helpers)}"
        given = self.given(e)
        self.helpers.append(f"def {name}({given}):\n    return {body}\n")
        return f"{name}({given})"

    def given(self, e: Expr) -> str:
        """The names that an expression's text uses, which a helper function has to be given."""
        used = {self.local(p) for p in parts(e) if isinstance(p, Ref | Next)}
        used |= {self.bound[p.name] for p in parts(e) if isinstance(p, Bound) and p.name in self.bound}
        return ", ".join(sorted(u for u in used if u.isidentifier()))

    def constant(self, value: Value) -> str:
        """A literal, or a name for a tuple, made once."""
        if isinstance(value, int):
            return str(value) if value >= 0 else f"({value})"
        if value not in self._constants:
            self._constants[value] = self.keep("k", value)
        return self._constants[value]

    def all(self, e: App) -> list[str]:
        """The text of each operand."""
        return [self.text(a) for a in e.args]

    def codes(self, t: Scalar) -> str:
        """What a bound variable runs over."""
        return "(False, True)" if isinstance(t, BoolT) else self.keep("r", codes(t))

    def _binder(self, e: Bind) -> str:
        name = f"b{self._binders}"
        shadowed = self.bound.get(e.name)
        self.bound[e.name] = name
        self._binders += 1
        body = self.text(e.body)
        self._binders -= 1
        if shadowed is None:
            del self.bound[e.name]
        else:
            self.bound[e.name] = shadowed
        each = f"for {name} in {self.codes(e.over)}"
        match e.kind:
            case Kind.FORALL:
                return f"all({body} {each})"
            case Kind.EXISTS:
                return f"any({body} {each})"
            case Kind.COUNT:
                return f"sum([1 {each} if {body}])"
            case Kind.SET:
                return f"sum([1 << {minus(name, base(e.over))} {each} if {body}])"
            case Kind.MAP:
                return f"tuple([{body} {each}])"
            case Kind.SEQ:
                return f"distinct(tuple([{body} {each}]), {self.keep('n', e)})"


def minus(text: str, n: int) -> str:
    """``text - n``."""
    if n == 0:
        return text
    return f"({text} - {n})" if n > 0 else f"({text} + {-n})"


def _infix(operator: str) -> Callable[[Writer, App], str]:
    def write(w: Writer, e: App) -> str:
        return f"({f' {operator} '.join(w.all(e))})"

    return write


def _junction(operator: str, empty: str) -> Callable[[Writer, App], str]:
    def write(w: Writer, e: App) -> str:
        texts = w.all(e)
        return f"({f' {operator} '.join(texts)})" if texts else empty

    return write


def _call(name: str, node: bool = False) -> Callable[[Writer, App], str]:
    def write(w: Writer, e: App) -> str:
        extra = [w.keep("n", e)] if node else []
        return f"{name}({', '.join([*w.all(e), *extra])})"

    return write


def _with_none(name: str, node: bool = False) -> Callable[[Writer, App], str]:
    def write(w: Writer, e: App) -> str:
        optional = e.args[0].type if e.op is Op.THE else e.type
        assert isinstance(optional, OptionT)
        extra = [str(none_code(optional)), *([w.keep("n", e)] if node else [])]
        return f"{name}({', '.join([*w.all(e), *extra])})"

    return write


def _choose(w: Writer, e: App) -> str:
    cond, then, other = w.all(e)
    return f"({then} if {cond} else {other})"


def _implies(w: Writer, e: App) -> str:
    a, b = w.all(e)
    return f"(not {a} or {b})"


def _mod(w: Writer, e: App) -> str:
    a, b = w.all(e)
    divisor = e.args[1].type
    if isinstance(divisor, IntT) and divisor.lo > 0:
        return f"({a} % {b})"
    return f"mod({a}, {b}, {w.keep('n', e)})"


def _fit(w: Writer, e: App) -> str:
    assert isinstance(e.type, IntT)
    return f"fit({w.text(e.args[0])}, {e.type.lo}, {e.type.hi}, {w.keep('n', e)})"


def _key_base(t: Type) -> int:
    assert isinstance(t, MapT)
    return base(t.key)


def _get(w: Writer, e: App) -> str:
    m, key = w.all(e)
    return f"{m}[{minus(key, _key_base(e.args[0].type))}]"


def _put(w: Writer, e: App) -> str:
    m, key, value = w.all(e)
    return f"put({m}, {minus(key, _key_base(e.args[0].type))}, {value})"


def _bits(w: Writer, e: App) -> str:
    assert isinstance(e.type, SetT)
    low = base(e.type.of)
    bits = [f"1 << {minus(w.text(a), low)}" for a in e.args]
    return f"({' | '.join(bits)})" if bits else "0"


def _in_set(w: Writer, e: App) -> str:
    of = e.args[1].type
    assert isinstance(of, SetT)
    x, s = w.all(e)
    at = minus(x, base(of.of))
    if is_total(e.args[0]) or is_total(e.args[1]):
        return f"({s} >> {at} & 1)"
    return f"in_set({at}, {s})"


def _seq(w: Writer, e: App) -> str:
    texts = w.all(e)
    made = f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"
    return made if len(texts) < 2 else f"distinct({made}, {w.keep('n', e)})"


def _embed(w: Writer, e: App) -> str:
    return minus(w.text(e.args[0]), _base(e.args[0].type) - e.data[0])


def _project(w: Writer, e: App) -> str:
    return minus(w.text(e.args[0]), e.data[0] - _base(e.type))


def _base(t: Type) -> int:
    assert isinstance(t, BoolT | IntT | FiniteT | OptionT)
    return base(t)


_OPERATIONS: Final[Mapping[Op, Callable[[Writer, App], str]]] = MappingProxyType({
    Op.NOT: lambda w, e: f"(not {w.text(e.args[0])})",
    Op.AND: _junction("and", "True"),
    Op.OR: _junction("or", "False"),
    Op.IMPLIES: _implies,
    Op.ITE: _choose,
    Op.EQ: _infix("=="),
    Op.NE: _infix("!="),
    Op.LT: _infix("<"),
    Op.LE: _infix("<="),
    Op.ADD: _infix("+"),
    Op.SUB: _infix("-"),
    Op.MUL: _infix("*"),
    Op.MOD: _mod,
    Op.FIT: _fit,
    Op.GET: _get,
    Op.PUT: _put,
    Op.SET: _bits,
    Op.IN_SET: _in_set,
    Op.UNION: _infix("|"),
    Op.INTER: _infix("&"),
    Op.MINUS: _infix("& ~"),
    Op.SUBSET: lambda w, e: f"({w.text(e.args[0])} & ~{w.text(e.args[1])} == 0)",
    Op.CARD: lambda w, e: f"({w.text(e.args[0])}).bit_count()",
    Op.SEQ: _seq,
    Op.IN_SEQ: _infix("in"),
    Op.LEN: lambda w, e: f"len({w.text(e.args[0])})",
    Op.APPEND: _call("append", node=True),
    Op.INSERT_AFTER: _call("insert_after", node=True),
    Op.INSERT_BEFORE: _call("insert_before", node=True),
    Op.REMOVE: _call("remove", node=True),
    Op.BEFORE: _call("before"),
    Op.FIRST: _with_none("first"),
    Op.LAST: _with_none("last"),
    Op.NEXT: _with_none("following", node=True),
    Op.SUCC: lambda w, e: f"({w.text(e.args[0])} + 1)",
    Op.SOME: lambda w, e: w.text(e.args[0]),
    Op.THE: _with_none("the", node=True),
    Op.EMBED: _embed,
    Op.PROJECT: _project,
    Op.WITHIN: lambda w, e: f"({e.data[0]} <= {w.text(e.args[0])} < {e.data[1]})",
})  # fmt: skip
"""SUCC: codes are consecutive and none comes right after the last, so the next code is always the answer."""
