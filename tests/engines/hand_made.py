# SPDX-License-Identifier: Apache-2.0
"""Small Systems written by hand, with their known numbers of states."""

from __future__ import annotations

from rmapspec.system.expr import App, Bound, Const, Expr, Next, Op, Ref
from rmapspec.system.model import (
    Action,
    Assertion,
    Cover,
    Guard,
    LockEvent,
    Process,
    Property,
    PropertyKind,
    System,
    Variable,
)
from rmapspec.system.types import BOOL, BoolT, FiniteT, IntT, OptionT, SeqT, Type, none_code

TRUE, FALSE = Const(BOOL, True), Const(BOOL, False)


def eq(a: Expr, b: Expr) -> Expr:
    """``a == b``."""
    return App(BOOL, Op.EQ, (a, b))


def both(*parts: Expr) -> Expr:
    """The conjunction."""
    return App(BOOL, Op.AND, parts)


def negation(a: Expr) -> Expr:
    """``not a``."""
    return App(BOOL, Op.NOT, (a,))


def invariant(name: str, expr: Expr, witness: Expr | None = None) -> Property:
    """An invariant."""
    return Property(name, name, PropertyKind.INVARIANT, expr, witness)


DEADLOCK = Property("no_deadlock", "somebody can go on", PropertyKind.DEADLOCK, None)


def var(name: str, t: Type, init: Expr | None) -> Variable:
    """A variable."""
    return Variable(name, t, init)


def step(
    name: str, process: str | None, guards: tuple[Expr, ...], updates: dict[str, Expr], *,
    asserts: tuple[Assertion, ...] = (), params: tuple[tuple[str, IntT | FiniteT | BoolT | OptionT], ...] = (),
    locks: tuple[LockEvent, ...] = (),
) -> Action:  # fmt: skip
    """An action whose first guard is the program counter's."""
    named = tuple(Guard("at" if i == 0 else f"g{i}", g) for i, g in enumerate(guards))
    return Action(name, process, name, params, named, asserts, tuple(updates.items()), (name,), locks)


def peterson(*, broken: bool = False) -> System:
    """Peterson's algorithm for two processes, four atomic steps each; broken: without waiting for the turn."""
    points = FiniteT("Point", ("idle", "set_turn", "wait", "critical"))
    variables = [var("turn", IntT(0, 1), Const(IntT(0, 1), 0))]
    actions: list[Action] = []
    processes: list[Process] = []
    for i in (0, 1):
        pc, flag, other = f"p{i}.pc", Ref(BOOL, f"flag{i}"), Ref(BOOL, f"flag{1 - i}")
        here = [eq(Ref(points, pc), Const(points, k)) for k in range(4)]
        variables += [var(pc, points, Const(points, 0)), var(flag.name, BOOL, FALSE)]
        mine = eq(Ref(IntT(0, 1), "turn"), Const(IntT(0, 1), i))
        free = TRUE if broken else App(BOOL, Op.OR, (negation(other), mine))
        to = [Const(points, k) for k in range(4)]
        actions += [
            step(f"p{i}.want", f"p{i}", (here[0],), {pc: to[1], flag.name: TRUE}),
            step(f"p{i}.turn", f"p{i}", (here[1],), {pc: to[2], "turn": Const(IntT(0, 1), 1 - i)}),
            step(f"p{i}.enter", f"p{i}", (here[2], free), {pc: to[3]}),
            step(f"p{i}.leave", f"p{i}", (here[3],), {pc: to[0], flag.name: FALSE}),
        ]
        processes.append(Process(f"p{i}", "p", pc, FALSE, FALSE))
    inside = [eq(Ref(points, f"p{i}.pc"), Const(points, 3)) for i in (0, 1)]
    properties = (invariant("mutex", negation(both(*inside)), inside[0]), DEADLOCK)
    cover = Cover("second_enters", "the second process enters", inside[1])
    return System("peterson", "main", (), tuple(variables), tuple(processes), tuple(actions), properties, (cover,))


def buffer(capacity: int = 2, items: int = 3, *, checked: bool = True) -> System:
    """A producer with a choice of item and a consumer around a sequence; unchecked: an item may be put in twice."""
    item = FiniteT("Item", tuple("abcdefgh"[:items]))
    queue = SeqT(item)
    q, x = Ref(queue, "q"), Bound(item, "x")
    taken = App(item, Op.THE, (App(OptionT(item), Op.FIRST, (q,)),))
    room = App(BOOL, Op.LT, (App(IntT(0, items), Op.LEN, (q,)), Const(IntT(0, items), capacity)))
    absent = negation(App(BOOL, Op.IN_SEQ, (x, q)))
    some = App(BOOL, Op.LT, (Const(IntT(0, items), 0), App(IntT(0, items), Op.LEN, (q,))))
    full = eq(App(IntT(0, items), Op.LEN, (q,)), Const(IntT(0, items), capacity))
    guards = (room, absent) if checked else (room,)
    actions = (
        step("put", None, guards, {"q": App(queue, Op.APPEND, (q, x))}, params=(("x", item),)),
        step("take", None, (some,), {
            "q": App(queue, Op.REMOVE, (q, taken)), "last": App(OptionT(item), Op.SOME, (taken,)),
        }),
    )  # fmt: skip
    fifo = Property(
        "fifo", "the queue changes by one", PropertyKind.STEP,
        App(BOOL, Op.LE, (App(IntT(0, items), Op.LEN, (Next(queue, "q"),)), Const(IntT(0, items), 1))),
    )  # fmt: skip
    variables = (
        var("q", queue, Const(queue, ())),
        var("last", OptionT(item), Const(OptionT(item), none_code(OptionT(item)))),
    )
    properties = (invariant("short", negation(full)), fifo, DEADLOCK)
    return System("buffer", "main", (("Item", items),), variables, (), actions, properties)


def two_locks(*, ordered: bool = False) -> System:
    """Two processes that take two mutexes, in opposite orders unless ``ordered``, once each, then end."""
    points = FiniteT("Point", ("first", "second", "release", "end"))
    who = FiniteT("Process", ("p0", "p1"))
    owner = OptionT(who)
    nobody = Const(owner, none_code(owner))
    variables = [var("a", owner, nobody), var("b", owner, nobody)]
    actions: list[Action] = []
    processes: list[Process] = []
    for i in (0, 1):
        pc, me = f"p{i}.pc", Const(owner, i)
        here = [eq(Ref(points, pc), Const(points, k)) for k in range(4)]
        to = [Const(points, k) for k in range(4)]
        one, two = ("a", "b") if ordered or i == 0 else ("b", "a")
        variables.append(var(pc, points, to[0]))
        for k, lock in enumerate((one, two)):
            free = eq(Ref(owner, lock), nobody)
            event = (LockEvent(lock, "mutex_lock"),)
            actions.append(step(f"p{i}.lock{k}", f"p{i}", (here[k], free), {pc: to[k + 1], lock: me}, locks=event))
        actions.append(step(f"p{i}.release", f"p{i}", (here[2],), {pc: to[3], "a": nobody, "b": nobody}))
        processes.append(Process(f"p{i}", "p", pc, here[3], FALSE))
    return System("two_locks", "main", (), tuple(variables), tuple(processes), tuple(actions), (DEADLOCK,))
