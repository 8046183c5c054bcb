# SPDX-License-Identifier: Apache-2.0
"""The lock library: rwsem, mutex and spinlock as state variables, guards and updates, with counted operations.

An rwsem has a writer (a process or none) and a set of readers; a mutex or spinlock has an owner. Acquiring again
what one
already holds blocks for ever, as in the kernel; there is no hand-off to waiting writers in this version.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rmapspec.lang import syntax as s
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.context import Place
from rmapspec.system.expr import Const, Expr, Op, Ref, Span
from rmapspec.system.model import Guard, LockEvent, Variable
from rmapspec.system.types import BOOL, FiniteT, OptionT, SetT, Type, none_code

ConstantOf = Callable[[s.Expr], int]


@dataclass(frozen=True, slots=True)
class Effect:
    """What an operation needs and does."""

    guards: tuple[Guard, ...]
    updates: tuple[tuple[str, Expr], ...]
    event: LockEvent


def lock_variables(decl: s.LockDecl, process: FiniteT) -> tuple[Variable, ...]:
    """The variables that hold a lock's state, free at first."""
    name, none = decl.name.text, Const(OptionT(process), none_code(OptionT(process)))
    if decl.kind == "rwsem":
        readers = Variable(f"{name}.readers", SetT(process), Const(SetT(process), 0), internal=True, span=decl.span)
        return (Variable(f"{name}.writer", OptionT(process), none, internal=True, span=decl.span), readers)
    return (Variable(f"{name}.owner", OptionT(process), none, internal=True, span=decl.span),)


@dataclass(frozen=True, slots=True)
class LockState:
    """A lock as it is after the assignments so far in a step."""

    decl: s.LockDecl
    process: FiniteT
    place: Place

    def part(self, name: str) -> str:
        """The variable of one part: writer, readers, owner."""
        return f"{self.decl.name.text}.{name}"

    def _read(self, name: str, type_: Type) -> Expr:
        return self.place.store.get(self.part(name)) or Ref(type_, self.part(name))

    @property
    def none(self) -> Const:
        """Nobody."""
        return Const(OptionT(self.process), none_code(OptionT(self.process)))

    @property
    def exclusive(self) -> str:
        """The part that holds an exclusive owner."""
        return "writer" if self.decl.kind == "rwsem" else "owner"

    @property
    def holder(self) -> Expr:
        """Who holds it for writing, or at all for a mutex; an option."""
        return self._read(self.exclusive, OptionT(self.process))

    @property
    def readers(self) -> Expr:
        """Who holds it for reading."""
        return self._read("readers", SetT(self.process))

    def unowned(self) -> Expr:
        """Nobody holds it exclusively."""
        return mk.apply(BOOL, Op.EQ, (self.holder, self.none))

    def unread(self) -> Expr:
        """Nobody holds it for reading."""
        return mk.apply(BOOL, Op.EQ, (self.readers, Const(SetT(self.process), 0)))

    def owned_by(self, who: Expr) -> Expr:
        """This process holds it exclusively."""
        return mk.apply(BOOL, Op.EQ, (self.holder, mk.apply(OptionT(self.process), Op.SOME, (who,))))

    def read_by(self, who: Expr) -> Expr:
        """This process holds it for reading."""
        if self.decl.kind != "rwsem":
            return mk.FALSE
        return mk.apply(BOOL, Op.IN_SET, (who, self.readers))


def _held(state: LockState, who: Expr | None, read: bool, write: bool) -> Expr:
    parts = []
    if write:
        parts.append(mk.negate(state.unowned()) if who is None else state.owned_by(who))
    if read and state.decl.kind == "rwsem":
        parts.append(mk.negate(state.unread()) if who is None else state.read_by(who))
    return mk.disj(parts)


PREDICATES: dict[str, Callable[[LockState, Expr | None], Expr]] = {
    "holds": lambda state, who: _held(state, who, read=True, write=True),
    "holds_read": lambda state, who: _held(state, who, read=True, write=False),
    "holds_write": lambda state, who: _held(state, who, read=False, write=True),
    "held": lambda state, who: _held(state, who, read=True, write=True),
    "read_held": lambda state, who: _held(state, who, read=True, write=False),
    "write_held": lambda state, who: _held(state, who, read=False, write=True),
}


def operate(op: s.LockOp, state: LockState, me: Expr) -> Effect:
    """The guards, updates and event of one operation by the process ``me``."""
    name = state.decl.name.text
    some_me = mk.apply(OptionT(state.process), Op.SOME, (me,))
    guards: tuple[Guard, ...] = ()
    match op.op:
        case "down_read":
            guards = (
                Guard(f"{name} is not write-held", state.unowned(), op.span),
                Guard(f"{name} is not already read-held by this process", mk.negate(state.read_by(me)), op.span),
            )
            updates = [("readers", _with(state, me, Op.UNION))]
        case "down_write":
            guards = (
                Guard(f"{name} is not write-held", state.unowned(), op.span),
                Guard(f"{name} has no reader", state.unread(), op.span),
            )
            updates = [("writer", some_me)]
        case "mutex_lock" | "spin_lock":
            guards = (Guard(f"{name} is free", state.unowned(), op.span),)
            updates = [("owner", some_me)]
        case "up_read":
            updates = [("readers", _release(state, state.read_by(me), _with(state, me, Op.MINUS), op.span))]
        case "downgrade_write":
            updates = [
                ("writer", _release(state, state.owned_by(me), state.none, op.span)),
                ("readers", _with(state, me, Op.UNION)),
            ]
        case _:
            updates = [(state.exclusive, _release(state, state.owned_by(me), state.none, op.span))]
    named = tuple((state.part(part), value) for part, value in updates)
    return Effect(guards, named, LockEvent(name, op.op))


def _with(state: LockState, me: Expr, op: Op) -> Expr:
    only_me = mk.apply(SetT(state.process), Op.SET, (me,))
    return mk.apply(SetT(state.process), op, (state.readers, only_me))


def _release(state: LockState, held: Expr, after: Expr, span: Span) -> Expr:
    """The state after a release; where the process does not hold the lock it is undefined: the(none), at the
    release's span."""
    nobody = mk.apply(state.process, Op.THE, (state.none,), span=span)
    wrong = Op.SET if isinstance(after.type, SetT) else Op.SOME
    return mk.ite(held, after, mk.apply(after.type, wrong, (nobody,), span=span), after.type, span)
