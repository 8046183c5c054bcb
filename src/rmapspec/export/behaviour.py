# SPDX-License-Identifier: Apache-2.0
"""A random behaviour of a System, to be looked at elsewhere; it shows what the System can do and proves nothing."""

from __future__ import annotations

from random import Random

from rmapspec.export.errors import ExportError
from rmapspec.system.behaviour import initial_states, successors
from rmapspec.system.model import System
from rmapspec.system.trace import Step, Trace
from rmapspec.system.undefined import EvaluationError

MOST_STARTS = 10_000


def random_behaviour(system: System, steps: int, seed: int) -> Trace:
    """A behaviour of at most so many steps, the same for the same seed; it ends early where no step can be taken.

    Raises ExportError where something has no value.
    """
    rng = Random(seed)
    try:
        starts = [s for s, _ in zip(initial_states(system), range(MOST_STARTS), strict=False)]
        state = initial = rng.choice(starts)
        taken: list[Step] = []
        while len(taken) < steps:
            possible = [s for s in successors(system, state) if s.state is not None]
            if not possible:
                break
            chosen = rng.choice(possible)
            assert chosen.state is not None
            state = chosen.state
            taken.append(Step(chosen.action.name, chosen.args, state))
    except EvaluationError as error:
        raise ExportError(f"the behaviour cannot be worked out: {error.message}") from error
    return Trace(initial, tuple(taken))
