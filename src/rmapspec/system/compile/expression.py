# SPDX-License-Identifier: Apache-2.0
"""One expression as a Python function of plain states."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rmapspec.system.compile.text import Writer
from rmapspec.system.expr import Expr, Next, Ref
from rmapspec.system.model import State
from rmapspec.system.types import Value

Function = Callable[[State, State | None, Mapping[str, int]], Value]
"""Of the state, the next state where the expression speaks of it, and the bound variables."""


def compiled(e: Expr, slot: Mapping[str, int]) -> Function:
    """The expression as a function; ``slot`` says where each variable stands in a state. It raises EvaluationError."""

    def local(name: Ref | Next) -> str:
        return f"{'after' if isinstance(name, Next) else 'state'}[{slot[name.name]}]"

    writer = _Free(local)
    body = writer.text(e)
    text = "\n".join([*writer.helpers, f"def generated(state, after, bound):\n    return {body}\n"])
    exec(compile(text, "<expression>", "exec"), writer.names)
    found: Function = writer.names["generated"]
    return found


class _Bounds(dict[str, str]):
    """Free bound variables are looked up by name."""

    def __missing__(self, name: str) -> str:
        return f"bound[{name!r}]"


class _Free(Writer):
    def __init__(self, local: Callable[[Ref | Next], str]) -> None:
        super().__init__(local)
        self.bound = _Bounds()

    def given(self, e: Expr) -> str:
        """Helpers get the states themselves."""
        inner = sorted(set(self.bound.values()))
        return ", ".join(["state", "after", "bound", *inner])
