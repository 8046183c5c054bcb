# SPDX-License-Identifier: Apache-2.0
"""What operators and built-in functions give for Python values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from tests.support.interpreter.world import UndefinedError, Val


def look_up(table: Val, key: Val) -> Val:
    """``m[k]``."""
    for k, v in table:
        if k == key:
            return v
    raise UndefinedError(f"{key} is no key")


def put(table: Val, key: Val, value: Val) -> Val:
    """The map with another value at one key."""
    look_up(table, key)
    return tuple((k, value if k == key else v) for k, v in table)


def distinct(items: list[Val]) -> Val:
    """A sequence, which has no repeats."""
    if len(set(items)) != len(items):
        raise UndefinedError(f"an element stands twice in {items}")
    return tuple(items)


def modulo(a: int, b: int) -> int:
    """``a % b``."""
    if b <= 0:
        raise UndefinedError(f"% {b}")
    return a % b


def append(q: Val, x: Val) -> Val:
    """``append(q, x)``."""
    return distinct([*q, x])


def _insert(q: Val, anchor: Val, x: Val, shift: int) -> Val:
    if anchor not in q or x in q:
        raise UndefinedError("insert")
    at = q.index(anchor) + shift
    return (*q[:at], x, *q[at:])


def remove(q: Val, x: Val) -> Val:
    """``remove(q, x)``."""
    if x not in q:
        raise UndefinedError("remove")
    return tuple(y for y in q if y != x)


def following(q: Val, x: Val) -> Val:
    """``next(q, x)``."""
    if x not in q:
        raise UndefinedError("next")
    rest = q[q.index(x) + 1 :]
    return rest[0] if rest else None


def the(x: Val) -> Val:
    """``the(o)``."""
    if x is None:
        raise UndefinedError("the(none)")
    return x


FUNCTIONS: Final[Mapping[str, Callable[..., Val]]] = MappingProxyType({
    "card": len, "len": len, "append": append, "remove": remove, "next": following, "the": the,
    "insert_after": lambda q, a, x: _insert(q, a, x, 1), "insert_before": lambda q, a, x: _insert(q, a, x, 0),
    "before": lambda q, a, b: a in q and b in q and q.index(a) < q.index(b),
    "first": lambda q: q[0] if q else None, "last": lambda q: q[-1] if q else None,
})  # fmt: skip

OPERATORS: Final[Mapping[str, Callable[[Val, Val], Val]]] = MappingProxyType({
    "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "+": lambda a, b: a + b, "-": lambda a, b: a - b,
    "*": lambda a, b: a * b, "%": modulo, "in": lambda a, b: a in b, "not in": lambda a, b: a not in b,
    "union": lambda a, b: a | b, "minus": lambda a, b: a - b, "inter": lambda a, b: a & b,
    "subset": lambda a, b: a <= b,
})  # fmt: skip

COMPARISONS: Final[Mapping[str, Callable[[int, int], bool]]] = MappingProxyType({
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
})  # fmt: skip
