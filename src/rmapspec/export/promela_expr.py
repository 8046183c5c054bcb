# SPDX-License-Identifier: Apache-2.0
"""Expressions of a System as Promela text, cell by cell; binders are unrolled.

An operation that has no value gives some number here: ``defined`` is asked first wherever that matters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rmapspec.export import promela_sequences as sequences
from rmapspec.export.errors import ExportError
from rmapspec.export.promela_cells import Cell, Place, cells, place_in, plus, times, width
from rmapspec.export.promela_logic import choose, compare, conj, disj, infix, mask, no, pick, same, total
from rmapspec.export.scalars import scalar
from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Next, Op, Ref
from rmapspec.system.types import MapT, Scalar, SeqT, SetT, Type, codes, size

LONGEST = 200_000  # characters of one cell: beyond, no compiler is quick


@dataclass(frozen=True, slots=True)
class Held:
    """A value: its cells, and where they lie if they are those of a variable."""

    cells: tuple[Cell, ...]
    place: Place | None = None


class Translator:
    """Writes expressions; ``current`` and ``following`` give the identifiers of variables now and after the step."""

    def __init__(self, current: Mapping[str, str], following: Mapping[str, str]) -> None:
        self.current = current
        self.following = following

    def one(self, e: Expr, bound: Mapping[str, int]) -> Cell:
        """A scalar or a set, in one cell; raises ExportError where the text grows beyond all measure."""
        cell = self.held(e, bound).cells[0]
        if isinstance(cell, str) and len(cell) > LONGEST:
            raise ExportError(f"an expression unrolls to more than {LONGEST} characters; try smaller sizes")
        return cell

    def many(self, e: Expr, bound: Mapping[str, int]) -> tuple[Cell, ...]:
        """All cells of a value."""
        return self.held(e, bound).cells

    def held(self, e: Expr, bound: Mapping[str, int]) -> Held:
        """A value with its place; ``bound`` gives the codes of the variables bound around it."""
        match e:
            case Const():
                return Held(tuple(cells(e.type, e.value)))
            case Ref():
                return at(Place(self.current[e.name], 0, is_single(e.type)), e.type)
            case Next():
                return at(Place(self.following[e.name], 0, is_single(e.type)), e.type)
            case Bound():
                return Held((bound[e.name],))
            case Bind():
                return Held(self._bind(e, bound))
            case App(_, Op.GET):
                return self._get(e, bound)
            case App(type=MapT() | SeqT()):
                return Held(self._container(e, bound))
            case App():
                return Held((self._app(e, bound),))

    # ------------------------------------------------------------ binders

    def _bind(self, e: Bind, bound: Mapping[str, int]) -> tuple[Cell, ...]:
        inner = [{**bound, e.name: code} for code in codes(e.over)]
        match e.kind:
            case Kind.FORALL:
                return (conj(self.one(e.body, b) for b in inner),)
            case Kind.EXISTS:
                return (disj(self.one(e.body, b) for b in inner),)
            case Kind.COUNT:
                return (total(self.one(e.body, b) for b in inner),)
            case Kind.SET:
                return (mask((self.one(e.body, b), i) for i, b in enumerate(inner)),)
            case Kind.MAP:
                return tuple(cell for b in inner for cell in self.many(e.body, b))
            case Kind.SEQ:
                assert isinstance(e.type, SeqT)
                return sequences.of(e.type.of, [self.one(e.body, b) for b in inner])

    # ------------------------------------------------------------ maps

    def _get(self, e: App, bound: Mapping[str, int]) -> Held:
        t = e.args[0].type
        assert isinstance(t, MapT)
        table, key = self.held(e.args[0], bound), place_in(t.key, self.one(e.args[1], bound))
        wide = width(t.value)
        if table.place is not None:
            where = Place(table.place.name, plus(table.place.offset, times(key, wide)), False)
            return at(where, t.value)
        rows = range(size(t.key))
        return Held(tuple(pick(key, [(i, table.cells[i * wide + j]) for i in rows]) for j in range(wide)))

    def _container(self, e: App, bound: Mapping[str, int]) -> tuple[Cell, ...]:
        if e.op is Op.ITE:
            condition = self.one(e.args[0], bound)
            pairs = zip(self.many(e.args[1], bound), self.many(e.args[2], bound), strict=True)
            return tuple(choose(condition, a, b) for a, b in pairs)
        if e.op is Op.PUT:
            t = e.type
            assert isinstance(t, MapT)
            key, wide = place_in(t.key, self.one(e.args[1], bound)), width(t.value)
            old, new = self.many(e.args[0], bound), self.many(e.args[2], bound)
            return tuple(choose(compare("==", key, i // wide), new[i % wide], cell) for i, cell in enumerate(old))
        assert isinstance(e.type, SeqT)
        if e.op is Op.SEQ:
            return sequences.of(e.type.of, [self.one(a, bound) for a in e.args])
        operands = [self.one(a, bound) for a in e.args[1:]]
        return sequences.changed(e.op, e.type.of, self.held(e.args[0], bound), operands)

    # ------------------------------------------------------------ scalars and sets

    def _app(self, e: App, bound: Mapping[str, int]) -> Cell:
        match e.op:
            case Op.AND:
                return conj(self.one(a, bound) for a in e.args)
            case Op.OR:
                return disj(self.one(a, bound) for a in e.args)
            case Op.EQ:
                return same(self.many(e.args[0], bound), self.many(e.args[1], bound))
            case Op.NE:
                return no(same(self.many(e.args[0], bound), self.many(e.args[1], bound)))
        t = e.args[0].type if e.args else e.type
        if isinstance(t, SeqT):
            operands = [self.one(a, bound) for a in e.args[1:]]
            return sequences.asked(e, t.of, self.held(e.args[0], bound), operands)
        if e.op is Op.IN_SEQ:
            of = e.args[1].type
            assert isinstance(of, SeqT)
            return sequences.asked(e, of.of, self.held(e.args[1], bound), [self.one(e.args[0], bound)])
        args = [self.one(a, bound) for a in e.args]
        if e.op in {Op.SET, Op.IN_SET, Op.UNION, Op.INTER, Op.MINUS, Op.SUBSET, Op.CARD}:
            return self._of_sets(e, args)
        return _of_numbers(e, args)

    def _of_sets(self, e: App, args: list[Cell]) -> Cell:
        match e.op:
            case Op.SET:
                assert isinstance(e.type, SetT)
                of = e.type.of
                return mask((1, place_in(of, a)) for a in args)
            case Op.IN_SET:
                return infix("&", infix(">>", args[1], place_in(_element(e.args[1].type), args[0])), 1)
            case Op.UNION:
                return infix("|", *args)
            case Op.INTER:
                return infix("&", *args)
            case Op.MINUS:
                return f"({args[0]} & ~{args[1]})"
            case Op.SUBSET:
                return f"(({args[0]} & ~{args[1]}) == 0)"
            case _:
                n = size(_element(e.args[0].type))
                return total(f"(({args[0]} >> {i}) & 1)" for i in range(n))


def _of_numbers(e: App, args: list[Cell]) -> Cell:
    match e.op:
        case Op.NOT:
            return no(args[0])
        case Op.IMPLIES:
            return disj((no(args[0]), args[1]))
        case Op.ITE:
            return choose(*args)
        case Op.LT | Op.LE:
            return compare(e.op.value, *args)
        case Op.ADD:
            return plus(*args)
        case Op.SUB:
            a, b = args
            return a - b if isinstance(a, int) and isinstance(b, int) else infix("-", a, b)
        case Op.MUL:
            return times(*args)
        case Op.MOD:
            a, b = args
            return f"((({a} % {b}) + {b}) % {b})"  # Promela's remainder has the sign of the dividend
        case Op.FIT | Op.SOME | Op.THE:
            return args[0]
        case Op.SUCC:
            return plus(args[0], 1)  # none comes after the last code
        case Op.EMBED:
            return plus(place_in(scalar(e.args[0].type), args[0]), e.data[0])
        case Op.PROJECT:
            return plus(args[0], codes(scalar(e.type)).start - e.data[0])
        case Op.WITHIN:
            return conj((compare("<=", e.data[0], args[0]), compare("<", args[0], e.data[1])))
        case _:
            raise AssertionError(f"{e.op} has no Promela text")


def is_single(t: Type) -> bool:
    """Whether a variable of this type is no array."""
    return not isinstance(t, SeqT | MapT)


def at(place: Place, t: Type) -> Held:
    """The value of a type that lies at a place."""
    return Held(tuple(place.cell(i) for i in range(width(t))), place)


def _element(t: Type) -> Scalar:
    assert isinstance(t, SetT)
    return t.of
