# SPDX-License-Identifier: Apache-2.0
"""From a System to its Relation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import product

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit
from rmapspec.engines.encode.encoder import Encoder, Symbols
from rmapspec.engines.encode.layout import constant, valid, width
from rmapspec.engines.encode.operands import Operand
from rmapspec.engines.encode.relation import Choice, Event, EventKind, Relation
from rmapspec.engines.encode.words import Word, equal
from rmapspec.system.expr import Expr
from rmapspec.system.model import Action, Property, PropertyKind, System, Variable
from rmapspec.system.types import codes


class _Step:
    """What the alternatives of a step come to, bit by bit."""

    def __init__(self, c: Circuit, current: Word) -> None:
        self.c = c
        self.current = current
        self.rules: list[Bit] = []  # what must hold of every step
        self.writes: list[dict[Bit, list[Bit]]] = [{} for _ in current]  # new value -> when
        self.touched: list[list[Bit]] = [[] for _ in current]  # when a bit is written at all
        self.moves: list[Bit] = []  # when there is a next state
        self.failed: defaultdict[str, list[Bit]] = defaultdict(list)  # by property: when an assert of it fails

    def write(self, at: int, word: Word, when: Bit) -> None:
        """Let the bits from ``at`` become this word when this alternative is taken."""
        for i, bit in enumerate(word, start=at):
            if bit != self.current[i]:
                self.writes[i].setdefault(bit, []).append(when)
                self.touched[i].append(when)

    def following(self) -> Iterable[Bit]:
        """Each bit after the step; at most one alternative is ever taken."""
        c = self.c
        for old, writes, touched in zip(self.current, self.writes, self.touched, strict=True):
            parts = [c.conj((new, c.disj(when))) for new, when in writes.items()]
            yield c.disj((*parts, c.conj((old, c.disj(touched) ^ 1))))


class Relater:
    """Builds the relation of one system."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.c = Circuit()
        self.current = self._state("s")
        self.next = self._state("t")
        current = self._flat(self.current)
        self.step = _Step(self.c, current)
        self.encoder = Encoder(self.c, self.current, self.next)
        self.state_events: dict[Event, Bit] = {}
        self.step_events: dict[Event, Bit] = {}
        self.offset: dict[str, int] = {}
        at = 0
        for v in system.variables:
            self.offset[v.name] = at
            at += width(v.type)

    def _state(self, prefix: str) -> dict[str, Operand]:
        return {
            v.name: Operand(v.type, self.c.variables(f"{prefix}.{v.name}", width(v.type)))
            for v in self.system.variables
        }

    def _flat(self, symbols: Symbols) -> Word:
        return tuple(bit for v in self.system.variables for bit in symbols[v.name].word)

    def relation(self) -> Relation:
        """The relation."""
        choices = self._choices()
        inputs = tuple(choice.taken for choice in choices) + self.parameters
        for choice in choices:
            self._alternative(choice)
        self._one_at_most([choice.taken for choice in choices])
        following = self._flat(self.next)
        rules = [self.c.iff(new, bit) for new, bit in zip(following, self.step.following(), strict=True)]
        for prop in self.system.properties:
            self._property(prop)
        for cover in self.system.covers:
            self._condition(Event(EventKind.REACHED, cover.name), cover.expr)
        return Relation(
            self.system,
            self.c,
            choices,
            self._flat(self.current),
            inputs,
            following,
            self._initial(),
            self.c.conj((*self.step.rules, *rules)),
            _possible(self.state_events),
            _possible(self.step_events),
        )

    def _initial(self) -> Bit:
        return self.c.conj(self._starts(v) for v in self.system.variables)

    def _starts(self, v: Variable) -> Bit:
        """Whether a variable has an initial value; an initial value that is undefined is nothing a state can have."""
        word = self.current[v.name].word
        if v.init is None:
            return valid(self.c, v.type, word)
        value, defined = Encoder(self.c, {}, {}).into(v.type, v.init, {})
        return self.c.conj((defined, equal(self.c, word, value)))

    def _choices(self) -> tuple[Choice, ...]:
        """The actions that can ever be taken; the parameters of all of them share their variables."""
        absent = {p.name for p in self.system.processes if not p.active}
        actions = [a for a in self.system.actions if a.process not in absent]
        longest = max((sum(width(t) for _, t in a.params) for a in actions), default=0)
        self.parameters = self.c.variables("p", longest)
        return tuple(Choice(action, self.c.variable(f"a.{action.name}"), self._params(action)) for action in actions)

    def _params(self, action: Action) -> tuple[Operand, ...]:
        operands, at = [], 0
        for _, t in action.params:
            operands.append(Operand(t, self.parameters[at : at + width(t)]))
            at += width(t)
        return tuple(operands)

    def _one_at_most(self, bits: list[Bit]) -> None:
        """A ladder: no alternative is taken together with an earlier one."""
        earlier = FALSE
        for bit in bits:
            self.step.rules.append(self.c.conj((earlier, bit)) ^ 1)
            earlier = self.c.disj((earlier, bit))

    def _guarded(self, action: Action, bound: Symbols) -> tuple[Bit, Bit]:
        """Whether the guards hold, and where that is defined; guards are judged in order up to the first false one."""
        held, known = TRUE, TRUE
        for guard in action.guards:
            value, defined = self.encoder.truth(guard.expr, bound)
            known = self.c.conj((known, self.c.implies(held, defined)))
            held = self.c.conj((held, value))
            if held == FALSE:
                break
        return held, known

    def _alternative(self, choice: Choice) -> None:
        """What taking an action asks for and brings about, and where the action is undefined."""
        c, action, bound = self.c, choice.action, choice.symbols()
        real = c.conj(valid(c, operand.type, operand.word) for operand in choice.params)
        held, known = self._guarded(action, bound)
        asserts = [(a.prop, *self.encoder.truth(a.expr, bound)) for a in action.asserts]
        judged = c.conj(defined for _, _, defined in asserts)
        met = c.conj(value for _, value, _ in asserts)
        updates = [(name, self.encoder.into(self.current[name].type, e, bound)) for name, e in action.updates]
        updated = c.conj(encoded.defined for _, encoded in updates)
        enabled = c.conj((real, known, held))
        wrong = c.disj((judged ^ 1, c.conj((met, updated ^ 1))))
        self.state_events[Event(EventKind.UNDEFINED_ACTION, action.name)] = c.conj(
            (real, c.disj((known ^ 1, c.conj((held, wrong)))))
        )
        self.step.rules.append(c.implies(choice.taken, c.conj((enabled, wrong ^ 1))))
        for name, value, _ in asserts:
            self.step.failed[name].append(c.conj((choice.taken, value ^ 1)))
        moves = c.conj((choice.taken, updated))
        self.step.moves.append(moves)
        for name, encoded in updates:
            self.step.write(self.offset[name], encoded.word, moves)

    def _property(self, prop: Property) -> None:
        violated, undefined = (Event(kind, prop.name) for kind in (EventKind.VIOLATED, EventKind.UNDEFINED_PROPERTY))
        if prop.witness is not None:
            self._condition(Event(EventKind.REACHED, prop.name), prop.witness)
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
                same = equal(self.c, self._flat(self.current), self._flat(self.next))
                moved = self.c.conj((self.c.disj(self.step.moves), same ^ 1))
                self.step_events[violated] = self.c.conj((moved, defined, value ^ 1))
                self.step_events[undefined] = self.c.conj((moved, defined ^ 1))
            case PropertyKind.TEMPORAL:
                pass

    def _condition(self, event: Event, e: Expr) -> None:
        """A condition that states are searched for."""
        value, defined = self.encoder.truth(e, {})
        self.state_events[event] = self.c.conj((defined, value))
        self.state_events[Event(EventKind.UNDEFINED_CONDITION, event.name)] = defined ^ 1

    def _stuck(self) -> Bit:
        """Whether no action is enabled, with any parameters, and no guard is undefined."""
        c = self.c
        absent = {p.name for p in self.system.processes if not p.active}
        free = []
        for action in self.system.actions:
            if action.process in absent:
                continue
            for row in product(*(codes(t) for _, t in action.params)):
                chosen = zip(action.params, row, strict=True)
                held, known = self._guarded(action, {n: Operand(t, constant(t, code)) for (n, t), code in chosen})
                free.append(c.conj((known, held ^ 1)))
        return c.conj(free)

    def _unfinished(self) -> tuple[Bit, Bit]:
        """Whether some active process has neither ended nor is idle, judged in order up to the first that has not."""
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


def relate(system: System) -> Relation:
    """The formulas of a system."""
    return Relater(system).relation()
