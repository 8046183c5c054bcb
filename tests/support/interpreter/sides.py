# SPDX-License-Identifier: Apache-2.0
"""The two meanings of a spec as things to search: its syntax tree run as it stands, and its System."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import Any

from rmapspec.lang.lower.family import build_world
from rmapspec.lang.spec import Spec
from rmapspec.system.evaluate import (
    Env,
    EvaluationError,
    evaluate,
    holds,
    initial_states,
    satisfies,
    step_holds,
    successors,
    unfinished,
)
from rmapspec.system.expr import Expr
from rmapspec.system.model import PropertyKind, State, System
from rmapspec.system.types import (
    BoolT,
    IntT,
    MapT,
    OptionT,
    SeqT,
    SetT,
    Type,
    Value,
    codes,
    index,
    is_scalar,
    none_code,
    show,
)
from tests.support.interpreter.expressions import value_of
from tests.support.interpreter.machine import Machine, formula, properties
from tests.support.interpreter.machine import State as Stacks
from tests.support.interpreter.search import Error, Judgement, Move
from tests.support.interpreter.world import UndefinedError, World, text

Labels = Mapping[str, tuple[tuple[str, ...], ...]]
"""The dotted labels to ask for, of each process."""


def written(t: Type, value: Value) -> Any:
    """A value of a System as the interpreter has it."""
    if isinstance(t, SetT):
        assert isinstance(value, int)
        return frozenset(written(t.of, c) for c in codes(t.of) if value >> index(t.of, c) & 1)
    if not is_scalar(t):
        assert isinstance(value, tuple)
        if isinstance(t, SeqT):
            return tuple(written(t.of, x) for x in value)
        assert isinstance(t, MapT)
        return tuple((written(t.key, k), written(t.value, v)) for k, v in zip(codes(t.key), value, strict=True))
    if isinstance(t, OptionT):
        return None if value == none_code(t) else written(t.of, value)
    if isinstance(t, BoolT):
        return bool(value)
    return value if isinstance(t, IntT) else show(t, value)


class Lowered:
    """A System, by its reference evaluator."""

    def __init__(self, spec: Spec, chosen: Mapping[str, int | str], scenario: str) -> None:
        self.system: System = spec.family(chosen).system(scenario)
        sizes = {n: int(chosen.get(n, d.lo)) for n, d in spec.typed.sorts.items()}
        others = {n: v for n, v in chosen.items() if n not in sizes}
        self.graphs = {g.instance.name: g for g in build_world(spec.typed, sizes, {**spec.settings, **others})[1]}
        self.labels: Labels = {
            p.name: tuple(sorted({tuple(a.label.split(".")) for a in self.system.actions if a.process == p.name}))
            for p in self.system.processes
        }
        self.at: dict[str, list[tuple[str, Expr]]] = {
            name: [*((".".join(l), self.graphs[name].at(l)) for l in labels), ("", self.graphs[name].ended())]
            for name, labels in self.labels.items()
        }
        self.shown = [i for i, v in enumerate(self.system.variables) if not v.internal or "." in v.name]
        internal = {g.pc for g in self.graphs.values()} | {c for g in self.graphs.values() for c in g.cursors}
        self.shown = [i for i in self.shown if self.system.variables[i].name not in internal]
        self.names = sorted(self.system.variables[i].name for i in self.shown)

    def initial(self) -> Iterator[State]:
        """The initial states."""
        try:
            yield from initial_states(self.system)
        except EvaluationError as error:
            raise Error from error

    def data(self, state: State) -> Hashable:
        """Variables and locks by name."""
        variables = self.system.variables
        return tuple(sorted((variables[i].name, written(variables[i].type, state[i])) for i in self.shown))

    def judge(self, state: State) -> Judgement:
        """Invariants, covers, written witnesses, and where the processes are."""
        try:
            env = Env.of(self.system, state)
            control = tuple(
                (p, tuple(label for label, cond in at if evaluate(cond, env))) for p, at in sorted(self.at.items())
            )
            broken = [p.name for p in self.of(PropertyKind.INVARIANT) if not holds(self.system, p, state)]
            reached = [c.name for c in self.system.covers if satisfies(self.system, c.expr, state)]
            return Judgement(control, frozenset(broken), frozenset(reached))
        except EvaluationError as error:
            raise Error from error

    def of(self, kind: PropertyKind) -> list[Any]:
        """The properties of a kind."""
        return [p for p in self.system.properties if p.kind is kind]

    def moves(self, state: State) -> list[Move]:
        """The steps from a state."""
        try:
            found = []
            for step in successors(self.system, state):
                bad = set(step.failed)
                if step.state is not None:
                    allowed = {
                        p.name: step_holds(self.system, p, state, step.state) for p in self.of(PropertyKind.STEP)
                    }
                    bad |= {name for name, fine in allowed.items() if not fine}
                found.append(Move(step.action.process, step.action.label, step.state, frozenset(bad)))
            return found
        except EvaluationError as error:
            raise Error from error

    def stuck(self, state: State) -> frozenset[str]:
        """The deadlock properties, unless all have ended."""
        try:
            bad = unfinished(self.system, state)
        except EvaluationError as error:
            raise Error from error
        return frozenset(p.name for p in self.of(PropertyKind.DEADLOCK)) if bad else frozenset()


class Written:
    """A spec's syntax tree, by the interpreter; asked for the labels that the other side knows."""

    def __init__(self, spec: Spec, chosen: Mapping[str, int | str], scenario: str, labels: Labels) -> None:
        sizes = {n: int(chosen.get(n, d.lo)) for n, d in spec.typed.sorts.items()}
        others = {n: v for n, v in chosen.items() if n not in sizes}
        self.machine = Machine(World(spec.typed, sizes, {**spec.settings, **others}), scenario)
        self.labels = labels

    def initial(self) -> Iterator[Stacks]:
        """The initial states."""
        try:
            yield from self.machine.initial()
        except UndefinedError as error:
            raise Error from error

    def data(self, state: Stacks) -> Hashable:
        """Variables and locks by name."""
        return tuple(sorted((n, text(v)) for n, v in zip(self.machine.names, state.values, strict=True)))

    def judge(self, state: Stacks) -> Judgement:
        """Invariants, covers, and where the processes are."""
        try:
            m, env, typed = self.machine, self.machine.env(state), self.machine.w.typed
            control = tuple(
                (p, tuple(".".join(l) for l in (*labels, ()) if m.at(env, p, l)))
                for p, labels in sorted(self.labels.items())
            )
            broken = [p.name.text for p in properties(typed, "invariant") if not value_of(env, formula(p.formula))]
            reached = [c.name.text for c in typed.covers.values() if value_of(env, c.formula)]
            return Judgement(control, frozenset(broken), frozenset(reached))
        except UndefinedError as error:
            raise Error from error

    def moves(self, state: Stacks) -> list[Move]:
        """The steps from a state."""
        try:
            found = []
            for step in self.machine.steps(state):
                bad = set(step.failed)
                if step.after is not None and step.after != state:
                    env = self.machine.env(state, step.after)
                    claims = properties(self.machine.w.typed, "step")
                    bad |= {p.name.text for p in claims if not value_of(env, formula(p.formula))}
                found.append(Move(step.process, step.label, step.after, frozenset(bad)))
            return found
        except UndefinedError as error:
            raise Error from error

    def stuck(self, state: Stacks) -> frozenset[str]:
        """The deadlock properties, unless all have ended."""
        try:
            bad = self.machine.unfinished(state)
        except UndefinedError as error:
            raise Error from error
        return frozenset(p.name.text for p in properties(self.machine.w.typed, "deadlock")) if bad else frozenset()
