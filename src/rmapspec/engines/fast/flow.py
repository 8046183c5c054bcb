# SPDX-License-Identifier: Apache-2.0
"""Control flow around written instructions: branches and switches that carry what a state's steps have given so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rmapspec.engines.fast.emitter import Emitter, Operand


@dataclass(frozen=True, slots=True)
class Flow:
    """Where the next successor goes (an offset in bytes), the properties violated, whether something is undefined."""

    out: Operand
    bad: Operand = 0
    undefined: Operand = 0


class Joiner:
    """Writes branches; ``bad`` is the width of the mask of violated properties."""

    def __init__(self, e: Emitter, bad: int) -> None:
        self.e = e
        self.bad = bad

    def when(self, condition: Operand, flow: Flow, inside: Callable[[Flow], Flow]) -> Flow:
        """What ``inside`` writes happens only where the condition is 1."""
        e = self.e
        if isinstance(condition, int):
            return inside(flow) if condition else flow
        then, after, before = e.fresh("then"), e.fresh("join"), e.block
        e.put(f"br i1 {condition}, label %{then}, label %{after}")
        e.label(then)
        with e.scope():
            found = inside(flow)
        end = e.block
        e.put(f"br label %{after}")
        e.label(after)
        return self._joined([(found, end), (flow, before)])

    def onward(self) -> None:
        """Goes on in a block of its own."""
        name = self.e.fresh("on")
        self.e.put(f"br label %{name}")
        self.e.label(name)

    def switch(self, value: str, flow: Flow, cases: Mapping[int, Callable[[Flow], Flow]]) -> Flow:
        """What a case writes happens only where the value is its number."""
        e = self.e
        names = {number: e.fresh("case") for number in cases}
        after, before = e.fresh("join"), e.block
        targets = " ".join(f"i64 {number}, label %{name}" for number, name in names.items())
        e.put(f"switch i64 {value}, label %{after} [ {targets} ]")
        ends = [(flow, before)]
        for number, case in cases.items():
            e.label(names[number])
            with e.scope():
                found = case(flow)
            ends.append((found, e.block))
            e.put(f"br label %{after}")
        e.label(after)
        return self._joined(ends)

    def _joined(self, ends: list[tuple[Flow, str]]) -> Flow:
        return Flow(
            self._phi(64, [(f.out, b) for f, b in ends]),
            self._phi(self.bad, [(f.bad, b) for f, b in ends]),
            self._phi(1, [(f.undefined, b) for f, b in ends]),
        )

    def _phi(self, w: int, ends: list[tuple[Operand, str]]) -> Operand:
        if all(value == ends[0][0] for value, _ in ends):
            return ends[0][0]
        return self.e.value(f"phi i{w} " + ", ".join(f"[ {value}, %{block} ]" for value, block in ends))
