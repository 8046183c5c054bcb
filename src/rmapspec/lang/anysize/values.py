# SPDX-License-Identifier: Apache-2.0
"""Symbolic values: scalars as guarded alternatives; sets, maps and sequences as what they say of an element."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize.logic import Fresh
from rmapspec.lang.anysize.shapes import Alt, Shapes
from rmapspec.system.firstorder.terms import BOOL, FALSE, TRUE, Formula, Term, conj, disj

Terms: TypeAlias = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One alternative that a scalar may be, with what it carries, and when it is that."""

    cond: Formula
    alt: Alt
    terms: Terms


@dataclass(frozen=True, slots=True)
class Cases:
    """A scalar: exactly one condition is true."""

    type: t.LType
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Num:
    """An integer: known, or one that no formula can speak of; ``why`` says what it is, in the text's words.

    A ``counter`` is what it was before the step and, where each condition holds, so much more. ``zero`` gives the
    formula that says whether a count is 0.
    """

    value: int | None = None
    why: str = "a number"
    counter: str = ""
    offsets: tuple[tuple[Formula, int], ...] = ()
    zero: Callable[[], Formula] | None = None


@dataclass(frozen=True, slots=True)
class SetV:
    """A set."""

    of: t.LType
    has: Callable[[Alt, Terms], Formula]


@dataclass(frozen=True, slots=True)
class MapV:
    """A map."""

    key: t.LType
    value: t.LType
    get: Callable[[Alt, Terms], Value]


@dataclass(frozen=True, slots=True)
class SeqV:
    """A sequence without repeats; ``before`` holds of members only."""

    of: t.LType
    has: Callable[[Alt, Terms], Formula]
    before: Callable[[Alt, Terms, Alt, Terms], Formula]


Value: TypeAlias = Cases | Num | SetV | MapV | SeqV


def scalar(of: t.LType, cases: Iterable[Case]) -> Cases:
    """A scalar from its cases: impossible ones left out, equal ones joined, one term where there is one alternative."""
    joined: dict[tuple[Alt, Terms], Formula] = {}
    for c in cases:
        if c.cond != FALSE:
            joined[c.alt, c.terms] = disj((joined.get((c.alt, c.terms), FALSE), c.cond))
    found = [Case(cond, alt, terms) for (alt, terms), cond in joined.items()]
    if len({c.alt for c in found}) == 1 and len(found[0].terms) == 1:
        term = found[-1].terms[0]
        for c in reversed(found[:-1]):
            term = mk.pick(c.cond, c.terms[0], term)
        found = [Case(TRUE, found[0].alt, (term,))]
    return Cases(of, tuple(found))


def truth(f: Formula) -> Cases:
    """A formula as a value."""
    return Cases(t.LBool(), (Case(TRUE, Alt("", (BOOL,)), (f,)),))


def single(of: t.LType, alt: Alt, terms: Terms = ()) -> Cases:
    """A scalar that is known to be this alternative."""
    return Cases(of, (Case(TRUE, alt, terms),))


def formula(v: Value) -> Formula:
    """A truth value as a formula."""
    assert isinstance(v, Cases)
    (case,) = v.cases
    return case.terms[0]


def lift(v: Value, want: t.LType) -> Value:
    """A value where an option of it is wanted; its alternatives are among the option's."""
    return Cases(want, v.cases) if isinstance(v, Cases) and isinstance(want, t.LOption) else v


def ite(cond: Formula, a: Value, b: Value) -> Value:
    """``if cond then a else b``."""
    if cond in (TRUE, FALSE):
        return a if cond == TRUE else b
    match a, b:
        case Cases(), Cases():
            of = a.type if isinstance(a.type, t.LOption) else b.type
            no = mk.neg(cond)
            return scalar(of, (
                *(Case(conj((cond, c.cond)), c.alt, c.terms) for c in a.cases),
                *(Case(conj((no, c.cond)), c.alt, c.terms) for c in b.cases),
            ))  # fmt: skip
        case Num(), Num():
            if a.counter and a.counter == b.counter:
                return Num(None, a.why, a.counter, (*given(cond, a), *given(mk.neg(cond), b)))
            return a if a == b else Num(None, a.why if a.value is None else b.why)
        case SetV(of, has), SetV(_, has2):
            return SetV(of, lambda x, ts: mk.choose(cond, has(x, ts), has2(x, ts)))
        case MapV(key, value, get), MapV(_, _, get2):
            return MapV(key, value, lambda x, ts: ite(cond, get(x, ts), get2(x, ts)))
        case SeqV(of, has, before), SeqV(_, has2, before2):
            return SeqV(
                of,
                lambda x, ts: mk.choose(cond, has(x, ts), has2(x, ts)),
                lambda x, ts, y, us: mk.choose(cond, before(x, ts, y, us), before2(x, ts, y, us)),
            )
        case _:
            raise AssertionError("both branches have one type; the checker should have said so")


def given(cond: Formula, n: Num) -> list[tuple[Formula, int]]:
    """What a counter is more by, where a condition holds."""
    return [(both, by) for c, by in n.offsets if (both := conj((cond, c))) != FALSE]


def plus(n: Num, by: int) -> Num:
    """A counter and so much more."""
    return Num(None, n.why, n.counter, tuple((c, d + by) for c, d in n.offsets))


