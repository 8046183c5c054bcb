# SPDX-License-Identifier: Apache-2.0
"""The symbolic meaning of expressions: the word of the value, and whether there is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit
from rmapspec.engines.encode.containers import CONTAINERS, listed
from rmapspec.engines.encode.layout import coerce, constant, width
from rmapspec.engines.encode.numbers import NUMBERS
from rmapspec.engines.encode.operands import Operand, Result
from rmapspec.engines.encode.words import Word, count, ite
from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.types import IntT, MapT, SeqT, SetT, Type, codes


class Encoded(NamedTuple):
    """A symbolic value; where ``defined`` is false the word means nothing."""

    word: Word
    defined: Bit


Symbols: TypeAlias = Mapping[str, Operand]
"""What names stand for: a type and a word each."""

_STRICT: Mapping[Op, Callable[[Circuit, App, tuple[Operand, ...]], Result]] = {**NUMBERS, **CONTAINERS}


class Encoder:
    """Encodes expressions over one state, and for step properties the next one."""

    __slots__ = ("c", "current", "following")

    def __init__(self, c: Circuit, current: Symbols, following: Symbols) -> None:
        self.c, self.current, self.following = c, current, following

    def encode(self, e: Expr, bound: Symbols) -> Encoded:
        """The value of an expression in the layout of its type, and where it is defined."""
        match e:
            case Const(t, value):
                return Encoded(constant(t, value), TRUE)
            case Ref(t, name):
                return Encoded(self._named(t, self.current[name]), TRUE)
            case Next(t, name):
                return Encoded(self._named(t, self.following[name]), TRUE)
            case Bound(t, name):
                return Encoded(self._named(t, bound[name]), TRUE)
            case App(op=Op.AND | Op.OR | Op.IMPLIES):
                return self._connective(e, bound)
            case App(op=Op.ITE):
                return self._choice(e, bound)
            case App():
                return self._strict(e, bound)
            case Bind():
                return self._binder(e, bound)

    def truth(self, e: Expr, bound: Symbols) -> tuple[Bit, Bit]:
        """Whether a condition holds, and where that is defined."""
        word, defined = self.encode(e, bound)
        return word[0], defined

    def into(self, t: Type, e: Expr, bound: Symbols) -> Encoded:
        """The value of an expression as one of a type that has all its values."""
        word, defined = self.encode(e, bound)
        return Encoded(coerce(self.c, word, e.type, t), defined)

    def _named(self, t: Type, symbol: Operand) -> Word:
        return coerce(self.c, symbol.word, symbol.type, t)

    def _connective(self, e: App, bound: Symbols) -> Encoded:
        """AND, OR (by the negated operands) and IMPLIES (by the first and the negated last) as conjunctions."""
        every = e.op is Op.AND
        parts: list[tuple[Bit, Bit]] = []
        for at, arg in enumerate(e.args):
            value, defined = self.truth(arg, bound)
            keep = every or (e.op is Op.IMPLIES and at == 0)
            parts.append((value if keep else value ^ 1, defined))
            if parts[-1] == (FALSE, TRUE):
                break
        word = self.c.conj(value for value, _ in parts)
        return Encoded((word if every else word ^ 1,), self._until_false(parts))

    def _until_false(self, parts: list[tuple[Bit, Bit]]) -> Bit:
        """Where evaluating these conditions in order, stopping at the first false one, is defined."""
        result = TRUE
        for value, defined in reversed(parts):
            result = self.c.conj((defined, self.c.implies(value, result)))
        return result

    def _choice(self, e: App, bound: Symbols) -> Encoded:
        condition, known = self.truth(e.args[0], bound)
        if known == TRUE and condition in (FALSE, TRUE):
            return self.into(e.type, e.args[1 if condition == TRUE else 2], bound)
        then = self.into(e.type, e.args[1], bound)
        other = self.into(e.type, e.args[2], bound)
        branch = self.c.ite(condition, then.defined, other.defined)
        return Encoded(ite(self.c, condition, then.word, other.word), self.c.conj((known, branch)))

    def _strict(self, e: App, bound: Symbols) -> Encoded:
        operands, defined = [], []
        for arg in e.args:
            one = self.encode(arg, bound)
            operands.append(Operand(arg.type, one.word))
            defined.append(one.defined)
        word, possible = _STRICT[e.op](self.c, e, tuple(operands))
        return Encoded(word, self.c.conj((*defined, possible)))

    def _binder(self, e: Bind, bound: Symbols) -> Encoded:
        c = self.c
        bodies = []
        for code in codes(e.over):
            inner = {**bound, e.name: Operand(e.over, constant(e.over, code))}
            bodies.append(self.encode(e.body, inner))
        if e.kind in (Kind.FORALL, Kind.EXISTS):
            flip = int(e.kind is Kind.EXISTS)
            parts = [(one.word[0] ^ flip, one.defined) for one in bodies]
            return Encoded((c.conj(value for value, _ in parts) ^ flip,), self._until_false(parts))
        defined = c.conj(one.defined for one in bodies)
        word, possible = self._collected(e, [one.word for one in bodies])
        return Encoded(word, c.conj((defined, possible)))

    def _collected(self, e: Bind, words: list[Word]) -> Result:
        """What COUNT, SET, MAP and SEQ make of the values of their bodies."""
        c = self.c
        match e.kind, e.type:
            case Kind.COUNT, t:
                natural = IntT(0, len(words))
                return coerce(c, count(c, [word[0] for word in words], width(natural)), natural, t), TRUE
            case Kind.SET, t:
                return coerce(c, tuple(word[0] for word in words), SetT(e.over), t), TRUE
            case Kind.MAP, MapT(_, value):
                return tuple(bit for word in words for bit in coerce(c, word, e.body.type, value)), TRUE
            case Kind.SEQ, SeqT(of):
                return listed(c, of, [Operand(e.body.type, word) for word in words])
        raise TypeError(f"a binder {e.kind.value} of type {e.type}")
