# SPDX-License-Identifier: Apache-2.0
"""``cursor``, ``inside`` and ``done``: how far the loops of processes have come, written out over the instances.

Where several loops of a process are meant, one inside a procedure that another calls, the innermost counts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import Lower
from rmapspec.lang.lower.coerce import coerce, hull, in_range
from rmapspec.lang.lower.context import Instance, Loop, Place, World
from rmapspec.lang.lower.control import chosen, dotted
from rmapspec.lang.lower.sizes import reject
from rmapspec.system.expr import Const, Expr, Op
from rmapspec.system.types import BOOL, IntT, OptionT, Type, none_code


@dataclass(frozen=True, slots=True)
class Meant:
    """The loops of one instance that share a cursor, and its value now."""

    loops: tuple[Loop, ...]
    value: Expr

    @property
    def running(self) -> Expr:
        """Control is inside of one of them."""
        of = self.loops[0].type
        return mk.apply(BOOL, Op.NE, (self.value, Const(of, none_code(of))))


def meant(w: World, p: Place, i: Instance, name: tuple[str, ...]) -> list[Meant]:
    """The loops that a name stands for in an instance, the innermost first.

    In a step the cursors have moved on to the element that the step is for.
    """
    found: dict[str, list[Loop]] = {}
    for loop in w.control(i).loops:
        if loop.name[-len(name) :] == name:
            found.setdefault(loop.cursor, []).append(loop)
    each = [Meant(tuple(loops), p.read(cursor, loops[0].type)) for cursor, loops in found.items()]
    return sorted(each, key=lambda m: -len(m.loops[0].name))


def lower_cursor(w: World, p: Place, e: s.Call, want: Type | None, lower: Lower) -> Expr:
    """``cursor(p, x)``."""
    name = dotted(e.args[1])
    each = [(same, meant(w, p, i, name)) for i, same in chosen(w, p, e.args[0], lower)]
    type_: Type | None = None
    for m in (m for _, ms in each for m in ms):
        type_ = m.loops[0].type if type_ is None else hull(type_, m.loops[0].type)
    type_ = type_ or nowhere(w, e, want)
    assert isinstance(type_, OptionT)
    found: Expr = Const(type_, none_code(type_), e.span)
    for same, ms in reversed(each):
        here: Expr = Const(type_, none_code(type_), e.span)
        for m in reversed(ms):
            value = coerce(m.value, type_, e.span)
            here = value if m is ms[-1] else mk.ite(m.running, value, here, type_, e.span)
        found = mk.ite(same, here, found, type_, e.span)
    return found


def nowhere(w: World, e: s.Call, want: Type | None) -> Type:
    """The type of the cursor of a loop that no process runs at this size."""
    known = w.types.concrete(w.typed.types[e])
    return want if isinstance(want, OptionT) else known or OptionT(IntT(0, 0))


def lower_inside(w: World, p: Place, e: s.Call, want: Type | None, lower: Lower) -> Expr:
    """``inside(p, x)``."""
    name = dotted(e.args[1])
    each = [(same, meant(w, p, i, name)) for i, same in chosen(w, p, e.args[0], lower)]
    return mk.disj((mk.conj((same, mk.disj(m.running for m in ms)), e.span) for same, ms in each), e.span)


def lower_done(w: World, p: Place, e: s.Call, want: Type | None, lower: Lower) -> Expr:
    """``done(p, x, element)``."""
    name = dotted(e.args[1])
    parts = []
    for i, same in chosen(w, p, e.args[0], lower):
        further_in: list[Expr] = []
        for m in meant(w, p, i, name):
            parts.append(mk.conj((same, *further_in, m.running, passed(w, p, e, m, lower)), e.span))
            further_in.append(mk.negate(m.running))
    return mk.disj(parts, e.span)


def passed(w: World, p: Place, e: s.Call, m: Meant, lower: Lower) -> Expr:
    """The element comes before the cursor, in the order of the type or of the sequence as it is now."""
    of = m.loops[0].type.of
    x, at = lower(w, p, e.args[2], None), mk.apply(of, Op.THE, (m.value,), span=e.span)
    sequences = {sequence(w, p, loop, lower) for loop in m.loops}
    if len(sequences) > 1:
        told = f"the loops `{'.'.join(m.loops[0].name)}` of one process go through different things"
        raise reject(e.span, "L124", told, "give their variables different names")
    (q,) = sequences
    if q is None:
        return mk.apply(BOOL, Op.LT, (x if isinstance(of, IntT) else coerce(x, of, e.span), at), span=e.span)
    return mk.conj((*in_range(x, of), mk.apply(BOOL, Op.BEFORE, (q, coerce(x, of, e.span), at), span=e.span)), e.span)


def sequence(w: World, p: Place, loop: Loop, lower: Lower) -> Expr | None:
    """The sequence that a loop goes through, as it is now; None for a type or a range."""
    e = loop.domain
    if isinstance(e, s.Binary) and e.op == "..":
        return None
    if isinstance(e, s.Name) and isinstance(w.typed.symbols.get(e), t.SortSymbol):
        return None
    return mk.substitute(lower(w, loop.place, e, None), p.store)


LOOPS: Mapping[str, Callable[[World, Place, s.Call, Type | None, Lower], Expr]] = {
    "cursor": lower_cursor,
    "inside": lower_inside,
    "done": lower_done,
}
