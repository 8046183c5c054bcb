# SPDX-License-Identifier: Apache-2.0
"""The steps from one state in machine code: each successor goes to a buffer, enabled or not, and an offset moves on.

What is expensive stands behind a branch, the rest is computed whether it is enabled or not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from rmapspec.engines.fast.emitter import Emitter, Operand
from rmapspec.engines.fast.expressions import Writer
from rmapspec.engines.fast.flow import Flow, Joiner
from rmapspec.engines.fast.layout import WORD
from rmapspec.engines.fast.words import Words
from rmapspec.system.compile.footprint import parts
from rmapspec.system.compile.functions import at_point, judged
from rmapspec.system.expr import App, Bound, Expr, Op
from rmapspec.system.meaning import codes_as_values
from rmapspec.system.model import Action, Property
from rmapspec.system.types import is_scalar

BLOCK = 16  # choices of parameters in one block: compiling takes time that grows with the square of a block's length
HEAVY = 24  # instructions of an action that are worth a branch around them


@dataclass(frozen=True, slots=True)
class Marks:
    """Where properties that steps can violate stand in a mask of ``width`` bits."""

    bits: Mapping[str, int]
    width: int


class Steps:
    """Writes the steps from the state in ``words``."""

    def __init__(self, e: Emitter, words: Words, marks: Marks, judging: Sequence[Property]) -> None:
        self.e = e
        self.words = words
        self.marks = marks
        self.judging = tuple(judging)
        self.writer = Writer(e, words.local)
        self.joiner = Joiner(e, marks.width)
        self.entry = 8 * (words.layout.words + 1)

    def all(self, flow: Flow, actions: Sequence[tuple[int, Action]]) -> Flow:
        """The steps of all actions, program counter after program counter."""
        tables: dict[str, dict[int, list[tuple[int, Action]]]] = {}
        for number, action in actions:
            at = at_point(action.guards[0].expr) if action.guards else None
            if at is None or not is_scalar(self.words.layout.places[at[0]].type):
                flow = self._action(flow, number, action)
            else:
                tables.setdefault(at[0], {}).setdefault(int(at[1]), []).append((number, action))
        for name, points in tables.items():
            flow = self._dispatch(flow, name, points)
        return flow

    def _dispatch(self, flow: Flow, name: str, points: dict[int, list[tuple[int, Action]]]) -> Flow:
        raw = self.words.code(name)
        if isinstance(raw, int):
            return self._at(flow, name, raw, points.get(raw, []))
        cases = {c: lambda f, c=c, here=here: self._at(f, name, c, here) for c, here in points.items()}
        return self.joiner.switch(raw, flow, cases)

    def _at(self, flow: Flow, name: str, code: int, actions: list[tuple[int, Action]]) -> Flow:
        self.words.known[name] = code
        for number, action in actions:
            flow = self._action(flow, number, action)
        del self.words.known[name]
        return flow

    # ------------------------------------------------------------ one action

    def _action(self, flow: Flow, number: int, action: Action) -> Flow:
        """All choices of the parameters; guards that do not depend on them are judged once."""
        conjuncts = [c for g in action.guards for c in conjunction(g.expr)]
        shared = 0
        while shared < len(conjuncts) and not any(isinstance(p, Bound) for p in parts(conjuncts[shared])):
            shared += 1
        before = self.writer.condition(conjuncts[:shared])
        flow = self._undefined(flow, before.undefined)
        choices = list(product(*(codes_as_values(t) for _, t in action.params)))
        if len(choices) == 1:
            return self._choice(flow, number, action, choices[0], conjuncts[shared:], before.value)

        def inside(flow: Flow) -> Flow:
            for i, args in enumerate(choices):
                if i and i % BLOCK == 0:
                    self.joiner.onward()
                flow = self._choice(flow, number, action, args, conjuncts[shared:], 1)
            return flow

        return self.joiner.when(before.value, flow, inside)

    def _choice(
        self, flow: Flow, number: int, action: Action, args: tuple[int, ...], rest: list[Expr], enabled: Operand
    ) -> Flow:
        self.writer.bound = {name: int(code) for (name, _), code in zip(action.params, args, strict=True)}
        if rest:
            got = self.writer.condition(rest)
            flow = self._undefined(flow, self.e.both(1, enabled, got.undefined))
            enabled = self.e.both(1, enabled, got.value)
        if enabled == 0:
            return flow
        with self.e.draft() as lines:
            self._body(flow, number, action, 1)
        if len(lines) > HEAVY:
            return self.joiner.when(enabled, flow, lambda f: self._body(f, number, action, 1))
        with self.e.scope():
            return self._body(flow, number, action, enabled)

    def _body(self, flow: Flow, number: int, action: Action, enabled: Operand) -> Flow:
        e = self.e
        failed: Operand = 0
        for a in action.asserts:
            got = self.writer.write(a.expr)
            flow = self._undefined(flow, e.both(1, enabled, got.undefined))
            wrong = e.both(1, enabled, e.inverse(1, got.value))
            flow = self._violated(flow, a.prop, wrong)
            failed = e.either(1, failed, wrong)
        values: dict[str, Operand] = {}
        lost: Operand = 0
        for name, x in action.updates:
            got = self.writer.write(x)
            values[name] = got.value
            lost = e.either(1, lost, got.undefined)
        flow = self._undefined(flow, e.both(1, enabled, e.both(1, lost, e.inverse(1, failed))))
        after = self.words.written(values)
        flow = self._judged(flow, action, values, after, e.both(1, enabled, e.inverse(1, lost)))
        self._append(flow, number, [e.choose(WORD, lost, s, t) for s, t in zip(self.words.state, after, strict=True)])
        return replace(flow, out=e.add(WORD, flow.out, e.mul(WORD, e.resize(enabled, 1, WORD), self.entry)))

    def _judged(
        self, flow: Flow, action: Action, values: Mapping[str, Operand], after: list[Operand], taken: Operand
    ) -> Flow:
        """The step properties; a step that leads back to its state is always allowed."""
        e = self.e
        claims = judged(action, self.judging)
        if not claims:
            return flow
        self.words.after = values
        moved: Operand = 0
        for s, t in zip(self.words.state, after, strict=True):
            moved = e.either(1, moved, e.test("ne", WORD, s, t))
        taken = e.both(1, taken, moved)
        for name, x in claims:
            got = self.writer.write(x)
            live = e.resize(e.down(self.marks.width, "%live.mask", self.marks.bits[name]), self.marks.width, 1)
            flow = self._undefined(flow, e.both(1, taken, e.both(1, live, got.undefined)))
            flow = self._violated(flow, name, e.both(1, taken, e.inverse(1, got.value)))
        return flow

    def _undefined(self, flow: Flow, undefined: Operand) -> Flow:
        return replace(flow, undefined=self.e.either(1, flow.undefined, undefined))

    def _violated(self, flow: Flow, name: str, wrong: Operand) -> Flow:
        """Marks a property; asserts may name one that is not judged now."""
        w = self.marks.width
        if name not in self.marks.bits:
            return flow
        bit = self.e.up(w, self.e.resize(wrong, 1, w), self.marks.bits[name])
        return replace(flow, bad=self.e.either(w, flow.bad, bit))

    def _append(self, flow: Flow, number: int, words: list[Operand]) -> None:
        """An entry of the buffer: the words of the successor, then the predecessor's index and the action's number."""
        e = self.e
        at = e.once(f"getelementptr i8, ptr %buffer, i64 {flow.out}")
        for i, word in enumerate([*words, e.either(WORD, "%i", number << 32)]):
            place = e.once(f"getelementptr i8, ptr {at}, i64 {8 * i}") if i else at
            e.put(f"store i64 {word}, ptr {place}")


def conjunction(x: Expr) -> list[Expr]:
    """The conjuncts of a condition, in order."""
    if isinstance(x, App) and x.op is Op.AND:
        return [c for a in x.args for c in conjunction(a)]
    return [x]


__all__ = ["Marks", "Steps"]
