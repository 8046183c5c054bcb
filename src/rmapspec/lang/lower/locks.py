# SPDX-License-Identifier: Apache-2.0
"""The lock library: rwsem, mutex and spinlock as state variables, guards and updates, with counted operations.

An rwsem has a writer (a process or none) and a set of readers; a mutex or spinlock has an owner. Acquiring again
what one already holds blocks for ever, as in the kernel.

Whoever stands before a plain rwsem is not yet in a queue: readers may overtake a writer that waits, for ever. With
``handoff`` a writer that finds it taken can take a step of its own, by which it waits: while somebody waits, no reader
gets in and no try succeeds. Among each other writers overtake as they like. A writer waits until it takes the lock or
its control goes another way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rmapspec.lang import syntax as s
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.context import Place
from rmapspec.system.expr import Const, Expr, Op, Ref, Span
from rmapspec.system.locks import OWNER, READERS, WAITING, WRITER, part_of
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
    nobody: dict[str, Const] = {
        (WRITER if decl.kind == "rwsem" else OWNER): Const(OptionT(process), none_code(OptionT(process)))
    }
    if decl.kind == "rwsem":
        nobody |= dict.fromkeys((READERS, WAITING) if decl.handoff else (READERS,), Const(SetT(process), 0))
    name = decl.name.text
    return tuple(Variable(part_of(name, p), v.type, v, internal=True, span=decl.span) for p, v in nobody.items())


@dataclass(frozen=True, slots=True)
class LockState:
    """A lock as it is after the assignments so far in a step."""

    decl: s.LockDecl
    process: FiniteT
    place: Place

    def part(self, name: str) -> str:
        """The variable of one part: see ``system.locks``."""
        return part_of(self.decl.name.text, name)

    def _read(self, name: str, type_: Type) -> Expr:
        return self.place.store.get(self.part(name)) or Ref(type_, self.part(name))

    @property
    def none(self) -> Const:
        """Nobody."""
        return Const(OptionT(self.process), none_code(OptionT(self.process)))

    @property
    def exclusive(self) -> str:
        """The part that holds an exclusive owner."""
        return WRITER if self.decl.kind == "rwsem" else OWNER

    @property
    def holder(self) -> Expr:
        """Who holds it for writing, or at all for a mutex; an option."""
        return self._read(self.exclusive, OptionT(self.process))

    @property
    def readers(self) -> Expr:
        """Who holds it for reading."""
        return self._read(READERS, SetT(self.process))

    @property
    def waiting(self) -> Expr:
        """The writers that wait, with ``handoff``."""
        return self._read(WAITING, SetT(self.process))

    def unowned(self) -> Expr:
        """Nobody holds it exclusively."""
        return mk.apply(BOOL, Op.EQ, (self.holder, self.none))

    def unread(self) -> Expr:
        """Nobody holds it for reading."""
        return mk.apply(BOOL, Op.EQ, (self.readers, Const(SetT(self.process), 0)))

    def unwanted(self) -> Expr:
        """No writer waits."""
        return mk.apply(BOOL, Op.EQ, (self.waiting, Const(SetT(self.process), 0)))

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


def operate(op: s.LockOp, state: LockState, me: Expr, *, trying: bool = False) -> Effect:
    """The guards, updates and event of one operation by the process ``me``; ``trying`` says that it would not wait."""
    some_me = mk.apply(OptionT(state.process), Op.SOME, (me,))
    guards: list[Guard] = []
    match op.op:
        case "down_read":
            guards = _may_read(op, state, me)
            updates = [(READERS, _with(state.readers, me, Op.UNION))]
        case "down_write":
            guards = _may_write(op, state, trying=trying)
            updates = [(WRITER, some_me)]
            if state.decl.handoff and not trying:
                updates.append((WAITING, _with(state.waiting, me, Op.MINUS)))
        case "mutex_lock" | "spin_lock":
            guards = [Guard(f"{state.decl.name.text} is free", state.unowned(), op.span)]
            updates = [(OWNER, some_me)]
        case "up_read":
            updates = [(READERS, _release(state, state.read_by(me), _with(state.readers, me, Op.MINUS), op.span))]
        case "downgrade_write":
            updates = [
                (WRITER, _release(state, state.owned_by(me), state.none, op.span)),
                (READERS, _with(state.readers, me, Op.UNION)),
            ]
        case _:
            updates = [(state.exclusive, _release(state, state.owned_by(me), state.none, op.span))]
    named = tuple((state.part(part), value) for part, value in updates)
    return Effect(tuple(guards), named, LockEvent(state.decl.name.text, op.op))


def _may_read(op: s.LockOp, state: LockState, me: Expr) -> list[Guard]:
    name = state.decl.name.text
    guards = [
        Guard(f"{name} is not write-held", state.unowned(), op.span),
        Guard(f"{name} is not already read-held by this process", mk.negate(state.read_by(me)), op.span),
    ]
    if state.decl.handoff:
        guards.append(Guard(f"no writer waits for {name}", state.unwanted(), op.span))
    return guards


def _may_write(op: s.LockOp, state: LockState, *, trying: bool) -> list[Guard]:
    name = state.decl.name.text
    guards = [
        Guard(f"{name} is not write-held", state.unowned(), op.span),
        Guard(f"{name} has no reader", state.unread(), op.span),
    ]
    if state.decl.handoff and trying:
        guards.append(Guard(f"no writer waits for {name}", state.unwanted(), op.span))
    return guards


@dataclass(frozen=True, slots=True)
class Wait:
    """The step by which a writer comes to wait for a lock: what it needs of it, and what it does."""

    lock: str
    guard: Guard
    update: tuple[str, Expr]


def waits(op: s.LockOp, state: LockState, me: Expr, effect: Effect) -> Wait | None:
    """How ``me`` comes to wait where the operation, which has this effect, cannot be done; None where nobody waits.

    The guard stands at the lock's declaration: no step waits for it.
    """
    if op.op != "down_write" or not state.decl.handoff:
        return None
    name, queue = state.decl.name.text, _waiting(state.decl.name.text, state.process)
    taken = mk.negate(mk.conj(g.expr for g in effect.guards))
    new = mk.negate(mk.apply(BOOL, Op.IN_SET, (me, queue)))
    guard = Guard(f"{name} is taken and this process does not wait yet", mk.conj((taken, new)), state.decl.span)
    return Wait(name, guard, (queue.name, _with(queue, me, Op.UNION)))


def _waiting(lock: str, process: FiniteT) -> Ref:
    """Those that waited before the step."""
    return Ref(SetT(process), part_of(lock, WAITING))


def waits_no_longer(lock: str, me: Expr, process: FiniteT) -> tuple[str, Expr]:
    """The update by which a process that goes another way leaves those that wait."""
    queue = _waiting(lock, process)
    return queue.name, _with(queue, me, Op.MINUS)


def _with(those: Expr, me: Expr, op: Op) -> Expr:
    only_me = mk.apply(those.type, Op.SET, (me,))
    return mk.apply(those.type, op, (those, only_me))


def _release(state: LockState, held: Expr, after: Expr, span: Span) -> Expr:
    """The state after a release; where the process does not hold the lock it is undefined: the(none), at the
    release's span."""
    nobody = mk.apply(state.process, Op.THE, (state.none,), span=span)
    wrong = Op.SET if isinstance(after.type, SetT) else Op.SOME
    return mk.ite(held, after, mk.apply(after.type, wrong, (nobody,), span=span), after.type, span)
