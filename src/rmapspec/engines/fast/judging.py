# SPDX-License-Identifier: Apache-2.0
"""What is looked out for in every state, in machine code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rmapspec.engines.fast.context import loads
from rmapspec.engines.fast.emitter import Emitter, Operand
from rmapspec.engines.fast.expressions import Writer
from rmapspec.engines.fast.frames import JUDGE
from rmapspec.engines.fast.layout import Layout
from rmapspec.engines.fast.words import Words, state_at
from rmapspec.system.expr import Expr
from rmapspec.system.model import PropertyKind, System


@dataclass(frozen=True, slots=True)
class Sought:
    """A condition looked out for in every state: a false invariant (``sought`` False), a true witness or cover."""

    expr: Expr
    sought: bool
    names: tuple[str, ...]


def watches_of(system: System) -> tuple[Sought, ...]:
    """Each condition once, with the names that it decides."""
    found: dict[tuple[int, bool], tuple[Expr, list[str]]] = {}
    for p in system.properties:
        if p.kind is PropertyKind.INVARIANT:
            assert p.expr is not None
            found.setdefault((id(p.expr), False), (p.expr, []))[1].append(p.name)
        if p.witness is not None:
            found.setdefault((id(p.witness), True), (p.witness, []))[1].append(p.name)
    for c in system.covers:
        found.setdefault((id(c.expr), True), (c.expr, []))[1].append(c.name)
    return tuple(Sought(expr, sought, tuple(names)) for (_, sought), (expr, names) in found.items())


def judging(layout: Layout, watches: Sequence[Sought]) -> str:
    """The function ``judge``: for each watch that is not muted, the first state that strikes or is undefined."""
    e = Emitter()
    e.block = "state"
    words = state_at(e, layout)
    for k, watch in enumerate(watches):
        look, after = e.fresh("look"), e.fresh("after")
        muted = _noted(e, "muted", k)[1]
        quiet = e.value(f"icmp ne i64 {muted}, 0")
        e.put(f"br i1 {quiet}, label %{after}, label %{look}")
        e.label(look)
        with e.scope():
            _look(e, words, k, watch, after)
        e.label(after)
    return JUDGE.format(fields=loads("states", "muted", "strikes", "undefined"), body="\n".join(e.lines))


def _look(e: Emitter, words: Words, k: int, watch: Sought, after: str) -> None:
    """One watch in one state."""
    got = Writer(e, words.local).condition([watch.expr])
    wanted = got.value if watch.sought else e.inverse(1, got.value)
    struck = e.both(1, wanted, e.inverse(1, got.undefined))
    note = e.fresh("note")
    e.put(f"br i1 {e.either(1, struck, got.undefined)}, label %{note}, label %{after}")
    e.label(note)
    cases: tuple[tuple[str, Operand], ...] = (("strikes", struck), ("undefined", got.undefined))
    for field, true in cases:
        place, old = _noted(e, field, k)
        fresh = e.value(f"icmp slt i64 {old}, 0")
        first = e.value(f"and i1 {fresh}, {true}")
        new = e.value(f"select i1 {first}, i64 %i, i64 {old}")
        e.put(f"store i64 {new}, ptr {place}")
    e.put(f"br label %{after}")


def _noted(e: Emitter, field: str, k: int) -> tuple[str, str]:
    """Where a number for a watch is kept, and the number."""
    place = e.value(f"getelementptr i64, ptr %{field}, i64 {k}")
    return place, e.value(f"load i64, ptr {place}")
