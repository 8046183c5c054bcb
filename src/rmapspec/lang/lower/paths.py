# SPDX-License-Identifier: Apache-2.0
"""Paths through a control-flow graph: from a point to each step that may come next, with the tests on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import domain_of
from rmapspec.lang.lower.context import World
from rmapspec.lang.lower.expressions import lower
from rmapspec.lang.lower.flow import End, Fork, Head, Node, Reset, StepNode, Test, TryNode
from rmapspec.lang.lower.sizes import reject
from rmapspec.system.expr import Const, Expr, Op, Ref
from rmapspec.system.model import Guard
from rmapspec.system.types import BOOL, FiniteT, IntT, base, none_code, size


@dataclass(frozen=True, slots=True)
class Path:
    """Tests passed and cursors moved on the way to a node that takes a step, or to the end."""

    target: StepNode | TryNode | End
    guards: tuple[Guard, ...]
    store: Mapping[str, Expr]

    @property
    def condition(self) -> Expr:
        """All tests passed."""
        return mk.conj(g.expr for g in self.guards)


@dataclass(frozen=True, slots=True)
class _Way:
    guards: tuple[Guard, ...] = ()
    store: Mapping[str, Expr] = field(default_factory=dict)
    passed: tuple[Node, ...] = ()

    def test(self, name: str, cond: Expr, span: s.Span) -> _Way | None:
        """One test further; None when it can never be passed."""
        if mk.is_false(cond):
            return None
        return self if mk.is_true(cond) else replace(self, guards=(*self.guards, Guard(name, cond, span)))

    def move(self, cursor: str, value: Expr) -> _Way:
        """A cursor moved."""
        return replace(self, store={**self.store, cursor: value})


def paths(world: World, start: Node) -> list[Path]:
    """Every path from a point; raises SpecError for a loop that can go round without a step."""
    return list(_walk(world, start, _Way()))


def _walk(w: World, node: Node, way: _Way) -> Iterator[Path]:
    if isinstance(node, StepNode | TryNode | End):
        yield Path(node, way.guards, way.store)
        return
    if _goes_round(node, way.passed):
        raise reject(
            _span(node), "L115", "this loop can go round without taking a step", "give its body a labelled step"
        )
    way = replace(way, passed=(*way.passed, node))
    for onward, cond in _edges(w, node, way):
        if cond is not None:
            yield from _walk(w, onward, cond)


def _goes_round(node: Node, passed: tuple[Node, ...]) -> bool:
    """Whether a way comes back to a node without a for loop having moved on in between, which it does only so often."""
    if isinstance(node, Head) or node not in passed:
        return False
    since = passed[passed.index(node) :]
    left = {name for n in since if isinstance(n, Reset) for name, _ in n.cursors}
    return not any(isinstance(n, Head) and not n.entry and n.cursor not in left for n in since)


def _span(node: Node) -> s.Span:
    match node:
        case Test(span=span) | Fork(span=span):
            return span
        case Head(stmt=stmt):
            return stmt.span
        case Reset(then=then):
            return _span(then)
        case StepNode(step=step):
            return step.span
        case TryNode(stmt=attempt):
            return attempt.span
        case End():
            raise AssertionError("the end has no place in the text")


def _edges(w: World, node: Test | Fork | Head | Reset, way: _Way) -> Iterator[tuple[Node, _Way | None]]:
    match node:
        case Test(cond, place, then, other, span):
            value = lower(w, replace(place, store=way.store), cond, BOOL)
            text = f"test at line {span.line}"
            yield then, way.test(text, value, span)
            yield other, way.test(f"not {text}", mk.negate(value), span)
        case Fork(branches, _):
            for branch in branches:
                yield branch, way
        case Reset(cursors, then):
            for name, type_ in cursors:
                way = way.move(name, Const(type_, none_code(type_)))
            yield then, way
        case Head():
            yield from _loop_edges(w, node, way)


def _loop_edges(w: World, node: Head, way: _Way) -> Iterator[tuple[Node, _Way | None]]:
    """Into the body with the cursor on the next element, or out of the loop when there is none."""
    upcoming = _upcoming(w, node, way)
    none = Const(node.type, none_code(node.type))
    more = mk.apply(BOOL, Op.NE, (upcoming, none), span=node.stmt.span)
    name = f"for {node.stmt.var.text}: "
    exhausted = _rounds(node, way.passed) > size(node.type.of)
    inside = None if exhausted else way.test(name + "one more", more, node.stmt.span)
    yield node.body, None if inside is None else inside.move(node.cursor, upcoming)
    yield node.leave, way.test(name + "no more", mk.negate(more), node.stmt.span)


def _rounds(head: Head, passed: tuple[Node, ...]) -> int:
    """How often a way has come to the head of a loop since it last entered that loop from above."""
    rounds = 0
    for node in reversed(passed):
        if isinstance(node, Head) and node.entry and node.stmt is head.stmt and node.cursor == head.cursor:
            break
        rounds += node is head
    return rounds


def _upcoming(w: World, node: Head, way: _Way) -> Expr:
    """The first element, or the one after the cursor, as the domain is now; an option."""
    place = replace(node.place, store=way.store)
    over, guard = domain_of(w, place, node.stmt.domain, lower)
    here = mk.apply(over, Op.THE, (way.store.get(node.cursor) or Ref(node.type, node.cursor),))
    if _is_type(w, node.stmt.domain):
        assert isinstance(over, IntT | FiniteT)
        if not node.entry:
            return mk.apply(node.type, Op.SUCC, (here,), span=node.stmt.span)
        empty = guard is not None or not size(over)  # a constant range has a guard when it is empty at this size
        return Const(node.type, none_code(node.type) if empty else base(over))
    sequence = lower(w, place, node.stmt.domain)
    if node.entry:
        return mk.apply(node.type, Op.FIRST, (sequence,), span=node.stmt.span)
    return mk.apply(node.type, Op.NEXT, (sequence, here), span=node.stmt.span)


def _is_type(w: World, domain: s.Expr) -> bool:
    if isinstance(domain, s.Binary) and domain.op == "..":
        return True
    return isinstance(domain, s.Name) and isinstance(w.typed.symbols.get(domain), t.SortSymbol)
