# SPDX-License-Identifier: Apache-2.0
"""From labels, the words an adapter uses, to values of a System's types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rmapspec.refine.adapter import Label
from rmapspec.system.types import (
    BoolT,
    FiniteT,
    IntT,
    MapT,
    OptionT,
    Scalar,
    SeqT,
    SetT,
    Type,
    Value,
    codes,
    index,
    none_code,
    show,
    words,
)


class MappingError(Exception):
    """An adapter says something that the spec has no words for: a label that its type does not have, a map with a key
    missing."""


class UnrepresentableError(Exception):
    """The implementation is in a state that no value of the spec's type stands for, such as a count below its range."""


def decode(t: Type, label: Label) -> Value:
    """The value that a label names; raises MappingError or UnrepresentableError."""
    match t:
        case BoolT():
            if isinstance(label, bool):
                return label
        case IntT(lo, hi):
            if isinstance(label, int) and not isinstance(label, bool):
                if not lo <= label <= hi:
                    raise UnrepresentableError(f"{label} is outside {lo}..{hi}")
                return label
        case FiniteT(_, labels):
            if label in labels:
                return labels.index(str(label))
        case OptionT(of):
            return none_code(t) if label in (None, "none") else decode(of, label)
        case SetT(of):
            return sum(1 << index(of, code) for code in set(_items(of, label)))
        case SeqT(of):
            items = _items(of, label)
            if len(set(items)) != len(items):
                raise UnrepresentableError(f"an element stands twice in {label}")
            return tuple(items)
        case MapT(key, value):
            return _map(key, value, label)
    raise MappingError(f"{label!r} is no value of {_told(t)}")


def _items(of: Scalar, label: Label) -> list[int]:
    if isinstance(label, str | Mapping) or not isinstance(label, Sequence | frozenset | set):
        raise MappingError(f"{label!r} is no list of {_told(of)}")
    found = [decode(of, item) for item in label]
    return [code for code in found if isinstance(code, int)]


def _map(key: Scalar, value: Type, label: Label) -> Value:
    if not isinstance(label, Mapping):
        raise MappingError(f"{label!r} is no map")
    names = [show(key, code) for code in codes(key)]
    if set(names) != set(label):
        raise MappingError(f"a map over {', '.join(names)} was given {', '.join(sorted(label))}")
    return tuple(decode(value, label[name]) for name in names)


def _told(t: Type) -> str:
    """A type for a message: as the language writes it, with the words it has where they are few."""
    labels = t.labels if isinstance(t, FiniteT) else ()
    return f"{words(t)} ({', '.join(labels[:8])}{', …' if len(labels) > 8 else ''})" if labels else words(t)
