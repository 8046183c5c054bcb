# SPDX-License-Identifier: Apache-2.0
"""One atomic step: its statements, executed symbolically, become guards, claims, demands and updates of any size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.binders import domain, force
from rmapspec.lang.anysize.context import Place, World, passed
from rmapspec.lang.anysize.counting import NotCountingError, unchanged
from rmapspec.lang.anysize.expressions import holds, lower
from rmapspec.lang.anysize.locks import LockState, operate
from rmapspec.lang.anysize.shapes import has_int, leaves
from rmapspec.lang.anysize.values import Case, Cases, MapV, Num, Terms, Value
from rmapspec.lang.anysize.wording import spoken
from rmapspec.lang.lower.sizes import impossible
from rmapspec.system.firstorder.model import Claim, Clause
from rmapspec.system.firstorder.terms import BOOL, FALSE, TRUE, Eq, Formula, Member, Term, Var, conj


@dataclass
class Effects:
    """What a step has done so far; ``store`` is replaced, never changed, since values read it when they are asked."""

    store: Mapping[str, Value] = field(default_factory=dict)
    guards: list[Clause] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    requires: list[Clause] = field(default_factory=list)
    params: list[Var] = field(default_factory=list)
    ops: list[s.LockOp] = field(default_factory=list)
    touched: dict[str, list[Cases]] = field(default_factory=dict)
    """The elements at which each map was assigned."""

    def set(self, name: str, value: Value) -> None:
        """Assign a variable."""
        self.store = {**self.store, name: value}


@dataclass
class Executor:
    """Runs simple statements symbolically in one world."""

    world: World

    def run(self, body: Sequence[s.Simple], place: Place, out: Effects, when: Formula = TRUE) -> None:
        """Execute statements in order, under the condition ``when`` (of an enclosing ``if``)."""
        for stmt in body:
            self.simple(stmt, replace(place, store=out.store), out, when)

    def reading(self, place: Place, out: Effects, when: Formula, unknown: Formula | None) -> Place:
        """A place where what is read demands to have a value."""
        return replace(place, demands=out.requires, when=when, unknown=unknown, guesses=[])

    def simple(self, stmt: s.Simple, place: Place, out: Effects, when: Formula) -> None:
        """Execute one statement."""
        w = self.world
        match stmt:
            case s.Assign():
                self.assign(stmt, place, out, when)
            case s.Require(span, name, cond):
                known = len(out.requires)
                here = self.reading(place, out, when, TRUE)
                test = passed(mk.imp(when, holds(w, here, cond)), out.requires[known:])
                self.noted(here, f"`require {spoken(cond)}`", span)
                if test != TRUE:
                    out.guards.append(Clause(name or f"require at line {span.line}", test, span))
            case s.Assert(span, prop, cond):
                here = self.reading(place, out, when, FALSE)
                out.claims.append(Claim(prop.text, mk.imp(when, holds(w, here, cond)), span))
                self.noted(here, f"`assert {prop.text}: {spoken(cond)}`", span)
            case s.LockOp():
                self.lock(stmt, place, out, when)
            case s.Cond():
                self.conditional(stmt, place, out, when)
            case s.Choose():
                self.choose(stmt, place, out, when)
            case s.Skip():
                pass
            case s.PrimeAssign(span):
                raise impossible(span, "`x' = …` belongs in an action")

    def noted(self, place: Place, what: str, span: s.Span) -> None:
        """Name what was guessed."""
        if place.guesses:
            self.world.note(f"{what} may go either way", span)

    def assign(self, stmt: s.Assign, place: Place, out: Effects, when: Formula) -> None:
        """Execute an assignment; one to a variable that is left out does nothing."""
        symbol = self.world.typed.symbols[stmt.target]
        assert isinstance(symbol, t.VarSymbol | t.LocalSymbol)
        of = self.world.shapes.declared(symbol.decl.type)
        if stmt.target.text in self.world.counters and isinstance(symbol, t.VarSymbol):
            self.count(stmt, place, out)
            return
        if has_int(of) or stmt.target.text in self.world.dropped:
            return
        name = stmt.target.text
        owner: Terms = ()
        if isinstance(symbol, t.LocalSymbol):
            assert place.actor is not None
            name, owner = place.actor.variable(name), place.me
        here = self.reading(place, out, when, None)
        old = place.store.get(name) or self.world.storage.read(name, owner)
        new = self.updated(old, of, stmt.keys, stmt, here)
        if stmt.keys and isinstance(old, MapV):
            key = lower(self.world, replace(here, demands=None), stmt.keys[0], old.key)
            assert isinstance(key, Cases)
            out.touched.setdefault(name, []).append(key)
        force(self.world, new)
        out.set(name, new)

    def count(self, stmt: s.Assign, place: Place, out: Effects) -> None:
        """Execute an assignment to a counter; raises NotCountingError for what is not so much more or less."""
        name = stmt.target.text
        new = lower(self.world, place.exact(), stmt.value)
        if not isinstance(new, Num) or new.counter != name:
            raise NotCountingError(name, "a step assigns something else than so much more or less")
        out.set(name, new)

    def updated(self, old: Value, of: t.LType, keys: tuple[s.Expr, ...], stmt: s.Assign, place: Place) -> Value:
        """The old value with the element at the keys replaced."""
        if not keys:
            return lower(self.world, place, stmt.value, of)
        assert isinstance(old, MapV)
        key = lower(self.world, place, keys[0], old.key)
        assert isinstance(key, Cases)
        table = old
        inner = self.updated(val.select(key, old.get), old.value, keys[1:], stmt, place)
        return MapV(old.key, old.value, lambda a, ts: val.ite(val.is_this(key, a, ts), inner, table.get(a, ts)))

    def lock(self, stmt: s.LockOp, place: Place, out: Effects, when: Formula) -> None:
        """Execute an operation of the lock library."""
        if when != TRUE:
            raise impossible(stmt.span, "a lock operation under a condition cannot share a step")
        symbol = self.world.typed.symbols[stmt.lock]
        assert isinstance(symbol, t.LockSymbol)
        assert place.actor is not None
        me = val.single(t.LProcess(), place.actor.alt, place.me)
        effect = operate(stmt, LockState(self.world, symbol.decl, place), me)
        out.guards += effect.guards
        out.requires += effect.requires
        out.ops.append(stmt)
        for name, value in effect.updates:
            out.set(name, value)

    def conditional(self, stmt: s.Cond, place: Place, out: Effects, when: Formula) -> None:
        """Execute both branches and join what they assigned; a test that no formula can speak of goes either way."""
        here = self.reading(place, out, when, TRUE)
        cond = holds(self.world, here, stmt.cond)
        if here.guesses and self.matters(stmt):
            self.noted(here, f"the test `{spoken(stmt.cond)}`", stmt.span)
            way = self.world.fresh.var(BOOL, "either")
            out.params.append(way)
            cond = way
        before = out.store
        arms = []
        for body, test in ((stmt.then, cond), (stmt.other, mk.neg(cond))):
            out.store = before
            if test != FALSE:
                self.run(body, replace(place, store=before), out, conj((when, test)))
            arms.append(out.store)
        out.store = before
        for name in sorted(arms[0].keys() | arms[1].keys()):
            yes, no = (arm[name] if name in arm else self.current(name, place) for arm in arms)
            out.set(name, val.ite(cond, yes, no))

    def matters(self, stmt: s.Cond) -> bool:
        """Whether a branch does anything that is not left out."""
        return any(not self.ignored(x) for x in (*stmt.then, *stmt.other))

    def ignored(self, stmt: s.Simple) -> bool:
        """Whether a statement does nothing here."""
        if isinstance(stmt, s.Assign):
            symbol = self.world.typed.symbols[stmt.target]
            assert isinstance(symbol, t.VarSymbol | t.LocalSymbol)
            if stmt.target.text in self.world.counters:
                return False
            return has_int(self.world.shapes.declared(symbol.decl.type)) or stmt.target.text in self.world.dropped
        return isinstance(stmt, s.Skip) or (isinstance(stmt, s.Cond) and not self.matters(stmt))

    def current(self, name: str, place: Place) -> Value:
        """A variable before the step."""
        if name in self.world.counters:
            return unchanged(self.world.counters[name])
        kept = self.world.storage.kept[name]
        return self.world.storage.read(name, place.me if kept.actor is not None else ())

    def choose(self, stmt: s.Choose, place: Place, out: Effects, when: Formula) -> None:
        """Add parameters that stand for any element of the domain."""
        if when != TRUE:
            raise impossible(stmt.span, "`choose` under a condition cannot share a step")
        here = self.reading(place, out, when, None)
        over, guard = domain(self.world, here, stmt.domain, lower)
        x, params = any_value(self.world, over, stmt.var.text, stmt.span)
        out.params += params
        if guard is not None:
            out.guards.append(Clause(f"choose {stmt.var.text}", val.where(x, guard), stmt.span))
        self.run(stmt.body, replace(place.bind(stmt.var, x), store=out.store), out, when)

    def simultaneous(self, body: Sequence[s.Simple], place: Place, out: Effects, when: Formula = TRUE) -> None:
        """Execute the body of a free-standing action: primed assignments all read the old state."""
        for stmt in body:
            if isinstance(stmt, s.PrimeAssign):
                self.prime(stmt, place, out, when)
            elif isinstance(stmt, s.Cond):
                cond = holds(self.world, self.reading(place, out, when, None), stmt.cond)
                self.simultaneous(stmt.then, place, out, conj((when, cond)))
                self.simultaneous(stmt.other, place, out, conj((when, mk.neg(cond))))
            elif isinstance(stmt, s.Require | s.Assert | s.Skip):
                self.simple(stmt, place, out, when)
            else:
                raise impossible(stmt.span, "an action holds `require`, `assert` and `x' = …` only")

    def prime(self, stmt: s.PrimeAssign, place: Place, out: Effects, when: Formula) -> None:
        """Execute ``x' = …``."""
        name = stmt.target.text
        of = self.world.shapes.declared(self.world.typed.variables[name].type)
        if name in self.world.counters:
            raise NotCountingError(name, "an action assigns it")
        if has_int(of) or name in self.world.dropped:
            return
        new = lower(self.world, self.reading(place, out, when, None), stmt.value, of)
        force(self.world, new)
        old = out.store.get(name) or self.world.storage.read(name)
        out.set(name, val.ite(when, new, old))


def any_value(w: World, of: t.LType, hint: str, span: s.Span) -> tuple[Cases, list[Var]]:
    """Any value of a scalar type, and the variables that it is made of."""
    if of == t.LInt():
        raise leaves(span, "a number that may be any has no form of any size")
    if w.shapes.speaks_of_absent(of):
        raise leaves(span, "any process may be one that this scenario does not run")
    alts = w.shapes.alts(of, span)
    if len(alts) == 1:
        vs = w.fresh.tuple_of(alts[0].sorts, hint)
        return val.single(of, alts[0], vs), list(vs)
    kind = w.fresh.var(w.shapes.tags(of), f"{hint}_kind")
    params = [kind]
    cases = []
    for alt in alts:
        vs = w.fresh.tuple_of(alt.sorts, hint)
        params += vs
        tag: Term = Member(kind.sort, alt.member)
        cases.append(Case(Eq(kind, tag), alt, vs))
    return Cases(of, tuple(cases)), params
