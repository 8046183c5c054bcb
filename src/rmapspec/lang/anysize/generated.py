# SPDX-License-Identifier: Apache-2.0
"""Control lemmas: what every proof needs of locks, points, cursors and sequences, found by following control flow.

They are claims like any other, to be proved together with the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations_with_replacement, product

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.context import World
from rmapspec.lang.anysize.expressions import lower
from rmapspec.lang.anysize.flow import Loop
from rmapspec.lang.anysize.functions import known
from rmapspec.lang.anysize.processes import Graph, Move
from rmapspec.lang.anysize.shapes import Alt
from rmapspec.lang.anysize.values import Cases, SeqV, SetV, Terms, Value
from rmapspec.system.firstorder.model import Lemma
from rmapspec.system.firstorder.terms import FALSE, Formula, Var, conj, disj
from rmapspec.system.locks import OWNER, READERS, WRITER, part_of


@dataclass(frozen=True, slots=True)
class Flow:
    """A process with its moves, for following control."""

    graph: Graph
    moves: tuple[Move, ...]

    def facts(
        self, start: frozenset[str], after: Callable[[Move, frozenset[str]], frozenset[str]]
    ) -> dict[str, frozenset[str]]:
        """For each point, every fact that may hold there, when ``after`` says what may hold after a move."""
        found = {self.graph.start: start}
        changed = True
        while changed:
            changed = False
            for move in self.moves:
                if move.source not in found:
                    continue
                new = found.get(move.target, frozenset()) | after(move, found[move.source])
                if new != found.get(move.target):
                    found[move.target] = new
                    changed = True
        return found


def control_lemmas(w: World, flows: Iterable[Flow]) -> tuple[Lemma, ...]:
    """All of them."""
    found = list(flows)
    made = [lemma for decl in w.typed.locks.values() for lemma in exclusion(w, decl)]
    for flow in found:
        made += lock_points(w, flow)
        made += cursors(w, flow)
    made += [lemma for name, decl in w.typed.variables.items() for lemma in orders(w, name, decl)]
    return tuple(lemma for lemma in made if lemma.formula != conj(()))


def control(name: str, title: str, formula: Formula) -> Lemma:
    """A control lemma."""
    return Lemma(name, title, formula, "control")


# ------------------------------------------------------------ locks


def holders(w: World, decl: s.LockDecl, part: str) -> SetV:
    """The processes of one part of a lock."""
    found = w.storage.read(part_of(decl.name.text, part))
    assert isinstance(found, SetV)
    return found


def pairs(w: World, of: t.LType, f: Callable[[Alt, Terms, Alt, Terms], Formula], symmetric: bool = False) -> Formula:
    """For all pairs of values of a scalar type; a ``symmetric`` relation is said once for two alternatives."""
    parts = []
    alts = w.shapes.alts(of)
    for a, b in combinations_with_replacement(alts, 2) if symmetric else product(alts, repeat=2):
        xs, ys = w.fresh.tuple_of(a.sorts), w.fresh.tuple_of(b.sorts)
        parts.append(mk.every((*xs, *ys), f(a, xs, b, ys)))
    return conj(parts)


def alike(a: Alt, ts: Terms, b: Alt, us: Terms) -> Formula:
    """Two values are the same."""
    return mk.all_same(ts, us) if a == b else FALSE


def exclusion(w: World, decl: s.LockDecl) -> Iterator[Lemma]:
    """At most one process holds it exclusively, and then none reads."""
    name = decl.name.text
    exclusive = WRITER if decl.kind == "rwsem" else OWNER
    alone = holders(w, decl, exclusive)
    yield control(
        f"{name}: one {exclusive}",
        f"at most one process holds {name} exclusively",
        pairs(w, t.LProcess(), lambda a, ts, b, us: mk.imp(
            conj((alone.has(a, ts), alone.has(b, us))), alike(a, ts, b, us)
        ), symmetric=True),
    )  # fmt: skip
    if decl.kind == "rwsem":
        readers = holders(w, decl, READERS)
        yield control(
            f"{name}: no reader beside a writer",
            f"nobody reads while {name} is write-held",
            pairs(w, t.LProcess(), lambda a, ts, b, us: mk.neg(conj((alone.has(a, ts), readers.has(b, us))))),
        )


def held_after(move: Move, held: frozenset[str], part: str, lock: str) -> frozenset[str]:
    """Whether a process may hold a part of a lock, or may not, after a move."""
    for op in move.ops:
        if op.lock.text != lock:
            continue
        gained = {
            "down_read": {READERS: True},
            "up_read": {READERS: False},
            "down_write": {WRITER: True},
            "up_write": {WRITER: False},
            "downgrade_write": {WRITER: False, READERS: True},
        }.get(op.op, {OWNER: op.op in ("mutex_lock", "spin_lock")})
        if part in gained:
            held = frozenset({"yes" if gained[part] else "no"})
    return held


def lock_points(w: World, flow: Flow) -> Iterator[Lemma]:
    """Which locks a process holds at each point."""
    graph = flow.graph
    for decl in w.typed.locks.values():
        for part in (WRITER, READERS) if decl.kind == "rwsem" else (OWNER,):
            name = decl.name.text

            def after(move: Move, held: frozenset[str], p: str = part, n: str = name) -> frozenset[str]:
                return held_after(move, held, p, n)

            facts = flow.facts(frozenset({"no"}), after)
            me = w.fresh.tuple_of(graph.actor.alt.sorts, "p")
            holds = holders(w, decl, part).has(graph.actor.alt, me)
            word = {WRITER: "write-holds", READERS: "read-holds", OWNER: "holds"}[part]
            yield control(
                f"{graph.actor.name}: where it {word} {name}",
                f"{graph.actor.name} {word} {name} exactly in its critical sections",
                mk.every(me, by_points(graph, facts, me, "yes", holds)),
            )


def by_points(
    graph: Graph, facts: Mapping[str, frozenset[str]], me: tuple[Var, ...], yes: str, fact: Formula
) -> Formula:
    """A fact is true at the points where it must be, and only at those where it may be."""
    may = [p for p in graph.names[1:] if yes in facts.get(p, ())]
    must = [p for p in may if facts[p] == {yes}]
    inside = disj(graph.at_point(p, me) for p in may)
    if may == must:
        others = [p for p in graph.names[1:] if p not in may]
        if len(others) < len(may):
            return mk.iff(mk.neg(fact), disj(graph.at_point(p, me) for p in others))
        return mk.iff(fact, inside)
    return conj((mk.imp(fact, inside), mk.imp(disj(graph.at_point(p, me) for p in must), fact)))


# ------------------------------------------------------------ cursors


def cursors(w: World, flow: Flow) -> Iterator[Lemma]:
    """Where a cursor is at an element, and that the element is in the sequence the loop goes through."""
    graph = flow.graph
    for cursor, of in graph.builder.cursors.items():
        nothing = w.shapes.alts(of)[-1]

        def after(move: Move, known_: frozenset[str], c: str = cursor) -> frozenset[str]:
            value = move.store.get(c)
            return known_ if value is None else frozenset(k.alt.member for k in alternatives(value))

        facts = flow.facts(frozenset({nothing.member}), after)
        me = w.fresh.tuple_of(graph.actor.alt.sorts, "p")
        at = w.storage.read(cursor, me)
        assert isinstance(at, Cases)
        none = val.is_alt(at, (nothing,))
        shown = cursor.removeprefix(f"{graph.actor.name}.")
        yield control(
            f"{graph.actor.name}: inside the loop over {shown}",
            f"the cursor {shown} of {graph.actor.name} is at an element exactly inside of its loop",
            mk.every(me, by_points(graph, facts, me, nothing.member, none)),
        )
        loops = [loop for loop in graph.builder.loops if loop.cursor == cursor]
        yield from in_sequence(w, graph, loops, at, nothing)


def alternatives(value: Value) -> tuple[val.Case, ...]:
    """The alternatives of a cursor's value."""
    assert isinstance(value, Cases)
    return value.cases


