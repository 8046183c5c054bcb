# SPDX-License-Identifier: Apache-2.0
"""The lock library as relations: who holds it for writing, who for reading, who owns it.

That at most one process writes is no part of the relations but a control lemma, which is proved like any other. A
``handoff`` is left out: it keeps readers out, so without it there are more behaviours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.context import Place, World
from rmapspec.lang.anysize.shapes import Alt
from rmapspec.lang.anysize.storage import Kept
from rmapspec.lang.anysize.values import Cases, SetV, Terms, Value
from rmapspec.system.firstorder.model import Clause
from rmapspec.system.firstorder.terms import FALSE, Formula, conj, disj
from rmapspec.system.locks import OWNER, READERS, WRITER, part_of

EMPTY = SetV(t.LProcess(), lambda alt, ts: FALSE)


def lock_storage(decl: s.LockDecl) -> tuple[Kept, ...]:
    """What holds a lock's state."""
    name, of = decl.name.text, t.LSet(t.LProcess())
    if decl.kind == "rwsem":
        return (
            Kept(part_of(name, WRITER), of, text=f"holds_write({name}, {{}})", lock=True),
            Kept(part_of(name, READERS), of, text=f"holds_read({name}, {{}})", lock=True),
        )
    return (Kept(part_of(name, OWNER), of, text=f"holds({name}, {{}})", lock=True),)


@dataclass(frozen=True, slots=True)
class LockState:
    """A lock as it is after the assignments so far in a step."""

    world: World
    decl: s.LockDecl
    place: Place

    def part(self, name: str) -> str:
        """The variable of one part: writer, readers, owner."""
        return part_of(self.decl.name.text, name)

    def read(self, name: str) -> SetV:
        """The processes of one part."""
        found = self.place.store.get(self.part(name)) or self.world.storage.read(self.part(name))
        assert isinstance(found, SetV)
        return found

    @property
    def exclusive(self) -> str:
        """The part of who holds it alone."""
        return WRITER if self.decl.kind == "rwsem" else OWNER

    def nobody(self, part: str) -> Formula:
        """No process is in a part."""
        held = self.read(part)
        return val.over(self.world.shapes, self.world.fresh, t.LProcess(), lambda a, ts: mk.neg(held.has(a, ts)))

    def by(self, part: str, who: Cases) -> Formula:
        """A process is in a part; one that does not run is in none."""
        held = self.read(part)
        there = {a.alt for a in self.world.actors}
        return val.where(who, lambda a, ts: held.has(a, ts) if a in there else FALSE)


def _held(state: LockState, who: Cases | None, read: bool, write: bool) -> Formula:
    parts = [state.exclusive] if write else []
    if read and state.decl.kind == "rwsem":
        parts.append(READERS)
    return disj(mk.neg(state.nobody(p)) if who is None else state.by(p, who) for p in parts)


PREDICATES: Mapping[str, Callable[[LockState, Cases | None], Formula]] = {
    "holds": lambda state, who: _held(state, who, read=True, write=True),
    "holds_read": lambda state, who: _held(state, who, read=True, write=False),
    "holds_write": lambda state, who: _held(state, who, read=False, write=True),
    "held": lambda state, who: _held(state, who, read=True, write=True),
    "read_held": lambda state, who: _held(state, who, read=True, write=False),
    "write_held": lambda state, who: _held(state, who, read=False, write=True),
}


@dataclass(frozen=True, slots=True)
class Effect:
    """What an operation needs, demands and does."""

    guards: tuple[Clause, ...]
    requires: tuple[Clause, ...]
    updates: tuple[tuple[str, Value], ...]


def operate(op: s.LockOp, state: LockState, me: Cases) -> Effect:
    """One operation by the process ``me``."""
    name = state.decl.name.text
    guards: tuple[Clause, ...] = ()
    requires: tuple[Clause, ...] = ()
    alone = state.exclusive
    match op.op:
        case "down_read":
            guards = (
                Clause(f"{name} is not write-held", state.nobody(WRITER), op.span),
                Clause(f"{name} is not already read-held by this process", mk.neg(state.by(READERS, me)), op.span),
            )
            updates = [(READERS, _with(state.read(READERS), me))]
        case "down_write":
            guards = (
                Clause(f"{name} is not write-held", state.nobody(WRITER), op.span),
                Clause(f"{name} has no reader", state.nobody(READERS), op.span),
            )
            updates = [(WRITER, _with(EMPTY, me))]
        case "mutex_lock" | "spin_lock":
            guards = (Clause(f"{name} is free", state.nobody(OWNER), op.span),)
            updates = [(OWNER, _with(EMPTY, me))]
        case "up_read":
            requires = (Clause(f"{name} is read-held by this process", state.by(READERS, me), op.span),)
            updates = [(READERS, _without(state.read(READERS), me))]
        case "downgrade_write":
            requires = (Clause(f"{name} is write-held by this process", state.by(WRITER, me), op.span),)
            updates = [(WRITER, EMPTY), (READERS, _with(state.read(READERS), me))]
        case _:
            requires = (Clause(f"{name} is held by this process", state.by(alone, me), op.span),)
            updates = [(alone, EMPTY)]
    return Effect(guards, requires, tuple((state.part(part), value) for part, value in updates))


def _with(those: SetV, me: Cases) -> SetV:
    def has(a: Alt, ts: Terms) -> Formula:
        return disj((those.has(a, ts), val.is_this(me, a, ts)))

    return SetV(those.of, has)


def _without(those: SetV, me: Cases) -> SetV:
    def has(a: Alt, ts: Terms) -> Formula:
        return conj((those.has(a, ts), mk.neg(val.is_this(me, a, ts))))

    return SetV(those.of, has)
