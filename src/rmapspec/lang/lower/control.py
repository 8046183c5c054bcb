# SPDX-License-Identifier: Apache-2.0
"""``at``, ``after``, ``started`` and ``ended``: where processes are, written out over the instances."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rmapspec.lang import syntax as s
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import Lower
from rmapspec.lang.lower.context import Control, Instance, Place, World
from rmapspec.lang.lower.sizes import impossible
from rmapspec.system.expr import Expr, Op
from rmapspec.system.types import BOOL

POINTS: Mapping[str, Callable[[Control, tuple[str, ...]], Expr]] = {
    "at": lambda process, label: process.at(label),
    "after": lambda process, label: process.after(label),
    "started": lambda process, _: process.started(),
    "ended": lambda process, _: process.ended(),
}


def control(w: World, p: Place, e: s.Call, name: str, lower: Lower) -> Expr:
    """A predicate of POINTS.

    In a step they speak of the point where it is taken, to which no cursor has moved on yet.
    """
    assigned = {name: value for name, value in p.store.items() if name not in w.cursors}
    label = dotted(e.args[1]) if len(e.args) > 1 else ()
    parts = []
    for i, same in chosen(w, p, e.args[0], lower):
        parts.append(mk.conj((same, mk.substitute(POINTS[name](w.control(i), label), assigned)), e.span))
    return mk.disj(parts, e.span)


def chosen(w: World, p: Place, e: s.Expr, lower: Lower) -> list[tuple[Instance, Expr]]:
    """The instances that an expression may stand for, each with the condition that it does."""
    who = lower(w, p, e, None)
    each = [(i, mk.apply(BOOL, Op.EQ, (who, w.code(i)))) for i in w.instances]
    return [(i, same) for i, same in each if not mk.is_false(same)]


def dotted(e: s.Expr) -> tuple[str, ...]:
    """The components of a label, or of the name of a loop's variable."""
    match e:
        case s.Name(_, text):
            return (text,)
        case s.Field(_, base, name, _):
            return (*dotted(base), name)
        case _:
            raise impossible(e.span, "a label is needed here")
