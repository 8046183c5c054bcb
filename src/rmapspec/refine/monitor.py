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
from rmapspec.refine.task import Event
from rmapspec.system.behaviour import action_env, arguments, holds, initial_states, is_deadlock, step_holds, take
from rmapspec.system.meaning import EvaluationError, evaluate
from rmapspec.system.model import Action, PropertyKind, State, System
from rmapspec.system.types import Value, show

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

    def __init__(self, system: System, adapter: Adapter) -> None:
        self.system = system
        self.adapter = adapter
        self.invariants = tuple(p for p in system.properties if p.kind is PropertyKind.INVARIANT)
        self.steps = tuple(p for p in system.properties if p.kind is PropertyKind.STEP)
        self.deadlocks = tuple(p.name for p in system.properties if p.kind is PropertyKind.DEADLOCK)
        self.actions: dict[str | None, list[Action]] = {}
        for action in system.actions:
            self.actions.setdefault(action.process, []).append(action)
        self._decoded: dict[object, Observed | str] = {}
        self._failing: dict[State, frozenset[str]] = {}
        self._after: dict[tuple[Candidates, Event, object], Advanced] = {}

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
            for action, after, failed in self.explanations(state, event.task, meaning):
                if agrees(after, seen):
                    bad = frozenset(failed) | self._bad_steps(state, after)
                    kept[after] = kept[after] & bad if after in kept else bad
                    fired.add(action.name)
        states = frozenset(kept)
        bad_steps = frozenset.intersection(*kept.values()) if kept else frozenset()
        return Advanced(states, bad_steps | self.failing(states), frozenset(fired))

    def explanations(
        self, state: State, process: str, meaning: Meaning
    ) -> Iterable[tuple[Action, State, tuple[str, ...]]]:
        """The steps of a process from a state that an event of this meaning may stand for, with the asserts that
        fail."""
        for action in self.actions.get(process, ()):
            if fits(action.label, meaning.labels):
                for args in arguments(action):
                    try:
                        step = take(self.system, action, state, args)
                    except EvaluationError:
                        continue  # it has no successor; explaining.py says so
                    if step is not None and step.state is not None and self.shows(action, state, args, meaning):
                        yield action, step.state, step.failed

    def shows(self, action: Action, state: State, args: tuple[Value, ...], meaning: Meaning) -> bool:
        """Whether the step's title displays what the event says, in that order."""
        if not meaning.args:
            return True
        env = action_env(self.system, action, state, args)
        shown = iter([show(p.type, evaluate(p, env)) for p in action.title if not isinstance(p, str)])
        return all(arg in shown for arg in meaning.args)  # in this order: each `in` reads on from the one before

    # ------------------------------------------------------------ properties

    def failing(self, candidates: Candidates) -> frozenset[str]:
        """The invariants that fail in every candidate."""
        return frozenset.intersection(*map(self._failing_in, candidates)) if candidates else frozenset()

    def _failing_in(self, state: State) -> frozenset[str]:
        found = self._failing.get(state)
        if found is None:
            found = frozenset(p.name for p in self.invariants if not holds(self.system, p, state))
            self._failing[state] = found
        return found

    def _bad_steps(self, state: State, after: State) -> frozenset[str]:
        return frozenset(p.name for p in self.steps if not step_holds(self.system, p, state, after))

    def stuck(self, candidates: Candidates) -> tuple[str, ...]:
        """The deadlock properties that are violated when the implementation cannot go on: every candidate is a
        deadlock."""
        return self.deadlocks if all(is_deadlock(self.system, s) for s in candidates) else ()


def fits(label: str, wanted: Iterable[str]) -> bool:
    """Whether a dotted label ends with one of these, in whole components."""
    return any(label == w or label.endswith("." + w) for w in wanted)


def agrees(state: State, seen: Observed | str) -> bool:
    """Whether a state has the observed values."""
    return not isinstance(seen, str) and all(state[slot] == value for slot, value in seen)


def _frozen(label: Label) -> object:
    if isinstance(label, Mapping):
        return tuple((k, _frozen(v)) for k, v in label.items())
    if isinstance(label, list | tuple):
        return tuple(map(_frozen, label))
    if isinstance(label, set):
        return frozenset(label)
    return (type(label), label)
