# SPDX-License-Identifier: Apache-2.0
"""Processes to actions: a point for each place where a process can be, an action for each path through one step."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.context import World
from rmapspec.lang.anysize.counting import requirements
from rmapspec.lang.anysize.flow import Builder, End, Head, Node, Reset, StepNode, Test, TryNode
from rmapspec.lang.anysize.locks import LockState, operate
from rmapspec.lang.anysize.paths import Owed, Path, nowhere, paths
from rmapspec.lang.anysize.shapes import Actor
from rmapspec.lang.anysize.steps import Effects, Executor
from rmapspec.lang.anysize.values import Terms, Value
from rmapspec.system.expr import NOWHERE, Span
from rmapspec.system.firstorder.model import Claim, Clause, FirstOrderAction, Update
from rmapspec.system.firstorder.terms import Apply, Formula, If, Member, Sort, Symbol, Var, conj, eq


@dataclass(frozen=True, slots=True)
class Move:
    """One action with where it leads from and to, and the lock operations and cursors on it, for control lemmas."""

    action: FirstOrderAction
    source: str
    target: str
    ops: tuple[s.LockOp, ...]
    store: dict[str, Value]


@dataclass
class Graph:
    """The control flow of one process: points in the order they are met, and the paths that leave each."""

    world: World
    actor: Actor
    me: tuple[Var, ...] = ()
    points: dict[Node, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=lambda: ["absent"])
    leaving: dict[Node, list[Path]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Walk the graph from its entry, in the order of the finite lowering."""
        self.me = self.world.fresh.tuple_of(self.actor.alt.sorts, "p")
        self.builder = Builder(self.world, self.actor, self.me)
        waiting = [self.builder.build()]
        while waiting:
            node = waiting.pop(0)
            if node in self.points:
                continue
            self.points[node] = self._unused(point_name(node))
            self.names.append(self.points[node])
            self.leaving[node] = paths(self.world, node)
            for path in self.leaving[node]:
                waiting += arrivals(self.world, path.target)

    def _unused(self, name: str) -> str:
        taken = sum(1 for n in self.names if n.partition("#")[0] == name)
        return f"{name}#{taken + 1}" if taken else name

    @property
    def sort(self) -> Sort:
        """The points as an enumeration."""
        return Sort(f"points of {self.actor.name}", tuple(self.names[1:]))

    @property
    def pc(self) -> Symbol:
        """Where the process is."""
        return Symbol(self.actor.variable("pc"), self.actor.alt.sorts, self.sort)

    def point(self, name: str) -> Member:
        """A point as a member of their enumeration."""
        return Member(self.sort, name)

    def at_point(self, name: str, me: Terms) -> Formula:
        """The process is at a point."""
        return eq(Apply(self.pc, me), self.point(name))

    @property
    def start(self) -> str:
        """The point of the entry."""
        return self.names[1]

    def at(self, label: tuple[str, ...], me: Terms, everybody: bool) -> list[tuple[Formula, bool]]:
        """The conditions, one for each path, that control is at such a step, and whether each is exact; where the
        process begins it is not, unless ``everybody`` runs."""
        mine = dict(zip(self.me, me, strict=True))
        found = []
        for node, leaving in self.leaving.items():
            here = self.at_point(self.points[node], self.me)
            for p in leaving:
                if matches(p.target, label):
                    xs = tuple(self.world.fresh.var(x.sort) for x in p.params)
                    env = {**mine, **dict(zip(p.params, xs, strict=True))}
                    there = conj((mk.put(here, env), mk.some(xs, mk.put(p.condition, env))))
                    found.append((there, not p.guesses and (everybody or not self.unsure(self.points[node]))))
        if not label and self.unsure(self.start) and not everybody:
            found.append((self.at_point(self.start, me), False))
        return found

    def unsure(self, point: str) -> bool:
        """Whether a process that does not run stands there, too."""
        return self.actor.sometimes and point == self.start

    def after(self, label: tuple[str, ...]) -> list[str]:
        """The points to which a step leads whose label ends so."""
        there = {n for step in self.builder.steps if matches(step, label) for n in arrivals(self.world, step)}
        return [name for node, name in self.points.items() if node in there]


def matches(target: Node | Owed, label: tuple[str, ...]) -> bool:
    """Whether a path's target is what a label asks for; an empty one asks for the end."""
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


def arrivals(w: World, target: Node | Owed) -> list[Node]:
    """The points a step may lead to; none from the end."""
    match target:
        case StepNode(then=then, failed=failed):
            return [settle(w, n)[0] for n in (then, failed) if n is not None]
        case TryNode(then=then, other=other):
            return [settle(w, then)[0], settle(w, other)[0]]
        case _:
            return []


def settle(w: World, node: Node) -> tuple[Node, dict[str, Value]]:
    """The point a step arrives at, past cursors that go out of scope with no test in between, and their values then."""
    gone: dict[str, Value] = {}
    while isinstance(node, Reset):
        gone.update({name: nowhere(w, of) for name, of in node.cursors})
        node = node.then
    return node, gone


