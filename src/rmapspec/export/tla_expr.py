# SPDX-License-Identifier: Apache-2.0
"""Expressions of a System as TLA+ text."""

from __future__ import annotations

from collections.abc import Mapping, Set
from types import MappingProxyType
from typing import Final

from rmapspec.export.defined import instances
from rmapspec.export.scalars import scalar
from rmapspec.export.tla_words import Words, depth, quoted
from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.types import FiniteT, IntT, OptionT, none_code

_INFIX: Final = MappingProxyType({
    Op.AND: "/\\",
    Op.OR: "\\/",
    Op.IMPLIES: "=>",
    Op.EQ: "=",
    Op.NE: "#",
    Op.ADD: "+",
    Op.SUB: "-",
    Op.MUL: "*",
    Op.MOD: "%",
    Op.IN_SET: "\\in",
    Op.UNION: "\\cup",
    Op.INTER: "\\cap",
    Op.MINUS: "\\",
    Op.SUBSET: "\\subseteq",
})  # fmt: skip
_CONNECTIVES: Final = frozenset({Op.AND, Op.OR, Op.IMPLIES})
_RELATIONS: Final = frozenset({Op.EQ, Op.NE, Op.LT, Op.LE, Op.IN_SET, Op.SUBSET, Op.WITHIN})
_NUMBERS: Final = frozenset({Op.ADD, Op.SUB, Op.MUL, Op.MOD, Op.UNION, Op.INTER, Op.MINUS})
_CALLS: Final = MappingProxyType({
    Op.IN_SEQ: "InSeq",
    Op.APPEND: "AppendTo",
    Op.INSERT_AFTER: "InsertAfter",
    Op.INSERT_BEFORE: "InsertBefore",
    Op.REMOVE: "Remove",
    Op.BEFORE: "Before",
})  # fmt: skip


