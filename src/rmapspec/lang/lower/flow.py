# SPDX-License-Identifier: Apache-2.0
"""Control flow of one process: a graph of steps and tests, calls written out, loops with a cursor.

Loop heads, tests, calls and returns are nodes that take no step; ``paths`` (in paths.py) folds them into the guard
of the
step that follows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from rmapspec.lang import syntax as s
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import domain_of
from rmapspec.lang.lower.context import Instance, Loop, Place, World
from rmapspec.lang.lower.expressions import lower
from rmapspec.lang.lower.sizes import impossible
from rmapspec.system.expr import Op, Ref, Span
from rmapspec.system.types import IntT, OptionT, Scalar


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
    type: OptionT
    entry: bool
    body: Node
    leave: Node


@dataclass(eq=False)
class Reset:
    """Cursors that go out of scope; no step."""

    cursors: tuple[tuple[str, OptionT], ...]
    then: Node


Node = End | StepNode | TryNode | Test | Fork | Head | Reset


@dataclass(frozen=True, slots=True)
class Targets:
    """Where jumps lead from here; ``inner`` are the cursors to reset on the way."""

    leave: Node | None = None
    again: Node | None = None
    back: Node | None = None
    end: Node | None = None
    in_loop: tuple[tuple[str, OptionT], ...] = ()
    in_call: tuple[tuple[str, OptionT], ...] = ()
    in_process: tuple[tuple[str, OptionT], ...] = ()

    def with_cursor(self, cursor: tuple[str, OptionT]) -> Targets:
        """One loop further in."""
        return replace(self, in_call=(*self.in_call, cursor), in_process=(*self.in_process, cursor))


@dataclass
class Builder:
    """Builds the graph of one instance, back to front; collects the cursors it needs, its loops and its steps."""

    world: World
    instance: Instance
    cursors: dict[str, OptionT]
    loops: list[Loop]
    steps: list[StepNode | TryNode]

    def build(self) -> Node:
        """The entry of the process."""
        body = self.instance.decl.body
        assert body is not None
        place = Place(instance=self.instance)
        if self.instance.decl.index is not None and self.instance.index is not None:
            place = place.bind(self.instance.decl.index[0], self.instance.index)
        end = End()
        return self.block(body, place, (), end, Targets(end=end))

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
            case s.Try(span, label, _, yes, no):
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
            type_ = self.world.types.declared(declared, self._constant)
            inner = inner.rename(name, lower(self.world, place, arg, type_))
        label = () if stmt.label is None else (stmt.label.text,)
        targets = Targets(back=then, end=to.end, in_process=to.in_process)
        return self.block(procedure.body, inner, (*prefix, *label, procedure.name.text), then, targets)

    def _constant(self, e: s.Expr) -> int:
        found = lower(self.world, Place(), e)
        assert isinstance(found.type, IntT)
        return found.type.lo

    def while_loop(self, stmt: s.While, place: Place, prefix: tuple[str, ...], then: Node, to: Targets) -> Node:
        """The test, or a plain back edge for ``loop``."""
        head = Test(stmt.cond or s.Bool(stmt.span, True), place, then, then, stmt.span)
        targets = replace(to, leave=then, again=head, in_loop=())
        head.then = self.block(stmt.body, place, prefix, head, targets)
        return head

    def for_loop(self, stmt: s.For, place: Place, prefix: tuple[str, ...], then: Node, to: Targets) -> Node:
        """The two heads of a loop, one entered from above and one from its end, around one body."""
        type_ = OptionT(self.element(stmt, place))
        name = self.cursor(".".join((*prefix, stmt.var.text)), type_)
        cursor = (name, type_)
        self.loops.append(Loop((*prefix, stmt.var.text), name, type_, stmt.domain, place))
        inside = place.rename(stmt.var, mk.apply(type_.of, Op.THE, (Ref(type_, name),), span=stmt.var.span))
        leave = Reset((cursor,), then)
        back = Head(stmt, place, name, type_, False, leave, leave)
        targets = replace(to.with_cursor(cursor), leave=leave, again=back, in_loop=())
        back.body = self.block(stmt.body, inside, prefix, back, targets)
        return Head(stmt, place, name, type_, True, back.body, leave)

    def cursor(self, text: str, type_: OptionT) -> str:
        """The variable of a cursor; loops one after the other share one where name and type are the same."""
        name, n = self.instance.variable(text), 1
        while self.cursors.setdefault(name, type_) != type_:
            n += 1
            name = self.instance.variable(f"{text}#{n}")
        return name

    def element(self, stmt: s.For, place: Place) -> Scalar:
        """The type of the cursor's elements."""
        return domain_of(self.world, place, stmt.domain, lower)[0]


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
