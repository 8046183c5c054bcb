# SPDX-License-Identifier: Apache-2.0
"""Everything there is to see of a spec, level by level, and the same for both of its meanings."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol


class Error(Exception):
    """Something undefined was evaluated."""


class Move(NamedTuple):
    """One step: who took it, its label, the state after it, the asserts and step properties violated."""

    process: str | None
    label: str
    after: Hashable | None
    violated: frozenset[str]


class Judgement(NamedTuple):
    """What a state says: where the processes are, the invariants it violates, the covers and witnesses it reaches."""

    control: Hashable
    violated: frozenset[str]
    reached: frozenset[str]


class Meaning(Protocol):
    """Something that runs; each method raises Error where something is undefined."""

    def initial(self) -> Iterator[Any]:
        """The initial states."""

    def data(self, state: Any) -> Hashable:
        """The values of all that is declared, and who holds the locks."""

    def judge(self, state: Any) -> Judgement:
        """What the properties say of a state."""

    def moves(self, state: Any) -> list[Move]:
        """The steps from a state."""

    def stuck(self, state: Any) -> frozenset[str]:
        """The deadlock properties that a state without a step violates."""


@dataclass
class Findings:
    """What a search saw. An error ends it after the level."""

    states: int = 0
    seen: set[Hashable] = field(default_factory=set)
    transitions: set[Hashable] = field(default_factory=set)
    violated: dict[str, int] = field(default_factory=dict)
    reached: set[str] = field(default_factory=set)
    errors: set[Hashable] = field(default_factory=set)
    error: int | None = None

    def note(self, names: Iterable[str], depth: int) -> None:
        """Violations after so many steps."""
        for name in names:
            self.violated.setdefault(name, depth)


class TooManyError(Exception):
    """There are more states than a test can look at."""


def search(meaning: Meaning, most: int) -> Findings:
    """All there is to see; raises TooManyError."""
    found = Findings()
    try:
        level = list(dict.fromkeys(meaning.initial()))
    except Error:
        found.error = 0
        return found
    known = set(level)
    depth = 0
    while level and found.error is None:
        if len(known) > most:
            raise TooManyError
        onward: list[Any] = []
        pending: list[tuple[Hashable, Move]] = []
        for state in level:
            try:
                view, moves = look(meaning, state, found, depth)
            except Error:
                found.error = depth
                found.errors.add(meaning.data(state))
                continue
            found.seen.add(view)
            pending += [(view, m) for m in moves]
        for view, move in pending:
            found.note(move.violated, depth + 1)
            after = None if move.after is None else meaning.data(move.after)
            found.transitions.add((view, move.process, move.label, after))
            if move.after is not None and move.after not in known:
                known.add(move.after)
                onward.append(move.after)
        level, depth = onward, depth + 1
    found.states = len(known)
    return found


def look(meaning: Meaning, state: Any, found: Findings, depth: int) -> tuple[Hashable, list[Move]]:
    """What there is to see of one state, and the steps from it."""
    judgement = meaning.judge(state)
    moves = meaning.moves(state)
    stuck = frozenset() if moves else meaning.stuck(state)
    found.note(judgement.violated | stuck, depth)
    found.reached |= judgement.reached
    enabled = frozenset((m.process, m.label) for m in moves)
    return (meaning.data(state), judgement.control, enabled), moves


def differences(one: Findings, other: Findings) -> list[str]:
    """What one meaning shows and the other does not."""
    told = [
        f"{what}: {a} and {b}"
        for what, a, b in (
            ("error after", one.error, other.error),
            ("states", one.states, other.states),
            ("violated", one.violated, other.violated),
            ("reached", one.reached, other.reached),
        )
        if a != b
    ]
    for what, left, right in (
        ("state", one.seen, other.seen),
        ("transition", one.transitions, other.transitions),
        ("error", one.errors, other.errors),
    ):
        for side, only in (("first", left - right), ("second", right - left)):
            told += [f"{what} only of the {side}, 1 of {len(only)}: {min(map(repr, only))}"] if only else []
    return told
