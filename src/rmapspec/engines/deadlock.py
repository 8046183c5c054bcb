# SPDX-License-Identifier: Apache-2.0
"""Who waits for which lock in a state, who keeps it from them, and the cycle that this closes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from rmapspec.system.behaviour import action_env, arguments
from rmapspec.system.compile.footprint import reads
from rmapspec.system.locks import ACQUIRE, OWNER, PARTS, READERS, WAITING, WRITER, part_of
from rmapspec.system.meaning import Env, EvaluationError, evaluate
from rmapspec.system.model import Action, Guard, LockEvent, State, System
from rmapspec.system.types import OptionT, SetT, codes, index, none_code, show

HOLDS = {WRITER: "holds for writing", READERS: "holds for reading", OWNER: "holds", WAITING: "waits for"}
"""What one who keeps a lock from others does, by the part of the lock that says so."""


@dataclass(frozen=True, slots=True)
class Wait:
    """``process`` cannot do ``op`` on ``lock`` since ``holder`` holds it (or waits for it, which keeps readers out).

    ``how`` is one of the values of ``HOLDS``.
    """

    process: str
    lock: str
    op: str
    holder: str
    how: str


def waits(system: System, state: State) -> tuple[Wait, ...]:
    """All that the active processes wait for in a state, in their order; a process that can step waits for nothing.

    Guards that have no value in the state say nothing.
    """
    found: list[Wait] = []
    for process in system.processes:
        own = [a for a in system.actions if a.process == process.name and process.active]
        closed = [(a, _blocking(a, action_env(system, a, state, args))) for a in own for args in arguments(a)]
        if all(guard is not None for _, guard in closed):
            for action, guard in closed:
                found += _kept_from(system, state, action, guard)
    return tuple(dict.fromkeys(found))


def cycle(system: System, state: State) -> tuple[Wait, ...]:
    """A shortest cycle: each waits for a lock that the next one has, and the last for one that the first has.

    Empty where there is none: something is waited for that is no lock, or whose holder waits for nothing.
    """
    edges: dict[str, list[Wait]] = {}
    for wait in waits(system, state):
        edges.setdefault(wait.process, []).append(wait)
    found = [way for start in edges if (way := _back(edges, start))]
    return min(found, key=len, default=())


def sentences(system: System, found: tuple[Wait, ...]) -> tuple[str, ...]:
    """One sentence for each wait, processes by their titles: ``fork: down_write(l), which walk holds for reading``."""
    titles = {p.name: p.title or p.name for p in system.processes}
    return tuple(f"{titles[w.process]}: {w.op}({w.lock}), which {titles[w.holder]} {w.how}" for w in found)


def _blocking(action: Action, env: Env) -> Guard | None:
    """The first guard that is false; None where there is none or one has no value."""
    try:
        return next((g for g in action.guards if not evaluate(g.expr, env)), None)
    except EvaluationError:
        return None


def _kept_from(system: System, state: State, action: Action, guard: Guard | None) -> Iterator[Wait]:
    """What a guard of an acquisition waits for, if it reads the lock."""
    read = set() if guard is None else reads(guard.expr)
    for event in action.locks:
        parts = [part for part in PARTS if part_of(event.lock, part) in read]
        if event.op in ACQUIRE and parts and action.process is not None:
            for part, holder in _holders(system, state, event, parts):
                yield Wait(action.process, event.lock, event.op, holder, HOLDS[part])


def _holders(system: System, state: State, event: LockEvent, parts: list[str]) -> Iterator[tuple[str, str]]:
    for part in parts:
        slot = system.slot[part_of(event.lock, part)]
        of, value = system.variables[slot].type, state[slot]
        assert isinstance(value, int)
        if isinstance(of, OptionT) and value != none_code(of):
            yield part, show(of.of, value)
        elif isinstance(of, SetT):
            yield from ((part, show(of.of, c)) for c in codes(of.of) if value >> index(of.of, c) & 1)


def _back(edges: dict[str, list[Wait]], start: str) -> tuple[Wait, ...]:
    """A shortest way along what is waited for, from a process back to itself; empty where there is none."""
    ways: dict[str, tuple[Wait, ...]] = {}
    queue: deque[tuple[str, tuple[Wait, ...]]] = deque([(start, ())])
    while queue:
        now, way = queue.popleft()
        for wait in edges.get(now, ()):
            if wait.holder == start:
                return (*way, wait)
            if wait.holder not in ways:
                ways[wait.holder] = (*way, wait)
                queue.append((wait.holder, ways[wait.holder]))
    return ()
