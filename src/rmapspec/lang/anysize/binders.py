# SPDX-License-Identifier: Apache-2.0
"""Binders: over each alternative of a type, over a set or a sequence with a test of membership."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.context import Place, World, gathered
from rmapspec.lang.anysize.shapes import Alt, leaves
from rmapspec.lang.anysize.values import Cases, MapV, Num, SeqV, SetV, Terms, Value
from rmapspec.lang.diagnose import SpecError
from rmapspec.system.firstorder.model import Clause
from rmapspec.system.firstorder.terms import FALSE, TRUE, Formula, conj, disj

Lower: TypeAlias = Callable[[World, Place, s.Expr, t.LType | None], Value]
Inside: TypeAlias = Callable[[Alt, Terms], Formula]


def domain(w: World, p: Place, e: s.Expr, lower: Lower) -> tuple[t.LType, Inside | None]:
    """The type that a domain ranges over, and for a set or sequence the test of membership; raises SpecError."""
    if isinstance(e, s.Name):
        symbol = w.typed.symbols.get(e)
        if isinstance(symbol, t.SortSymbol):
            return symbol.type, None
    if isinstance(e, s.Binary) and e.op == "..":
        raise leaves(e.span, "a range of numbers has no form of any size", "a sort has: `sort Slot[1..4] ordered;`")
    found = lower(w, p.exact(), e, None)
    if not isinstance(found, SetV | SeqV):
        raise leaves(e.span, "a range of numbers has no form of any size")
    return found.of, found.has


def lower_binder(w: World, p: Place, e: s.Binder, want: t.LType | None, lower: Lower) -> Value:
    """``forall x in D: body`` and its kin."""
    if e.kind == "count":
        return Num(None, f"the count of `{e.var.text}`", zero=lambda: none_counts(w, p, e, lower))
    over, guard = domain(w, p, e.domain, lower)
    if e.kind in ("forall", "exists"):
        return val.truth(quantified(w, p, e, over, guard, lower))
    if e.kind == "set":
        note_demands(w, p, e, over, guard, lower)
        return SetV(over, lambda alt, ts: conj((
            guard(alt, ts) if guard is not None else TRUE,
            val.formula(lower(w, quiet(p, e, over, alt, ts).exact(), e.body, None)),
        )))  # fmt: skip
    note_demands(w, p, e, over, None, lower)
    if e.kind == "map":
        value = want.value if isinstance(want, t.LMap) else value_type(w, e)
        return MapV(over, value, lambda alt, ts: lower(w, quiet(p, e, over, alt, ts), e.body, value))
    return listed(w, p, e, over, want, lower)


def none_counts(w: World, p: Place, e: s.Binder, lower: Lower) -> Formula:
    """``count x in D: body`` is 0."""
    over, guard = domain(w, p, e.domain, lower)
    return mk.neg(quantified(w, p.exact(), replace(e, kind="exists"), over, guard, lower))


def value_type(w: World, e: s.Binder) -> t.LType:
    """The type of a map's values."""
    found = w.typed.types[e]
    assert isinstance(found, t.LMap)
    return found.value


def quiet(p: Place, e: s.Binder, over: t.LType, alt: Alt, ts: Terms) -> Place:
    """The place inside a binder at one value, whose demands are made elsewhere."""
    return replace(p.bind(e.var, val.single(over, alt, ts)), demands=None)


def quantified(w: World, p: Place, e: s.Binder, over: t.LType, guard: Inside | None, lower: Lower) -> Formula:
    """A forall or exists."""
    parts = []
    for alt in w.shapes.alts(over, e.domain.span):
        vs = w.fresh.tuple_of(alt.sorts, e.var.text)
        here = guard(alt, vs) if guard is not None else TRUE
        found: list[Clause] = []
        inside = replace(p.bind(e.var, val.single(over, alt, vs)).given(here), demands=found)
        body = val.formula(lower(w, inside, e.body, None))
        gathered(p, vs, found)
        parts.append(mk.every(vs, mk.imp(here, body)) if e.kind == "forall" else mk.some(vs, conj((here, body))))
    if w.shapes.speaks_of_absent(over) and not p.everybody:
        parts.append(of_absent(w, p, e, over, guard, lower))
    return conj(parts) if e.kind == "forall" else disj(parts)


