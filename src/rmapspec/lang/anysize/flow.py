# SPDX-License-Identifier: Apache-2.0
"""Control flow of one process as a graph: the same points as the finite lowering's, which the containment guard holds
it to.

It is a twin of ``lang/lower/flow.py`` and no generalisation of it, since a loop over a sort of any size cannot be
written out round by round: what it passes without a step is a condition on all elements between two (see ``paths``).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeAlias

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.binders import domain
from rmapspec.lang.anysize.context import Place, Thunk, World
from rmapspec.lang.anysize.expressions import lower
from rmapspec.lang.anysize.functions import known
from rmapspec.lang.anysize.shapes import Actor
from rmapspec.lang.anysize.storage import Kept
from rmapspec.lang.anysize.values import Cases, Value
from rmapspec.lang.lower.sizes import impossible
from rmapspec.system.expr import Span
from rmapspec.system.firstorder.terms import Var

Cursor: TypeAlias = "tuple[str, t.LOption]"


@dataclass(eq=False)
class End:
    """The process has ended."""


@dataclass(eq=False)
class StepNode:
    """An atomic step; ``failed`` is where its failure leads, when it can fail."""

    step: s.Step
    label: str
    place: Place
    then: Node
    failed: Node | None


@dataclass(eq=False)
class TryNode:
    """One step with two outcomes: the lock was taken, or it was not."""

    stmt: s.Try
    label: str
    place: Place
    then: Node
    other: Node


@dataclass(eq=False)
class Test:
    """A condition; no step."""

    cond: s.Expr
    place: Place
    then: Node
    other: Node
    span: Span


@dataclass(eq=False)
class Fork:
    """Any of several branches; no step."""

    branches: tuple[Node, ...]
    span: Span


@dataclass(eq=False)
class Head:
    """The head of a for loop: on entry the first element, afterwards the one after the cursor; no step."""

    stmt: s.For
    place: Place
    cursor: str
    type: t.LOption
    entry: bool
    body: Node
    leave: Node


@dataclass(eq=False)
class Reset:
    """Cursors that go out of scope; no step."""

    cursors: tuple[Cursor, ...]
    then: Node


Node: TypeAlias = End | StepNode | TryNode | Test | Fork | Head | Reset


@dataclass(frozen=True, slots=True)
class Targets:
    """Where jumps lead from here, and the cursors to reset on the way."""

    leave: Node | None = None
    again: Node | None = None
    back: Node | None = None
    end: Node | None = None
    in_loop: tuple[Cursor, ...] = ()
    in_call: tuple[Cursor, ...] = ()
    in_process: tuple[Cursor, ...] = ()

    def with_cursor(self, cursor: Cursor) -> Targets:
        """One loop further in."""
        return replace(self, in_call=(*self.in_call, cursor), in_process=(*self.in_process, cursor))


@dataclass(frozen=True, slots=True)
class Loop:
    """A ``for`` of a process: its dotted name, its cursor, its domain and where that stands."""

    name: tuple[str, ...]
    cursor: str
    type: t.LOption
    domain: s.Expr
    place: Place


@dataclass
class Builder:
    """Builds the graph of one process, back to front; declares the cursors it needs, notes its loops and steps."""

    world: World
    actor: Actor
    me: tuple[Var, ...]
    cursors: dict[str, t.LOption] = field(default_factory=dict)
    loops: list[Loop] = field(default_factory=list)
    steps: list[StepNode | TryNode] = field(default_factory=list)

    def place(self) -> Place:
        """The place of the process's own text."""
        place = Place(actor=self.actor, me=self.me)
        index = self.actor.decl.index
        if index is not None and self.actor.index is not None:
            of = t.LSort(self.actor.index.name)
            place = place.bind(index[0], val.single(of, self.world.shapes.alts(of)[0], self.me))
        return place

    def build(self) -> Node:
        """The entry of the process."""
        body = self.actor.decl.body
        assert body is not None
        end = End()
        return self.block(body, self.place(), (), end, Targets(end=end))

    def block(
        self, body: tuple[s.Statement, ...], place: Place, prefix: tuple[str, ...], then: Node, to: Targets
    ) -> Node:
        """The entry of a block that goes on to ``then``."""
        for stmt in reversed(body):
            then = self.statement(stmt, place, prefix, then, to)
        return then

    def statement(self, stmt: s.Statement, place: Place, prefix: tuple[str, ...], then: Node, to: Targets) -> Node:
        """The entry of one statement that goes on to ``then``."""
        match stmt:
            case s.Step():
                failed = None if stmt.failure is None else self.block(stmt.failure, place, prefix, then, to)
                return self.made(StepNode(stmt, ".".join((*prefix, stmt.label.text)), place, then, failed))
            case s.Try(_, label, _, yes, no):
                got, not_got = (self.block(b, place, prefix, then, to) for b in (yes, no))
                return self.made(TryNode(stmt, ".".join((*prefix, label.text)), place, got, not_got))
            case s.CallStatement():
                return self.call(stmt, place, prefix, then, to)
            case s.IfStatement(span, _, cond, yes, no):
                a, b = (self.block(part, place, prefix, then, to) for part in (yes, no))
                return Test(cond, place, a, b, span)
            case s.Either(span, _, branches):
                return Fork(tuple(self.block(b, place, prefix, then, to) for b in branches), span)
            case s.While():
                return self.while_loop(stmt, place, prefix, then, to)
            case s.For():
                return self.for_loop(stmt, place, prefix, then, to)
            case s.Jump():
                return jump(stmt, to)
            case s.Stray(span, _):
                raise impossible(span, "a statement without a label")

    def made(self, node: StepNode | TryNode) -> StepNode | TryNode:
        """The node, noted."""
        self.steps.append(node)
        return node

    def call(self, stmt: s.CallStatement, place: Place, prefix: tuple[str, ...], then: Node, to: Targets) -> Node:
        """The text of the procedure, its parameters standing for the arguments."""
        procedure = self.world.typed.procedures[stmt.procedure.text]
        inner = place
        for (name, declared), arg in zip(procedure.params, stmt.args, strict=True):
            inner = inner.rename(name, self.argument(arg, place, self.world.shapes.declared(declared)))
        label = () if stmt.label is None else (stmt.label.text,)
        targets = Targets(back=then, end=to.end, in_process=to.in_process)
        return self.block(procedure.body, inner, (*prefix, *label, procedure.name.text), then, targets)

    def argument(self, arg: s.Expr, place: Place, of: t.LType) -> Thunk:
        """An argument, read anew at each use in the scope it was written in."""

        def read(p: Place) -> Value:
            return lower(self.world, replace(p, bound=place.bound, by_name=place.by_name), arg, of)

        return read

    def while_loop(self, stmt: s.While, place: Place, prefix: tuple[str, ...], then: Node, to: Targets) -> Node:
        """The test, or a plain back edge for ``loop``."""
        head = Test(stmt.cond or s.Bool(stmt.span, True), place, then, then, stmt.span)
        targets = replace(to, leave=then, again=head, in_loop=())
        head.then = self.block(stmt.body, place, prefix, head, targets)
        return head

    def for_loop(self, stmt: s.For, place: Place, prefix: tuple[str, ...], then: Node, to: Targets) -> Node:
        """The two heads of a loop, one entered from above and one from its end, around one body."""
        type_ = t.LOption(domain(self.world, place, stmt.domain, lower)[0])
        name = self.cursor(".".join((*prefix, stmt.var.text)), type_)
        cursor = (name, type_)
        self.loops.append(Loop((*prefix, stmt.var.text), name, type_, stmt.domain, place))
        inside = place.rename(stmt.var, self.element(name, type_))
        leave = Reset((cursor,), then)
        back = Head(stmt, place, name, type_, False, leave, leave)
        targets = replace(to.with_cursor(cursor), leave=leave, again=back, in_loop=())
        back.body = self.block(stmt.body, inside, prefix, back, targets)
        return Head(stmt, place, name, type_, True, back.body, leave)

    def element(self, cursor: str, of: t.LOption) -> Thunk:
        """The loop's variable: the element its cursor is at."""
        nothing = self.world.shapes.alts(of)[-1]

        def read(p: Place) -> Value:
            found = p.store.get(cursor) or self.world.storage.read(cursor, p.me)
            assert isinstance(found, Cases)
            return known(found, nothing)

        return read

    def cursor(self, text: str, of: t.LOption) -> str:
        """The variable of a cursor; loops one after the other share one where name and type are the same."""
        name, n = self.actor.variable(text), 1
        while self.cursors.setdefault(name, of) != of:
            n += 1
            name = self.actor.variable(f"{text}#{n}")
        if name not in self.world.storage.kept:
            who = "{0}" if self.actor.index is not None else self.actor.name
            shown = f"cursor({who}, {text})" if "#" not in name else ""
            self.world.storage.declare(Kept(name, of, self.actor, shown, cursor=True))
        return name


def jump(stmt: s.Jump, to: Targets) -> Node:
    """break, continue, return, stop: the target, cursors reset on the way."""
    target, cursors = {
        "break": (to.leave, to.in_loop),
        "continue": (to.again, to.in_loop),
        "return": (to.back, to.in_call),
        "stop": (to.end, to.in_process),
    }[stmt.word]
    if target is None:
        raise impossible(stmt.span, f"`{stmt.word}` has nowhere to go here")
    return Reset(cursors, target) if cursors else target
