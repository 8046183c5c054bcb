# SPDX-License-Identifier: Apache-2.0
"""Counters: a number that an invariant says is a count, as ``mapcount == count a in Area: pte[a] == present``.

Such a number is that count, so whether it is 0 is a formula. What is owed for it: at first the two agree, and each step
changes the number by one exactly where it adds one element to what is counted or takes one away. The latter becomes a
requirement of each action that touches either, so nothing is proved before it is, and is what proves the invariant.
"""

from __future__ import annotations

from collections import Counter as Multiset
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.context import Place, World
from rmapspec.lang.anysize.expressions import holds, lower
from rmapspec.lang.anysize.shapes import Alt
from rmapspec.lang.anysize.values import Cases, Num, Terms, Value
from rmapspec.lang.diagnose import SpecError
from rmapspec.system.expr import Span
from rmapspec.system.firstorder.model import Clause
from rmapspec.system.firstorder.terms import FALSE, TRUE, Formula, conj, disj


class NotCountingError(Exception):
    """A number is no count after all: its name, and why."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name
        self.why = why


@dataclass(frozen=True, slots=True)
class Counter:
    """A variable, the invariant that says what it counts, and that count."""

    name: str
    prop: s.PropertyDecl
    count: s.Binder


def counters_of(typed: t.Typed) -> dict[str, Counter]:
    """The numbers that an invariant says are counts over a type, by variable."""
    found: dict[str, Counter] = {}
    for decl in typed.properties.values():
        e = decl.formula
        if decl.kind != "invariant" or not isinstance(e, s.Binary) or e.op != "==":
            continue
        for name, count in ((e.left, e.right), (e.right, e.left)):
            if not isinstance(name, s.Name) or not isinstance(count, s.Binder) or count.kind != "count":
                continue
            symbol, over = typed.symbols.get(name), count.domain
            whole = isinstance(over, s.Name) and isinstance(typed.symbols.get(over), t.SortSymbol)
            if whole and isinstance(symbol, t.VarSymbol):
                found.setdefault(symbol.decl.name.text, Counter(symbol.decl.name.text, decl, count))
    return found


def domain_type(w: World, c: Counter) -> t.LType:
    """The type that is counted over."""
    symbol = w.typed.symbols[c.count.domain] if isinstance(c.count.domain, s.Name) else None
    assert isinstance(symbol, t.SortSymbol)
    return symbol.type


def counted(w: World, c: Counter, store: Mapping[str, Value], alt: Alt, ts: Terms) -> Formula:
    """Whether an element is counted, after the assignments of a store."""
    bare = replace(w, number={}, counters={})  # what is counted is not said with counts
    return holds(bare, Place(store=store).bind(c.count.var, val.single(domain_type(w, c), alt, ts)), c.count.body)


def reading(w: World, c: Counter, p: Place) -> Num:
    """A counter as a number: the one assigned in this step, else the count, whether of which is 0 a formula says."""
    assigned = p.store.get(c.name)
    if isinstance(assigned, Num):
        return assigned
    return replace(unchanged(c), zero=None if p.store.keys() - cursors(w) else partial(nothing, w, c))


def cursors(w: World) -> set[str]:
    """What a path may assign before its step: cursors alone."""
    return {k.name for k in w.storage.kept.values() if k.cursor}


def unchanged(c: Counter) -> Num:
    """A counter as it was before the step."""
    return Num(None, f"`{c.name}`", c.name, ((TRUE, 0),))


def nothing(w: World, c: Counter) -> Formula:
    """Nothing is counted."""
    return val.over(w.shapes, w.fresh, domain_type(w, c), lambda a, ts: mk.neg(counted(w, c, {}, a, ts)))


def requirements(
    w: World, store: Mapping[str, Value], touched: Mapping[str, Sequence[Cases]], span: Span
) -> list[Clause]:
    """What a step owes for each counter; raises NotCountingError where the step changes one by more than one."""
    found = []
    for c in w.counters.values():
        owed = requirement(w, c, store, touched)
        if owed != TRUE:
            found.append(Clause(c.prop.name.text, owed, span))
    return found


def requirement(w: World, c: Counter, store: Mapping[str, Value], touched: Mapping[str, Sequence[Cases]]) -> Formula:
    """The number changes as what is counted does."""
    number = store.get(c.name, unchanged(c))
    assert isinstance(number, Num)
    witnesses = [x for keys in touched.values() for x in keys if x.type == domain_type(w, c)]
    parts = []
    for cond, by in number.offsets:
        if by not in (-1, 0, 1):
            raise NotCountingError(c.name, f"a step changes it by {by}")
        same = val.over(
            w.shapes,
            w.fresh,
            domain_type(w, c),
            lambda a, ts: mk.iff(counted(w, c, store, a, ts), counted(w, c, {}, a, ts)),
        )
        owed = same if by == 0 else disj(one_more(w, c, store, x, by) for x in witnesses)
        parts.append(mk.imp(cond, owed))
    return conj(parts)


def one_more(w: World, c: Counter, store: Mapping[str, Value], x: Cases, by: int) -> Formula:
    """This element is counted from now on, or no longer, and nothing else changes."""
    was, now = (partial(counted, w, c, state) for state in ({}, store))
    gained = val.where(
        x, lambda a, ts: conj((mk.neg(was(a, ts)), now(a, ts)) if by == 1 else (was(a, ts), mk.neg(now(a, ts))))
    )
    others = val.over(w.shapes, w.fresh, domain_type(w, c), lambda a, ts: disj((
        val.is_this(x, a, ts), mk.iff(now(a, ts), was(a, ts))
    )))  # fmt: skip
    return conj((gained, others))


# ------------------------------------------------------------ at first


def check_start(w: World) -> None:
    """Hold each counter's initial value to its count; raises NotCountingError where they are not plainly the same."""
    for c in w.counters.values():
        decl = w.typed.variables[c.name]
        if w.shapes.speaks_of_absent(domain_type(w, c)):
            raise NotCountingError(c.name, "it counts processes, of which some do not run")
        wanted = None if decl.init is None else size_of(w, decl.init)
        if wanted is None or wanted != initial_count(w, c):
            raise NotCountingError(c.name, "its initial value is not plainly what is counted then")