@dataclass
class Actions:
    """The actions of one process."""

    graph: Graph
    made: list[Move] = field(default_factory=list)

    def build(self) -> list[Move]:
        """One for each point, path and outcome."""
        for node, leaving in self.graph.leaving.items():
            for path in leaving:
                if isinstance(path.target, StepNode):
                    self.step(node, path, path.target)
                elif isinstance(path.target, TryNode):
                    self.attempt(node, path, path.target)
                elif path.requires:  # on the way to the end, or before it is known where to
                    self.owe(node, path, path.target.span if isinstance(path.target, Owed) else NOWHERE)
        return self.made

    def owe(self, node: Node, path: Path, span: Span) -> None:
        """An action that changes nothing and owes what a way must have before it goes on."""
        graph = self.graph
        action = FirstOrderAction(
            name=self._unused(f"{graph.actor.name}.{graph.points[node]}"),
            process=graph.actor.decl.name.text,
            label="",
            params=(*graph.me, *path.params),
            guards=(Clause("at", self.here(node), span), *path.guards),
            asserts=(),
            requires=path.requires,
            updates=(),
            title="goes on",
            span=span,
        )
        self.made.append(Move(action, graph.points[node], graph.points[node], (), {}))

    def step(self, node: Node, path: Path, target: StepNode) -> None:
        """The step, and its failure when it can fail."""
        out = Effects(store=dict(path.store))
        Executor(self.graph.world).run(target.step.body, target.place, out)
        self.add(node, path, target, out, target.then, "")
        if target.failed is not None:
            self.add(node, path, target, Effects(store=dict(path.store)), target.failed, " fails")

    def here(self, node: Node) -> Formula:
        """The process is at a point."""
        return self.graph.at_point(self.graph.points[node], self.graph.me)

    def attempt(self, node: Node, path: Path, target: TryNode) -> None:
        """The two outcomes of a try."""
        w = self.graph.world
        symbol = w.typed.symbols[target.stmt.op.lock]
        assert isinstance(symbol, t.LockSymbol)
        state = LockState(w, symbol.decl, replace(target.place, store=path.store))
        me = val.single(t.LProcess(), self.graph.actor.alt, self.graph.me)
        effect = operate(target.stmt.op, state, me)
        got = Effects(store={**path.store, **dict(effect.updates)}, guards=list(effect.guards), ops=[target.stmt.op])
        self.add(node, path, target, got, target.then, " succeeds")
        blocked = mk.neg(conj(g.formula for g in effect.guards))
        taken = [] if symbol.decl.handoff else [Clause(f"{symbol.decl.name.text} is taken", blocked, target.stmt.span)]
        self.add(node, path, target, Effects(store=dict(path.store), guards=taken), target.other, " fails")

    def add(self, node: Node, path: Path, target: StepNode | TryNode, out: Effects, then: Node, outcome: str) -> None:
        """One action; the process moves to the point it leads to."""
        graph, w = self.graph, self.graph.world
        point, gone = settle(w, then)
        after = {**out.store, **gone}
        span = target_span(target)
        owed = requirements(w, after, out.touched, span)
        ways = f"({', '.join(path.ways)})" if path.ways else ""
        action = FirstOrderAction(
            name=self._unused(f"{graph.actor.name}.{target.label}{ways}"),
            process=graph.actor.decl.name.text,
            label=target.label,
            params=(*graph.me, *path.params, *out.params),
            guards=(Clause("at", self.here(node), span), *path.guards, *out.guards),
            asserts=(*out.claims, *(Claim(c.name, c.formula, c.span) for c in owed)),
            requires=(*path.requires, *out.requires, *owed),
            updates=(self.arrive(graph.points[point]), *self.updates(after)),
            title=title(target) + outcome,
            span=span,
        )
        self.made.append(Move(action, graph.points[node], graph.points[point], tuple(out.ops), after))

    def arrive(self, point: str) -> Update:
        """The move to a point."""
        graph = self.graph
        vs = graph.world.fresh.tuple_of(graph.actor.alt.sorts, "q")
        here = mk.all_same(vs, graph.me)
        new, old = graph.point(point), Apply(graph.pc, vs)
        return Update(graph.pc, vs, If(here, new, old) if vs else new)

    def updates(self, after: dict[str, Value]) -> list[Update]:
        """What the step and the way to it assign."""
        found: list[Update] = []
        for name, value in after.items():
            kept = self.graph.world.storage.kept.get(name)
            if kept is not None:
                owner = self.graph.me if kept.actor is not None else ()
                found += self.graph.world.storage.updates(name, value, owner)
        return found

    def _unused(self, name: str) -> str:
        taken = sum(1 for m in self.made if m.action.name == name or m.action.name.startswith(f"{name}#"))
        return f"{name}#{taken + 1}" if taken else name


def title(target: StepNode | TryNode) -> str:
    """What a trace calls the step, with names where the text has expressions."""
    if isinstance(target, TryNode):
        return f"try {target.stmt.op.op}({target.stmt.op.lock.text})"
    if target.step.title is None:
        return target.label
    return "".join(part if isinstance(part, str) else shown(part) for part in target.step.title)


def shown(e: s.Expr) -> str:
    """A name in a title."""
    return e.text if isinstance(e, s.Name) else "…"


def target_span(target: StepNode | TryNode) -> Span:
    """Where a step stands in the text."""
    return target.step.span if isinstance(target, StepNode) else target.stmt.span
