# SPDX-License-Identifier: Apache-2.0
"""Predicates of control: where processes are, and how far their loops have come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.context import Place, World
from rmapspec.lang.anysize.expressions import lower
from rmapspec.lang.anysize.flow import Loop
from rmapspec.lang.anysize.functions import known
from rmapspec.lang.anysize.processes import Graph
from rmapspec.lang.anysize.shapes import Alt, leaves
from rmapspec.lang.anysize.values import Cases, Num, SeqV, Terms, Value
from rmapspec.lang.lower.control import dotted
from rmapspec.lang.lower.sizes import reject
from rmapspec.system.firstorder.terms import FALSE, TRUE, Formula, conj, disj

Graphs = Mapping[Alt, Graph]


def runs(p: Place, g: Graph, me: Terms) -> bool:
    """Whether a process is known to run at a place: it takes the step there, or all are taken to."""
    return p.everybody or (p.actor == g.actor and p.me == me)


@dataclass(frozen=True, slots=True)
class Control:
    """The control flow of all processes of a scenario, by their alternative of Process."""

    world: World
    graphs: Graphs

    def enter(self) -> None:
        """Make the predicates known to expressions."""
        found: dict[str, Callable[[Place, s.Call], Value]] = {
            "at": self.at,
            "after": self.after,
            "started": self.started,
            "ended": self.ended,
            "cursor": self.cursor,
            "inside": self.inside,
            "done": self.done,
        }
        self.world.control.update(found)

    def of(self, p: Place, e: s.Call, f: Callable[[Graph, Terms], Formula], absent: Formula = FALSE) -> Value:
        """A predicate of the process that the first argument names, and what it is of one that does not run."""
        cursors = {loop.cursor for g in self.graphs.values() for loop in g.builder.loops}
        if any(name not in cursors for name in p.store):
            raise leaves(e.span, f"`{e.function.text}` after an assignment of the same step has no form of any size")
        who = lower(self.world, p.exact(), e.args[0])
        assert isinstance(who, Cases)
        return val.truth(val.where(who, lambda a, ts: f(self.graphs[a], ts) if a in self.graphs else absent))

    def at(self, p: Place, e: s.Call) -> Value:
        """``at(p, label)``."""
        label = dotted(e.args[1])
        return self.of(p, e, lambda g, me: self.standing(p, e, g.at(label, me, runs(p, g, me))))

    def ended(self, p: Place, e: s.Call) -> Value:
        """``ended(p)``."""
        return self.of(p, e, lambda g, me: self.standing(p, e, g.at((), me, runs(p, g, me))), TRUE)

    def standing(self, p: Place, e: s.Call, found: list[tuple[Formula, bool]]) -> Formula:
        """One of these conditions, of which some are weaker than what the text says."""
        if not all(exact for _, exact in found):
            p.guess(f"what `{e.function.text}` asks for", e.span)
        return disj(f for f, exact in found if exact or p.unknown != FALSE)

    def after(self, p: Place, e: s.Call) -> Value:
        """``after(p, label)``."""
        label = dotted(e.args[1])

        def left(g: Graph, me: Terms) -> list[tuple[Formula, bool]]:
            return [(g.at_point(point, me), runs(p, g, me) or not g.unsure(point)) for point in g.after(label)]

        return self.of(p, e, lambda g, me: self.standing(p, e, left(g, me)))

    def started(self, p: Place, e: s.Call) -> Value:
        """``started(p)``."""
        return self.of(p, e, lambda g, me: mk.neg(g.at_point(g.start, me)))

    # ------------------------------------------------------------ loops

    def meant(self, g: Graph, name: tuple[str, ...]) -> list[list[Loop]]:
        """The loops that a name stands for, those that share a cursor together, the innermost first."""
        found: dict[str, list[Loop]] = {}
        for loop in g.builder.loops:
            if loop.name[-len(name) :] == name:
                found.setdefault(loop.cursor, []).append(loop)
        return sorted(found.values(), key=lambda loops: -len(loops[0].name))

    def value(self, p: Place, loop: Loop, me: Terms) -> Cases:
        """The cursor of a loop now."""
        found = self.world.storage.read(loop.cursor, me)
        if p.actor is not None and me == p.me:
            found = p.store.get(loop.cursor) or found
        assert isinstance(found, Cases)
        return found

    def running(self, loop: Loop, at: Cases) -> Formula:
        """Control is inside of a loop."""
        return mk.neg(val.is_alt(at, (self.world.shapes.alts(loop.type)[-1],)))

    def cursor(self, p: Place, e: s.Call) -> Value:
        """``cursor(p, x)``."""
        name = dotted(e.args[1])
        of = self.world.typed.types[e]
        nothing = val.single(of, self.world.shapes.alts(of)[-1])
        who = lower(self.world, p.exact(), e.args[0])
        assert isinstance(who, Cases)

        def read(a: Alt, me: Terms) -> Value:
            found: Value = nothing
            each = self.meant(self.graphs[a], name) if a in self.graphs else []
            for loops in reversed(each):
                at = self.value(p, loops[0], me)
                found = at if loops is each[-1] else val.ite(self.running(loops[0], at), at, found)
            return found

        return val.select(who, read)

    def inside(self, p: Place, e: s.Call) -> Value:
        """``inside(p, x)``."""
        name = dotted(e.args[1])
        return self.of(p, e, lambda g, me: disj(
            self.running(loops[0], self.value(p, loops[0], me)) for loops in self.meant(g, name)
        ))  # fmt: skip

    def done(self, p: Place, e: s.Call) -> Value:
        """``done(p, x, element)``."""
        name = dotted(e.args[1])

        def passed(g: Graph, me: Terms) -> Formula:
            parts: list[Formula] = []
            further_in: list[Formula] = []
            for loops in self.meant(g, name):
                at = self.value(p, loops[0], me)
                running = self.running(loops[0], at)
                parts.append(conj((*further_in, running, self.earlier(p, e, g, loops, at, me))))
                further_in.append(mk.neg(running))
            return disj(parts)

        return self.of(p, e, passed)

    def earlier(self, p: Place, e: s.Call, g: Graph, loops: list[Loop], at: Cases, me: Terms) -> Formula:
        """The element comes before the cursor, in the order of the type or of the sequence as it is now."""
        x = lower(self.world, p.exact(), e.args[2], loops[0].type.of)
        if isinstance(x, Num):
            raise leaves(e.span, "a loop over numbers has no form of any size")
        assert isinstance(x, Cases)
        orders = {self.order(g, loop, x, at, me) for loop in loops}
        if len(orders) > 1:
            told = f"the loops `{'.'.join(loops[0].name)}` of one process go through different things"
            raise reject(e.span, "L124", told, "give their variables different names")
        return orders.pop()

    def order(self, g: Graph, loop: Loop, x: Cases, at: Cases, me: Terms) -> Formula:
        """An element comes before a cursor in what one loop goes through."""
        here = known(at, self.world.shapes.alts(loop.type)[-1])
        if isinstance(loop.domain, s.Name) and isinstance(self.world.typed.symbols.get(loop.domain), t.SortSymbol):
            sort = self.world.shapes.simple(loop.type.of)
            assert sort is not None
            return self.world.less(x.cases[0].terms[0], here.cases[0].terms[0], sort)
        q = lower(self.world, loop.place, loop.domain)
        assert isinstance(q, SeqV)
        before = val.where(x, lambda a, ts: val.where(here, lambda b, us: q.before(a, ts, b, us)))
        return mk.put(before, dict(zip(g.me, me, strict=True)))
