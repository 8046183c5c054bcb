# SPDX-License-Identifier: Apache-2.0
"""The words of a system of any size: what the text can say of control, loops and sequences, each with its meaning."""

from __future__ import annotations

from collections.abc import Iterator

from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.control import Control
from rmapspec.lang.anysize.flow import Loop
from rmapspec.lang.anysize.processes import Graph
from rmapspec.lang.anysize.storage import written
from rmapspec.lang.anysize.system import AnySize
from rmapspec.system.firstorder.terms import FALSE, conj
from rmapspec.system.firstorder.words import Region, Vocabulary, Word


def vocabulary(lowered: AnySize) -> Vocabulary:
    """What can be said of this system in the language, beside the symbols that have a text."""
    control = Control(lowered.world, {g.actor.alt: g for g in lowered.graphs})
    cursors = {loop.cursor for g in lowered.graphs for loop in g.builder.loops}
    hidden = [s for s in lowered.system.symbols if any(s.name.startswith(f"{cursor}.") for cursor in cursors)]
    declared = lowered.world.typed.sorts
    indices = [g.actor.index for g in lowered.graphs if g.actor.index is not None]
    return Vocabulary(
        words=tuple(w for g in lowered.graphs for w in loop_words(control, g)),
        regions=tuple(region(g) for g in lowered.graphs),
        hidden=frozenset(s for s in hidden if not s.text.startswith("before(")),
        ranges=tuple((sort.name, "Process") for sort in indices if sort.name not in declared),
    )


def process_text(g: Graph) -> str:
    """A process as the language writes it, its index first among the arguments."""
    if g.actor.index is None:
        return g.actor.name
    return "{0}" if g.actor.decl.index is None else f"{g.actor.name}[{{0}}]"


def loop_words(control: Control, g: Graph) -> Iterator[Word]:
    """Where the loops of a process stand."""
    for loops in {loop.cursor: loop for loop in g.builder.loops}.values():
        name = shortest(control, g, loops)
        if name is not None:
            yield from words_of(control, g, loops, name)


def shortest(control: Control, g: Graph, loop: Loop) -> str | None:
    """The shortest name that means this loop's cursor and no other, if there is one."""
    for length in range(1, len(loop.name) + 1):
        name = loop.name[-length:]
        if {x.cursor for group in control.meant(g, name) for x in group} == {loop.cursor}:
            return ".".join(name)
    return None


def words_of(control: Control, g: Graph, loop: Loop, name: str) -> Iterator[Word]:
    """``inside``, and for each alternative of an element ``cursor`` and ``done``."""
    world, me = control.world, g.me
    at = world.storage.read(loop.cursor, me)
    assert isinstance(at, val.Cases)
    running = control.running(loop, at)
    who = process_text(g)
    yield Word(f"inside({who}, {name})", me, running)
    for alt in world.shapes.alts(loop.type)[:-1]:
        xs = world.fresh.tuple_of(alt.sorts, "x")
        element = written(alt, len(me))
        yield Word(f"cursor({who}, {name}) == {element}", (*me, *xs), val.is_this(at, alt, xs))
        groups = [x for group in control.meant(g, loop.name) for x in group]
        orders = {control.order(g, x, val.single(loop.type.of, alt, xs), at, me) for x in groups}
        if len(orders) == 1:
            meaning = conj((running, orders.pop()))
            if meaning != FALSE:
                yield Word(f"done({who}, {name}, {element})", (*me, *xs), meaning)


def region(g: Graph) -> Region:
    """How sets of points of a process are said."""
    who = process_text(g)
    atoms = {f"not started({who})": frozenset({g.start})}
    for label in sorted({step.label for step in g.builder.steps}):
        parts = tuple(label.split("."))
        for length in range(1, len(parts) + 1):
            suffix = parts[-length:]
            atoms.setdefault(f"after({who}, {'.'.join(suffix)})", frozenset(g.after(suffix)))
    kept = {points: text for text, points in sorted(atoms.items(), key=lambda item: -len(item[0])) if points}
    return Region(g.pc, tuple((text, points) for points, text in kept.items()))
