# SPDX-License-Identifier: Apache-2.0
"""A System as LLVM assembly: ``expand`` gives successors, ``judge`` looks at states, ``flush`` and ``rehash`` keep
them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rmapspec.engines.fast.arranging import arranging
from rmapspec.engines.fast.context import CAREFUL, ENTRIES, SPAN, loads
from rmapspec.engines.fast.emitter import Emitter
from rmapspec.engines.fast.expressions import Writer
from rmapspec.engines.fast.flow import Flow, Joiner
from rmapspec.engines.fast.frames import EXPAND, NOTE
from rmapspec.engines.fast.judging import Sought, judging, watches_of
from rmapspec.engines.fast.layout import Layout
from rmapspec.engines.fast.steps import Marks, Steps
from rmapspec.engines.fast.symmetry import Symmetry
from rmapspec.engines.fast.table import table_code
from rmapspec.engines.fast.values import container
from rmapspec.engines.fast.words import Words, state_at
from rmapspec.system.behaviour import can_act
from rmapspec.system.compile import Program
from rmapspec.system.expr import Expr
from rmapspec.system.model import Action, PropertyKind, System
from rmapspec.system.types import size

DEADLOCK = ""  # the name under which deadlock is marked


@dataclass(frozen=True, slots=True)
class Assembly:
    """The text, and what its numbers mean. ``longest``: the most successors that one state has."""

    text: str
    layout: Layout
    actions: tuple[Action, ...]
    marks: Marks
    watches: tuple[Sought, ...]
    longest: int
    symmetry: Symmetry | None = None


def assemble(system: System, symmetry: Symmetry | None = None) -> Assembly:
    """The code of a System, reduced by a symmetry or not; raises TooLargeError."""
    layout = Layout(system.variables)
    actions = can_act(system)
    marks = marks_of(system)
    watches = watches_of(system)
    text = (
        _expand(system, layout, actions, marks, symmetry is not None)
        + judging(layout, watches)
        + table_code(layout.words)
    )
    if symmetry is not None:
        text += arranging(system, layout, symmetry)
    declared = "declare void @llvm.prefetch.p0(ptr, i32, i32, i32)\n"
    for w in (64, 128, 256, 512, 1024, 2048, 4096):
        declared += f"declare i{w} @llvm.ctpop.i{w}(i{w})\n"
        declared += f"declare i{w} @llvm.cttz.i{w}(i{w}, i1)\ndeclare i{w} @llvm.ctlz.i{w}(i{w}, i1)\n"
    longest = sum(choices(a) for a in actions)
    return Assembly(declared + text, layout, actions, marks, watches, longest, symmetry)


def choices(action: Action) -> int:
    """How many choices of its parameters an action has."""
    found = 1
    for _, t in action.params:
        found *= size(t)
    return found


def marks_of(system: System) -> Marks:
    """The properties that steps can violate, and deadlock if it is judged."""
    kinds = (PropertyKind.STEP, PropertyKind.ASSERT)
    names = [p.name for p in system.properties if p.kind in kinds]
    if any(p.kind is PropertyKind.DEADLOCK for p in system.properties):
        names.append(DEADLOCK)
    return Marks({name: i for i, name in enumerate(names)}, container(len(names)))


def _expand(system: System, layout: Layout, actions: Sequence[Action], marks: Marks, reduced: bool) -> str:
    """All steps from a state, then whether it is a deadlock."""
    e = Emitter()
    e.block = "state"
    words = state_at(e, layout)
    steps = Steps(e, words, marks, [p for p in system.properties if p.kind is PropertyKind.STEP])
    flow = steps.all(Flow("%out"), list(enumerate(actions)))
    if DEADLOCK in marks.bits:
        unfinished = Program().machine(system).unfinished()
        stuck = e.both(1, e.test("eq", 64, flow.out, "%out"), e.inverse(1, flow.undefined))
        flow = Joiner(e, marks.width).when(stuck, flow, lambda f: _deadlock(e, words, marks, unfinished, f))
    e.put(f"br i1 {flow.undefined}, label %careful.note, label %well")
    return EXPAND.format(
        fields=loads("states", "buffer", "live", "hits", "careful", "room", "count", "careful_count"),
        careful=CAREFUL,
        arrange="  call void @arrange(ptr %ctx, i64 %out)\n" if reduced else "",
        span=SPAN,
        filled=ENTRIES * 8 * (layout.words + 1),
        body="\n".join(e.lines),
        bad=flow.bad,
        out=flow.out,
        note="".join(NOTE.format(w=marks.width, k=k) for k in marks.bits.values()),
        w=marks.width,
    )


def _deadlock(e: Emitter, words: Words, marks: Marks, unfinished: Expr, flow: Flow) -> Flow:
    """Marks a state without steps in which somebody has neither ended nor is idle."""
    w, bit = marks.width, marks.bits[DEADLOCK]
    got = Writer(e, words.local).condition([unfinished])
    live = e.resize(e.down(w, "%live.mask", bit), w, 1)
    return Flow(
        flow.out, e.either(w, flow.bad, e.up(w, e.resize(got.value, 1, w), bit)), e.both(1, live, got.undefined)
    )
