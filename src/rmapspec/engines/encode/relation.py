# SPDX-License-Identifier: Apache-2.0
"""A System as formulas over a state, the choices made in it, and the next state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from rmapspec.engines.encode.circuit import Bit, Circuit
from rmapspec.engines.encode.encoder import Symbols
from rmapspec.engines.encode.layout import decode, width
from rmapspec.engines.encode.operands import Operand
from rmapspec.engines.encode.words import Word
from rmapspec.system.model import Action, State, System
from rmapspec.system.types import Value


class EventKind(Enum):
    """What may be asked of a state or a step."""

    VIOLATED = "violated"  # a property
    UNDEFINED_PROPERTY = "undefined property"
    UNDEFINED_CONDITION = "undefined condition"  # a cover, or the witness of a property
    UNDEFINED_ACTION = "undefined action"
    REACHED = "reached"  # a cover, or the witness of a property


class Event(NamedTuple):
    """Something that can happen, with the name of what it happens to."""

    kind: EventKind
    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """An action as an alternative of a step: the variable that says it is taken, and the words of its parameters."""

    action: Action
    taken: Bit
    params: tuple[Operand, ...]

    def symbols(self) -> Symbols:
        """The parameters by name."""
        return {name: operand for (name, _), operand in zip(self.action.params, self.params, strict=True)}


@dataclass(frozen=True, slots=True)
class Relation:
    """The formulas of a System.

    ``typed`` and ``initial`` are about ``current``: whether its bits stand for a state at all, and for an initial one;
    ``step`` is about ``current``, ``inputs`` and ``following``, and allows to stutter;
    ``state_events`` are about ``current`` and ``inputs``, ``step_events`` about all three.
    """

    system: System
    circuit: Circuit
    choices: tuple[Choice, ...]
    current: Word
    inputs: Word
    following: Word
    typed: Bit
    initial: Bit
    step: Bit
    state_events: dict[Event, Bit]
    step_events: dict[Event, Bit]

    def state(self, bits: Sequence[bool]) -> State:
        """The state that the values of ``current`` or ``following`` stand for."""
        values: list[Value] = []
        at = 0
        for v in self.system.variables:
            values.append(decode(v.type, bits[at : at + width(v.type)]))
            at += width(v.type)
        return tuple(values)

    def arguments(self, choice: Choice, bits: Sequence[bool]) -> tuple[Value, ...]:
        """The parameters of an action that the values of ``inputs`` stand for."""
        values: list[Value] = []
        at = len(self.choices)
        for _, t in choice.action.params:
            values.append(decode(t, bits[at : at + width(t)]))
            at += width(t)
        return tuple(values)
