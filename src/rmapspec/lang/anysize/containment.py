# SPDX-License-Identifier: Apache-2.0
"""The containment guard: every transition of a finite System is one of the system of any size.

It keeps "for every size" about the same system that the other engines examine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import Any

from rmapspec.lang.anysize.view import Cells, Elements, View
from rmapspec.system.firstorder.compiled import Compiler
from rmapspec.system.firstorder.model import FirstOrderAction
from rmapspec.system.firstorder.structure import Element, Structure
from rmapspec.system.firstorder.terms import Formula
from rmapspec.system.model import Action, State


@dataclass(frozen=True)
class Guard:
    """Compares transitions of the finite System of a view with its system of any size; keeps what it has compiled."""

    view: View
    compiler: Compiler = field(default_factory=Compiler)
    _structures: dict[State, Structure] = field(default_factory=dict, repr=False)
    _cells: dict[State, Cells] = field(default_factory=dict, repr=False)

    @cached_property
    def elements(self) -> Mapping[str, tuple[Element, ...]]:
        """The elements of each sort without members."""
        return {name: tuple(range(n)) for name, n in self.view.sizes.items()}

    def structure(self, state: State) -> Structure:
        """A state as a structure."""
        if state not in self._structures:
            self._structures[state] = self.view.structure(state)
        return self._structures[state]

    def cells(self, state: State) -> Cells:
        """What a state says of each symbol."""
        if state not in self._cells:
            self._cells[state] = self.view.cells(state)
        return self._cells[state]

    def worth(self, f: Formula, state: State, after: State | None = None) -> bool:
        """What a formula is worth in a state."""
        later = None if after is None else self.structure(after).tables
        return bool(self.compiler.function(f)(self.structure(state).tables, later, self.elements))

    def starts(self, state: State) -> str | None:
        """Why an initial state is none of the system of any size, or violates its axioms; None where it is one."""
        system = self.view.any_size.system
        for c in (*system.axioms, *system.init):
            if not self.worth(c.formula, state):
                return f"the initial condition {c.name} is false"
        return None

    def contained(self, before: State, action: Action, after: State) -> str | None:
        """Why a transition is none of the system of any size; None where it is one, or changes nothing it speaks of."""
        reasons = []
        for fo in self.view.actions(action):
            for env in self.environments(fo, action):
                reason = self.step(fo, before, env, after)
                if reason is None:
                    return None
                reasons.append(f"{fo.name}: {reason}")
        if self.cells(before) == self.cells(after):
            return None
        return "; ".join(dict.fromkeys(reasons)) or f"no action stands for {action.name}"

    def excess(self, before: State, after: list[tuple[Action, State]]) -> list[str]:
        """The steps of the system of any size from a state that are none of these: what it allows beyond the finite
        one."""
        found = []
        bare = Structure(self.view.sizes, {})
        for fo in self.view.any_size.system.actions:
            if not fo.updates:  # it stutters, and is there for what it owes
                continue
            for env in product(*(bare.elements(v.sort) for v in fo.params)):
                allowed = self.enabled(fo, before, env)
                same = [s for a, s in after if fo in self.view.actions(a) and self.step(fo, before, env, s) is None]
                if allowed and not same:
                    found.append(f"{fo.name}{env}")
        return found

    def enabled(self, fo: FirstOrderAction, before: State, env: Elements) -> bool:
        """Whether the guards of an action are true."""
        here = self.structure(before).tables
        guards = (self.compiler.function(g.formula, fo.params) for g in fo.guards)
        return all(g(here, None, self.elements, *env) for g in guards)

    def environments(self, fo: FirstOrderAction, action: Action) -> Iterator[tuple[Element, ...]]:
        """Every choice of an action's parameters, its process known."""
        me = self.view.taker(action)
        bare = Structure(self.view.sizes, {})
        choices: list[tuple[Element, ...]] = [(e,) for e in me]
        choices += [bare.elements(v.sort) for v in fo.params[len(me) :]]
        return product(*choices)

    def step(self, fo: FirstOrderAction, before: State, env: tuple[Element, ...], after: State) -> str | None:
        """Why an action with these parameters does not lead from one state to the other."""
        here = self.structure(before).tables
        for g in fo.guards:
            if not self.compiler.function(g.formula, fo.params)(here, None, self.elements, *env):
                return f"the guard {g.name} is false"
        for r in fo.requires:
            if not self.compiler.function(r.formula, fo.params)(here, None, self.elements, *env):
                return f"the requirement {r.name} is false"
        changed = {u.symbol.name: u for u in fo.updates}
        for name, table in self.cells(after).items():
            new = self.updated(fo, changed.get(name), here, env)
            for args, wanted in table.items():
                if (here[name][args] if new is None else new(args)) != wanted:
                    return f"{name}{args} is not {wanted} afterwards"
        return None

    def updated(self, fo: FirstOrderAction, update: Any, here: Any, env: Elements) -> Any:
        """A symbol after the action, as a function of its arguments; None where it does not change."""
        if update is None:
            return None
        f = self.compiler.function(update.value, (*fo.params, *update.vars))
        return lambda args: f(here, None, self.elements, *env, *args)
