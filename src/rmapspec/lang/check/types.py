# SPDX-License-Identifier: Apache-2.0
"""Types as the checker compares and names them."""

from __future__ import annotations

from rmapspec.lang.typed import LBool, LEnum, LInt, LMap, LOption, LProcess, LSeq, LSet, LSort, LType

BOOL = LBool()
INT = LInt()
PROCESS = LProcess()
ERROR: LType = LSort("?")
"""The type of a mistake that is already reported: it agrees with every type. No text can name it, no Typed holds it."""

SCALAR = (LBool, LInt, LSort, LEnum, LProcess, LOption)


def is_scalar(of: LType) -> bool:
    """Whether values of this type may be keys and elements."""
    return isinstance(of, SCALAR)


def agree(a: LType, b: LType) -> bool:
    """Whether two types are the same one, as far as their mistakes let one say."""
    if a == b or ERROR in (a, b):
        return True
    match a, b:
        case (LOption(x), LOption(y)) | (LSet(x), LSet(y)) | (LSeq(x), LSeq(y)):
            return agree(x, y)
        case LMap(k, v), LMap(l, w):
            return agree(k, l) and agree(v, w)
        case _:
            return False


def broken(of: LType) -> bool:
    """Whether a mistake that is already reported went into a type."""
    match of:
        case LOption(inner) | LSet(inner) | LSeq(inner):
            return broken(inner)
        case LMap(key, value):
            return broken(key) or broken(value)
        case _:
            return of == ERROR


def lifts(have: LType, want: LType) -> bool:
    """Whether a value of type ``have`` stands for one of the option ``want``."""
    return isinstance(want, LOption) and not isinstance(have, LOption) and agree(have, want.of)


def show(of: LType) -> str:
    """A type in the words of the language: ``set Item``, ``map Item -> int``."""
    match of:
        case LBool():
            return "bool"
        case LInt():
            return "int"
        case LSort(name) | LEnum(name):
            return name
        case LProcess():
            return "Process"
        case LOption(inner):
            return f"{show(inner)}?"
        case LSet(inner):
            return f"set {show(inner)}"
        case LSeq(inner):
            return f"seq {show(inner)}"
        case LMap(key, value):
            return f"map {show(key)} -> {show(value)}"