class Writer:
    """Writes expressions over the variables of one module."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def variable(self, name: str) -> str:
        """The identifier of a state variable."""
        return self.words.names.of("variable", name)

    def text(self, e: Expr, bound: Mapping[str, str]) -> str:
        """An expression; ``bound`` gives the identifiers of the variables that are bound around it."""
        match e:
            case Const():
                return self.words.value(e.type, e.value)
            case Ref():
                return self.variable(e.name)
            case Next():
                return self.variable(e.name) + "'"
            case Bound():
                return bound[e.name]
            case Bind():
                return self._bind(e, bound)
            case App():
                return self._app(e, bound)

    def closed(self, e: Expr, bound: Mapping[str, str]) -> str:
        """An expression that can stand inside any other."""
        return self._inside(e, bound, frozenset())

    def term(self, e: Expr, bound: Mapping[str, str]) -> str:
        """An expression that can stand beside ``=``, with nothing after it."""
        return self._inside(e, bound, _NUMBERS | {Op.ITE})

    def _inside(self, e: Expr, bound: Mapping[str, str], bare: Set[Op]) -> str:
        """An expression, in brackets unless it needs none or is one of those that stay bare."""
        text = self.text(e, bound)
        if isinstance(e, App) and e.op in bare:
            return text
        open_ended = isinstance(e, App) and (
            e.op in _CONNECTIVES or e.op in _RELATIONS or e.op in _NUMBERS or e.op in {Op.NOT, Op.ITE}
        )
        quantified = isinstance(e, Bind) and e.kind in {Kind.FORALL, Kind.EXISTS}
        return f"({text})" if open_ended or quantified else text

    def _bind(self, e: Bind, bound: Mapping[str, str]) -> str:
        if e.kind is Kind.SEQ:
            items = [self.text(body, bound) for body in instances(e)]
            return f"{self.words.helper('Distinct')}(<<{', '.join(items)}>>)"
        name = self.words.names.binder(e.name, bound.values())
        domain, body = self.words.domain(e.over), self.text(e.body, {**bound, e.name: name})
        match e.kind:
            case Kind.FORALL:
                return f"\\A {name} \\in {domain} : {body}"
            case Kind.EXISTS:
                return f"\\E {name} \\in {domain} : {body}"
            case Kind.COUNT:
                return f"Cardinality({{{name} \\in {domain} : {body}}})"
            case Kind.SET:
                return f"{{{name} \\in {domain} : {body}}}"
            case Kind.MAP:
                return f"[{name} \\in {domain} |-> {body}]"

    def _app(self, e: App, bound: Mapping[str, str]) -> str:
        if e.op in _INFIX:
            if not e.args:
                return "TRUE" if e.op is Op.AND else "FALSE"
            bare = _RELATIONS | {Op.NOT} if e.op in _CONNECTIVES else frozenset[Op]()
            return f" {_INFIX[e.op]} ".join(self._inside(a, bound, bare) for a in e.args)
        if e.op in _CALLS:
            return f"{self.words.helper(_CALLS[e.op])}({', '.join(self.text(a, bound) for a in e.args)})"
        return self._other(e, [self.closed(a, bound) for a in e.args], bound)

    def _other(self, e: App, args: list[str], bound: Mapping[str, str]) -> str:
        match e.op:
            case Op.NOT:
                return f"~ {args[0]}"
            case Op.ITE:
                cases = [self.text(a, bound) for a in e.args]
                return f"IF {cases[0]} THEN {cases[1]} ELSE {cases[2]}"
            case Op.LT | Op.LE:
                return self._compared(e, args)
            case Op.FIT:
                assert isinstance(e.type, IntT)
                return f"{self.words.helper('Fit')}({args[0]}, {e.type.lo}, {e.type.hi})"
            case Op.GET:
                return f"{args[0]}[{self.text(e.args[1], bound)}]"
            case Op.PUT:
                return f"[{args[0]} EXCEPT ![{self.text(e.args[1], bound)}] = {self.text(e.args[2], bound)}]"
            case Op.SET:
                return "{" + ", ".join(args) + "}"
            case Op.SEQ:
                items = f"<<{', '.join(args)}>>"
                return items if len(args) < 2 else f"{self.words.helper('Distinct')}({items})"
            case Op.CARD:
                return f"Cardinality({args[0]})"
            case Op.LEN:
                return f"Len({args[0]})"
            case Op.SOME:
                return args[0]
        return self._of_sorts(e, args)

    def _compared(self, e: App, args: list[str]) -> str:
        sign = "<" if e.op is Op.LT else "<="
        t = e.args[0].type
        if isinstance(t, FiniteT):
            place = self.words.place(t)
            args = [f"{place}[{a}]" for a in args]
        return f"{args[0]} {sign} {args[1]}"

    def _of_sorts(self, e: App, args: list[str]) -> str:
        t = e.args[0].type
        match e.op:
            case Op.FIRST | Op.LAST | Op.NEXT:
                assert isinstance(e.type, OptionT)
                name = {Op.FIRST: "First", Op.LAST: "Last", Op.NEXT: "NextIn"}[e.op]
                return f"{self.words.helper(name, depth(e.type.of))}({', '.join(args)})"
            case Op.THE:
                assert isinstance(t, OptionT)
                return f"{self.words.helper('The', depth(t.of))}({args[0]})"
            case Op.SUCC if isinstance(t, FiniteT):
                return f"{self.words.after(t)}[{args[0]}]"
            case Op.SUCC:
                assert isinstance(e.type, OptionT)
                last = self.words.value(e.type.of, none_code(e.type) - 1)
                return f"(IF {args[0]} = {last} THEN {self.words.none(0)} ELSE {args[0]} + 1)"
            case Op.EMBED:
                assert isinstance(e.type, FiniteT)
                return f"{self.words.constructor(e.type, scalar(t), e.data[0])}[{args[0]}]"
            case Op.PROJECT:
                assert isinstance(t, FiniteT)
                return f"{self.words.payload(t, scalar(e.type), e.data[0])}[{args[0]}]"
            case Op.WITHIN:
                assert isinstance(t, FiniteT)
                return f"{args[0]} \\in {{{', '.join(map(quoted, t.labels[e.data[0] : e.data[1]]))}}}"
            case _:
                raise AssertionError(f"{e.op} has no TLA+ text")
