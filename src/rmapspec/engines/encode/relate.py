# SPDX-License-Identifier: Apache-2.0
"""From a System to its Relation."""

from __future__ import annotations

from itertools import product

from rmapspec.engines.encode.alternatives import Alternatives, able, guarded
from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit
from rmapspec.engines.encode.encoder import Encoder, Symbols
from rmapspec.engines.encode.layout import constant, valid, width
from rmapspec.engines.encode.operands import Operand
from rmapspec.engines.encode.relation import Event, EventKind, Relation
from rmapspec.engines.encode.words import Word, equal
from rmapspec.system.expr import Expr
from rmapspec.system.model import Property, PropertyKind, System, Variable
from rmapspec.system.types import codes


def relate(system: System) -> Relation:
    """The formulas of a system."""
    return _Relater(system).relation()


class _Relater:
    """Builds the relation of one system."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.c = Circuit()
        symbols, following = self._symbols("s"), self._symbols("t")
        self.current, self.following = self._flat(symbols), self._flat(following)
        self.encoder = Encoder(self.c, symbols, following)
        self.step = Alternatives(system, self.encoder, self.current)
        self.state_events: dict[Event, Bit] = {}
        self.step_events: dict[Event, Bit] = {}

    def _symbols(self, prefix: str) -> dict[str, Operand]:
        return {
            v.name: Operand(v.type, self.c.variables(f"{prefix}.{v.name}", width(v.type)))
            for v in self.system.variables
        }

    def _flat(self, symbols: Symbols) -> Word:
        return tuple(bit for v in self.system.variables for bit in symbols[v.name].word)

    def relation(self) -> Relation:
        """The relation."""
        frame = [self.c.iff(new, bit) for new, bit in zip(self.following, self.step.following(), strict=True)]
        for name, bit in self.step.undefined.items():
            self.state_events[Event(EventKind.UNDEFINED_ACTION, name)] = bit
        for prop in self.system.properties:
            self._property(prop)
        for cover in self.system.covers:
            self._condition(cover.name, cover.expr)
        return Relation(
            system=self.system,
            circuit=self.c,
            choices=self.step.choices,
            current=self.current,
            inputs=self.step.inputs,
            following=self.following,
            typed=self.c.conj(valid(self.c, v.type, self.encoder.current[v.name].word) for v in self.system.variables),
            initial=self.c.conj(self._starts(v) for v in self.system.variables),
            step=self.c.conj((*self.step.rules, *frame)),
            state_events=_possible(self.state_events),
            step_events=_possible(self.step_events),
        )

    def _starts(self, v: Variable) -> Bit:
        """Whether a variable has an initial value; an initial value that is undefined is nothing a state can have."""
        word = self.encoder.current[v.name].word
        if v.init is None:
            return valid(self.c, v.type, word)
        value, defined = Encoder(self.c, {}, {}).into(v.type, v.init, {})
        return self.c.conj((defined, equal(self.c, word, value)))

    # ------------------------------------------------------------ events

    def _property(self, prop: Property) -> None:
        violated, undefined = (Event(kind, prop.name) for kind in (EventKind.VIOLATED, EventKind.UNDEFINED_PROPERTY))
        if prop.witness is not None:
            self._condition(prop.name, prop.witness)
        match prop.kind:
            case PropertyKind.INVARIANT:
                value, defined = self.encoder.truth(_formula(prop), {})
                self.state_events[violated] = self.c.conj((defined, value ^ 1))
                self.state_events[undefined] = defined ^ 1
            case PropertyKind.DEADLOCK:
                stuck = self._stuck()
                value, defined = self._unfinished()
                self.state_events[violated] = self.c.conj((stuck, defined, value))
                self.state_events[undefined] = self.c.conj((stuck, defined ^ 1))
            case PropertyKind.ASSERT:
                self.step_events[violated] = self.c.disj(self.step.failed[prop.name])
            case PropertyKind.STEP:
                value, defined = self.encoder.truth(_formula(prop), {})
                moved = self.c.conj((self.step.moved, equal(self.c, self.current, self.following) ^ 1))
                self.step_events[violated] = self.c.conj((moved, defined, value ^ 1))
                self.step_events[undefined] = self.c.conj((moved, defined ^ 1))
            case PropertyKind.TEMPORAL:
                pass  # no event of a state or step decides it

    def _condition(self, name: str, e: Expr) -> None:
        """A condition that states are searched for: a cover or a witness."""
        value, defined = self.encoder.truth(e, {})
        self.state_events[Event(EventKind.REACHED, name)] = self.c.conj((defined, value))
        self.state_events[Event(EventKind.UNDEFINED_CONDITION, name)] = defined ^ 1

    def _stuck(self) -> Bit:
        """Whether no action is enabled, with any parameters, and no guard is undefined."""
        c = self.c
        free = []
        for action in able(self.system):
            for row in product(*(codes(t) for _, t in action.params)):
                chosen = zip(action.params, row, strict=True)
                bound = {name: Operand(t, constant(t, code)) for (name, t), code in chosen}
                held, known = guarded(self.encoder, action, bound)
                free.append(c.conj((known, held ^ 1)))
        return c.conj(free)

    def _unfinished(self) -> tuple[Bit, Bit]:
        """Whether some active process has neither ended nor is idle, and where that is defined.

        Processes are judged in order up to the first that has not; without any process, there is always work left."""
        c = self.c
        if not self.system.processes:
            return TRUE, TRUE
        found, known = FALSE, TRUE
        for p in self.system.processes:
            if p.active:
                ended, ended_known = self.encoder.truth(p.ended, {})
                idle, idle_known = self.encoder.truth(p.idle, {})
                asked = c.conj((ended_known, c.disj((ended, idle_known))))
                known = c.conj((known, c.disj((found, asked))))
                found = c.disj((found, c.conj((ended ^ 1, idle ^ 1))))
        return found, known


def _formula(prop: Property) -> Expr:
    if prop.expr is None:
        raise ValueError(f"{prop.name} has no formula")
    return prop.expr


def _possible(events: dict[Event, Bit]) -> dict[Event, Bit]:
    return {event: bit for event, bit in events.items() if bit != FALSE}
