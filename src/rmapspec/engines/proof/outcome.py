# SPDX-License-Identifier: Apache-2.0
"""What the proof engine found, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from rmapspec.engines.proof.obligations import Obligation
from rmapspec.system.firstorder.structure import Element, Structure


class Status(Enum):
    """What is known of a property."""

    PROVED = "proved"
    FAILED = "failed"  # some obligation does not hold: no proof with these lemmas, not yet a violation
    UNKNOWN = "unknown"  # a solver did not decide an obligation, or time was up


@dataclass(frozen=True, slots=True)
class Cti:
    """A counterexample to induction: the obligation's action leads from ``before`` to ``after``, where its clause
    fails.

    ``before`` may not be reachable. ``params`` are the values of the action's parameters. For an initiation, an assert
    or a requirement ``after`` is ``before``.
    """

    before: Structure
    after: Structure
    params: Mapping[str, Element]


@dataclass(frozen=True, slots=True)
class Failed:
    """An obligation that does not hold, with a smallest counterexample; ``cti`` None: nobody could decide it."""

    obligation: Obligation
    cti: Cti | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class ProofOutcome:
    """``invariant`` names the clauses that were kept: together they hold at the start and every action preserves them.

    ``failed`` are the obligations that did not hold (``cti``) or were not decided, those of the whole invariant first.
    ``count`` obligations were asked about, ``rewritten`` more were decided by rewriting alone; seconds are of wall
    time, ``longest`` those of the longest question.
    """

    statuses: Mapping[str, Status]
    invariant: tuple[str, ...]
    failed: tuple[Failed, ...]
    count: int
    rewritten: int
    seconds: float
    longest: float
    solver: str
    why: str = ""  # not empty where a limit ended the attempt

    @property
    def proved(self) -> tuple[str, ...]:
        """The properties that are proved."""
        return tuple(name for name, status in self.statuses.items() if status is Status.PROVED)
