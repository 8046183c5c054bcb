# SPDX-License-Identifier: Apache-2.0
"""Paths through a control-flow graph: from a point to each step that may come next, with the tests on the way.

A loop goes to its next element by a parameter: an element after the cursor such that all between the two are passed
without a step. It ends when all after the cursor are. So one path stands for any number of rounds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.context import Place, World, passed
from rmapspec.lang.anysize.expressions import holds, lower
from rmapspec.lang.anysize.flow import End, Fork, Head, Node, Reset, StepNode, Test, TryNode
from rmapspec.lang.anysize.functions import known
from rmapspec.lang.anysize.shapes import Alt, leaves
from rmapspec.lang.anysize.values import Cases, SeqV, Terms, Value
from rmapspec.lang.anysize.wording import spoken
from rmapspec.lang.lower.sizes import reject
from rmapspec.system.firstorder.model import Clause
from rmapspec.system.firstorder.terms import FALSE, TRUE, Formula, Var, conj, disj


@dataclass(eq=False)
class Owed:
    """A point at which something must have a value before it is known where the way goes on."""

    span: s.Span


@dataclass(frozen=True, slots=True)
class Path:
    """Tests passed and cursors moved on the way to a node that takes a step, or to the end, or round a loop.

    ``params`` are the elements that loops have gone to, ``ways`` their alternatives, ``guesses`` the tests that are
    passed either way.
    """

    target: StepNode | TryNode | End | Head | Owed
    guards: tuple[Clause, ...]
    store: Mapping[str, Value]
    params: tuple[Var, ...]
    ways: tuple[str, ...]
    requires: tuple[Clause, ...]
    guesses: tuple[str, ...]

    @property
    def condition(self) -> Formula:
        """All tests passed."""
        return conj(g.formula for g in self.guards)


@dataclass(frozen=True, slots=True)
class Way:
    """A path that is not at its end yet."""

    guards: tuple[Clause, ...] = ()
    store: Mapping[str, Value] = field(default_factory=dict)
    params: tuple[Var, ...] = ()
    ways: tuple[str, ...] = ()
    requires: tuple[Clause, ...] = ()
    guesses: tuple[str, ...] = ()
    passed: tuple[Node, ...] = ()

    def test(self, name: str, cond: Formula, span: s.Span) -> Way | None:
        """One test further; None when it can never be passed."""
        if cond == FALSE:
            return None
        return self if cond == TRUE else replace(self, guards=(*self.guards, Clause(name, cond, span)))

    def at(self, place: Place, found: list[Clause], guesses: list[str]) -> Place:
        """A place of the text on this way, where a guard may be weakened."""
        return replace(place, store=self.store, unknown=TRUE, demands=found, guesses=guesses)


def paths(world: World, start: Node) -> list[Path]:
    """Every path from a point; raises SpecError for a loop that can go round without a step."""
    return [p for p in walk(world, start, Way()) if not isinstance(p.target, Head)]


def walk(w: World, node: Node, way: Way) -> Iterator[Path]:
    """Every way from a node to a step, the end, or round a loop that it has been in."""
    round_ = isinstance(node, Head) and not node.entry and any(_same_loop(node, n) for n in way.passed)
    if isinstance(node, StepNode | TryNode | End) or round_:
        assert isinstance(node, StepNode | TryNode | End | Head)
        yield Path(node, way.guards, way.store, way.params, way.ways, way.requires, way.guesses)
        return
    if _goes_round(node, way.passed):
        raise reject(
            _span(node), "L115", "this loop can go round without taking a step", "give its body a labelled step"
        )
    way = replace(way, passed=(*way.passed, node))
    if isinstance(node, Head) and (owed := _owed(w, node, way)):
        yield Path(Owed(node.stmt.span), way.guards, way.store, way.params, way.ways, owed, way.guesses)
    for onward, further in _edges(w, node, way):
        if further is not None:
            yield from walk(w, onward, further)


def _goes_round(node: Node, passed: tuple[Node, ...]) -> bool:
    """Whether a way comes back to a node without a for loop having moved on in between, which it does only once."""
    if isinstance(node, Head) or node not in passed:
        return False
    since = passed[passed.index(node) :]
    left = {name for n in since if isinstance(n, Reset) for name, _ in n.cursors}
    return not any(isinstance(n, Head) and not n.entry and n.cursor not in left for n in since)


def _same_loop(a: Head, b: Node) -> bool:
    return isinstance(b, Head) and a.stmt is b.stmt and a.cursor == b.cursor


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


def _edges(w: World, node: Node, way: Way) -> Iterator[tuple[Node, Way | None]]:
    match node:
        case Test():
            text = f"test at line {node.span.line}"
            yield node.then, _tested(w, node, way, text, wanted=True)
            yield node.other, _tested(w, node, way, f"not {text}", wanted=False)
        case Fork(branches, _):
            for branch in branches:
                yield branch, way
        case Reset(cursors, then):
            yield then, replace(way, store={**way.store, **{name: nowhere(w, of) for name, of in cursors}})
        case Head():
            yield from _loop_edges(w, node, way)
        case _:
            raise AssertionError("a step ends a way")


def nowhere(w: World, of: t.LOption) -> Cases:
    """The value of a cursor out of its loop."""
    return val.single(of, w.shapes.alts(of)[-1])


def _tested(w: World, node: Test, way: Way, text: str, wanted: bool) -> Way | None:
    found: list[Clause] = []
    guesses: list[str] = []
    place = way.at(node.place, found, guesses)
    cond = holds(w, place if wanted else place.flipped(), node.cond)
    if guesses:
        w.note(f"the test `{spoken(node.cond)}` may go either way", node.span)
    way = replace(way, requires=(*way.requires, *found), guesses=(*way.guesses, *guesses))
    return way.test(text, passed(cond if wanted else mk.neg(cond), found), node.span)


@dataclass(frozen=True, slots=True)
class Walked:
    """The domain of a loop as it is now: which elements there are, and which stands earlier."""

    alts: tuple[Alt, ...]
    has: Callable[[Alt, Terms], Formula]
    before: Callable[[Alt, Terms, Alt, Terms], Formula]


def walked(w: World, node: Head, place: Place) -> Walked:
    """The domain of a loop; raises SpecError for one without an order."""
    of = node.type.of
    alts = w.shapes.alts(of)
    if w.shapes.speaks_of_absent(of):
        raise leaves(node.stmt.span, "a loop over processes, of which this scenario does not run all, has no form here")
    if isinstance(node.stmt.domain, s.Name) and isinstance(w.typed.symbols.get(node.stmt.domain), t.SortSymbol):
        sort = w.shapes.simple(of)
        if sort is None or sort.members:
            raise leaves(node.stmt.span, "a loop over this type has no form of any size")
        return Walked(alts, lambda a, ts: TRUE, lambda a, ts, b, us: w.less(ts[0], us[0], sort))
    found = lower(w, place, node.stmt.domain)
    if not isinstance(found, SeqV):
        raise leaves(node.stmt.span, "a loop over a range of numbers has no form of any size")
    return Walked(alts, found.has, found.before)


def _loop_edges(w: World, node: Head, way: Way) -> Iterator[tuple[Node, Way | None]]:
    """Into the body with the cursor on the next element that is not passed, or out of the loop when there is none."""
    found: list[Clause] = []
    them = walked(w, node, way.at(node.place, found, []).exact())
    cursor = None if node.entry else _here(w, node, way)
    way = replace(way, requires=(*way.requires, *found))
    name = f"for {node.stmt.var.text}: "
    for alt in them.alts:
        vs = w.fresh.tuple_of(alt.sorts, node.stmt.var.text)
        fits = conj((them.has(alt, vs), _after(them, cursor, alt, vs)))
        between = _passed(w, node, way, them, cursor, _earlier(them, alt, vs))
        inside = way.test(name + "one more", conj((fits, between)), node.stmt.span)
        if inside is not None:
            moved = {**inside.store, node.cursor: val.single(node.type, alt, vs)}
            ways = (*inside.ways, alt.name) if len(them.alts) > 1 else inside.ways
            yield node.body, replace(inside, store=moved, params=(*inside.params, *vs), ways=ways)
    yield node.leave, way.test(name + "no more", _passed(w, node, way, them, cursor, None), node.stmt.span)


def _owed(w: World, node: Head, way: Way) -> tuple[Clause, ...]:
    """What must hold for a loop to have a next element or none: its cursor is in its sequence.

    It is asked for as soon as a way comes to the head, since where it does not hold no way leads on from there.
    """
    found: list[Clause] = []
    place = way.at(node.place, found, []).exact()
    them = walked(w, node, place)
    if not node.entry:
        is_in = val.where(_here(w, node, way), them.has)
        place.demand("the loop's cursor is in its sequence", is_in, node.stmt.span)
    return (*way.requires, *found) if found else ()


def _here(w: World, node: Head, way: Way) -> Cases:
    at = way.store.get(node.cursor) or w.storage.read(node.cursor, node.place.me)
    assert isinstance(at, Cases)
    return known(at, w.shapes.alts(node.type)[-1])


def _after(them: Walked, cursor: Cases | None, alt: Alt, vs: Terms) -> Formula:
    """An element stands after the cursor; any does when a loop is entered."""
    return TRUE if cursor is None else val.where(cursor, lambda a, ts: them.before(a, ts, alt, vs))


def _earlier(them: Walked, alt: Alt, vs: Terms) -> Callable[[Alt, Terms], Formula]:
    """Standing before an element."""
    return lambda a, ts: them.before(a, ts, alt, vs)


def _passed(
    w: World,
    node: Head,
    way: Way,
    them: Walked,
    cursor: Cases | None,
    until: Callable[[Alt, Terms], Formula] | None,
) -> Formula:
    """All elements after the cursor, and before another one if there is one, are passed without a step."""
    parts = []
    for alt in them.alts:
        vs = w.fresh.tuple_of(alt.sorts, node.stmt.var.text)
        there = conj((them.has(alt, vs), _after(them, cursor, alt, vs), TRUE if until is None else until(alt, vs)))
        parts.append(mk.every(vs, mk.imp(there, skips(w, node, way, alt, vs))))
    return conj(parts)


def skips(w: World, node: Head, way: Way, alt: Alt, vs: tuple[Var, ...]) -> Formula:
    """An element is passed without a step: some way through the body comes back to the head."""
    store = {**way.store, node.cursor: val.single(node.type, alt, vs)}
    ways = walk(w, node.body, Way(store=store, passed=way.passed))
    rounds = (p for p in ways if isinstance(p.target, Head) and _same_loop(node, p.target))
    return disj(mk.some(p.params, p.condition) for p in rounds)
