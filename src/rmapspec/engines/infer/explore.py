# SPDX-License-Identifier: Apache-2.0
"""Reachable states of a first-order system at fixed sizes."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from math import prod
from random import Random

from rmapspec.engines.infer.finite import Finite
from rmapspec.engines.infer.ground import GAnd, GEq, Ground, Slot, State, slots_of
from rmapspec.engines.infer.program import step_of
from rmapspec.engines.infer.symbolic import Symbolic

Step = Callable[[State], "State | None"]


MOST_MODELS = 64
MOST_STARTS = 256
MOST_FOLLOWING = 20_000


class TooManyStatesError(Exception):
    """One initial state alone leads to more states than samples are made of; the message says at what size."""


def reachable(finite: Finite, limit: int, deadline: float) -> list[State]:
    """Reachable states: all that follow from an initial state, for one initial state after the other, in an order that
    is mixed but always the same, until there are more than ``limit`` or the time is up. Raises TooManyStatesError.
    """
    keyed = _by_key(finite)
    seen: dict[State, None] = {}
    for start in starts(finite):
        if len(seen) > limit or (seen and time.monotonic() > deadline):
            break
        if not _follow(keyed, start, seen, MOST_FOLLOWING):
            raise TooManyStatesError(f"more than {MOST_FOLLOWING:,} states follow from one at {finite.name}")
    return list(seen)


def closure(finite: Finite, start: State, limit: int) -> list[State]:
    """A state and those that follow from it, the nearest first, about so many of them."""
    seen: dict[State, None] = {}
    _follow(_by_key(finite), start, seen, limit)
    return list(seen)


def _follow(keyed: Mapping[tuple[int, int], list[Step]], start: State, seen: dict[State, None], limit: int) -> bool:
    """Add a state and those that follow, but for those that are there and what only these lead to; whether that was
    all, or the limit struck."""
    keys = sorted({at for at, _ in keyed})
    waiting = [] if start in seen else [start]
    seen[start] = None
    for state in waiting:  # it grows
        for at in keys:
            for step in keyed.get((at, state[at]), ()):
                after = step(state)
                if after is not None and after not in seen:
                    seen[after] = None
                    waiting.append(after)
        if len(waiting) > limit:
            return False
    return True


def starts(finite: Finite) -> list[State]:
    """Initial states: all of them where they are few, else some, drawn at random but always the same."""
    places = finite.frame.places
    told = sorted(slots_of(finite.init))
    symbolic = Symbolic(places)
    models = symbolic.all_states(symbolic.bit(finite.init), told, MOST_MODELS)
    free = [at for at in range(len(places)) if at not in set(told)]
    rng = Random(len(places))
    if len(models) * prod(places[at].count for at in free) <= MOST_STARTS:
        choices = product(*(range(places[at].count) for at in free))
        found = [_with(state, free, values) for values in choices for state in models]
        rng.shuffle(found)
        return found
    drawn = ([rng.randrange(places[at].count) for at in free] for _ in range(MOST_STARTS))
    return list(dict.fromkeys(_with(rng.choice(models), free, values) for values in drawn)) if models else []


def _with(state: State, slots: Sequence[int], values: Sequence[int]) -> State:
    found = list(state)
    for at, value in zip(slots, values, strict=True):
        found[at] = value
    return tuple(found)


def _by_key(finite: Finite) -> Mapping[tuple[int, int], list[Step]]:
    """The steps by a value that a slot must have before them; most need a program counter to be somewhere."""
    found: dict[tuple[int, int], list[Step]] = {}
    for move in finite.moves:
        step = step_of(move.guard, move.updates)
        keys = [key] if (key := _key(finite, move.guard)) else [(0, v) for v in range(finite.frame.places[0].count)]
        for k in keys:
            found.setdefault(k, []).append(step)
    return found


def _key(finite: Finite, guard: Ground) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    for part in guard.args if isinstance(guard, GAnd) else (guard,):
        match part:
            case GEq(Slot(at), int(value)) | GEq(int(value), Slot(at)):
                if best is None or finite.frame.places[at].count > finite.frame.places[best[0]].count:
                    best = (at, value)
    return best
