# SPDX-License-Identifier: Apache-2.0
"""The points of a program, whatever its tests would say: where each step leaves control."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from rmapspec.lang import syntax as s
from tests.support.interpreter.frames import Block, Loop, Stack, While, advanced, label, settled, shape


class Points:
    """The points of the processes of a module."""

    def __init__(self, procedures: Mapping[str, s.ProcedureDecl], bodies: Mapping[str, tuple[s.Statement, ...]]):
        """``bodies`` are the texts of the instances, by name."""
        self.procedures = dict(procedures)
        self.entries = {name: settled((Block(body),), self.procedures) for name, body in bodies.items()}
        self.leads = cache(self._leads)

    def started(self, resting: Mapping[str, Stack], who: str) -> bool:
        """Whether a process that runs is no longer where it begins."""
        return who in resting and shape(resting[who]) != self.entries[who]

    def after(self, resting: Mapping[str, Stack], who: str, wanted: tuple[str, ...]) -> bool:
        """Whether it stands where a step leads whose label ends so."""
        if who not in resting:
            return False
        here = shape(resting[who])
        return any(name[-len(wanted) :] == wanted and here in to for name, to in self.leads(who).items())

    def _leads(self, who: str) -> dict[tuple[str, ...], set[Stack]]:
        """For each dotted label of an instance, the points to which its steps lead."""
        found: dict[tuple[str, ...], set[Stack]] = {}
        waiting, known = [self.entries[who]], {self.entries[who]}
        while waiting:
            for stack, step in self.next_steps(waiting.pop(), frozenset()):
                past = advanced(stack)
                ends = [past] if isinstance(step, s.Step) else [(*past, Block(b)) for b in (step.then, step.other)]
                if isinstance(step, s.Step) and step.failure is not None:
                    ends.append((*past, Block(step.failure)))
                there = {shape(settled(end, self.procedures)) for end in ends}
                found.setdefault(tuple(label(stack, step.label.text).split(".")), set()).update(there)
                waiting += there - known
                known |= there
        return found

    def next_steps(self, stack: Stack, passed: frozenset[Stack]) -> Iterator[tuple[Stack, s.Step | s.Try]]:
        """The steps that may come next, whatever the tests on the way would say."""
        stack = shape(settled(stack, self.procedures))
        if not stack or stack in passed:
            return
        passed, top = passed | {stack}, stack[-1]
        if isinstance(top, While | Loop):
            ways: list[Stack] = [(*stack, Block(top.stmt.body))]
            ways += [stack[:-1]] if isinstance(top, Loop) or top.stmt.cond is not None else []
        else:
            assert isinstance(top, Block)
            rest = advanced(stack)
            match top.body[top.next]:
                case s.Step() | s.Try() as step:
                    yield stack, step
                    return
                case s.IfStatement(_, _, _, then, other):
                    ways = [(*rest, Block(then)), (*rest, Block(other))]
                case s.Either(_, _, branches):
                    ways = [(*rest, Block(b)) for b in branches]
                case s.For() as loop:
                    ways = [(*rest, Loop(loop, None), Block(loop.body)), rest]
                case stmt:
                    raise AssertionError(f"{stmt}")
        for way in ways:
            yield from self.next_steps(way, passed)
