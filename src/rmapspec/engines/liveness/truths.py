# SPDX-License-Identifier: Apache-2.0
"""Conditions on packed states, many at once: their truths as bits, worked out once for each value of what they read."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.system.compile import Machine
from rmapspec.system.compile.footprint import reads
from rmapspec.system.compile.functions import Condition, condition
from rmapspec.system.expr import Expr


class Truths:
    """Bit i of the truths of a state is whether condition i is true there; ``asked`` is the last new state asked."""

    def __init__(self, machine: Machine, conditions: Sequence[Expr]) -> None:
        self._machine = machine
        self._conditions = conditions
        self._mask = machine.layout.mask({name for e in conditions for name in reads(e)})
        self._functions: list[Condition] = []
        self._known: dict[int, int] = {}
        self.asked = 0

    def __call__(self, s: int) -> int:
        """The truths in a packed state; raises EvaluationError."""
        key = s & self._mask
        found = self._known.get(key)
        if found is None:
            self.asked = s
            if not self._functions:
                self._functions = [condition(e, self._machine.layout) for e in self._conditions]
            found = self._known[key] = sum(1 << i for i, f in enumerate(self._functions) if f(s))
        return found
