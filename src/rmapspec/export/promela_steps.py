# SPDX-License-Identifier: Apache-2.0
"""The steps of a Promela model: a ``d_step`` for each action and choice of parameters, with checks and assignments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from rmapspec.export.defined import TRUE, both, defined
from rmapspec.export.names import Names
from rmapspec.export.promela_cells import Cell, place_in, width
from rmapspec.export.promela_expr import Translator, is_single
from rmapspec.export.promela_logic import conj, disj, no, same
from rmapspec.system.compile.footprint import after_writing, reads, writes
from rmapspec.system.expr import App, Const, Expr, Op, Ref
from rmapspec.system.model import Action, PropertyKind, System, Variable
from rmapspec.system.types import BOOL, MapT, Value


@dataclass(frozen=True, slots=True)
class Option:
    """One action with the codes of its parameters, and the name of the condition that it can be taken."""

    action: Action
    args: tuple[Value, ...]
    can: str

    @property
    def bound(self) -> dict[str, int]:
        """The codes of the parameters by name."""
        return {name: int(code) for (name, _), code in zip(self.action.params, self.args, strict=True)}  # type: ignore[arg-type] # parameters are scalars


@dataclass(frozen=True, slots=True)
class Claims:
    """Writes checks: a flag gets the truth value, is asserted, and is 0 again."""

    translate: Translator
    flags: Mapping[str, str]

    def judged(self, prop: str, e: Expr, bound: Mapping[str, int], unless: Cell = 0) -> list[str]:
        """Statements that check a condition of the state; it is not looked at where it has no value."""
        claim = disj((unless, self.translate.one(e, bound)))
        has_value = disj((unless, self.translate.one(defined(e), bound)))
        if has_value == 1:
            return self.stated(prop, claim)
        return [*self.valued(has_value), *self.stated(prop, disj((no(has_value), claim)))]

    def stated(self, prop: str, claim: Cell) -> list[str]:
        """Statements that check a condition that has a value."""
        flag = self.flags.get(prop)
        if flag is None:  # the property is not asked for
            return []
        return [f"{flag} = {claim}", f"assert({flag})", f"{flag} = 0"]

    def valued(self, has_value: Cell) -> list[str]:
        """Statements that check that something has a value."""
        return [f"has_value = {has_value}", "assert(has_value)", "has_value = 0"]


class Steps:
    """Writes the steps of one system, and keeps which helper variables they need."""

    def __init__(self, system: System, names: Names, current: Mapping[str, str], flags: Mapping[str, str]) -> None:
        self.system = system
        self.names = names
        self.current = current
        self.translate = Translator(current, current)
        self.claims = Claims(self.translate, flags)
        self.old: dict[str, str] = {}
        self._temporaries: list[str] = []

    @cached_property
    def variables(self) -> dict[str, Variable]:
        """The variables of the system by name."""
        return {v.name: v for v in self.system.variables}

    def temporaries(self) -> list[str]:
        """Where values wait for the others of one step."""
        return self._temporaries

    def remembered(self) -> list[Variable]:
        """The variables whose value before a step is looked at after it."""
        return [self.variables[n] for n in self.old]

    def cell(self, v: Variable, i: int) -> str:
        """One cell of a variable."""
        name = self.current[v.name]
        return name if is_single(v.type) else f"{name}[{i}]"

    def possible(self, o: Option) -> Cell:
        """That an action can be taken: its guards have values and are true."""
        every = App(BOOL, Op.AND, tuple(g.expr for g in o.action.guards))
        found = conj((self.translate.one(defined(every), o.bound), self.translate.one(every, o.bound)))
        return found if isinstance(found, str) else "true" if found else "false"

    def option(self, o: Option) -> Iterable[str]:
        """The alternatives of the loop for an action: the step, and what is wrong where it has no value."""
        action, bound = o.action, o.bound
        every = App(BOOL, Op.AND, tuple(g.expr for g in action.guards))
        asked = both(*(defined(a.expr) for a in action.asserts))
        whole = both(asked, *(defined(e) for _, e in action.updates))
        shown = "".join(p if isinstance(p, str) else "…" for p in action.title)
        yield f"  /* {action.name}{list(bound.values()) or ''}: {shown} */".replace("*/ */", "*/")
        guards_defined = self.translate.one(defined(every), bound)
        if guards_defined != 1:
            yield from _alternative(
                f"!{guards_defined}" if isinstance(guards_defined, str) else "true", self.claims.valued(0)
            )
        has_value = self.translate.one(whole, bound)
        if has_value == 1:
            yield from _alternative(o.can, self._step(o))
            return
        yield from _alternative(str(conj((o.can, has_value))), self._step(o))
        claims = [line for a in action.asserts for line in self.claims.judged(a.prop, a.expr, bound)]
        fine = self.translate.one(both(asked, *(a.expr for a in action.asserts)), bound)
        yield from _alternative(str(conj((o.can, no(has_value)))), [*claims, *self.claims.valued(no(fine))])

    # ------------------------------------------------------------ one step

    def _step(self, o: Option) -> list[str]:
        lines = [line for a in o.action.asserts for line in self.claims.judged(a.prop, a.expr, o.bound)]
        kept, checks = self._watched(o.action)
        lines += [f"{self.old[n]}{tail} = {self.current[n]}{tail}" for n in kept for tail in self._tails(n)]
        lines += self._assigned(o)
        lines += checks
        return [*lines, *(f"{self.old[n]}{tail} = 0" for n in kept for tail in self._tails(n))]

    def _tails(self, name: str) -> list[str]:
        t = self.variables[name].type
        return [""] if is_single(t) else [f"[{i}]" for i in range(width(t))]

    def _watched(self, action: Action) -> tuple[list[str], list[str]]:
        """The variables whose old values are needed for the step properties, and the checks after the step."""
        kept: dict[str, None] = {}
        lines: list[str] = []
        written = writes(action)
        for p in self.system.properties:
            if p.kind is not PropertyKind.STEP or p.expr is None:
                continue
            claim = after_writing(p.expr, written)
            if claim == TRUE:
                continue
            needed = [v.name for v in self.system.variables if v.name in written]
            moves = _surely_moves(action)
            kept.update(dict.fromkeys(n for n in needed if not moves or n in reads(claim)))
            for n in kept:
                self.old.setdefault(n, self.names.of("old", n, f"old_{self.current[n]}"))
            before = {n: self.old[n] if n in kept else name for n, name in self.current.items()}
            translate = Translator(before, self.current)
            still: Cell = 0 if moves else conj(self._unchanged(n) for n in needed)
            lines += Claims(translate, self.claims.flags).judged(p.name, claim, {}, unless=still)
        return list(kept), lines

    def _unchanged(self, name: str) -> Cell:
        tails = self._tails(name)
        return same([f"{self.old[name]}{t}" for t in tails], [f"{self.current[name]}{t}" for t in tails])

    def _assigned(self, o: Option) -> list[str]:
        """Simultaneous assignments, one after the other, by way of helpers where they need each other's old values."""
        waiting = [(n, *pair) for n, e in o.action.updates for pair in self._pairs(n, e, o.bound, short=True)]
        lines: list[str] = []
        while waiting:
            free = [
                w for w in waiting if not any(_mentions(other, self.current[w[0]]) for other in waiting if other != w)
            ]
            if not free:
                break
            lines += [f"{target} = {value}" for _, target, value in free[:1]]
            waiting.remove(free[0])
        stuck = {n for n, _, _ in waiting}
        pairs = [p for n, e in o.action.updates if n in stuck for p in self._pairs(n, e, o.bound, short=False)]
        while len(self._temporaries) < len(pairs):
            self._temporaries.append(self.names.fresh(f"t{len(self._temporaries)}"))
        helpers = self._temporaries[: len(pairs)]
        lines += [f"{t} = {value}" for t, (_, value) in zip(helpers, pairs, strict=True)]
        lines += [f"{target} = {t}" for t, (target, _) in zip(helpers, pairs, strict=True)]
        return [*lines, *(f"{t} = 0" for t in helpers)]

    def _pairs(self, name: str, e: Expr, bound: Mapping[str, int], short: bool) -> list[tuple[str, Cell]]:
        """The cells of a variable that an update changes, each with its new value."""
        v = self.variables[name]
        match e:
            case App(MapT(key, _), Op.PUT, (Ref(_, same_name), at, value)) if short and same_name == name:
                if width(value.type) == 1:
                    where = place_in(key, self.translate.one(at, bound))
                    return [(f"{self.current[name]}[{where}]", self.translate.one(value, bound))]
        new = self.translate.many(e, bound)
        return [(self.cell(v, i), cell) for i, cell in enumerate(new) if cell != self.cell(v, i)]


def _mentions(assignment: tuple[str, str, Cell], name: str) -> bool:
    """Whether an assignment reads a variable, in its value or in the index of its target."""
    _, target, value = assignment
    index = target.partition("[")[2]
    return re.search(rf"\b{name}\b", f"{index} {value}") is not None


def _surely_moves(action: Action) -> bool:
    """Whether the action changes some variable whatever the state, as one does that leaves a point for another."""
    start = {
        e.args[0].name: e.args[1].value
        for e in (g.expr for g in action.guards)
        if isinstance(e, App) and e.op is Op.EQ and isinstance(e.args[0], Ref) and isinstance(e.args[1], Const)
    }
    return any(isinstance(e, Const) and n in start and start[n] != e.value for n, e in action.updates)


def _alternative(guard: str, statements: Iterable[str]) -> Iterable[str]:
    yield f"  :: d_step {{ {guard} ->"
    yield from (f"       {line};" for line in statements)
    yield "       skip }"
