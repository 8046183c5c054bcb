# SPDX-License-Identifier: Apache-2.0
"""Values in Apalache's Informal Trace Format: JSON with marks for what JSON lacks.

======== =====================================================================
BoolT    true or false
IntT     ``{"#bigint": "3"}``; a plain number is read, too
FiniteT  its label, a string
OptionT  ``{"tag": "None", "value": "U_OF_UNIT"}`` or ``{"tag": "Some", "value": …}``
SetT     ``{"#set": […]}``
SeqT     a list
MapT     ``{"#map": [[key, value], …]}``
======== =====================================================================
"""

from __future__ import annotations

import re
from typing import Any

from rmapspec.system.types import (
    BoolT,
    FiniteT,
    IntT,
    MapT,
    OptionT,
    SeqT,
    SetT,
    Type,
    Value,
    codes,
    contains,
    index,
    none_code,
    words,
)

UNIT = "U_OF_UNIT"


class ItfError(ValueError):
    """A text in the format that stands for no trace of the System; the message says where and why."""


def to_itf(t: Type, value: Value) -> Any:
    """A value as JSON."""
    match t, value:
        case MapT(key, of), tuple():
            return {"#map": [[to_itf(key, k), to_itf(of, v)] for k, v in zip(codes(key), value, strict=True)]}
        case SeqT(of), tuple():
            return [to_itf(of, v) for v in value]
        case SetT(of), int():
            return {"#set": [to_itf(of, c) for c in codes(of) if value >> index(of, c) & 1]}
        case OptionT(of), int():
            some = value != none_code(t)
            return {"tag": "Some" if some else "None", "value": to_itf(of, value) if some else UNIT}
        case FiniteT(_, labels), int():
            return labels[value]
        case BoolT(), _:
            return bool(value)
        case _:
            return {"#bigint": str(value)}


def from_itf(t: Type, data: Any) -> Value:
    """The value that JSON stands for; raises ItfError where it is none of the type."""
    match t, data:
        case BoolT(), bool():
            return data
        case FiniteT(_, labels), str() if data in labels:
            return labels.index(data)
        case IntT(), {"#bigint": str(text)} if len(data) == 1 and re.fullmatch(r"-?[0-9]{1,18}", text):
            return _held(t, int(text), data)
        case IntT(), int() if not isinstance(data, bool):
            return _held(t, data, data)
        case OptionT(), {"tag": "None"}:
            return none_code(t)
        case OptionT(of), {"tag": "Some", "value": inner}:
            return from_itf(of, inner)
        case SetT(of), {"#set": list(items)}:
            return _mask(t, [from_itf(of, x) for x in items])
        case SeqT(of), list():
            return _held(t, tuple(from_itf(of, x) for x in data), data)
        case MapT(), {"#map": list(pairs)}:
            return _table(t, pairs)
    raise ItfError(f"{_shown(data)} is no value of {words(t)}")


def _mask(t: SetT, members: list[Value]) -> Value:
    mask = 0
    for x in members:
        assert isinstance(x, int)
        mask |= 1 << index(t.of, x)
    return mask


def _table(t: MapT, pairs: list[Any]) -> Value:
    found: dict[Value, Value] = {}
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != 2:
            raise ItfError(f"{_shown(pair)} is no pair of a key and a value")
        key = from_itf(t.key, pair[0])
        if key in found:
            raise ItfError(f"the key {_shown(pair[0])} stands twice in a map")
        found[key] = from_itf(t.value, pair[1])
    missing = [c for c in codes(t.key) if c not in found]
    if missing:
        raise ItfError(f"a map of {words(t)} has {len(missing)} keys too few")
    return tuple(found[c] for c in codes(t.key))


def _held(t: Type, value: Value, data: Any) -> Value:
    if not contains(t, value):
        raise ItfError(f"{_shown(data)} is no value of {words(t)}")
    return value


def _shown(data: Any) -> str:
    text = repr(data)
    return text if len(text) <= 60 else text[:57] + "..."
