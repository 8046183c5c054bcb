# SPDX-License-Identifier: Apache-2.0
"""One atomic step: its statements, executed symbolically from the state before it, become guards, asserts and
updates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import domain_of
from rmapspec.lang.lower.coerce import coerce
from rmapspec.lang.lower.context import Place, World
from rmapspec.lang.lower.expressions import lower
from rmapspec.lang.lower.locks import LockState, Wait, operate, waits
from rmapspec.lang.lower.sizes import impossible
from rmapspec.system.expr import Bound, Expr, Op, Ref
from rmapspec.system.model import Assertion, Guard, LockEvent
from rmapspec.system.types import BOOL, MapT, Scalar, Type


@dataclass(frozen=True, slots=True)
class Waiting:
    """A wait within a step, with the guards and parameters that stand before it: what comes after is not asked yet."""

    wait: Wait
    guards: tuple[Guard, ...]
    params: tuple[tuple[str, Scalar], ...]


@dataclass
class Effects:
    """What a step has done so far; ``store`` holds the symbolic values of what it assigned, over the state before."""

    store: dict[str, Expr] = field(default_factory=dict)
    guards: list[Guard] = field(default_factory=list)
    asserts: list[Assertion] = field(default_factory=list)
    events: list[LockEvent] = field(default_factory=list)
    params: list[tuple[str, Scalar]] = field(default_factory=list)
    waits: list[Waiting] = field(default_factory=list)


@dataclass
class Executor:
    """Runs simple statements symbolically in one world."""

    world: World

    def run(self, body: Sequence[s.Simple], place: Place, out: Effects, when: Expr = mk.TRUE) -> None:
        """Execute statements in order, under the condition ``when`` (of an enclosing ``if``)."""
        for stmt in body:
            self.simple(stmt, replace(place, store=out.store), out, when)

    def simple(self, stmt: s.Simple, place: Place, out: Effects, when: Expr) -> None:
        """Execute one statement."""
        match stmt:
            case s.Assign():
                name, value = self.assignment(stmt, place)
                out.store[name] = mk.after(out.store.get(name), value, stmt.span)
            case s.Require(span, name, cond):
                test = mk.implies(when, lower(self.world, place, cond, BOOL))
                out.guards.append(Guard(name or f"require at line {span.line}", test, span))
            case s.Assert(span, prop, cond):
                claim = mk.implies(when, lower(self.world, place, cond, BOOL))
                out.asserts.append(Assertion(prop.text, claim, span))
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

    def variable(self, name: s.Name, place: Place) -> str:
        """The state variable that an assigned name stands for."""
        if isinstance(self.world.typed.symbols[name], t.LocalSymbol):
            assert place.instance is not None
            return place.instance.variable(name.text)
        return name.text

    def assignment(self, stmt: s.Assign, place: Place) -> tuple[str, Expr]:
        """The variable and its whole new value."""
        name = self.variable(stmt.target, place)
        type_ = self.world.variables[name]
        return name, self.updated(place.read(name, type_), type_, stmt.keys, stmt, place)

    def updated(self, old: Expr, type_: Type, keys: tuple[s.Expr, ...], stmt: s.Assign, place: Place) -> Expr:
        """The old value with the element at the keys replaced."""
        if not keys:
            return lower(self.world, place, stmt.value, type_)
        assert isinstance(type_, MapT)
        key = lower(self.world, place, keys[0], type_.key)
        inner = mk.apply(type_.value, Op.GET, (old, key), span=stmt.span)
        value = self.updated(inner, type_.value, keys[1:], stmt, place)
        return mk.apply(type_, Op.PUT, (old, key, value), span=stmt.span)

    def lock(self, stmt: s.LockOp, place: Place, out: Effects, when: Expr) -> None:
        """Execute an operation of the lock library."""
        if not mk.is_true(when):
            raise impossible(stmt.span, "a lock operation under a condition cannot share a step")
        symbol = self.world.typed.symbols[stmt.lock]
        assert isinstance(symbol, t.LockSymbol)
        assert place.instance is not None
        state = LockState(symbol.decl, self.world.process_type, place)
        me = self.world.code(place.instance)
        effect = operate(stmt, state, me)
        wait = waits(stmt, state, me, effect)
        out.waits += [] if wait is None else [Waiting(wait, tuple(out.guards), tuple(out.params))]
        out.guards += effect.guards
        out.store.update(effect.updates)
        out.events.append(effect.event)

    def conditional(self, stmt: s.Cond, place: Place, out: Effects, when: Expr) -> None:
        """Execute both branches and join what they assigned."""
        cond = lower(self.world, place, stmt.cond, BOOL)
        before = dict(out.store)
        arms = []
        for body, test in ((stmt.then, cond), (stmt.other, mk.negate(cond))):
            out.store = dict(before)
            if not mk.is_false(test):
                self.run(body, place, out, mk.conj((when, test)))
            arms.append(out.store)
        out.store = before
        for name in sorted(arms[0].keys() | arms[1].keys()):
            type_ = self.world.variables[name]
            old = before.get(name) or Ref(type_, name)
            out.store[name] = mk.ite(cond, arms[0].get(name, old), arms[1].get(name, old), type_, stmt.span)

    def choose(self, stmt: s.Choose, place: Place, out: Effects, when: Expr) -> None:
        """Add a parameter that ranges over the domain."""
        if not mk.is_true(when):
            raise impossible(stmt.span, "`choose` under a condition cannot share a step")
        over, guard = domain_of(self.world, place, stmt.domain, lower)
        name = stmt.var.text if all(n != stmt.var.text for n, _ in out.params) else f"{stmt.var.text}#{len(out.params)}"
        x = Bound(over, name, stmt.var.span)
        out.params.append((name, over))
        if guard is not None:
            out.guards.append(Guard(f"choose {stmt.var.text}", guard(x), stmt.span))
        self.run(stmt.body, place.bind(stmt.var, x), out, when)

    def simultaneous(self, body: Sequence[s.Simple], place: Place, out: Effects) -> None:
        """Execute the body of a free-standing action: primed assignments all read the old state."""
        for stmt in body:
            if isinstance(stmt, s.PrimeAssign):
                type_ = self.world.variables[stmt.target.text]
                out.store[stmt.target.text] = coerce(lower(self.world, place, stmt.value, type_), type_, stmt.span)
            elif isinstance(stmt, s.Cond):
                self.simultaneous_branch(stmt, place, out)
            elif isinstance(stmt, s.Require | s.Assert | s.Skip):
                self.simple(stmt, place, out, mk.TRUE)
            else:
                raise impossible(stmt.span, "an action holds `require`, `assert` and `x' = …` only")

    def simultaneous_branch(self, stmt: s.Cond, place: Place, out: Effects) -> None:
        """An ``if`` in an action: each variable takes the value of the branch taken, or keeps its own."""
        cond = lower(self.world, place, stmt.cond, BOOL)
        arms = (Effects(), Effects())
        for arm, body in zip(arms, (stmt.then, stmt.other), strict=True):
            self.simultaneous(body, place, arm)
        for arm, test in zip(arms, (cond, mk.negate(cond)), strict=True):
            out.guards += [replace(g, expr=mk.implies(test, g.expr)) for g in arm.guards]
            out.asserts += [replace(a, expr=mk.implies(test, a.expr)) for a in arm.asserts]
        for name in sorted(arms[0].store.keys() | arms[1].store.keys()):
            old = Ref(self.world.variables[name], name)
            yes, no = (arm.store.get(name, old) for arm in arms)
            out.store[name] = mk.ite(cond, yes, no, old.type, stmt.span)
