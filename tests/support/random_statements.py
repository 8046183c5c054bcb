# SPDX-License-Identifier: Apache-2.0
"""Random statements of processes: what they ask for and what they change; locks as a lowering would write them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from rmapspec.system.expr import App, Bound, Const, Expr, Op, Ref
from rmapspec.system.model import Guard, LockEvent
from rmapspec.system.types import FiniteT, IntT, MapT, OptionT, Scalar, SeqT, SetT, Type, none_code
from tests.support.random_conditions import ConditionMaker, literal, truth
from tests.support.random_exprs import ExprMaker, Scope


@dataclass(frozen=True)
class Statement:
    """What an action does, its place in a process apart."""

    words: str
    guards: tuple[Guard, ...]
    updates: tuple[tuple[str, Expr], ...]
    params: tuple[tuple[str, Scalar], ...] = ()
    locks: tuple[LockEvent, ...] = ()


class StatementMaker:
    """Makes the statements of one process, or with ``code`` None those of free-standing actions.

    ``wild`` is how likely a partial operation comes without the guard that makes it defined."""

    def __init__(self, rng: Random, data: Mapping[str, Type], family: FiniteT, code: int | None, wild: float) -> None:
        self.rng, self.data, self.family, self.code, self.wild = rng, data, family, code, wild

    def any(self) -> Statement:
        """A statement about one of the variables."""
        name = self.rng.choice(list(self.data))
        t = self.data[name]
        x = Ref(t, name)
        if self.rng.random() < 0.1:
            return self._assign(x)
        match t:
            case SeqT(of):
                return self._sequence(x, of)
            case SetT(of):
                return self._set(x, of)
            case MapT(key, value):
                return self._map(x, key, value)
            case OptionT(of):
                return self._option(x, of)
            case IntT():
                return self._count(x)
            case _:
                return Statement(f"flip {name}", (), ((name, truth(Op.NOT, x)),))

    def _safe(self, *guards: Expr) -> tuple[Guard, ...]:
        if self.rng.random() < self.wild:
            return ()
        return tuple(Guard(f"safe{i}", e) for i, e in enumerate(guards))

    def _element(self, of: Scalar) -> tuple[Expr, tuple[tuple[str, Scalar], ...]]:
        """An element: chosen freely, or fixed."""
        if self.rng.random() < 0.4:
            return Bound(of, "x"), (("x", of),)
        return literal(self.rng, of), ()

    def _assign(self, x: Ref) -> Statement:
        """Any expression at all, which may well be undefined, under a condition."""
        scope = Scope(self.data, {}, {})
        value = ExprMaker(self.rng).make(x.type, scope, 2)
        condition = ConditionMaker(self.rng, self.data).make(1)
        return Statement(f"assign {x.name}", (Guard("when", condition),), ((x.name, value),))

    def _sequence(self, q: Ref, of: Scalar) -> Statement:
        (x, params), t = self._element(of), q.type
        absent, present = truth(Op.NOT, truth(Op.IN_SEQ, x, q)), truth(Op.IN_SEQ, x, q)
        match self.rng.randrange(6):
            case 0 | 1:
                return Statement("append", self._safe(absent), ((q.name, App(t, Op.APPEND, (q, x))),), params)
            case 2 | 3:
                op, anchor = self.rng.choice((Op.INSERT_AFTER, Op.INSERT_BEFORE)), literal(self.rng, of)
                guards = self._safe(truth(Op.IN_SEQ, anchor, q), absent)
                return Statement("insert", guards, ((q.name, App(t, op, (q, anchor, x))),), params)
            case 4:
                return Statement("remove", self._safe(present), ((q.name, App(t, Op.REMOVE, (q, x))),), params)
            case _:
                end = App(OptionT(of), self.rng.choice((Op.FIRST, Op.LAST)), (q,))
                some = truth(Op.NE, end, Const(end.type, none_code(OptionT(of))))
                rest = App(t, Op.REMOVE, (q, App(of, Op.THE, (end,))))
                return Statement("take", self._safe(some), ((q.name, rest),))

    def _set(self, s: Ref, of: Scalar) -> Statement:
        x, params = self._element(of)
        op = self.rng.choice((Op.UNION, Op.UNION, Op.MINUS))
        new = App(s.type, op, (s, App(s.type, Op.SET, (x,))))
        guards = (Guard("changes", truth(Op.NE, new, s)),) if self.rng.random() < 0.5 else ()
        return Statement(op.value, guards, ((s.name, new),), params)

    def _map(self, m: Ref, key: Scalar, value: Type) -> Statement:
        k, params = self._element(key)
        old = App(value, Op.GET, (m, k))
        new = ExprMaker(self.rng).make(value, Scope(self.data, {}, {}), 1) if self.wild else literal(self.rng, value)
        if isinstance(value, IntT) and self.rng.random() < 0.6:
            new = App(value, Op.FIT, (App(IntT(value.lo + 1, value.hi + 1), Op.ADD, (old, Const(IntT(1, 1), 1))),))
        guards = self._safe(truth(Op.LT, old, Const(value, value.hi))) if isinstance(value, IntT) else ()
        return Statement("put", guards, ((m.name, App(m.type, Op.PUT, (m, k, new))),), params)

    def _option(self, o: Ref, of: Scalar) -> Statement:
        """Walk along a sequence if there is one, else along the codes, or choose."""
        nothing = Const(o.type, none_code(OptionT(of)))
        there = truth(Op.NE, o, nothing)
        queue = next((Ref(t, n) for n, t in self.data.items() if t == SeqT(of)), None)
        element = App(of, Op.THE, (o,))
        if self.rng.random() < 0.4:
            x, params = self._element(of)
            return Statement("choose", (), ((o.name, App(o.type, Op.SOME, (x,))),), params)
        if queue is None:
            return Statement("succ", self._safe(there), ((o.name, App(o.type, Op.SUCC, (element,))),))
        if self.rng.random() < 0.4:
            return Statement("begin", (), ((o.name, App(o.type, Op.FIRST, (queue,))),))
        inside = truth(Op.IN_SEQ, element, queue)
        return Statement("next", self._safe(there, inside), ((o.name, App(o.type, Op.NEXT, (queue, element))),))

    def _count(self, n: Ref) -> Statement:
        assert isinstance(n.type, IntT)
        up = self.rng.random() < 0.7
        one = Const(IntT(1, 1), 1)
        moved = App(IntT(n.type.lo - 1, n.type.hi + 1), Op.ADD if up else Op.SUB, (n, one))
        limit = Const(n.type, n.type.hi if up else n.type.lo)
        guards = self._safe(truth(Op.NE, n, limit))
        return Statement("count", guards, ((n.name, App(n.type, Op.FIT, (moved,))),))

    # ------------------------------------------------------------ locks

    def locked(self, lock: str) -> list[Statement]:
        """Some statements between taking and, nearly always, releasing a lock."""
        write = self.rng.random() < 0.6
        middle = [self.any() for _ in range(self.rng.randint(0, 1))]
        last = [] if self.rng.random() < 0.1 else [self._release(lock, write)]
        if self.rng.random() < self.wild:
            return [*middle, *last]
        return [self._take(lock, write), *middle, *last]

    def _lock(self, lock: str) -> tuple[Ref, Ref, Const]:
        assert self.code is not None
        writer = Ref(OptionT(self.family), f"{lock}.writer")
        return writer, Ref(SetT(self.family), f"{lock}.readers"), Const(self.family, self.code)

    def _take(self, lock: str, write: bool) -> Statement:
        writer, readers, me = self._lock(lock)
        no_writer = Guard("no writer", truth(Op.EQ, writer, Const(writer.type, none_code(OptionT(self.family)))))
        if write:
            alone = Guard("no readers", truth(Op.EQ, readers, Const(readers.type, 0)))
            update: tuple[str, Expr] = (writer.name, App(writer.type, Op.SOME, (me,)))
            return Statement(f"down_write {lock}", (no_writer, alone), (update,), (), (LockEvent(lock, "down_write"),))
        outside = Guard("not inside", truth(Op.NOT, truth(Op.IN_SET, me, readers)))
        update = (readers.name, App(readers.type, Op.UNION, (readers, App(readers.type, Op.SET, (me,)))))
        return Statement(f"down_read {lock}", (no_writer, outside), (update,), (), (LockEvent(lock, "down_read"),))

    def _release(self, lock: str, write: bool) -> Statement:
        """Releasing what is not held is undefined."""
        writer, readers, me = self._lock(lock)
        nothing = Const(writer.type, none_code(OptionT(self.family)))
        if write:
            crash: Expr = App(writer.type, Op.SOME, (App(self.family, Op.THE, (nothing,)),))
            freed = App(writer.type, Op.ITE, (truth(Op.EQ, writer, me), nothing, crash))
            return Statement(f"up_write {lock}", (), ((writer.name, freed),), (), (LockEvent(lock, "up_write"),))
        rest = App(readers.type, Op.MINUS, (readers, App(readers.type, Op.SET, (me,))))
        crash = App(readers.type, Op.SET, (App(self.family, Op.THE, (nothing,)),))
        left = App(readers.type, Op.ITE, (truth(Op.IN_SET, me, readers), rest, crash))
        return Statement(f"up_read {lock}", (), ((readers.name, left),), (), (LockEvent(lock, "up_read"),))
