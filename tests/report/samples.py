# SPDX-License-Identifier: Apache-2.0
"""A small race as a System made by hand, and reports about it."""

from dataclasses import replace

from rmapspec.analyse.results import CostResult, Met, PropertyResult, Report, Run
from rmapspec.system.expr import App, Const, Expr, Op, Ref, Span
from rmapspec.system.model import Action, Cover, Guard, Process, Property, PropertyKind, State, System, Variable
from rmapspec.system.trace import Step, Trace
from rmapspec.system.types import BOOL, FiniteT, MapT, SetT, Type
from rmapspec.system.verdict import Failure, Word

PATH = "spec/designs/late.rmap"
FORK_PC = FiniteT("fork.pc", ("absent", "dup", "copy", "lock", "end"))
WALK_PC = FiniteT("walker.pc", ("absent", "begin", "visit", "up", "end"))
AREA = FiniteT("Area", ("parent(v0)", "child(v0)"))
VMA = FiniteT("Vma", ("v0",))
PROCESS = FiniteT("Process", ("dup_mmap", "walker"))
PTES = MapT(AREA, FiniteT("Pte", ("none", "present")))
TREE = SetT(AREA)


def span(line: int, first: int = 1, last: int = 80) -> Span:
    """A place in the file of the samples."""
    return Span(PATH, line, first, line, last)


def at(pc: str, type_: FiniteT, code: int, line: int) -> Guard:
    """The guard that control is at a point."""
    return Guard("at", App(BOOL, Op.EQ, (Ref(type_, pc), Const(type_, code))), span(line))


def is_at(pc: str, type_: FiniteT, code: int) -> Expr:
    """Control is at a point."""
    return App(BOOL, Op.EQ, (Ref(type_, pc), Const(type_, code)))


def step(
    process: str,
    label: str,
    title: tuple[str | Expr, ...],
    code: int,
    line: int,
    *more: tuple[str, Expr],
    guards: tuple[Guard, ...] = (),
) -> Action:
    """A step of one of the two processes, to its next point."""
    pc, type_ = ("fork.pc", FORK_PC) if process == "dup_mmap" else ("walker.pc", WALK_PC)
    arrive = (pc, Const(type_, code + 1))
    return Action(
        f"{process}.{label}",
        process,
        label,
        (),
        (at(pc, type_, code, line), *guards),
        (),
        (arrive, *more),
        title,
        span=span(line),
    )


def flag(name: str, value: bool) -> tuple[str, Expr]:
    """An assignment of a truth value."""
    return name, Const(BOOL, value)


V0 = Const(VMA, 0)
UNREAD = Guard("rwsem has no reader", App(BOOL, Op.NOT, (Ref(BOOL, "rwsem.read"),)), span(12, 5, 30))
COPIED = Const(PTES, (1, 1))
ACTIONS = (
    step("dup_mmap", "dup", ("vm_area_dup(", V0, "), add to the batch"), 1, 10),
    step("dup_mmap", "copy", ("copy_page_range(", V0, ")"), 2, 11, ("pte", COPIED)),
    step("dup_mmap", "lock", ("i_mmap_lock_write",), 3, 12, ("tree", Const(TREE, 3)), guards=(UNREAD,)),
    step("walker", "begin", ("down_read(rwsem)",), 1, 20, flag("rwsem.read", True), ("missed", Ref(TREE, "filled"))),
    step("walker", "visit", ("visit ", Const(AREA, 0)), 2, 21, ("missed", Const(TREE, 2))),
    step("walker", "up", ("up_read(rwsem)",), 3, 22, flag("rwsem.read", False)),
)
EMPTY = App(BOOL, Op.EQ, (Ref(TREE, "missed"), Const(TREE, 0)))
AWAY = App(BOOL, Op.NOT, (is_at("walker.pc", WALK_PC, 3),))
W = Property(
    "W",
    "a walk that ends has visited every PTE",
    PropertyKind.INVARIANT,
    App(BOOL, Op.OR, (AWAY, EMPTY)),
    span=span(30),
)
L2 = Property("L2", "somebody can always take a step", PropertyKind.DEADLOCK, None, span=span(31))
S1 = Property("S1", "", PropertyKind.INVARIANT, Const(BOOL, True), span=span(32))


