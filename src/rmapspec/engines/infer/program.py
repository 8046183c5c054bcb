# SPDX-License-Identifier: Apache-2.0
"""Ground terms as Python functions of a state."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rmapspec.engines.infer.ground import GAnd, GEq, GIf, GNot, Ground, Look, Slot, State


def text(g: Ground) -> str:
    """A term as Python text over ``s``, the state, and ``t``, the one after."""
    match g:
        case int():
            return str(g)
        case Slot(at, primed):
            return f"{'t' if primed else 's'}[{at}]"
        case GNot(arg):
            return f"(not {text(arg)})"
        case GAnd(args):
            return f"({' and '.join(map(text, args))})"
        case GIf(cond, then, other):
            return f"({text(then)} if {text(cond)} else {text(other)})"
        case GEq(left, right):
            return f"({text(left)} == {text(right)})"
        case Look(table, args, dims):
            place = "0"
            for arg, dim in zip(args, dims, strict=True):
                place = text(arg) if place == "0" else f"({place})*{dim}+{text(arg)}"
            first = table[0]
            if not isinstance(first, Slot):
                raise TypeError("a table without slots")
            return f"{'t' if first.primed else 's'}[{first.at}+{place}]"


def _function(lines: Sequence[str], parameters: str) -> Any:
    scope: dict[str, Any] = {}
    source = "\n ".join([f"def made({parameters}):", *lines])
    exec(compile(source, "<a step at fixed sizes>", "exec"), scope)
    return scope["made"]


def row_of(terms: Sequence[Ground]) -> Callable[[State], tuple[int, ...]]:
    """A function from a state to the values of these terms."""
    inside = "".join(f"{text(t)}, " for t in terms)
    found: Callable[[State], tuple[int, ...]] = _function([f"return ({inside})"], "s")
    return found


def truth_of(term: Ground) -> Callable[[State], bool]:
    """A function from a state to whether a condition holds."""
    found: Callable[[State], bool] = _function([f"return bool({text(term)})"], "s")
    return found


def truth_of_step(term: Ground) -> Callable[[State, State], bool]:
    """A function from two states to whether a condition on the step between them holds."""
    found: Callable[[State, State], bool] = _function([f"return bool({text(term)})"], "s, t")
    return found


def step_of(guard: Ground, updates: Mapping[int, Ground]) -> Callable[[State], State | None]:
    """A function from a state to the one after a step, None where the guard does not hold."""
    lines = [f"if not {text(guard)}: return None", "t = list(s)"]
    lines += [f"t[{at}] = {text(value)}" for at, value in updates.items()]
    found: Callable[[State], State | None] = _function([*lines, "return tuple(t)"], "s")
    return found
