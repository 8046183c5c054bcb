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
from typing import TypeAlias

_Generator: TypeAlias = "GeneratorType[object, object, object]"
_How: TypeAlias = "str | tuple[str, ...]"
_ATOM, _TUPLE, _SET, _BUILT_IN = "atom", "tuple", "set", "built in"
_ATOMS = frozenset({int, str, bool, float, bytes, type(None), type, FunctionType, BuiltinFunctionType})


class HiddenStateError(TypeError):
    """A task keeps something across a yield whose state cannot be read, such as the iterator of a ``for`` loop."""


class Fingerprinter:
    """Makes fingerprints that are comparable among themselves; keep one for each exploration."""

    def __init__(self) -> None:
        self._parts: dict[tuple[object, ...], int] = {}
        self._how: dict[type, _How] = {}

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
        how = self._how.get(type(value)) or self._how_to_put(type(value))
        if how is _ATOM:
            out.append(value)
        elif how is _TUPLE:
            out += (type(value), len(value))  # type: ignore[arg-type] # how says that it is a tuple
            for item in value:  # type: ignore[attr-defined] # as above
                self._put(item, seen, out)
        elif how is _SET:
            out += (set, frozenset(value))  # type: ignore[call-overload] # how says that it is a set
        elif (number := seen.get(id(value))) is not None:
            out += (object, number)
        else:
            seen[id(value)] = len(seen)
            if how is _BUILT_IN:
                self._put_built_in(value, seen, out)
            else:
                for name in how:
                    part = getattr(value, name)
                    if type(part) in _ATOMS:  # most are; the call would find the same
                        out.append(part)
                    else:
                        self._put(part, seen, out)

    def _how_to_put(self, kind: type) -> _How:
        """What to do with values of a type: a mark, or the fields of a class. Raises HiddenStateError."""
        how: _How
        if kind in _ATOMS or issubclass(kind, Enum):
            how = _ATOM
        elif issubclass(kind, tuple):
            how = _TUPLE
        elif issubclass(kind, set | frozenset):
            how = _SET
        elif issubclass(kind, list | dict | GeneratorType | MethodType):
            how = _BUILT_IN
        else:
            how = ("__class__", *_fields(kind))
        self._how[kind] = how
        return how

    def _put_built_in(self, value: object, seen: dict[int, int], out: list[object]) -> None:
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

    def _put_generator(self, value: _Generator, seen: dict[int, int], out: list[object]) -> None:
        frame = value.gi_frame
        if frame is None:
            out.append("ended")
            return
        out += (value.gi_code, frame.f_lasti)
        for name, local in frame.f_locals.items():
            out.append(name)
            if type(local) in _ATOMS:
                out.append(local)
            else:
                self._put(local, seen, out)
        self._put(value.gi_yieldfrom, seen, out)


def _fields(kind: type) -> tuple[str, ...]:
    """The fields of a class that count: ``__fingerprint__``, or every slot; raises HiddenStateError where there are
    neither."""
    named = getattr(kind, "__fingerprint__", None)
    if named is not None:
        return tuple(named)
    if any("__slots__" not in vars(base) for base in kind.__mro__[:-1]):
        raise HiddenStateError(
            f"{kind.__module__}.{kind.__qualname__} has neither __slots__ nor __fingerprint__: its state is hidden"
        )
    slots = [s for base in reversed(kind.__mro__) for s in _as_names(vars(base).get("__slots__", ()))]
    return tuple(s for s in slots if not s.startswith("__"))


def _as_names(slots: str | Iterable[str]) -> tuple[str, ...]:
    return (slots,) if isinstance(slots, str) else tuple(slots)
