# SPDX-License-Identifier: Apache-2.0
"""Why the spec does not allow a step: the candidates, and for each action of the process what stands against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rmapspec.refine.adapter import Label, Meaning
from rmapspec.refine.execution import Block
from rmapspec.refine.memory import title_values
from rmapspec.refine.monitor import Blocked, Candidates, Monitor, NotAllowed, Observed, fits, shows
from rmapspec.system.behaviour import action_env, arguments, initial_states, take
from rmapspec.system.meaning import EvaluationError, evaluate
from rmapspec.system.model import Action, State
from rmapspec.system.types import Value, show


def explain(monitor: Monitor, candidates: Candidates, block: Block, offender: int) -> NotAllowed:
    """Why a block is not allowed from the candidates it started with; ``offender`` as in Advanced."""
    for event, observed in block.events[:offender]:
        candidates = monitor.event(candidates, event, observed).candidates
    shown = tuple(_shown(monitor, s) for s in sorted(candidates))
    if offender == len(block.events):
        differs = _difference(monitor, candidates, monitor.decoded(block.after))
        return NotAllowed(block.task, None, f"a change without an event: {differs}", shown, ())
    event, observed = block.events[offender]
    meaning = monitor.adapter.meaning(event)
    explained = _Event(monitor, event.task, meaning, monitor.decoded(observed))
    blocked = tuple(b for s in sorted(candidates) for b in explained.blocked(s))
    wanted = " or ".join(meaning.labels) + (f" ({', '.join(meaning.args)})" if meaning.args else "")
    message = f"no step {wanted} of {event.task} leads to what is observed"
    return NotAllowed(block.task, meaning.text or str(event), message, shown, blocked)


def explain_start(monitor: Monitor, observed: Mapping[str, Label]) -> NotAllowed:
    """Why the spec does not allow the state an implementation starts in."""
    initial = frozenset(initial_states(monitor.system))
    differs = _difference(monitor, initial, monitor.decoded(observed))
    return NotAllowed("", None, f"the spec does not start like this: {differs}", (), ())


@dataclass(frozen=True, slots=True)
class _Event:
    """An event that is not allowed."""

    monitor: Monitor
    process: str
    meaning: Meaning
    seen: Observed | str

    def blocked(self, state: State) -> list[Blocked]:
        """A line for each action that control has reached; where it has reached none, for those of a fitting label."""
        near, away = [], []
        for action in self.monitor.actions.get(self.process, ()):
            for args in arguments(action):
                why, reached = self.why(action, state, args)
                if reached:
                    near.append(Blocked(action.name, why))
                elif fits(action.label, self.meaning.labels):
                    away.append(Blocked(action.name, why))
        return near or away

    def why(self, action: Action, state: State, args: tuple[Value, ...]) -> tuple[str, bool]:
        """What stands against an action, and whether control has reached it (its first guard is true)."""
        env = action_env(self.monitor.system, action, state, args)
        try:
            for position, guard in enumerate(action.guards):
                if not evaluate(guard.expr, env):
                    return f"guard `{guard.name}` is false", position > 0
            if not fits(action.label, self.meaning.labels):
                return "enabled, but it is another step", True
            if not shows(title_values(self.monitor.system, action, state, args), self.meaning):
                return "enabled, but of something else", True
            step = take(self.monitor.system, action, state, args)
        except EvaluationError as error:
            return f"undefined: {error.message}", True
        if step is None or step.state is None:
            return "undefined after a failed assert", True
        return _difference(self.monitor, frozenset({step.state}), self.seen), True


def _difference(monitor: Monitor, states: Candidates, seen: Observed | str) -> str:
    if isinstance(seen, str):
        return f"no state of the spec has {seen}"
    parts = []
    for slot, value in seen:
        expected = {s[slot] for s in states}
        if value not in expected:
            v = monitor.system.variables[slot]
            allowed = " or ".join(sorted(show(v.type, e) for e in expected))
            parts.append(f"{v.name} is {show(v.type, value)}, the spec has {allowed}")
    return "; ".join(parts) or "no candidate has all of it"


def _shown(monitor: Monitor, state: State) -> tuple[tuple[str, str], ...]:
    pairs = zip(monitor.system.variables, state, strict=True)
    return tuple((v.name, show(v.type, value)) for v, value in pairs if not v.internal)
