# SPDX-License-Identifier: Apache-2.0
"""Where an execution stands, as an exact value."""

from __future__ import annotations

from collections.abc import Generator
from enum import Enum
from typing import NamedTuple

import pytest

from rmapspec.refine.fingerprint import Fingerprinter, HiddenStateError


class Cell:
    """Something that can change and point to something."""

    __slots__ = ("next", "value")

    def __init__(self, value: object, to: object = None) -> None:
        self.value = value
        self.next = to


class Marked:
    """Only ``seen`` counts."""

    __fingerprint__ = ("seen",)
    __slots__ = ("hidden", "seen")

    def __init__(self, seen: int, hidden: int) -> None:
        self.seen = seen
        self.hidden = hidden


class Open:
    """Its fields are in a dict."""


class Pair(NamedTuple):
    """A tuple with names."""

    a: int
    b: int


class Colour(Enum):
    """Two values."""

    RED = 1
    BLUE = 2


class Empty:
    """No state at all."""

    __slots__ = ()


def counting(start: int) -> Generator[int, None, None]:
    """Yields three numbers from a start."""
    i = 0
    while i < 3:
        yield start + i
        i += 1


def outer(start: int) -> Generator[int, None, None]:
    """The same from inside another."""
    yield from counting(start)


def hiding() -> Generator[int, None, None]:
    """Keeps an iterator in a variable."""
    it = iter([1, 2])
    yield next(it)
    yield next(it)


DIFFERENT = [
    (1, 2),
    ("1", 1),
    ([1], (1,)),
    ([1], [1, 1]),
    ([[1], []], [[], [1]]),
    ({"a": 1}, {"b": 1}),
    (Cell(1), Cell(2)),
    (Cell(1, Cell(2)), Cell(1, Cell(1))),
    (Marked(1, 1), Marked(2, 1)),
    (Pair(1, 2), Pair(2, 1)),
    (Pair(1, 2), (1, 2)),
    (Colour.RED, Colour.BLUE),
    ({"a", "b"}, {"a"}),
    (Empty(), Cell(None)),
    (counting(1), counting(2)),
    (Cell(1).__init__, Cell(2).__init__),  # type: ignore[misc] # bound methods, to be told apart by their objects
]

EQUAL = [
    (Cell(1, Cell(2)), Cell(1, Cell(2))),
    (Marked(1, 1), Marked(1, 2)),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    (counting(1), counting(1)),
    (Empty(), Empty()),
]


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_what_differs_is_told_apart(a: object, b: object) -> None:
    """Two states are taken for one, and the second is never explored."""
    fingerprint = Fingerprinter()
    assert fingerprint([a]) != fingerprint([b])


@pytest.mark.parametrize(("a", "b"), EQUAL)
def test_equal_states_are_recognised(a: object, b: object) -> None:
    """Nothing is ever pruned."""
    fingerprint = Fingerprinter()
    assert fingerprint([a]) == fingerprint([b])


def test_sharing_counts() -> None:
    """One object in two places is taken for two equal objects, which a change would tell apart."""
    fingerprint = Fingerprinter()
    one = Cell(1)
    assert fingerprint([[one, one]]) != fingerprint([[Cell(1), Cell(1)]])
    assert fingerprint([one, [one]]) != fingerprint([one, [Cell(1)]])


def test_cycles_end() -> None:
    """An object graph with a cycle makes the fingerprint run for ever."""
    a, b = Cell(1), Cell(1)
    a.next, b.next = a, Cell(1, b)
    fingerprint = Fingerprinter()
    assert fingerprint([a]) != fingerprint([b])


def test_a_continuation_is_followed_into_what_it_waits_for() -> None:
    """Two tasks at the same ``yield from`` but at different places inside it are taken for the same."""
    fingerprint = Fingerprinter()
    a, b = outer(1), outer(1)
    next(a), next(b)
    assert fingerprint([a]) == fingerprint([b])
    next(a)
    assert fingerprint([a]) != fingerprint([b])
    list(a), list(b)
    assert fingerprint([a]) == fingerprint([b])


def test_hidden_state_is_refused() -> None:
    """State that cannot be read is left out of the comparison without a word."""
    fingerprint = Fingerprinter()
    with pytest.raises(HiddenStateError):
        fingerprint([Open()])
    task = hiding()
    next(task)
    with pytest.raises(HiddenStateError):
        fingerprint([task])