def in_sequence(w: World, graph: Graph, loops: list[Loop], at: Cases, nothing: Alt) -> Iterator[Lemma]:
    """The cursor of a loop over one sequence is in it."""
    me = graph.me
    found = []
    for loop in loops:
        if isinstance(loop.domain, s.Name) and isinstance(w.typed.symbols.get(loop.domain), t.SortSymbol):
            return
        q = lower(w, loop.place, loop.domain)
        assert isinstance(q, SeqV)
        here = w.storage.read(loop.cursor, me)
        assert isinstance(here, Cases)
        inside = mk.neg(val.is_alt(here, (nothing,)))
        found.append(mk.imp(inside, val.where(known(here, nothing), q.has)))
    if len(set(found)) == 1:
        shown = loops[0].cursor.removeprefix(f"{graph.actor.name}.")
        vs = w.fresh.tuple_of(graph.actor.alt.sorts, "p")
        yield control(
            f"{graph.actor.name}: {shown} is in its sequence",
            f"the cursor {shown} of {graph.actor.name} is an element of what its loop goes through",
            mk.every(vs, mk.put(found[0], dict(zip(me, vs, strict=True)))),
        )


# ------------------------------------------------------------ sequences


def orders(w: World, name: str, decl: s.VarDecl) -> Iterator[Lemma]:
    """The order of a sequence is total, on its members alone."""
    of = w.shapes.declared(decl.type)
    if not isinstance(of, t.LSeq) or name in w.dropped:
        return
    q = w.storage.read(name)
    assert isinstance(q, SeqV)
    x = of.of
    yield control(f"{name}: members", f"the order of {name} is one of its members", pairs(
        w, x, lambda a, ts, b, us: mk.imp(q.before(a, ts, b, us), conj((q.has(a, ts), q.has(b, us))))
    ))  # fmt: skip
    yield control(f"{name}: irreflexive", f"no element of {name} comes before itself", val.over(
        w.shapes, w.fresh, x, lambda a, ts: mk.neg(q.before(a, ts, a, ts))
    ))  # fmt: skip
    yield control(f"{name}: total", f"of two elements of {name} one comes before the other", pairs(
        w, x, lambda a, ts, b, us: mk.imp(
            conj((q.has(a, ts), q.has(b, us))),
            disj((alike(a, ts, b, us), q.before(a, ts, b, us), q.before(b, us, a, ts))),
        ), symmetric=True
    ))  # fmt: skip
    yield control(f"{name}: transitive", f"what comes before an earlier element of {name} comes before a later", pairs(
        w, x, lambda a, ts, b, us: val.over(w.shapes, w.fresh, x, lambda c, vs: mk.imp(
            conj((q.before(a, ts, b, us), q.before(b, us, c, vs))), q.before(a, ts, c, vs)
        ))
    ))  # fmt: skip
