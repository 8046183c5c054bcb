# SPDX-License-Identifier: Apache-2.0
"""A System as a picture in the language of Graphviz: its state graph, or the control flow of its processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from textwrap import wrap

from rmapspec.export.errors import ExportError
from rmapspec.system.behaviour import Successor, can_act, holds, initial_states, is_deadlock, successors, title
from rmapspec.system.expr import App, Const, Expr, Op, Ref
from rmapspec.system.model import Action, Process, PropertyKind, State, System
from rmapspec.system.types import FiniteT, show
from rmapspec.system.undefined import EvaluationError

MOST = 400  # states: beyond, no picture can be read
WIDTH = 28


def state_graph(system: System, most: int = MOST) -> str:
    """Every reachable state and step; raises ExportError for more than ``most`` states, or one without a value.

    A state shows the points of its processes and what differs from the first initial state. Red: an invariant is false
    or there is a deadlock, where the system is judged by that. A red edge: an assert fails.
    """
    number: dict[State, int] = {}
    waiting: deque[State] = deque()

    def met(state: State) -> int:
        if state not in number:
            if len(number) >= most:
                raise ExportError(f"more than {most} states: too many to look at; choose smaller sizes or a scenario")
            number[state] = len(number)
            waiting.append(state)
        return number[state]

    edges = []
    try:
        starts = [met(state) for state in initial_states(system)]
        while waiting:
            state = waiting.popleft()
            edges += [_edge(system, number[state], step, state, met) for step in successors(system, state)]
        nodes = [_node(system, at, state, next(iter(number))) for state, at in number.items()]
    except EvaluationError as error:
        raise ExportError(f"the states cannot be worked out: {error.message}") from error
    first = [f'  start{at} [shape=point, label=""]; start{at} -> s{at};' for at in starts]
    return _graph(system, [*nodes, *first, *edges])


def control_graph(system: System) -> str:
    """The points of each active process with the actions that lead from one to another."""
    lines: list[str] = []
    for number, process in enumerate(p for p in system.processes if p.active):
        lines += _process(system, process, number)
    free = [a for a in can_act(system) if a.process is None]
    lines += [f"  free{i} [shape=plaintext, label={_quoted(a.label)}];" for i, a in enumerate(free)]
    return _graph(system, lines)


def _graph(system: System, lines: Iterable[str]) -> str:
    head = f"{system.name}, {system.scenario}" + "".join(f", {n}={v}" for n, v in system.sizes)
    style = ['  node [shape=box, fontname="monospace", fontsize=10];', '  edge [fontname="monospace", fontsize=9];']
    name = head.replace('"', "'")
    return "\n".join([f'digraph "{name}" {{', *style, *lines, "}", ""])


def _node(system: System, at: int, state: State, start: State) -> str:
    shown = []
    points = {p.pc for p in system.processes if p.active}
    for v, value, was in zip(system.variables, state, start, strict=True):
        if v.name in points or (value != was and not v.internal):
            name = v.name.removesuffix(".pc") if v.name in points else f"{v.name} ="
            shown.append(f"{name} {show(v.type, value)}")
    colour = ", color=red, fontcolor=red" if _is_bad(system, state) else ""
    return f"  s{at} [label={_quoted(*(shown or ['as at the start']))}{colour}];"


def _is_bad(system: System, state: State) -> bool:
    for p in system.properties:
        if p.kind is PropertyKind.INVARIANT and not holds(system, p, state):
            return True
        if p.kind is PropertyKind.DEADLOCK and is_deadlock(system, state):
            return True
    return False


def _edge(system: System, at: int, step: Successor, state: State, met: Callable[[State], int]) -> str:
    told = title(system, step.action, state, step.args)
    who = f"{step.action.process}: " if step.action.process else ""
    bad = ", color=red, fontcolor=red" if step.failed else ""
    to = at if step.state is None else met(step.state)
    return f"  s{at} -> s{to} [label={_quoted(who + told)}{bad}];"


# ------------------------------------------------------------ control flow


def _process(system: System, process: Process, number: int) -> Iterable[str]:
    points = system.variables[system.slot[process.pc]].type
    assert isinstance(points, FiniteT)
    edges: dict[tuple[int, int], list[str]] = {}
    for action in system.actions:
        if action.process == process.name:
            for a in _from(action, process.pc, points):
                for b in _to(action, process.pc, a):
                    edges.setdefault((a, b), []).append(action.label)
    used = sorted({p for pair in edges for p in pair})
    yield f"  subgraph cluster_{number} {{"
    yield f"    label={_quoted(process.name)};"
    for p in used:
        yield f"    p{number}_{p} [label={_quoted(points.labels[p])}, style=rounded];"
    for (a, b), labels in edges.items():
        yield f"    p{number}_{a} -> p{number}_{b} [label={_quoted(*dict.fromkeys(labels))}];"
    yield "  }"


def _from(action: Action, pc: str, points: FiniteT) -> Iterable[int]:
    """The points an action may start at: the one its guards name, or all."""
    for g in action.guards:
        match g.expr:
            case App(_, Op.EQ, (Ref(_, name), Const(_, int(value)))) if name == pc:
                return [value]
    return range(len(points.labels))


def _to(action: Action, pc: str, start: int) -> Iterable[int]:
    """The points an action may lead to."""
    updates = dict(action.updates)
    return dict.fromkeys(_leaves(updates[pc], start)) if pc in updates else [start]


def _leaves(e: Expr, start: int) -> Iterable[int]:
    match e:
        case Const(_, int(value)):
            yield value
        case App(_, Op.ITE, (_, a, b)):
            yield from _leaves(a, start)
            yield from _leaves(b, start)
        case _:
            yield start


def _quoted(*lines: str) -> str:
    """A label of several lines, each wrapped."""
    parts = [
        part for line in lines for part in wrap(line, WIDTH, subsequent_indent="  ", break_long_words=False) or [""]
    ]
    return '"' + "\\n".join(p.replace("\\", "\\\\").replace('"', '\\"') for p in parts) + '"'
