# SPDX-License-Identifier: Apache-2.0
"""Lowering and an interpreter of the syntax tree on the same random texts: two meanings, written apart, that agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from rmapspec.api import loads
from rmapspec.lang import syntax as s
from tests.support.interpreter.compare import compared
from tests.support.interpreter.search import Findings, TooManyError
from tests.support.random_texts import random_text

CHUNKS = 4
TEXTS_PER_CHUNK = 80
MOST_STATES = 70


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_a_text_means_what_it_says(chunk: int) -> None:
    """States, steps, labels, violations, lengths or evaluation errors of a System are not those of its text."""
    tally: Counter[str] = Counter()
    for seed in range(chunk * 1000, chunk * 1000 + TEXTS_PER_CHUNK):
        spec = loads(random_text(seed))
        try:
            found, told = compared(spec, {"V": 1 + seed % 2, "N": seed % 3}, "main", MOST_STATES)
        except TooManyError:
            tally["too large"] += 1
            continue
        assert not told, f"random_text({seed}): {told}"
        tally.update(traits(found))
    assert tally["too large"] <= TEXTS_PER_CHUNK / 3
    for trait, at_least in EXPECTED.items():
        assert tally[trait] >= at_least, f"the texts are too tame: {tally}"


EXPECTED = {"assert": 6, "deadlock": 6, "invariant": 20, "error": 4, "ten states": 20, "cover": 20}
"""What at least so many of the texts of a chunk have to show."""


def traits(found: Findings) -> list[str]:
    """What a text has shown."""
    shown = {
        "assert": "A" in found.violated,
        "deadlock": "D" in found.violated,
        "invariant": bool({"I0", "I1"} & found.violated.keys()),
        "error": found.error is not None and found.error > 0,
        "ten states": found.states >= 10,
        "cover": bool(found.reached),
    }
    return [name for name, is_so in shown.items() if is_so]


def nodes(tree: object) -> Iterator[object]:
    """A node of a syntax tree and all below it."""
    if isinstance(tree, tuple):
        for part in tree:
            yield from nodes(part)
    elif is_dataclass(tree):
        yield tree
        for field in fields(tree):
            yield from nodes(getattr(tree, field.name))


def test_the_texts_have_every_statement() -> None:
    """A kind of statement, or a jump, that no random text has any more would no longer be compared."""
    used: Counter[object] = Counter()
    for seed in range(60):
        for node in nodes(loads(random_text(seed)).typed.module):
            used[node.word if isinstance(node, s.Jump) else type(node)] += 1
    wanted = {
        s.Step, s.CallStatement, s.IfStatement, s.Try, s.Either, s.For, s.While, s.Assign, s.PrimeAssign, s.Require,
        s.Assert, s.LockOp, s.Skip, s.Cond, s.Choose, "break", "continue", "return", "stop",
    }  # fmt: skip
    assert {w for w in wanted if used[w] < 5} == set()