def select(v: Cases, f: Callable[[Alt, Terms], Value]) -> Value:
    """What a function of a scalar gives, alternative by alternative."""
    found = f(v.cases[-1].alt, v.cases[-1].terms)
    for c in reversed(v.cases[:-1]):
        found = ite(c.cond, f(c.alt, c.terms), found)
    return found


def where(v: Cases, f: Callable[[Alt, Terms], Formula]) -> Formula:
    """Whether a scalar satisfies a predicate of its alternatives."""
    return disj(conj((c.cond, f(c.alt, c.terms))) for c in v.cases)


def is_alt(v: Cases, alts: Iterable[Alt]) -> Formula:
    """Whether a scalar is one of these alternatives."""
    wanted = set(alts)
    inside = disj(c.cond for c in v.cases if c.alt in wanted)
    return TRUE if all(c.alt in wanted for c in v.cases) else inside


def is_this(v: Cases, alt: Alt, terms: Terms) -> Formula:
    """Whether a scalar is this value."""
    return where(v, lambda a, ts: mk.all_same(ts, terms) if a == alt else FALSE)


def equal(shapes: Shapes, fresh: Fresh, a: Value, b: Value, whole: bool = False) -> Formula:
    """Whether two values of one type are equal; ``whole`` also says of an empty sequence that it has no order."""
    match a, b:
        case Cases(), Cases():
            return where(a, lambda x, ts: is_this(b, x, ts))
        case SetV(of, has), SetV(_, has2):
            return over(shapes, fresh, of, lambda x, ts: mk.iff(has(x, ts), has2(x, ts)))
        case MapV(key, _, get), MapV(_, _, get2):
            return over(shapes, fresh, key, lambda x, ts: equal(shapes, fresh, get(x, ts), get2(x, ts), whole))
        case SeqV(of, has, before), SeqV(_, has2, before2):
            members = over(shapes, fresh, of, lambda x, ts: mk.iff(has(x, ts), has2(x, ts)))
            if not whole and (is_empty(shapes, fresh, a) or is_empty(shapes, fresh, b)):
                return members
            order = over(shapes, fresh, of, lambda x, ts: over(
                shapes, fresh, of, lambda y, us: mk.iff(before(x, ts, y, us), before2(x, ts, y, us))
            ))  # fmt: skip
            return conj((members, order))
        case _:
            raise AssertionError("two values of one type are compared; the checker should have said so")


def is_empty(shapes: Shapes, fresh: Fresh, q: Value) -> bool:
    """Whether a sequence is known to have no element, and so no order."""
    assert isinstance(q, SeqV)
    return all(q.has(a, fresh.tuple_of(a.sorts)) == FALSE for a in shapes.alts(q.of))


def over(shapes: Shapes, fresh: Fresh, of: t.LType, f: Callable[[Alt, Terms], Formula], hint: str = "") -> Formula:
    """For all values of a scalar type."""
    parts = []
    for alt in shapes.alts(of):
        vs = fresh.tuple_of(alt.sorts, hint)
        parts.append(mk.every(vs, f(alt, vs)))
    return conj(parts)


def any_of(shapes: Shapes, fresh: Fresh, of: t.LType, f: Callable[[Alt, Terms], Formula], hint: str = "") -> Formula:
    """For some value of a scalar type."""
    parts = []
    for alt in shapes.alts(of):
        vs = fresh.tuple_of(alt.sorts, hint)
        parts.append(mk.some(vs, f(alt, vs)))
    return disj(parts)


def empty_seq(of: t.LType) -> SeqV:
    """``[]``."""
    return SeqV(of, lambda x, ts: FALSE, lambda x, ts, y, us: FALSE)


def appended(q: SeqV, x: Cases) -> SeqV:
    """The sequence with one more element at its end."""
    return SeqV(
        q.of,
        lambda a, ts: disj((q.has(a, ts), is_this(x, a, ts))),
        lambda a, ts, b, us: disj((q.before(a, ts, b, us), conj((q.has(a, ts), is_this(x, b, us))))),
    )


def inserted(q: SeqV, anchor: Cases, x: Cases, after: bool) -> SeqV:
    """The sequence with an element more, just after the anchor or just before it."""

    def before(a: Alt, ts: Terms, b: Alt, us: Terms) -> Formula:
        anchor_first = where(anchor, lambda n, ns: q.before(n, ns, b, us))
        anchor_last = where(anchor, lambda n, ns: q.before(a, ts, n, ns))
        if after:
            anchor_last = disj((anchor_last, is_this(anchor, a, ts)))
        else:
            anchor_first = disj((anchor_first, is_this(anchor, b, us)))
        left, right = is_this(x, a, ts), is_this(x, b, us)
        return disj((
            conj((left, mk.neg(right), anchor_first)),
            conj((right, mk.neg(left), anchor_last)),
            conj((mk.neg(left), mk.neg(right), q.before(a, ts, b, us))),
        ))  # fmt: skip

    return SeqV(q.of, lambda a, ts: disj((q.has(a, ts), is_this(x, a, ts))), before)


def removed(q: SeqV, x: Cases) -> SeqV:
    """The sequence without an element."""

    def kept(a: Alt, ts: Terms) -> Formula:
        return mk.neg(is_this(x, a, ts))

    return SeqV(
        q.of,
        lambda a, ts: conj((q.has(a, ts), kept(a, ts))),
        lambda a, ts, b, us: conj((q.before(a, ts, b, us), kept(a, ts), kept(b, us))),
    )