def of_absent(w: World, p: Place, e: s.Binder, over: t.LType, guard: Inside | None, lower: Lower) -> Formula:
    """What a forall or exists says of the processes that do not run: nothing, where control alone decides it."""
    nothing = TRUE if e.kind == "forall" else FALSE
    for alt in w.shapes.absent:
        if over != t.LProcess() or guard is not None or not decided(w, p, e, alt, nothing, lower):
            return p.guess(f"what `{e.var.text}` may be, a process that this scenario does not run for one,", e.span)
    return nothing


def decided(w: World, p: Place, e: s.Binder, alt: Alt, wanted: Formula, lower: Lower) -> bool:
    """Whether the body of a binder is worth this of a process that does not run."""
    here = replace(p.bind(e.var, val.single(t.LProcess(), alt)), demands=None, guesses=[])
    try:
        return val.formula(lower(w, here, e.body, None)) == wanted
    except SpecError:
        return False


def note_demands(w: World, p: Place, e: s.Binder, over: t.LType, guard: Inside | None, lower: Lower) -> None:
    """Gather what the body of a set, map or sequence demands, for all values."""
    if p.demands is None:
        return
    for alt in w.shapes.alts(over, e.domain.span):
        vs = w.fresh.tuple_of(alt.sorts, e.var.text)
        here = guard(alt, vs) if guard is not None else TRUE
        found: list[Clause] = []
        inside = replace(p.bind(e.var, val.single(over, alt, vs)).given(here), demands=found)
        force(w, lower(w, inside.exact(), e.body, None))
        gathered(p, vs, found)


def force(w: World, v: Value) -> None:
    """Evaluate a map, set or sequence at some element, so that what it demands there is known."""
    match v:
        case MapV(key, _, get):
            for alt in w.shapes.alts(key):
                force(w, get(alt, w.fresh.tuple_of(alt.sorts)))
        case SetV(of, has) | SeqV(of, has, _):
            for alt in w.shapes.alts(of):
                has(alt, w.fresh.tuple_of(alt.sorts))
        case _:
            return


def listed(w: World, p: Place, e: s.Binder, over: t.LType, want: t.LType | None, lower: Lower) -> SeqV:
    """``seq v in Vma: parent(v)``: the values in the order of the sort."""
    sort = w.shapes.simple(over)
    if sort is None or sort.members:
        raise leaves(e.domain.span, "a sequence over this type has no form of any size", "use a sort")
    of = want.of if isinstance(want, t.LSeq) else element_of(w, e)
    alt = w.shapes.alts(over)[0]

    def at(x: Terms) -> Cases:
        found = lower(w, quiet(p, e, over, alt, x), e.body, of)
        assert isinstance(found, Cases)
        return found

    def has(a: Alt, ts: Terms) -> Formula:
        vs = w.fresh.tuple_of(alt.sorts)
        return mk.some(vs, val.is_this(at(vs), a, ts))

    def before(a: Alt, ts: Terms, b: Alt, us: Terms) -> Formula:
        x, y = w.fresh.tuple_of(alt.sorts), w.fresh.tuple_of(alt.sorts)
        order = w.less(x[0], y[0], sort)
        return mk.some((*x, *y), conj((val.is_this(at(x), a, ts), val.is_this(at(y), b, us), order)))

    x, y = w.fresh.tuple_of(alt.sorts), w.fresh.tuple_of(alt.sorts)
    alike = val.equal(w.shapes, w.fresh, at(x), at(y))
    p.demand("the elements differ", mk.every((*x, *y), mk.imp(alike, mk.all_same(x, y))), e.span)
    return SeqV(of, has, before)


def element_of(w: World, e: s.Binder) -> t.LType:
    """The type of a sequence's elements."""
    found = w.typed.types[e]
    assert isinstance(found, t.LSeq)
    return found.of
