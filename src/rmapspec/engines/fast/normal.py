# SPDX-License-Identifier: Apache-2.0
"""Expressions as text in a normal form, so that two that mean the same under an exchange of elements are seen to.

Binders are unrolled, and what is constant is decided. Operands that commute are sorted; so those of ``and`` and ``or``
may change their order, which makes a difference only where one of them is undefined.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rmapspec.engines.fast.exchange import Exchange, NotExchangeableError, scalar
from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.types import FiniteT, Type, Value, codes, size

COMMUTING = frozenset({Op.AND, Op.OR, Op.EQ, Op.NE, Op.ADD, Op.MUL, Op.UNION, Op.INTER, Op.SET})
ORDERED = frozenset({Op.LT, Op.LE, Op.SUCC})
JUNCTIONS = {Op.AND: ("#1", "#0"), Op.OR: ("#0", "#1")}
"""What an operation over no operands is, and the operand that decides it."""

MOST = 100_000  # nodes that are looked at


class Normal:
    """Writes expressions in normal form, exchanged by ``swap`` if there is one; raises NotExchangeableError."""

    def __init__(self, swap: Exchange | None) -> None:
        self.swap = swap
        self._seen = 0

    def name(self, name: str) -> str:
        """A variable."""
        return name if self.swap is None else self.swap.variables.get(name, name)

    def type(self, t: Type) -> str:
        """A type."""
        return repr(t if self.swap is None else self.swap.type(t))

    def value(self, t: Type, value: Value) -> str:
        """A constant: it begins with a hash sign, nothing else does."""
        found = value if self.swap is None else self.swap.value(t, value)
        return f"#{int(found) if isinstance(found, int) else found}"

    def text(self, x: Expr, bound: Mapping[str, int]) -> str:
        """An expression in which these variables are bound to these codes."""
        self._seen += 1
        if self._seen > MOST:
            raise NotExchangeableError("too large")
        match x:
            case Const():
                return self.value(x.type, x.value)
            case Ref():
                return self.name(x.name)
            case Next():
                return f"{self.name(x.name)}'"
            case Bound():
                return self.value(x.type, bound[x.name])
            case Bind():
                return self._binder(x, bound)
            case App():
                return self._operation(x, bound)

    def _binder(self, x: Bind, bound: Mapping[str, int]) -> str:
        bodies = {c: self.text(x.body, {**bound, x.name: c}) for c in codes(x.over)}
        if x.kind in (Kind.FORALL, Kind.EXISTS):
            return junction(Op.AND if x.kind is Kind.FORALL else Op.OR, bodies.values())
        if x.kind is Kind.COUNT:
            return f"count({', '.join(sorted(bodies.values()))})"
        if x.kind is Kind.SEQ:
            return f"seq({', '.join(bodies.values())})"
        pairs = sorted(f"{self.value(x.over, c)}: {body}" for c, body in bodies.items())
        return f"{x.kind.value}[{self.type(x.type)}]({', '.join(pairs)})"

    def _operation(self, x: App, bound: Mapping[str, int]) -> str:
        if self.swap is not None:
            check(x, self.swap)
        args = [self.text(a, bound) for a in x.args]
        known = all(a.startswith("#") for a in args)
        match x.op:
            case Op.AND | Op.OR:
                return junction(x.op, args)
            case Op.IMPLIES:
                return junction(Op.OR, (negation(args[0]), args[1]))
            case Op.NOT:
                return negation(args[0])
            case Op.EQ | Op.NE if known:
                return f"#{int((args[0] == args[1]) is (x.op is Op.EQ))}"
            case Op.ITE if args[0].startswith("#"):
                return args[1] if args[0] == "#1" else args[2]
            case Op.SOME:
                return args[0]
            case _:
                pass
        if x.op in COMMUTING:
            args.sort()
        return f"{x.op.value}{x.data}[{self.type(x.type)}]({', '.join(args)})"


def junction(op: Op, texts: Iterable[str]) -> str:
    """A conjunction or disjunction of texts."""
    empty, decisive = JUNCTIONS[op]
    found = {t for t in texts if t != empty}
    if decisive in found:
        return decisive
    if len(found) < 2:
        return found.pop() if found else empty
    return f"{op.value}({', '.join(sorted(found))})"


def negation(text: str) -> str:
    """The negation of a text."""
    if text.startswith("#"):
        return "#0" if text == "#1" else "#1"
    return f"not({text})"


def check(x: App, swap: Exchange) -> None:
    """That an operation on codes commutes with the exchange; PROJECT within the constructor that it is meant for."""
    first = x.args[0].type if x.args else x.type
    fine = True
    match x.op:
        case op if op in ORDERED:
            fine = not any(swap.moved(a.type) for a in x.args)
        case Op.WITHIN if isinstance(first, FiniteT):
            inside = range(*x.data)
            fine = {swap.code(first, c) for c in inside} == set(inside)
        case Op.EMBED if isinstance(x.type, FiniteT):
            t = scalar(first)
            fine = all(swap.code(x.type, i + x.data[0]) == swap.place(t, i) + x.data[0] for i in range(size(t)))
        case Op.PROJECT if isinstance(first, FiniteT):
            t = scalar(x.type)
            fine = all(swap.place(t, i) == swap.code(first, i + x.data[0]) - x.data[0] for i in range(len(codes(t))))
        case _:
            pass
    if not fine:
        raise NotExchangeableError(x.op.value)
