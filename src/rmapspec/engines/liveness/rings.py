# SPDX-License-Identifier: Apache-2.0
"""Which nodes of a graph lie on cycles; quick where few do."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.engines.components import components


def rings(after: Sequence[Sequence[int]], size: int) -> dict[int, int]:
    """The nodes on cycles of a graph over 0..size-1, each with the number of its component.

    ``after`` gives the successors of the first nodes; the rest have none.
    """
    left = _left(after, size)
    place = {n: i for i, n in enumerate(left)}
    inner = [[place[t] for t in after[n] if t in place] for n in left]
    parts = components(len(left), inner.__getitem__)
    return {left[i]: k for k, part in enumerate(parts) if len(part) > 1 or part[0] in inner[part[0]] for i in part}


def _left(after: Sequence[Sequence[int]], size: int) -> list[int]:
    """The nodes that are left when those without a predecessor are taken away for as long as there are any.

    Whatever lies on a cycle is left. So is what comes after one.
    """
    into = [0] * size
    for targets in after:
        for t in targets:
            into[t] += 1
    free = [n for n in range(size) if not into[n]]
    gone = 0
    while gone < len(free):  # grows while it is read
        n = free[gone]
        gone += 1
        for t in after[n] if n < len(after) else ():
            into[t] -= 1
            if not into[t]:
                free.append(t)
    return [n for n in range(len(after)) if into[n]]
