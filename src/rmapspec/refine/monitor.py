# SPDX-License-Identifier: Apache-2.0
"""The candidate-set monitor: every state of the spec that is consistent with what an implementation has done so far.

An event of a process keeps, of all successors of the candidates by a step of that process with a fitting label and
title, those whose observed variables are as the implementation's state gives them. None left: the step is not
allowed. A step without an event must change nothing that is observed. A property is violated when it fails in every
candidate left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.refine.adapter import Adapter, Label, Meaning
from rmapspec.refine.execution import Block
from rmapspec.refine.labels import MappingError, UnrepresentableError, decode
from rmapspec.refine.memory import Holds, Memory, StepsFrom
from rmapspec.refine.task import Event
from rmapspec.system.behaviour import initial_states, is_deadlock
from rmapspec.system.model import Action, PropertyKind, State, System
from rmapspec.system.types import Value

Candidates: TypeAlias = frozenset[State]
Observed: TypeAlias = tuple[tuple[int, Value], ...]  # slot and value of each observed variable, in the order of slots


@dataclass(frozen=True, slots=True)
class Advanced:
    """What a block leads to: the candidates left (none: not allowed), properties that fail, actions that may have
    fired."""

    candidates: Candidates
    failed: frozenset[str] = frozenset()
    fired: frozenset[str] = frozenset()
    offender: int | None = None  # with no candidates left: the position of the event, or how many there were


@dataclass(frozen=True, slots=True)
class Blocked:
    """Why one action of the process does not explain an event, from one candidate."""

    action: str
    why: str  # "i_mmap_rwsem has no reader is false", "leads to mapcount = 2, not 1"


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """An event that no candidate explains; ``event`` None is a change without an event."""

    task: str
    event: str | None
    message: str
    candidates: tuple[tuple[tuple[str, str], ...], ...]  # each as (variable, value); hidden variables left out
    blocked: tuple[Blocked, ...]


class Monitor:
    """Holds one implementation to one System; remembers what it has worked out."""

    def __init__(self, system: System, adapter: Adapter, memory: Memory | None = None) -> None:
        self.system = system
        self.adapter = adapter
        self.memory = Memory() if memory is None else memory
        self._invariants = self._conditions(PropertyKind.INVARIANT)
        self._steps = self._conditions(PropertyKind.STEP)
        self.deadlocks = tuple(p.name for p in system.properties if p.kind is PropertyKind.DEADLOCK)
        self.actions: dict[str | None, list[Action]] = {}
        for action in system.actions:
            self.actions.setdefault(action.process, []).append(action)
        self._decoded: dict[object, Observed | str] = {}
        self._failing: dict[State, frozenset[str]] = {}
        self._after: dict[tuple[Candidates, Event, object], Advanced] = {}
        self._ways: dict[tuple[str, tuple[str, ...]], tuple[tuple[str, StepsFrom], ...]] = {}

    def _conditions(self, kind: PropertyKind) -> tuple[tuple[str, Holds], ...]:
        chosen = (p for p in self.system.properties if p.kind is kind)
        return tuple((p.name, self.memory.condition(self.system, p)) for p in chosen)

    # ------------------------------------------------------------ what is observed

    def decoded(self, observed: Mapping[str, Label]) -> Observed | str:
        """The observed variables that the System has, as values; a str says why no state of the spec is like that.

        Raises MappingError for labels that make no sense."""
        key = _frozen(observed)
        found = self._decoded.get(key)
        if found is None:
            found = self._decoded[key] = self._decode(observed)
        return found

    def _decode(self, observed: Mapping[str, Label]) -> Observed | str:
        values = []
        for name, label in observed.items():
            slot = self.system.slot.get(name)
            if slot is not None:
                try:
                    values.append((slot, decode(self.system.variables[slot].type, label)))
                except UnrepresentableError as error:
                    return f"{name}: {error}"
                except MappingError as error:
                    raise MappingError(f"{name}: {error}") from error
        return tuple(sorted(values))

    # ------------------------------------------------------------ steps

    def start(self, observed: Mapping[str, Label]) -> Advanced:
        """The initial states of the spec that look like this."""
        seen = self.decoded(observed)
        kept = frozenset(s for s in initial_states(self.system) if agrees(s, seen))
        return Advanced(kept, self.failing(kept))

    def advance(self, candidates: Candidates, block: Block) -> Advanced:
        """What a block leads to from these candidates."""
        failed: frozenset[str] = frozenset()
        fired: frozenset[str] = frozenset()
        for position, (event, observed) in enumerate(block.events):
            step = self.event(candidates, event, observed)
            failed, fired, candidates = failed | step.failed, fired | step.fired, step.candidates
            if not candidates:
                return Advanced(candidates, failed, fired, position)
        if block.events and block.after is block.events[-1][1]:
            return Advanced(candidates, failed, fired)
        seen = self.decoded(block.after)
        kept = frozenset(s for s in candidates if agrees(s, seen))
        return Advanced(kept, failed, fired, None if kept else len(block.events))

    def event(self, candidates: Candidates, event: Event, observed: Mapping[str, Label]) -> Advanced:
        """What one event leads to."""
        seen = self.decoded(observed)
        key = (candidates, event, seen)
        found = self._after.get(key)
        if found is None:
            found = self._after[key] = self._event(candidates, event, seen)
        return found

    def _event(self, candidates: Candidates, event: Event, seen: Observed | str) -> Advanced:
        meaning = self.adapter.meaning(event)
        kept: dict[State, frozenset[str]] = {}
        fired = set()
        for state in candidates:
            for name, steps in self.ways(event.task, meaning):
                for step in steps(state):
                    after = step.applied(state)
                    if agrees(after, seen) and shows(step.shown, meaning):
                        bad = step.failed | self._bad_steps(state, after)
                        kept[after] = kept[after] & bad if after in kept else bad
                        fired.add(name)
        states = frozenset(kept)
        bad_steps = frozenset.intersection(*kept.values()) if kept else frozenset()
        return Advanced(states, bad_steps | self.failing(states), frozenset(fired))

    def ways(self, process: str, meaning: Meaning) -> tuple[tuple[str, StepsFrom], ...]:
        """The actions of a process that an event of this meaning may stand for, by name."""
        key = (process, meaning.labels)
        if key not in self._ways:
            fitting = (a for a in self.actions.get(process, ()) if fits(a.label, meaning.labels))
            self._ways[key] = tuple((a.name, self.memory.steps(self.system, a)) for a in fitting)
        return self._ways[key]

    # ------------------------------------------------------------ properties

    def failing(self, candidates: Candidates) -> frozenset[str]:
        """The invariants that fail in every candidate."""
        return frozenset.intersection(*map(self._failing_in, candidates)) if candidates else frozenset()

    def _failing_in(self, state: State) -> frozenset[str]:
        found = self._failing.get(state)
        if found is None:
            found = frozenset(name for name, holds in self._invariants if not holds(state, state))
            self._failing[state] = found
        return found

    def _bad_steps(self, state: State, after: State) -> frozenset[str]:
        return frozenset(name for name, allows in self._steps if state != after and not allows(state, after))

    def stuck(self, candidates: Candidates) -> tuple[str, ...]:
        """The deadlock properties that are violated when the implementation cannot go on: every candidate is a
        deadlock."""
        return self.deadlocks if all(is_deadlock(self.system, s) for s in candidates) else ()


def fits(label: str, wanted: Iterable[str]) -> bool:
    """Whether a dotted label ends with one of these, in whole components."""
    return any(label == w or label.endswith("." + w) for w in wanted)


def shows(shown: Iterable[str], meaning: Meaning) -> bool:
    """Whether a title shows what an event says, in that order."""
    rest = iter(shown)
    return all(arg in rest for arg in meaning.args)  # each `in` reads on from where the one before stopped


def agrees(state: State, seen: Observed | str) -> bool:
    """Whether a state has the observed values."""
    return not isinstance(seen, str) and all(state[slot] == value for slot, value in seen)


def _frozen(label: Label) -> object:
    """Something to look a label up by; True is not 1."""
    if isinstance(label, str):
        return label
    if isinstance(label, tuple):
        return tuple([_frozen(item) for item in label])
    if isinstance(label, Mapping):
        return tuple([(key, _frozen(item)) for key, item in label.items()])
    return (type(label), label)
