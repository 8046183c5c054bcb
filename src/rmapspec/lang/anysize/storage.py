# SPDX-License-Identifier: Apache-2.0
"""Where values are kept: the symbols of each variable, how they are read as a value and written from one.

A scalar of one alternative is one symbol; of several, a symbol for the alternative and one for each sort of what they
carry. A map adds arguments, a set is a relation, a sequence a relation and an order of its members.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize.logic import Fresh
from rmapspec.lang.anysize.shapes import Actor, Alt, Shapes, leaves
from rmapspec.lang.anysize.values import Case, Cases, MapV, SeqV, SetV, Terms, Value, scalar
from rmapspec.system.expr import NOWHERE
from rmapspec.system.firstorder.model import Update
from rmapspec.system.firstorder.terms import BOOL, TRUE, Apply, Eq, Formula, Member, Not, Sort, Symbol, Term, Var, eq


@dataclass(frozen=True, slots=True)
class Kept:
    """A variable: its type, the process whose own it is, and how it is written in the language (``{0}`` the process).

    A lock's state has ``text`` with ``{}`` where the holder goes.
    """

    name: str
    type: t.LType
    actor: Actor | None = None
    text: str = ""
    lock: bool = False
    cursor: bool = False

    @property
    def owner(self) -> tuple[Sort, ...]:
        """The sort of the index of the process whose own it is."""
        return () if self.actor is None or self.actor.index is None else (self.actor.index,)


def written(alt: Alt, first: int) -> str:
    """A value of an alternative as the language writes it, its elements numbered from ``first``."""
    inner = ", ".join(f"{{{first + i}}}" for i in range(len(alt.sorts)))
    for name in reversed(alt.name.split(".")) if alt.name else ():
        inner = f"{name}({inner})" if inner else name
    return inner


@dataclass
class Storage:
    """The symbols, made when they are first asked for."""

    shapes: Shapes
    fresh: Fresh
    symbols: dict[str, Symbol] = field(default_factory=dict)
    kept: dict[str, Kept] = field(default_factory=dict)

    def declare(self, kept: Kept) -> None:
        """Enter a variable and make its symbols; raises SpecError for a type without a form."""
        self.kept[kept.name] = kept
        tuple(self.cells(kept))

    def symbol(self, name: str, args: tuple[Sort, ...], result: Sort, text: str) -> Symbol:
        """The symbol of this name."""
        if name not in self.symbols:
            self.symbols[name] = Symbol(name, args, result, True, text)
        return self.symbols[name]

    def running(self, alt: Alt, text: str) -> None:
        """Raise SpecError for a process that does not run: nothing is kept of it."""
        if alt in self.shapes.absent:
            raise leaves(NOWHERE, f"`{text}` is read of a process that this scenario does not run")

    def process(self, alt: Alt, first: int) -> str:
        """A process as the language writes it."""
        return f"{{{first}}}" if alt.sorts else alt.name

    def element(self, of: t.LType, alt: Alt, first: int) -> str:
        """A key or element as the language writes it."""
        return self.process(alt, first) if of == t.LProcess() else written(alt, first)

    def read(self, name: str, owner: Terms = (), primed: bool = False) -> Value:
        """A variable in the state before the step, or, ``primed``, after it."""
        kept = self.kept[name]
        return self._read(kept.type, name, owner, kept.owner, kept.text, kept.lock, primed)

    def _read(
        self, of: t.LType, name: str, args: Terms, sorts: tuple[Sort, ...], text: str, lock: bool, primed: bool
    ) -> Value:
        match of:
            case t.LMap(key, value):

                def get(alt: Alt, ts: Terms) -> Value:
                    self.running(alt, text)
                    shown = text and f"{text}[{self.element(key, alt, len(sorts))}]"
                    return self._read(value, suffix(name, alt), (*args, *ts), (*sorts, *alt.sorts), shown, lock, primed)

                return MapV(key, value, get)
            case t.LSet(inner):

                def has(alt: Alt, ts: Terms) -> Term:
                    self.running(alt, text)
                    element = self.element(inner, alt, len(sorts))
                    shown = text.replace("{}", element) if lock else text and f"{element} in {text}"
                    symbol = self.symbol(suffix(name, alt), (*sorts, *alt.sorts), BOOL, shown)
                    return Apply(symbol, (*args, *ts), primed)

                return SetV(inner, has)
            case t.LSeq(inner):
                return self._sequence(inner, name, args, sorts, text, primed)
            case _:
                return self._scalar(of, name, args, sorts, text, primed)

    def _sequence(self, of: t.LType, name: str, args: Terms, sorts: tuple[Sort, ...], text: str, primed: bool) -> SeqV:
        def has(alt: Alt, ts: Terms) -> Term:
            self.running(alt, text)
            shown = text and f"{self.element(of, alt, len(sorts))} in {text}"
            return Apply(self.symbol(suffix(name, alt), (*sorts, *alt.sorts), BOOL, shown), (*args, *ts), primed)

        def before(a: Alt, ts: Terms, b: Alt, us: Terms) -> Term:
            first, second = self.element(of, a, len(sorts)), self.element(of, b, len(sorts) + len(a.sorts))
            shown = text and f"before({text}, {first}, {second})"
            order = suffix(suffix(f"{name}.before", a), b)
            symbol = self.symbol(order, (*sorts, *a.sorts, *b.sorts), BOOL, shown)
            return Apply(symbol, (*args, *ts, *us), primed)

        return SeqV(of, has, before)

    def _scalar(self, of: t.LType, name: str, args: Terms, sorts: tuple[Sort, ...], text: str, primed: bool) -> Cases:
        simple = self.shapes.simple(of)
        alts = self.shapes.alts(of)
        if simple is not None:
            return scalar(of, (Case(TRUE, alts[0], (Apply(self.symbol(name, sorts, simple, text), args, primed),)),))
        tags = self.shapes.tags(of)
        tag = Apply(self.symbol(f"{name}.kind", sorts, tags, ""), args, primed)
        cases = []
        for alt in alts:
            slots = [f"{name}.{slot}" if slot else name for slot in slot_names(alt)]
            terms = tuple(
                Apply(self.symbol(slot, sorts, sort, text), args, primed)
                for slot, sort in zip(slots, alt.sorts, strict=True)
            )
            cases.append(Case(kind(tag, tags, alt), alt, terms))
        return Cases(of, tuple(cases))

    def cells(self, kept: Kept) -> Iterator[tuple[Symbol, tuple[Var, ...]]]:
        """Every symbol of a variable, with variables for its arguments."""
        owner = self.fresh.tuple_of(kept.owner)
        value = self._read(kept.type, kept.name, owner, kept.owner, kept.text, kept.lock, False)
        for symbol, vs, _ in self.leaves(kept.name, value, owner):
            yield symbol, vs

    def updates(self, name: str, value: Value, owner: Terms) -> Iterator[Update]:
        """What changes when a variable (of the process with this index) takes a value."""
        kept = self.kept[name]
        vs = self.fresh.tuple_of(kept.owner)
        for symbol, args, new in self.leaves(name, value, vs):
            old = Apply(symbol, args)
            mine = mk.all_same(vs, owner)
            changed = mk.pick(mine, new, old)
            if changed != old:
                yield Update(symbol, args, changed)

    def leaves(self, name: str, value: Value, owner: tuple[Var, ...]) -> Iterator[tuple[Symbol, tuple[Var, ...], Term]]:
        """The symbols that hold a value, and what they are then."""
        kept = self.kept[name]
        current = self._read(kept.type, name, owner, kept.owner, kept.text, kept.lock, False)
        yield from self._leaves(value, current, owner)

    def _leaves(
        self, value: Value, current: Value, vs: tuple[Var, ...]
    ) -> Iterator[tuple[Symbol, tuple[Var, ...], Term]]:
        match value, current:
            case MapV(key, _, get), MapV(_, _, old):
                for alt in self.shapes.alts(key):
                    xs = self.fresh.tuple_of(alt.sorts)
                    yield from self._leaves(get(alt, xs), old(alt, xs), (*vs, *xs))
            case (SetV(of, has), SetV(_, had)) | (SeqV(of, has, _), SeqV(_, had, _)):
                for alt in self.shapes.alts(of):
                    xs = self.fresh.tuple_of(alt.sorts)
                    yield symbol_of(had(alt, xs)), (*vs, *xs), has(alt, xs)
                if isinstance(value, SeqV) and isinstance(current, SeqV):
                    yield from self._order(value, current, vs)
            case Cases(), Cases():
                yield from self._cells(value, current, vs)
            case _:
                raise AssertionError("a value is kept where one of its type is; the checker should have said so")

    def _order(self, value: SeqV, current: SeqV, vs: tuple[Var, ...]) -> Iterator[tuple[Symbol, tuple[Var, ...], Term]]:
        alts = self.shapes.alts(value.of)
        for a, b in ((a, b) for a in alts for b in alts):
            xs, ys = self.fresh.tuple_of(a.sorts), self.fresh.tuple_of(b.sorts)
            yield symbol_of(current.before(a, xs, b, ys)), (*vs, *xs, *ys), value.before(a, xs, b, ys)

    def _cells(
        self, value: Cases, current: Cases, vs: tuple[Var, ...]
    ) -> Iterator[tuple[Symbol, tuple[Var, ...], Term]]:
        alts = self.shapes.alts(current.type)
        if any(c.alt not in alts for c in value.cases):
            raise leaves(NOWHERE, "a process that this scenario does not run is assigned")
        if len(alts) > 1:
            first = current.cases[0].cond
            tag, tags = _tag(first), self.shapes.tags(current.type)
            term: Term = Member(tags, value.cases[-1].alt.member)
            for c in reversed(value.cases[:-1]):
                term = mk.pick(c.cond, Member(tags, c.alt.member), term)
            yield tag, vs, term
        cells = dict(chain.from_iterable(zip(slot_names(c.alt), c.terms, strict=True) for c in current.cases))
        for slot, old in cells.items():
            new: Term = old
            for c in reversed(value.cases):
                mine = dict(zip(slot_names(c.alt), c.terms, strict=True))
                if slot in mine:
                    new = mine[slot] if c.cond == TRUE else mk.pick(c.cond, mine[slot], new)
            yield symbol_of(old), vs, new


def suffix(name: str, alt: Alt) -> str:
    """The name of what belongs to one alternative."""
    return f"{name}.{alt.name}" if alt.name else name


def slot_names(alt: Alt) -> list[str]:
    """Names for what an alternative carries: alternatives share what holds the same sort."""
    names: list[str] = []
    for sort in alt.sorts:
        names.append(sort.name if sort not in alt.sorts[: len(names)] else f"{sort.name}#{len(names) + 1}")
    return names


def symbol_of(t_: Term) -> Symbol:
    """The symbol of an application."""
    assert isinstance(t_, Apply)
    return t_.symbol


def kind(tag: Term, tags: Sort, alt: Alt) -> Formula:
    """A stored scalar is this alternative; of two alternatives the first is said as not being the second."""
    last = tags.members[-1]
    if len(tags.members) == 1:
        return TRUE
    if len(tags.members) == 2 and alt.member != last:
        return Not(eq(tag, Member(tags, last)))
    return eq(tag, Member(tags, alt.member))


def _tag(cond: Formula) -> Symbol:
    """The symbol that a condition on a stored alternative compares."""
    if isinstance(cond, Not):
        cond = cond.arg
    assert isinstance(cond, Eq)
    return symbol_of(cond.left)