def initial_count(w: World, c: Counter) -> Multiset[tuple[str, ...]] | None:
    """How many elements are counted at first, as a sum of products of sizes; None where that is not plain."""
    store: dict[str, Value] = {}
    for name, decl in w.typed.variables.items():
        if name in w.storage.kept and decl.init is not None:
            store[name] = lower(w, Place(), decl.init, w.shapes.declared(decl.type))
    total: Multiset[tuple[str, ...]] = Multiset()
    for alt in w.shapes.alts(domain_type(w, c)):
        try:
            counts = counted(w, c, store, alt, w.fresh.tuple_of(alt.sorts))
        except SpecError as error:
            raise NotCountingError(c.name, error.diagnostics[0].message) from error
        if counts == TRUE:
            total += monomial(alt)
        elif counts != FALSE:
            return None
    return total


def monomial(alt: Alt) -> Multiset[tuple[str, ...]]:
    """How many values an alternative has."""
    factor, names = 1, []
    for sort in alt.sorts:
        if sort.members:
            factor *= len(sort.members)
        else:
            names.append(sort.name)
    return Multiset({tuple(sorted(names)): factor})


def size_of(w: World, e: s.Expr) -> Multiset[tuple[str, ...]] | None:
    """A number, ``size(T)``, or a sum of such."""
    match e:
        case s.Number(_, value):
            return Multiset({(): value} if value else {})
        case s.Binary(_, "+", left, right):
            a, b = size_of(w, left), size_of(w, right)
            return None if a is None or b is None else a + b
        case s.Call(_, s.Name(_, "size"), (s.Name() as of,)):
            symbol = w.typed.symbols.get(of)
            if isinstance(symbol, t.SortSymbol):
                return sum((monomial(a) for a in w.shapes.alts(symbol.type)), Multiset())
    return None
