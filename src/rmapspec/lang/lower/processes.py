# SPDX-License-Identifier: Apache-2.0
"""Processes to actions: a program counter over points, and an action for each path from a point through one step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.context import Instance, Loop, World
from rmapspec.lang.lower.expressions import lower
from rmapspec.lang.lower.flow import Builder, End, Head, Node, Reset, StepNode, Test, TryNode
from rmapspec.lang.lower.locks import LockState, operate, waits_no_longer
from rmapspec.lang.lower.paths import Path, paths
from rmapspec.lang.lower.steps import Effects, Executor, Waiting
from rmapspec.system.expr import Const, Expr, Op, Ref
from rmapspec.system.model import Action, Anchor, Fairness, Guard, Variable
from rmapspec.system.types import BOOL, FiniteT, OptionT, none_code

TRY_NAMES = {
    "down_read": "down_read_trylock",
    "down_write": "down_write_trylock",
    "mutex_lock": "mutex_trylock",
    "spin_lock": "spin_trylock",
}
ABSENT = 0
"""The point of a process that does not run in a scenario."""


@dataclass
class Graph:
    """The control flow of one instance: points in the order they are met, and the paths that leave each."""

    world: World
    instance: Instance
    cursors: dict[str, OptionT] = field(default_factory=dict)
    loops: list[Loop] = field(default_factory=list)
    steps: list[StepNode | TryNode] = field(default_factory=list)
    points: dict[Node, int] = field(default_factory=dict)
    names: list[str] = field(default_factory=lambda: ["absent"])
    leaving: dict[Node, list[Path]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Walk the graph from its entry."""
        entry = Builder(self.world, self.instance, self.cursors, self.loops, self.steps).build()
        waiting = [entry]
        while waiting:
            node = waiting.pop(0)
            if node in self.points:
                continue
            self.points[node] = len(self.names)
            self.names.append(self._unused(point_name(node)))
            self.leaving[node] = paths(self.world, node)
            for path in self.leaving[node]:
                waiting += successors(path.target)

    def _unused(self, name: str) -> str:
        taken = sum(1 for n in self.names if n.partition("#")[0] == name)
        return f"{name}#{taken + 1}" if taken else name

    @property
    def pc_type(self) -> FiniteT:
        """The domain of the program counter."""
        return FiniteT(f"points of {self.instance.name}", tuple(self.names))

    @property
    def pc(self) -> str:
        """The name of the program counter."""
        return self.instance.variable("pc")

    def is_at(self, node: Node) -> Expr:
        """The program counter is at a point."""
        point = Const(self.pc_type, self.points[node])
        return mk.apply(BOOL, Op.EQ, (Ref(self.pc_type, self.pc), point))

    def at(self, label: tuple[str, ...]) -> Expr:
        """Control is at a step whose label ends so; for an empty label, the process has ended."""
        found = []
        for node, leaving in self.leaving.items():
            wanted = [p.condition for p in leaving if matches(p.target, label)]
            if wanted:
                found.append(mk.conj((self.is_at(node), mk.disj(wanted))))
        return mk.disj(found)

    def after(self, label: tuple[str, ...]) -> Expr:
        """Control is at a point to which a step leads whose label ends so."""
        there = {node for step in self.steps if matches(step, label) for node in successors(step)}
        return mk.disj(self.is_at(node) for node in self.points if node in there)

    def started(self) -> Expr:
        """The process runs and is no longer where it begins."""
        here = Ref(self.pc_type, self.pc)
        before = (ABSENT, 1)
        return mk.conj(mk.apply(BOOL, Op.NE, (here, Const(self.pc_type, point))) for point in before)

    def ended(self) -> Expr:
        """The process has ended, or does not run."""
        absent = mk.apply(BOOL, Op.EQ, (Ref(self.pc_type, self.pc), Const(self.pc_type, ABSENT)))
        return mk.disj((absent, self.at(())))

    def variables(self, active: bool) -> Iterable[Variable]:
        """The program counter, then the cursors, none at first."""
        yield Variable(self.pc, self.pc_type, Const(self.pc_type, 1 if active else ABSENT), internal=True)
        for name, type_ in self.cursors.items():
            yield Variable(name, type_, Const(type_, none_code(type_)), internal=True)


def matches(target: Node, label: tuple[str, ...]) -> bool:
    """Whether a path's target is what a label asks for."""
    if not label:
        return isinstance(target, End)
    return isinstance(target, StepNode | TryNode) and tuple(target.label.split("."))[-len(label) :] == label


def point_name(node: Node) -> str:
    """A name for a point: the label of its step, or of the loop or test it stands before."""
    match node:
        case StepNode(label=label) | TryNode(label=label):
            return label
        case Head(stmt=stmt, entry=entry):
            return f"{'before' if entry else 'in'} for {stmt.var.text}"
        case Test(span=span):
            return f"test at line {span.line}"
        case End():
            return "end"
        case _:
            return "between"


def successors(target: Node) -> list[Node]:
    """The points a step may lead to; none from the end."""
    match target:
        case StepNode(then=then, failed=failed):
            return [settle(n)[0] for n in (then, failed) if n is not None]
        case TryNode(then=then, other=other):
            return [settle(then)[0], settle(other)[0]]
        case _:
            return []


