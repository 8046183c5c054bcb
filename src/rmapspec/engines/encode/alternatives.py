# SPDX-License-Identifier: Apache-2.0
"""The actions of a System as the alternatives of one step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit
from rmapspec.engines.encode.encoder import Encoder, Symbols
from rmapspec.engines.encode.layout import valid, width
from rmapspec.engines.encode.operands import Operand
from rmapspec.engines.encode.relation import Choice
from rmapspec.engines.encode.words import Word
from rmapspec.system.model import Action, System


def able(system: System) -> tuple[Action, ...]:
    """The actions of the active processes and the free-standing ones."""
    absent = {p.name for p in system.processes if not p.active}
    return tuple(a for a in system.actions if a.process not in absent)


def guarded(encoder: Encoder, action: Action, bound: Symbols) -> tuple[Bit, Bit]:
    """Whether the guards hold, and where that is defined; guards are judged in order up to the first false one."""
    c = encoder.c
    held, known = TRUE, TRUE
    for guard in action.guards:
        value, defined = encoder.truth(guard.expr, bound)
        known = c.conj((known, c.implies(held, defined)))
        held = c.conj((held, value))
        if held == FALSE:
            break
    return held, known


class Alternatives:
    """What may be done in a state, and what each alternative comes to, bit by bit.

    ``choices`` are the actions, at most one of which is taken; taking none is to stutter. ``inputs`` are their
    variables and those of the parameters, which all actions share. ``rules`` must hold of every step; ``moved`` says
    whether there is a next state; ``failed`` whether an assert of a property fails on the step; ``undefined`` where an
    action is.
    """

    def __init__(self, system: System, encoder: Encoder, current: Word) -> None:
        self.c: Circuit = encoder.c
        self.encoder = encoder
        self.current = current
        self.rules: list[Bit] = []
        self.failed: defaultdict[str, list[Bit]] = defaultdict(list)
        self.undefined: dict[str, Bit] = {}
        self._types = {v.name: v.type for v in system.variables}
        self._offsets = _offsets(system)
        self._moves: list[Bit] = []
        self._writes: list[dict[Bit, list[Bit]]] = [{} for _ in current]  # for each bit: new value -> when
        actions = able(system)
        longest = max((sum(width(t) for _, t in a.params) for a in actions), default=0)
        self._params = self.c.variables("p", longest)
        self.choices = tuple(self._choice(action) for action in actions)
        self.inputs: Word = (*(choice.taken for choice in self.choices), *self._params)
        for choice in self.choices:
            self._add(choice)
        self._one_at_most()

    @property
    def moved(self) -> Bit:
        """Whether the step leads to a next state, which may be the same."""
        return self.c.disj(self._moves)

    def following(self) -> Iterable[Bit]:
        """Each bit after the step; what no alternative writes stays as it is."""
        c = self.c
        for old, writes in zip(self.current, self._writes, strict=True):
            touched = c.disj(when for row in writes.values() for when in row)
            parts = [c.conj((new, c.disj(row))) for new, row in writes.items()]
            yield c.disj((*parts, c.conj((old, touched ^ 1))))

    def _choice(self, action: Action) -> Choice:
        operands, at = [], 0
        for _, t in action.params:
            operands.append(Operand(t, self._params[at : at + width(t)]))
            at += width(t)
        return Choice(action, self.c.variable(f"a.{action.name}"), tuple(operands))

    def _add(self, choice: Choice) -> None:
        """What taking an action asks for and brings about, and where the action is undefined."""
        c, action, bound = self.c, choice.action, choice.symbols()
        real = c.conj(valid(c, operand.type, operand.word) for operand in choice.params)
        held, known = guarded(self.encoder, action, bound)
        asserts = [(a.prop, *self.encoder.truth(a.expr, bound)) for a in action.asserts]
        judged = c.conj(defined for _, _, defined in asserts)
        met = c.conj(value for _, value, _ in asserts)
        updates = [(name, self.encoder.into(self._types[name], e, bound)) for name, e in action.updates]
        updated = c.conj(encoded.defined for _, encoded in updates)
        wrong = c.disj((judged ^ 1, c.conj((met, updated ^ 1))))  # a failed assert excuses undefined updates
        self.undefined[action.name] = c.conj((real, c.disj((known ^ 1, c.conj((held, wrong))))))
        self.rules.append(c.implies(choice.taken, c.conj((real, known, held, wrong ^ 1))))
        for name, value, _ in asserts:
            self.failed[name].append(c.conj((choice.taken, value ^ 1)))
        moves = c.conj((choice.taken, updated))
        self._moves.append(moves)
        for name, encoded in updates:
            self._write(self._offsets[name], encoded.word, moves)

    def _write(self, at: int, word: Word, when: Bit) -> None:
        for i, bit in enumerate(word, start=at):
            if bit != self.current[i]:
                self._writes[i].setdefault(bit, []).append(when)

    def _one_at_most(self) -> None:
        """A ladder: no alternative is taken together with an earlier one."""
        earlier = FALSE
        for choice in self.choices:
            self.rules.append(self.c.conj((earlier, choice.taken)) ^ 1)
            earlier = self.c.disj((earlier, choice.taken))


def _offsets(system: System) -> Mapping[str, int]:
    """Where the word of each variable begins in the word of a state."""
    offsets, at = {}, 0
    for v in system.variables:
        offsets[v.name] = at
        at += width(v.type)
    return offsets