def variable(name: str, type_: Type, value: State | int | None, internal: bool = False) -> Variable:
    """A variable with a constant initial value; None for any."""
    init = None if value is None else Const(type_, value)
    return Variable(name, type_, init, internal)


LATE = System(
    name="late",
    scenario="walk",
    sizes=(("Vma", 1), ("BATCH", 2)),
    variables=(
        variable("pte", PTES, (1, 0)),
        variable("tree", TREE, 1),
        variable("filled", TREE, None),
        variable("missed", TREE, 0),
        variable("chosen", SetT(VMA), 0),
        variable("rwsem.read", BOOL, False, internal=True),
        variable("fork.pc", FORK_PC, 1, internal=True),
        variable("walker.pc", WALK_PC, 1, internal=True),
    ),
    processes=(
        Process("dup_mmap", "dup_mmap", "fork.pc", is_at("fork.pc", FORK_PC, 4), Const(BOOL, False), title="fork"),
        Process(
            "walker",
            "walker",
            "walker.pc",
            is_at("walker.pc", WALK_PC, 4),
            is_at("walker.pc", WALK_PC, 1),
            title="rmap walk",
        ),
    ),
    actions=ACTIONS,
    properties=(W, L2, S1),
    covers=(Cover("forked", "fork returns", Const(BOOL, True)),),
)
RACE = Trace(
    ((1, 0), 1, 3, 0, 0, False, 1, 1),
    (
        Step("dup_mmap.dup", (), ((1, 0), 1, 3, 0, 0, False, 2, 1)),
        Step("dup_mmap.copy", (), ((1, 1), 1, 3, 0, 0, False, 3, 1)),
        Step("walker.begin", (), ((1, 1), 1, 3, 3, 0, True, 3, 2)),
        Step("walker.visit", (), ((1, 1), 1, 3, 2, 0, True, 3, 3)),
    ),
)
RUNS = (
    Run("alone", (("Vma", 1), ("BATCH", 2)), 10, 4, 12, True),
    Run("walk", (("Vma", 1), ("BATCH", 2)), 1200, 9, 3400, True),
    Run("alone", (("Vma", 2), ("BATCH", 2)), 20, 8, 24, True),
    Run("walk", (("Vma", 2), ("BATCH", 2)), 40_000, 20, 99_000, True),
)


def result(
    word: Word, name: str = "S2", *, why: str = "", depth: int | None = None, title: str = "linked areas are ready"
) -> PropertyResult:
    """A result without a counterexample."""
    return PropertyResult(name, title, PropertyKind.INVARIANT, word, None, None, False, "Vma<=2", depth, why, ())


def violation(minimal: bool = True) -> PropertyResult:
    """The race as the violation of W."""
    return PropertyResult(
        "W", W.title, W.kind, Word.VIOLATED, RACE, LATE, minimal, "Vma<=2", None, "", ("walk", "pair")
    )


def report(
    *properties: PropertyResult,
    spec: str = "late",
    expectation: tuple[Met, ...] = (),
    complete: bool = True,
    why: str = "",
) -> Report:
    """A report on the samples' file."""
    return Report(
        spec=spec,
        title="Link the areas after their pages are copied.",
        path=f"spec/designs/{spec}.rmap",
        properties=properties,
        covers_missed=(),
        failure=None,
        complete=complete,
        why=why,
        runs=RUNS,
        seconds=1.25,
        costs=(CostResult("write_locks", "i_mmap write locks", 1, 8),),
        expectation=expectation,
    )


def deadlock() -> PropertyResult:
    """The walker holds the lock and stops; made up: the trace ends while fork waits."""
    stuck = replace(LATE, actions=tuple(a for a in ACTIONS if a.label != "up"))
    return PropertyResult("L2", L2.title, L2.kind, Word.VIOLATED, RACE, stuck, True, "Vma<=2", None, "", ("walk",))


FAILURE = Failure("the value is none", Trace(RACE.initial, RACE.steps[:2]), span(11, 7, 12), "dup_mmap.copy")
