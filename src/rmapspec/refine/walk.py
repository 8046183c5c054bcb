# SPDX-License-Identifier: Apache-2.0
"""Random schedules, uniform over the tasks that may run: for what is too large to be explored. They never prove
anything."""

from __future__ import annotations

from random import Random

from rmapspec.refine.search import Found
from rmapspec.refine.subject import Subject


def random_walks(subject: Subject, *, runs: int, seed: int) -> Found:
    """What so many random schedules show; ``complete`` is False, ``states`` is 0 for they are not compared."""
    random = Random(seed)
    found = Found(complete=False)
    for _ in range(runs):
        execution, candidates, failed = subject.start()
        found.failed |= failed
        enabled = execution.enabled()
        while enabled:
            moved = subject.step(execution, random.choice(enabled), candidates)
            found.take(moved)
            candidates, enabled = moved.candidates, moved.enabled
        found.schedules += 1
        found.fault_points = max(found.fault_points, execution.world.fault_points)
    return found
