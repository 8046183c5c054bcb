# SPDX-License-Identifier: Apache-2.0
"""Expressions in the words of the text, for notes."""

from __future__ import annotations

from rmapspec.lang import syntax as s


def spoken(e: s.Expr) -> str:
    """An expression as one would write it; ``…`` for a part that is long."""
    match e:
        case s.Name(_, text):
            return text
        case s.Number(_, value):
            return str(value)
        case s.Bool(_, value):
            return "true" if value else "false"
        case s.Unary(_, op, arg):
            return f"{op} {spoken(arg)}" if op == "not" else f"{op}{spoken(arg)}"
        case s.Binary(_, op, left, right):
            return f"{operand(left)} {op} {operand(right)}"
        case s.Call(_, function, args):
            return f"{function.text}({', '.join(map(spoken, args))})"
        case s.Index(_, base, key):
            return f"{spoken(base)}[{spoken(key)}]"
        case s.Field(_, base, name, _):
            return f"{spoken(base)}.{name}"
        case s.Prime(_, name):
            return f"{name.text}'"
        case s.Is(_, arg, constructor):
            return f"{spoken(arg)} is {constructor.text}"
        case _:
            return "…"


def operand(e: s.Expr) -> str:
    """An operand, in brackets where it is an operation itself."""
    return f"({spoken(e)})" if isinstance(e, s.Binary) else spoken(e)
