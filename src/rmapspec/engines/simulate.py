# SPDX-License-Identifier: Apache-2.0
"""Random behaviours: a quick look at systems too large to search. It never says that anything holds."""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random

from rmapspec.engines.careful import careful_steps
from rmapspec.system.compile import Machine, Program
from rmapspec.system.compile.functions import Move
from rmapspec.system.compile.machine import Watch
from rmapspec.system.meaning import EvaluationError, evaluate_constant
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.trace import Step, Trace
from rmapspec.system.types import BoolT, MapT, SeqT, SetT, Type, Value, codes, size
from rmapspec.system.verdict import Failure, Outcome, Verdict, Word

Progress = Callable[[int, int], None]
"""Called after each run with the number of runs done and the number asked for."""


def simulate(
    system: System,
    *,
    runs: int = 100,
    max_steps: int = 1000,
    seed: int = 0,
    program: Program | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """What random behaviours meet: each starts in a random initial state; all enabled steps are as likely.

    The same seed gives the same behaviours. A violation comes with its trace, which is seldom the shortest; everything
    else is unknown. An evaluation error ends the simulation. ``states`` counts the states visited, with repetitions.
    """
    simulation = _Simulation(system, (Program() if program is None else program).machine(system), Random(seed))
    started, done, ended_by = time.perf_counter(), 0, ""
    try:
        while done < runs and simulation.failure is None:
            simulation.run(max_steps)
            done += 1
            if progress is not None:
                progress(done, runs)
    except KeyboardInterrupt:
        ended_by = "interrupted: "
    if simulation.failure is not None:
        ended_by = "an evaluation error ended the simulation: "
    plural = "" if done == 1 else "s"
    why = f"{ended_by}{done} random run{plural} of at most {max_steps} steps found no violation"
    return simulation.outcome(why, time.perf_counter() - started)


class _Behaviour:
    """A packed initial state and the steps taken from it."""

    def __init__(self, machine: Machine, start: int) -> None:
        self.machine = machine
        self.start = self.now = start
        self.moves: list[tuple[int, Move]] = []

    def take(self, move: Move) -> None:
        """One step; where it has no next state the behaviour stays where it is."""
        self.moves.append((self.now, move))
        self.now += move[0] or 0

    def trace(self) -> Trace:
        """The behaviour as data."""
        names, unpack = self.machine.program.actions, self.machine.unpack
        steps = (Step(names[m[1]].name, m[2], unpack(s + (m[0] or 0))) for s, m in self.moves)
        return Trace(unpack(self.start), tuple(steps))


class _Simulation:
    def __init__(self, system: System, machine: Machine, rng: Random) -> None:
        self.system = system
        self.machine = machine
        self.rng = rng
        self.violations: dict[str, Trace] = {}
        self.reached: set[str] = set()
        self.failure: Failure | None = None
        self.visited = self.deepest = 0
        self.fired = dict.fromkeys(machine.actions, 0)
        invariants = ((p.name, p.expr) for p in system.properties if p.kind is PropertyKind.INVARIANT)
        self._invariants = [(name, machine.watch(e, False)) for name, e in invariants if e is not None]
        wanted = [(p.name, p.witness) for p in system.properties] + [(c.name, c.expr) for c in system.covers]
        self._wanted = [(name, machine.watch(e, True)) for name, e in wanted if e is not None]
        self._unfinished = machine.watch(machine.unfinished(), True)
        self._deadlocks = [p.name for p in system.properties if p.kind is PropertyKind.DEADLOCK]
        self._names = {p.name for p in system.properties}

    def run(self, max_steps: int) -> None:
        """One behaviour."""
        try:
            start = self._initial()
        except EvaluationError as error:  # an initial value has none: there is no state to show
            self.failure = Failure(error.message, Trace((), ()), error.span)
            return
        way = _Behaviour(self.machine, start)
        self._look(way)
        while self.failure is None and len(way.moves) < max_steps and self._step(way):
            self._look(way)
        self.deepest = max(self.deepest, len(way.moves))

    def _step(self, way: _Behaviour) -> bool:
        """One step further; whether there is a next state."""
        try:
            moves = self.machine.moves(way.now)
        except EvaluationError:
            self.failure = self._explained(way)
            return False
        if not moves:
            if self._deadlocks and self._strikes(self._unfinished, way):
                self._violated(self._deadlocks, way)
            return False
        move = self.rng.choice(moves)
        self.fired[move[1]] += 1
        way.take(move)
        self._violated([name for name in move[3] if name in self._names], way)
        return move[0] is not None

    def _explained(self, way: _Behaviour) -> Failure:
        """Why the steps from here are undefined."""
        for point in self.machine.points(way.now):
            try:
                point.steps(way.now)
            except EvaluationError:
                _, undefined = careful_steps(self.machine, way.now, point)
                return undefined[0].failure(way.trace())
        raise AssertionError("an error does not happen again")

    def _strikes(self, watch: Watch, way: _Behaviour) -> bool:
        """Whether a condition has the sought value where a behaviour has come to."""
        try:
            return way.now & watch.mask not in watch.quiet and watch.strikes(way.now)
        except EvaluationError as error:
            self.failure = Failure(error.message, way.trace(), error.span)
            return False

    def _look(self, way: _Behaviour) -> None:
        """What there is to see in the state that a behaviour has come to."""
        self.visited += 1
        for name, watch in self._invariants:
            if self._strikes(watch, way):
                self._violated([name], way)
        for name, watch in self._wanted:
            if name not in self.reached and self._strikes(watch, way):
                self.reached.add(name)

    def _violated(self, names: list[str], way: _Behaviour) -> None:
        """Keeps the shortest trace met."""
        for name in names:
            if name not in self.violations or len(self.violations[name]) > len(way.moves):
                self.violations[name] = way.trace()

    def _initial(self) -> int:
        state = (
            random_value(self.rng, v.type) if v.init is None else evaluate_constant(v.init)
            for v in self.system.variables
        )
        return self.machine.layout.pack(tuple(state))

    def outcome(self, why: str, seconds: float) -> Outcome:
        """What was found."""
        return Outcome(
            verdicts=tuple(
                Verdict(p.name, Word.VIOLATED, self.violations[p.name])
                if p.name in self.violations
                else Verdict(p.name, Word.UNKNOWN, why=why)
                for p in self.system.properties
            ),
            complete=False,
            why=why,
            states=self.visited,
            depth=self.deepest,
            transitions=sum(self.fired.values()),
            fired=tuple((a.name, self.fired[n]) for n, a in self.machine.actions.items()),
            reached=frozenset(self.reached),
            failure=self.failure,
            engine="simulate",
            seconds=seconds,
        )


def random_value(rng: Random, t: Type) -> Value:
    """A value of a type, all as likely; sequences: all lengths as likely."""
    match t:
        case SetT(of):
            return rng.getrandbits(size(of)) if size(of) else 0
        case SeqT(of):
            return tuple(rng.sample(codes(of), rng.randint(0, size(of))))
        case MapT(key, value):
            return tuple(random_value(rng, value) for _ in codes(key))
        case BoolT():
            return rng.random() < 0.5
        case _:
            return rng.choice(codes(t))


__all__ = ["simulate"]
