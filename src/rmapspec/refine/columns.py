# SPDX-License-Identifier: Apache-2.0
"""An interleaving as rows for a table with one column a task; report lays them out."""

from __future__ import annotations

from rmapspec.refine.replaying import Replay
from rmapspec.refine.results import Failure


def rows(found: Failure | Replay) -> tuple[tuple[str, str], ...]:
    """One (task, text) for each step, in order; steps that are no step of the spec are left out, but for the last."""
    steps = found.events if isinstance(found, Failure) else found.steps
    last = len(steps) - 1
    return tuple((s.task, s.text) for i, s in enumerate(steps) if i == last or not s.text.startswith("("))


def waiting(found: Failure | Replay) -> tuple[tuple[str, str], ...]:
    """Where each task stands that acts in it and has not ended: (task, what it would do next)."""
    acting = {task for task, _ in rows(found)}
    return tuple((s.task, s.text) for s in found.pending if s.task in acting)
