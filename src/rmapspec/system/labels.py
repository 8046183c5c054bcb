# SPDX-License-Identifier: Apache-2.0
"""Values as labels, the form in which they leave the program and come back: JSON's own values, no codes.

A number, a truth value, a string for a member of a sort or enum, None for an option's none, a list for a set or
sequence,
a dict from the key's text for a map.
"""

from __future__ import annotations

from typing import Any

from rmapspec.system.model import State, Variable
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
    show,
)


class LabelError(ValueError):
    """A label that is no value of its type; the message shows both."""


def to_labels(t: Type, value: Value) -> Any:
    """A value as labels."""
    match t, value:
        case MapT(key, of), tuple():
            return {show(key, k): to_labels(of, v) for k, v in zip(codes(key), value, strict=True)}
        case SeqT(of), tuple():
            return [to_labels(of, v) for v in value]
        case SetT(of), int():
            return [to_labels(of, c) for c in codes(of) if value >> index(of, c) & 1]
        case OptionT(of), int():
            return None if value == none_code(t) else to_labels(of, value)
        case FiniteT(_, labels), int():
            return labels[value]
        case BoolT(), _:
            return bool(value)
        case _:
            return value


def from_labels(t: Type, label: Any) -> Value:
    """The value that labels stand for; raises LabelError where there is none."""
    match t, label:
        case MapT(key, of), dict():
            names = [show(key, k) for k in codes(key)]
            if sorted(names) == sorted(label):
                return tuple(from_labels(of, label[n]) for n in names)
        case SeqT(of), list():
            items = tuple(from_labels(of, x) for x in label)
            if contains(t, items):
                return items
        case SetT(of), list():
            return sum(1 << index(of, c) for c in {_scalar(of, x) for x in label})
        case _ if not isinstance(t, MapT | SeqT | SetT):
            return _scalar(t, label)
    raise LabelError(f"{label!r} is no value of {t}")


def _scalar(t: BoolT | IntT | FiniteT | OptionT, label: Any) -> int:
    match t, label:
        case OptionT(), None:
            return none_code(t)
        case OptionT(of), _:
            return _scalar(of, label)
        case BoolT(), bool():
            return label
        case FiniteT(_, labels), str() if label in labels:
            return labels.index(label)
        case IntT(lo, hi), int() if not isinstance(label, bool) and lo <= label <= hi:
            return label
    raise LabelError(f"{label!r} is no value of {t}")


def state_labels(variables: tuple[Variable, ...], state: State) -> dict[str, Any]:
    """A state by variable name."""
    return {v.name: to_labels(v.type, value) for v, value in zip(variables, state, strict=True)}


def state_from_labels(variables: tuple[Variable, ...], labels: dict[str, Any]) -> State:
    """The state that a mapping by variable name stands for; raises LabelError for a missing or wrong one."""
    missing = [v.name for v in variables if v.name not in labels]
    if missing or len(labels) != len(variables):
        extra = sorted(set(labels) - {v.name for v in variables})
        raise LabelError(f"variables differ: missing {missing}, unknown {extra}")
    return tuple(from_labels(v.type, labels[v.name]) for v in variables)
