# SPDX-License-Identifier: Apache-2.0
"""The names nearest to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable


def distance(a: str, b: str) -> int:
    """How many letters to add, drop, replace or swap with their neighbour, to get from one word to the other.

    The restricted Damerau-Levenshtein distance.
    """
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        row = [i]
        for j, y in enumerate(b, start=1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that somebody who wrote ``word`` may have meant; None when all are too far away."""
    limit = max(1, min(len(word), 40) // 3)
    best: tuple[int, str] | None = None
    for name in candidates:
        if name == word or abs(len(name) - len(word)) > limit:
            continue
        steps = 0 if name.lower() == word.lower() else distance(word, name)
        if steps <= limit and steps < len(word) and (best is None or (steps, name) < best):
            best = (steps, name)
    return None if best is None else best[1]


def did_you_mean(word: str, candidates: Iterable[str]) -> str | None:
    """The hint for a misspelt name, if there is one to give."""
    found = nearest(word, candidates)
    return None if found is None else f"did you mean `{found}`?"
