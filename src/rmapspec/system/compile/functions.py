# SPDX-License-Identifier: Apache-2.0
"""Generated functions: the steps of a group of actions from a packed state, and conditions on a packed state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rmapspec.system.compile.footprint import after_writing, is_constant, is_total, reads, reads_next, touches, writes
from rmapspec.system.compile.layout import Layout
from rmapspec.system.compile.text import Writer
from rmapspec.system.expr import App, Const, Expr, Next, Op, Ref
from rmapspec.system.model import Action, Property

Move = tuple[int | None, int, tuple[int, ...], tuple[str, ...]]
"""A step: what it adds to the packed state (None: its updates are undefined), the action's number, the codes of its
parameters, and the properties (asserts, step properties) that it violates."""

Fill = Callable[[int], tuple[Move, ...]]
Condition = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Group:
    """Actions that are asked together: those at one value of one variable (a program counter), or a single one."""

    actions: tuple[tuple[int, Action], ...]  # with their numbers
    at: tuple[str, int] | None  # the variable and its code
    steps: tuple[Property, ...]

    def footprint(self) -> set[str]:
        """The variables that decide the steps and what they do."""
        found: set[str] = set()
        for _, action in self.actions:
            found |= touches(action)
            for _, e in judged(action, self.steps):
                found |= reads(e)
        return found


def judged(action: Action, steps: Iterable[Property]) -> list[tuple[str, Expr]]:
    """The step properties that an action could violate, by name, in terms of what it writes."""
    found = []
    for prop in steps:
        assert prop.expr is not None
        e = after_writing(prop.expr, writes(action))
        if not is_constant(e, True):
            found.append((prop.name, e))
    return found


class _Source:
    """The text of one function of a packed state ``s``."""

    def __init__(self, layout: Layout, known: Mapping[str, int]) -> None:
        self.layout = layout
        self.known = known
        self.writer = Writer(self.local)
        self.lines: list[str] = []
        self.slot = {name: i for i, name in enumerate(layout.fields)}

    def local(self, e: Ref | Next) -> str:
        """The Python text that holds a variable's value."""
        if isinstance(e, Next):
            return f"a{self.slot[e.name]}"
        if e.name in self.known:
            return self.writer.constant(self.known[e.name])
        return f"v{self.slot[e.name]}"

    def unpack(self, names: Iterable[str]) -> list[str]:
        """The lines that take variables out of the packed state."""
        found = []
        for name in sorted(names, key=self.slot.__getitem__):
            if name in self.known:
                continue
            f, i = self.layout.fields[name], self.slot[name]
            raw = f"s >> {f.shift} & {(1 << f.bits) - 1}" if f.bits else "0"
            if f.numbers is not None:
                self.writer.names[f"d{i}"] = f.numbers.values_met
                self.writer.names[f"e{i}"] = f.numbers
                found.append(f"    i{i} = {raw}; v{i} = d{i}[i{i}]")
            else:
                found.append(f"    v{i} = ({raw}) + {f.base}" if f.base else f"    v{i} = {raw}")
        return found

    def function(self, name: str) -> Callable[[int], Any]:
        """The function that the lines define."""
        text = "\n".join([*self.writer.helpers, *self.lines, ""])
        exec(compile(text, f"<{name}>", "exec"), self.writer.names)
        found: Callable[[int], Any] = self.writer.names["generated"]
        return found


def condition(e: Expr, layout: Layout) -> Condition:
    """Whether an expression is true in a packed state; raises EvaluationError."""
    source = _Source(layout, {})
    body = source.writer.text(e)
    source.lines = ["def generated(s):", *source.unpack(reads(e)), f"    return {body}"]
    return source.function("condition")


def fill(group: Group, layout: Layout) -> Fill:
    """All steps by a group's actions from a packed state at its point, in order; raises EvaluationError."""
    source = _Source(layout, {} if group.at is None else {group.at[0]: group.at[1]})
    body: list[str] = []
    for number, action in group.actions:
        body += _action(source, number, action, group.steps)
    source.lines = [
        "def generated(s):",
        *source.unpack(group.footprint()),
        "    out = []",
        *body,
        "    return tuple(out)",
    ]
    return source.function("steps")