def settle(node: Node) -> tuple[Node, dict[str, Expr]]:
    """The point a step arrives at, past cursors that go out of scope with no test in between, and their values then."""
    gone: dict[str, Expr] = {}
    while isinstance(node, Reset):
        gone.update({name: Const(type_, none_code(type_)) for name, type_ in node.cursors})
        node = node.then
    return node, gone


@dataclass
class Actions:
    """The actions of one instance."""

    graph: Graph
    made: list[Action] = field(default_factory=list)

    def build(self) -> tuple[Action, ...]:
        """One for each point, path and outcome."""
        for node, leaving in self.graph.leaving.items():
            before = len(self.made)
            locks: list[str] = []
            for path in leaving:
                if isinstance(path.target, StepNode):
                    locks += self.step(node, path, path.target)
                elif isinstance(path.target, TryNode):
                    self.attempt(node, path, path.target)
            self.made[before:] = [self.leaving(action, locks) for action in self.made[before:]]
        return tuple(self.made)

    def leaving(self, action: Action, locks: Iterable[str]) -> Action:
        """The action, by which the process also waits no longer for these locks, whatever way it goes."""
        me, written = self.graph.world.code(self.graph.instance), {name for name, _ in action.updates}
        gone = (waits_no_longer(lock, me, self.graph.world.process_type) for lock in dict.fromkeys(locks))
        return replace(action, updates=(*action.updates, *(u for u in gone if u[0] not in written)))

    def step(self, node: Node, path: Path, target: StepNode) -> list[str]:
        """The step, its failure when it can fail, and how it comes to wait; gives the locks it may wait for."""
        out = Effects(store=dict(path.store))
        Executor(self.graph.world).run(target.step.body, target.place, out)
        title = self.title(target, path)
        self.add(node, path, target, out, target.then, title)
        if target.failed is not None:
            self.add(node, path, target, Effects(store=dict(path.store)), target.failed, (*title, " fails"))
        for waiting in out.waits:
            self.wait(node, path, target, waiting)
        return [w.wait.lock for w in out.waits]

    def wait(self, node: Node, path: Path, target: StepNode, waiting: Waiting) -> None:
        """The step by which a process waits for a lock; it stays where it is and does nothing else."""
        wait = waiting.wait
        stays = Effects(dict([wait.update]), [*waiting.guards, wait.guard], params=list(waiting.params))
        self.add(node, path, target, stays, node, (f"down_write({wait.lock}) waits",))

    def title(self, target: StepNode, path: Path) -> tuple[str | Expr, ...]:
        """What a trace shows: the title with its expressions, or the label."""
        step = target.step
        if step.title is None:
            return (target.label,)
        parts: list[str | Expr] = []
        for part in step.title:
            if not isinstance(part, str):
                parts.append(lower(self.graph.world, replace(target.place, store=path.store), part))
            else:
                parts.append(part)
        return tuple(parts)

    def attempt(self, node: Node, path: Path, target: TryNode) -> None:
        """The two outcomes of a try."""
        symbol = self.graph.world.typed.symbols[target.stmt.op.lock]
        assert isinstance(symbol, t.LockSymbol)
        state = LockState(symbol.decl, self.graph.world.process_type, replace(target.place, store=path.store))
        effect = operate(target.stmt.op, state, self.graph.world.code(self.graph.instance), trying=True)
        name = f"{TRY_NAMES[target.stmt.op.op]}({target.stmt.op.lock.text})"
        got = Effects(store={**path.store, **dict(effect.updates)}, guards=list(effect.guards), events=[effect.event])
        self.add(node, path, target, got, target.then, (f"{name} succeeds",))
        blocked = mk.negate(mk.conj(g.expr for g in effect.guards))
        missed = Effects(
            store=dict(path.store), guards=[Guard(f"{symbol.decl.name.text} is taken", blocked, target.stmt.span)]
        )
        self.add(node, path, target, missed, target.other, (f"{name} fails",))

    def add(
        self,
        node: Node,
        path: Path,
        target: StepNode | TryNode,
        out: Effects,
        then: Node,
        title: tuple[str | Expr, ...],
    ) -> None:
        """One action; the program counter moves to the point it leads to."""
        graph = self.graph
        point, gone = settle(then)
        arrive = Const(graph.pc_type, graph.points[point])
        guards = (Guard("at", graph.is_at(node), target_span(target)),)
        after = {**out.store, **gone}
        changed = {n: v for n, v in after.items() if not (isinstance(v, Ref) and v.name == n)}
        step = target.step if isinstance(target, StepNode) else None
        self.made.append(
            Action(
                name=self._unused(f"{graph.instance.name}.{target.label}"),
                process=graph.instance.name,
                label=target.label,
                params=tuple(out.params),
                guards=(*guards, *path.guards, *out.guards),
                asserts=tuple(out.asserts),
                updates=((graph.pc, arrive), *changed.items()),
                title=title,
                locks=tuple(out.events),
                anchors=() if step is None else tuple(Anchor(a.file, a.function) for a in step.anchors),
                fairness=Fairness(step.fairness or "none") if step is not None else Fairness.NONE,
                span=target_span(target),
            )
        )

    def _unused(self, name: str) -> str:
        taken = sum(1 for a in self.made if a.name == name or a.name.startswith(f"{name}#"))
        return f"{name}#{taken + 1}" if taken else name


def target_span(target: StepNode | TryNode) -> s.Span:
    """Where a step stands in the text."""
    return target.step.span if isinstance(target, StepNode) else target.stmt.span
