# SPDX-License-Identifier: Apache-2.0
"""What a search has found, by name: generated code notes the first state of each kind, this tells what is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from rmapspec.engines.careful import careful_steps
from rmapspec.engines.fast.program import DEADLOCK, Assembly
from rmapspec.engines.fast.store import Store
from rmapspec.engines.fast.ways import Ways
from rmapspec.system.behaviour import satisfies, unfinished
from rmapspec.system.compile import Machine, Program
from rmapspec.system.compile.functions import Move
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.model import PropertyKind, State, System
from rmapspec.system.trace import Step, Trace
from rmapspec.system.verdict import Failure

CHUNK: Final = 1 << 20  # states judged in one call


class Findings:
    """``violations``, each shortest, ``reached`` covers and witnesses, and the ``failure`` with the shortest way."""

    def __init__(self, system: System, code: Assembly, store: Store, ways: Ways) -> None:
        self.system = system
        self.code = code
        self.store = store
        self.ways = ways
        self.violations: dict[str, Trace] = {}
        self.reached: set[str] = set()
        self.failure: Failure | None = None
        self.judged = {p.name for p in system.properties if p.kind is not PropertyKind.TEMPORAL}
        self._deadlocks = [p.name for p in system.properties if p.kind is PropertyKind.DEADLOCK]
        self._settled: frozenset[str] = frozenset()  # violated on earlier levels
        self._looked = 0  # states before this index were judged
        self._machine: Machine | None = None
        self.settle()

    @property
    def all_violated(self) -> bool:
        """Whether every property that is judged here was violated when a level ended."""
        return bool(self.judged) and self.judged <= self._settled

    def settle(self) -> None:
        """The end of a level: only now is a violated property looked at no longer.

        So what a level shows does not depend on its order."""
        self._settled = frozenset(self.violations)
        self._deadlocks = [name for name in self._deadlocks if name not in self.violations]
        mask = 0
        for name, bit in self.code.marks.bits.items():
            if self._deadlocks if name == DEADLOCK else name not in self._settled:
                mask |= 1 << bit
        self.store.look_for(mask)
        for k, strike in enumerate(self.store.strikes):
            self.store.muted[k] = int(strike >= 0)

    def look(self) -> None:
        """Judges the states that are new, and takes up what generated code has noted."""
        end = self.store.count
        while self._looked < end:
            stop = min(end, self._looked + CHUNK)
            self.store.judge(self._looked, stop)
            self._looked = stop
        for name, bit in self.code.marks.bits.items():
            if self.store.hits[bit] >= 0:
                self._step_noted(name, self.store.hits[bit])
        for k, watch in enumerate(self.code.watches):
            index = self.store.undefined[k]
            if index >= 0:
                self._evaluate(index, lambda e=watch.expr, i=index: satisfies(self.system, e, self.ways.state(i)))  # type: ignore[misc]  # mypy cannot infer a lambda with defaults
            if self.store.strikes[k] >= 0 and not self.store.muted[k]:
                if watch.sought:
                    self.reached.update(watch.names)
                else:
                    self._violated(watch.names, lambda k=k: self.ways.trace(self.store.strikes[k]))  # type: ignore[misc]  # as above

    def _step_noted(self, name: str, index: int) -> None:
        if name == DEADLOCK:
            self._violated(self._deadlocks, lambda: self.ways.trace(index))
        else:
            self._violated((name,), lambda: self.ways.violating(index, name))

    def _violated(self, names: tuple[str, ...] | list[str], way: Callable[[], Trace]) -> None:
        """Keeps the first violation of each."""
        new = [name for name in names if name not in self.violations]
        if new:
            self.violations.update(dict.fromkeys(new, way()))

    def _evaluate(self, index: int, condition: Callable[[], bool]) -> bool:
        """A condition in a state; where it is undefined, that is noted."""
        try:
            return condition()
        except EvaluationError as error:
            self.fail(Failure(error.message, self.ways.trace(index), error.span))
            return False

    def fail(self, failure: Failure) -> None:
        """Keeps the first of the failures with the shortest way."""
        if self.failure is None or len(failure.trace) < len(self.failure.trace):
            self.failure = failure

    # ------------------------------------------------------------ where something is undefined

    def careful(self, index: int) -> list[State]:
        """All steps from a state in which something is undefined, as generated Python takes them; where they lead."""
        if self._machine is None:
            self._machine = Machine(self.system, Program())
        machine, state = self._machine, self.ways.state(index)
        packed = machine.layout.pack(state)
        after: list[State] = []
        stuck = True
        for point in machine.points(packed):
            try:
                moves = list(point.steps(packed))
            except EvaluationError:
                moves, undefined = careful_steps(machine, packed, point)
                for found in undefined:
                    if found.prop not in self._settled:
                        self.fail(found.failure(self.ways.trace(index)))
                stuck = stuck and undefined[0].prop is not None
            stuck = stuck and not moves
            for move in moves:
                after += self._moved(machine, index, packed, move)
        if stuck and self._deadlocks and self._evaluate(index, lambda: unfinished(self.system, state)):
            self._violated(self._deadlocks, lambda: self.ways.trace(index))
        return after

    def _moved(self, machine: Machine, index: int, packed: int, move: Move) -> list[State]:
        """One of these steps: counted, judged; where it leads, nowhere if its updates are undefined."""
        delta, number, args, bad = move
        action = machine.program.actions[number]
        self.store.fired[self.code.actions.index(action)] += 1
        after = machine.unpack(packed + (delta or 0))
        last = Step(action.name, args, after)
        self._violated([name for name in bad if name in self.judged], lambda: self.ways.trace(index, last))
        return [] if delta is None else [after]


__all__ = ["Findings"]
