# SPDX-License-Identifier: Apache-2.0
"""A checked module as something that runs: its initial states, the steps from a state, where each process is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import NamedTuple

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from tests.support.interpreter.expressions import Env, elements, value_of
from tests.support.interpreter.frames import Block, Loop, Stack, While, advanced, label, settled
from tests.support.interpreter.steps import operated, outcomes, simultaneous
from tests.support.interpreter.values import following
from tests.support.interpreter.world import Instance, Val, World


class State(NamedTuple):
    """The values of the variables, in the order of ``Machine.names``, and the stack of each instance that runs."""

    values: tuple[Val, ...]
    stacks: tuple[tuple[str, Stack], ...]


class Taken(NamedTuple):
    """One step: who took it, its label, the state after it, the asserts that failed."""

    process: str | None
    label: str
    after: State | None
    failed: frozenset[str]


@dataclass
class Machine:
    """One scenario of a world."""

    w: World
    scenario: str

    def __post_init__(self) -> None:
        """Lists the variables."""
        self.decls: dict[str, tuple[s.VarDecl, Instance | None]] = {
            name: (d, None) for name, d in self.w.typed.variables.items()
        }
        for i in self.w.instances:
            self.decls.update({f"{i.name}.{d.name.text}": (d, i) for d in i.decl.locals})
        self.locks: dict[str, Val] = {}
        for name, lock in self.w.typed.locks.items():
            self.locks[f"{name}.{'writer' if lock.kind == 'rwsem' else 'owner'}"] = None
            if lock.kind == "rwsem":
                self.locks[f"{name}.readers"] = frozenset()
            if lock.handoff:
                self.locks[f"{name}.waiting"] = frozenset()
        self.names = [*self.decls, *self.locks]
        self.queues = {name for name in self.locks if name.endswith(".waiting")}
        self.procedures = dict(self.w.typed.procedures)
        self.running = [i for i in self.w.instances if i.name in self.w.running(self.scenario)]
        self.starts = {i.name: settled((Block(i.decl.body or ()),), self.procedures) for i in self.running}

    def initial(self) -> Iterator[State]:
        """Every initial state; raises UndefinedError."""
        choices = []
        for decl, owner in self.decls.values():
            env = Env(self.w, self.at, {}, me=owner)
            fixed = None if decl.init is None else self.w.held_to(decl.type, value_of(env, decl.init))
            choices.append(self.w.values(decl.type) if decl.init is None else [fixed])
        for values in product(*choices):
            yield State((*values, *self.locks.values()), tuple(self.starts.items()))

    def env(self, state: State, after: State | None = None) -> Env:
        """Where a property is evaluated: in a state, and for a step also the one after it."""
        named = dict(zip(self.names, state.values, strict=True))
        later = None if after is None else dict(zip(self.names, after.values, strict=True))
        return Env(self.w, self.at, named, later, resting=dict(state.stacks))

    # ------------------------------------------------------------ control

    def at(self, env: Env, who: str, wanted: tuple[str, ...]) -> bool:
        """Whether an instance rests before a step whose label ends so; with none wanted, whether it has ended."""
        if who not in env.resting:
            return not wanted
        me = replace(env, me=self.w.named[who], bound={}, stack=())
        for stack, stmt in self.ways(me, env.resting[who]):
            if stmt is None:
                if not wanted:
                    return True
            elif wanted and tuple(label(stack, stmt.label.text).split("."))[-len(wanted) :] == wanted:
                return True
        return False

    def ways(self, env: Env, stack: Stack) -> Iterator[tuple[Stack, s.Step | s.Try | None]]:
        """Where the control of a process may be once all tests are made, with the step that follows; None for its end.

        Raises UndefinedError.
        """
        stack = settled(stack, self.procedures)
        if not stack:
            yield stack, None
            return
        here, top = replace(env, stack=stack), stack[-1]
        match top:
            case While(stmt):
                inside = stmt.cond is None or value_of(here, stmt.cond)
                yield from self.ways(env, (*stack, Block(stmt.body)) if inside else stack[:-1])
                return
            case Loop():
                yield from self._moved(env, stack[:-1], top.stmt, self._next(here, top))
                return
        assert isinstance(top, Block)
        match top.body[top.next]:
            case s.Step() | s.Try() as step:
                yield stack, step
            case s.IfStatement(_, _, cond, then, other):
                yield from self.ways(env, (*advanced(stack), Block(then if value_of(here, cond) else other)))
            case s.Either(_, _, branches):
                for branch in branches:
                    yield from self.ways(env, (*advanced(stack), Block(branch)))
            case s.For() as loop:
                first = elements(here, loop.domain)
                yield from self._moved(env, advanced(stack), loop, [first[0]] if first else [])

    def _moved(
        self, env: Env, stack: Stack, loop: s.For, to: list[Val]
    ) -> Iterator[tuple[Stack, s.Step | s.Try | None]]:
        """Into the body with the element, or past the loop without one."""
        yield from self.ways(env, (*stack, Loop(loop, to[0]), Block(loop.body)) if to else stack)

    def _next(self, env: Env, frame: Loop) -> list[Val]:
        q = elements(env, frame.stmt.domain)
        after = following(tuple(q), frame.cursor)
        return [] if after is None else [after]

    # ------------------------------------------------------------ steps

    def steps(self, state: State) -> Iterator[Taken]:
        """Every step from a state; raises UndefinedError."""
        base = self.env(state)
        for i in self.running:
            env = replace(base, me=i)
            for stack, stmt in self.ways(env, base.resting[i.name]):
                if stmt is not None:
                    yield from self._taken(state, replace(env, stack=stack), stmt)
        for decl in self.w.typed.actions.values():
            for args in product(*(self.w.values(of) for _, of in decl.params)):
                bound = dict(zip((n for n, _ in decl.params), args, strict=True))
                for out in simultaneous(replace(base, bound=bound), decl.body):
                    after = None if out.variables is None else self._state(state, out.variables)
                    yield Taken(None, decl.name.text, after, out.failed)

    def _taken(self, state: State, env: Env, stmt: s.Step | s.Try) -> Iterator[Taken]:
        assert env.me is not None
        me, name, past = env.me.name, label(env.stack, stmt.label.text), advanced(env.stack)

        def arrived(variables: Mapping[str, Val], stack: Stack) -> State:
            gone = {n: v - {me} for n, v in variables.items() if n in self.queues}
            return self._state(state, {**variables, **gone}, me, settled(stack, self.procedures))

        if isinstance(stmt, s.Try):
            taken = operated(env, stmt.op, trying=True)
            branch = stmt.other if taken is None else stmt.then
            after = {**env.variables, **(taken or {})}
            yield Taken(me, name, arrived(after, (*past, Block(branch))), frozenset())
            return
        for out in outcomes(env, stmt.body):
            if out.waits:
                assert out.variables is not None
                yield Taken(me, name, self._state(state, out.variables), frozenset())
                continue
            yield Taken(me, name, None if out.variables is None else arrived(out.variables, past), out.failed)
        if stmt.failure is not None:
            yield Taken(me, name, arrived(env.variables, (*past, Block(stmt.failure))), frozenset())

    def _state(self, state: State, variables: Mapping[str, Val], me: str = "", stack: Stack = ()) -> State:
        stacks = tuple((n, stack if n == me else old) for n, old in state.stacks)
        return State(tuple(variables[n] for n in self.names), stacks)

    def unfinished(self, state: State) -> bool:
        """Whether some process has neither ended nor still waits to begin, or there are none; raises UndefinedError."""
        env = self.env(state)
        return not self.w.instances or any(
            not self.at(env, i.name, ()) and not (i.decl.optional and self._untouched(state, i.name))
            for i in self.running
        )

    def _untouched(self, state: State, who: str) -> bool:
        """Whether an instance has done nothing yet, not even come to wait for a lock."""
        named = dict(zip(self.names, state.values, strict=True))
        return dict(state.stacks)[who] == self.starts[who] and not any(who in named[q] for q in self.queues)


def formula(e: s.Expr | None) -> s.Expr:
    """The formula of a property that has one."""
    assert e is not None
    return e


def properties(typed: t.Typed, kind: str) -> list[s.PropertyDecl]:
    """The properties of a kind."""
    return [p for p in typed.properties.values() if p.kind == kind]
