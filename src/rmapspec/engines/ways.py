# SPDX-License-Identifier: Apache-2.0
"""How a search came to its states: a link to the state each was first reached from; steps are found again."""

from __future__ import annotations

from itertools import pairwise

from rmapspec.engines.careful import careful_steps
from rmapspec.system.compile import Machine
from rmapspec.system.compile.functions import Move
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.trace import Step, Trace

START = -1  # the parent of an initial state


class Ways:
    """The packed states that were reached, each with its parent."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.parent: dict[int, int] = {}

    def trace(self, s: int, *last: Move) -> Trace:
        """The way to a state that was reached, and one step more where ``last`` is given."""
        way = [s]
        while (before := self.parent[way[-1]]) != START:
            way.append(before)
        way.reverse()
        steps = [self._step(a, self._move(a, b)) for a, b in pairwise(way)]
        steps += [self._step(s, move) for move in last]
        return Trace(self.machine.unpack(way[0]), tuple(steps))

    def _step(self, s: int, move: Move) -> Step:
        """A step as data; one without a next state shows the state it is taken in."""
        delta, number, args, _ = move
        return Step(self.machine.program.actions[number].name, args, self.machine.unpack(s + (delta or 0)))

    def _move(self, s: int, t: int) -> Move:
        """The first step between two states; later ones may be undefined, which is not for this to report."""
        for point in self.machine.points(s):
            try:
                moves = list(point.steps(s))
            except EvaluationError:
                moves, _ = careful_steps(self.machine, s, point)
            for move in moves:
                if move[0] is not None and s + move[0] == t:
                    return move
        raise AssertionError(f"no step leads from {self.machine.unpack(s)} to {self.machine.unpack(t)}")
