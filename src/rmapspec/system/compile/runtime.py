# SPDX-License-Identifier: Apache-2.0
"""What generated code calls: operations that are more than a Python operator. ``node`` is the expression."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from rmapspec.system.expr import App, Bind
from rmapspec.system.types import Value
from rmapspec.system.undefined import EvaluationError, undefined

Sequence = tuple[int, ...]


def mod(a: int, b: int, node: App) -> int:
    """``a % b``."""
    if b <= 0:
        raise undefined(node, (a, b))
    return a % b


def fit(x: int, lo: int, hi: int, node: App) -> int:
    """An integer held to lo..hi."""
    if lo <= x <= hi:
        return x
    raise undefined(node, (x,))


def put(m: tuple[Value, ...], at: int, value: Value) -> tuple[Value, ...]:
    """A map with another value at a position."""
    return (*m[:at], value, *m[at + 1 :])


def in_set(at: int, s: int) -> bool:
    """Whether a set has the element at a position."""
    return bool(s >> at & 1)


def distinct(items: Sequence, node: App | Bind) -> Sequence:
    """A sequence of these elements."""
    if len(set(items)) != len(items):
        raise undefined(node, items)
    return items


def append(q: Sequence, x: int, node: App) -> Sequence:
    """A sequence with one more element."""
    if x in q:
        raise undefined(node, (q, x))
    return (*q, x)


def insert_after(q: Sequence, anchor: int, x: int, node: App) -> Sequence:
    """A sequence with an element inserted after another one."""
    if anchor not in q or x in q:
        raise undefined(node, (q, anchor, x))
    at = q.index(anchor) + 1
    return (*q[:at], x, *q[at:])


def insert_before(q: Sequence, anchor: int, x: int, node: App) -> Sequence:
    """A sequence with an element inserted before another one."""
    if anchor not in q or x in q:
        raise undefined(node, (q, anchor, x))
    at = q.index(anchor)
    return (*q[:at], x, *q[at:])


def remove(q: Sequence, x: int, node: App) -> Sequence:
    """A sequence without an element."""
    if x not in q:
        raise undefined(node, (q, x))
    at = q.index(x)
    return q[:at] + q[at + 1 :]


def before(q: Sequence, a: int, b: int) -> bool:
    """Whether both stand in the sequence, a earlier."""
    return a in q and b in q and q.index(a) < q.index(b)


def first(q: Sequence, none: int) -> int:
    """The first element."""
    return q[0] if q else none


def last(q: Sequence, none: int) -> int:
    """The last element."""
    return q[-1] if q else none


def following(q: Sequence, x: int, none: int, node: App) -> int:
    """The element after x."""
    if x not in q:
        raise undefined(node, (q, x))
    at = q.index(x) + 1
    return q[at] if at < len(q) else none


def the(x: int, none: int, node: App) -> int:
    """The value of an option."""
    if x == none:
        raise undefined(node, (x,))
    return x


RUNTIME: Final[Mapping[str, Any]] = MappingProxyType({
    f.__name__: f
    for f in (
        mod, fit, put, in_set, distinct, append, insert_after, insert_before, remove, before, first, last, following,
        the, EvaluationError,
    )
})  # fmt: skip
"""The names that generated code may use."""
