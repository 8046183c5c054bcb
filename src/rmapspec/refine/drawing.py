# SPDX-License-Identifier: Apache-2.0
"""Hypothesis draws the workloads; it never sees a schedule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings, strategies
from hypothesis import seed as seeded

W = TypeVar("W")


def draw_all(choices: Sequence[W], seed: int | None, visit: Callable[[W], None]) -> None:
    """Call ``visit`` with every choice once, in the order Hypothesis draws them; what it leaves out comes last.

    Without a seed the order is always the same; a seed only permutes it. Nothing is stored between runs.
    """
    order: dict[int, None] = {}

    def drawn(position: int) -> None:
        order.setdefault(position)

    if choices:
        quiet = settings(
            database=None,
            derandomize=seed is None,
            deadline=None,
            max_examples=2 * len(choices),
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        test = quiet(given(strategies.integers(0, len(choices) - 1))(drawn))
        (test if seed is None else seeded(seed)(test))()
    for position in (*order, *(i for i in range(len(choices)) if i not in order)):
        visit(choices[position])  # not inside Hypothesis, which would run what raises an error again