def _action(source: _Source, number: int, action: Action, steps: tuple[Property, ...]) -> list[str]:
    """The lines that add an action's steps to ``out``."""
    w, pad, lines = source.writer, "    ", []
    w.bound = {}
    for i, (name, over) in enumerate(action.params):
        w.bound[name] = f"p{i}"
        lines.append(f"{pad}for p{i} in {w.codes(over)}:")
        pad += "    "
    known = source.known.items()
    guards = [w.text(g.expr) for g in action.guards if not any(_is_at(g.expr, name, code) for name, code in known)]
    if guards:
        lines.append(f"{pad}if {' and '.join(guards)}:")
        pad += "    "
    bad = "()"
    if action.asserts:
        bad = "bad"
        lines.append(f"{pad}bad = ()")
        lines += [f"{pad}if not {w.text(a.expr)}: bad += ({a.prop!r},)" for a in action.asserts]
    args = f"({''.join(f'p{i}, ' for i in range(len(action.params)))})"
    lines += _effect(source, action, steps, pad, bad, f"{number}, {args}")
    return lines


def _effect(source: _Source, action: Action, steps: tuple[Property, ...], pad: str, bad: str, who: str) -> list[str]:
    """The lines for the updates of an action, the step properties, and the step itself."""
    w, lines = source.writer, []
    excused = bool(action.asserts) and not all(is_total(e) for _, e in action.updates)
    inner = pad + "    " if excused else pad
    for name, value in action.updates:
        if not isinstance(value, Const) or source.layout.fields[name].numbers is not None:
            lines.append(f"{inner}a{source.slot[name]} = {w.text(value)}")
    if excused:
        lines = [
            f"{pad}try:", *lines,
            f"{pad}except EvaluationError:", f"{pad}    if not bad: raise", f"{pad}    out.append((None, {who}, bad))",
            f"{pad}else:",
        ]  # fmt: skip
    delta = _delta(source, action)
    judgements = judged(action, steps)
    if judgements:
        lines.append(f"{inner}delta, bad = {delta}, {bad}")
        delta, bad = "delta", "bad"
        for name, value in action.updates:
            if isinstance(value, Const) and any(name in reads_next(e) for _, e in judgements):
                lines.append(f"{inner}a{source.slot[name]} = {w.text(value)}")
        lines += [f"{inner}if delta and not {w.text(e)}: bad += ({name!r},)" for name, e in judgements]
    lines.append(f"{inner}out.append(({delta}, {who}, {bad}))")
    return lines


def _is_at(e: Expr, name: str, code: int) -> bool:
    return at_point(e) == (name, code)


def at_point(e: Expr) -> tuple[str, int] | None:
    """The variable and the code of a test ``variable == constant``; None for anything else."""
    match e:
        case App(op=Op.EQ, args=(Ref(name=name), Const(value=int(code)))):
            return name, code
        case _:
            return None


def _delta(source: _Source, action: Action) -> str:
    """What the updates add to the packed state."""
    fixed, terms = 0, []
    for name, value in action.updates:
        f, i = source.layout.fields[name], source.slot[name]
        if f.numbers is not None:
            terms.append(f"(e{i}[a{i}] - i{i} << {f.shift})")
        elif isinstance(value, Const) and name in source.known:
            assert isinstance(value.value, int)
            fixed += (value.value - source.known[name]) << f.shift
        else:
            new = source.writer.text(value) if isinstance(value, Const) else f"a{i}"
            old = source.local(Ref(f.type, name))
            terms.append(f"({new} - {old} << {f.shift})")
    return " + ".join([str(fixed), *terms]) if fixed or not terms else " + ".join(terms)


__all__ = ["Condition", "Fill", "Group", "Move", "at_point", "condition", "fill"]
