# SPDX-License-Identifier: Apache-2.0
"""Where an execution stands, as an exact value: the shared heap and every task's continuation.

Objects are numbered in the order they are met, so two states are equal exactly when their object graphs are isomorphic
from the same roots. Parts are interned (the heap, then each task), so a stored state is a short tuple of ints that
stands for exact tuples, never for a hash.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from types import BuiltinFunctionType, FunctionType, GeneratorType, MethodType

_ATOMS = frozenset({int, str, bool, float, bytes, type(None), type, FunctionType, BuiltinFunctionType})


class HiddenStateError(TypeError):
    """A task keeps something across a yield whose state cannot be read, such as the iterator of a ``for`` loop."""


class Fingerprinter:
    """Makes fingerprints that are comparable among themselves; keep one for each exploration."""

    def __init__(self) -> None:
        self._parts: dict[tuple[object, ...], int] = {}
        self._fields: dict[type, tuple[str, ...]] = {}

    def __call__(self, roots: Iterable[object]) -> tuple[int, ...]:
        """The fingerprint of what is reachable from the roots; one int a root."""
        seen: dict[int, int] = {}
        key = []
        for root in roots:
            out: list[object] = []
            self._put(root, seen, out)
            part = tuple(out)
            key.append(self._parts.setdefault(part, len(self._parts)))
        return tuple(key)

    def _put(self, value: object, seen: dict[int, int], out: list[object]) -> None:
        kind = type(value)
        if kind in _ATOMS or isinstance(value, Enum):
            out.append(value)
        elif isinstance(value, tuple):
            out += (kind, len(value))
            for item in value:
                self._put(item, seen, out)
        elif isinstance(value, set | frozenset):
            out += (set, frozenset(value))
        elif id(value) in seen:
            out += (object, seen[id(value)])
        else:
            seen[id(value)] = len(seen)
            self._put_object(value, seen, out)

    def _put_object(self, value: object, seen: dict[int, int], out: list[object]) -> None:
        if isinstance(value, list):
            out += (list, len(value))
            for item in value:
                self._put(item, seen, out)
        elif isinstance(value, dict):
            out += (dict, len(value))
            for key in sorted(value):
                out.append(key)
                self._put(value[key], seen, out)
        elif isinstance(value, GeneratorType):
            self._put_generator(value, seen, out)
        elif isinstance(value, MethodType):
            out += (MethodType, value.__func__)
            self._put(value.__self__, seen, out)
        else:
            fields = self._fields_of(type(value))
            out.append(type(value))
            for name in fields:
                self._put(getattr(value, name), seen, out)

    def _put_generator(
        self, value: GeneratorType[object, object, object], seen: dict[int, int], out: list[object]
    ) -> None:
        frame = value.gi_frame
        if frame is None:
            out.append("ended")
            return
        out += (value.gi_code, frame.f_lasti)
        for name, local in frame.f_locals.items():
            out.append(name)
            self._put(local, seen, out)
        self._put(value.gi_yieldfrom, seen, out)

    def _fields_of(self, kind: type) -> tuple[str, ...]:
        known = self._fields.get(kind)
        if known is None:
            known = self._fields[kind] = _fields(kind)
        return known


def _fields(kind: type) -> tuple[str, ...]:
    """The fields of a class that count: ``__fingerprint__``, or every slot; raises HiddenStateError where there are
    neither."""
    named = getattr(kind, "__fingerprint__", None)
    if named is not None:
        return tuple(named)
    if any("__slots__" not in vars(base) for base in kind.__mro__[:-1]):
        raise HiddenStateError(
            f"{kind.__module__}.{kind.__qualname__} has neither __slots__ nor __fingerprint__: its state cannot be compared"
        )
    slots = [s for base in reversed(kind.__mro__) for s in _as_names(vars(base).get("__slots__", ()))]
    return tuple(s for s in slots if not s.startswith("__"))


def _as_names(slots: str | Iterable[str]) -> tuple[str, ...]:
    return (slots,) if isinstance(slots, str) else tuple(slots)
