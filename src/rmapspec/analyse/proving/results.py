# SPDX-License-Identifier: Apache-2.0
"""What an attempt to prove properties for every size found, as data; report renders it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InvariantPart:
    """One conjunct of an inductive invariant; ``text`` is its formula in the language, empty where it has none.

    ``origin``: control (made by the lowering), given (a lemma of the text), inferred, property.
    """

    name: str
    title: str
    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class Obstacle:
    """An obligation that does not hold, or that no solver decided: why there is no proof.

    ``clause`` is what the step ``action`` does not preserve (``action`` empty: what does not hold at the start).
    ``before`` and ``after`` are the facts of a counterexample to induction, in the language's notation; it has
    ``elements`` elements in all.
    """

    action: str
    clause: str
    kind: str
    decided: bool
    elements: int = 0
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """An attempt in one scenario. ``proved`` are properties; ``why`` is not empty where a limit ended it.

    ``unbounded`` is what there may be any number of; ``notes`` say what the system proved of allows beyond the finite
    ones. ``seconds`` are of wall time, ``longest`` those of the longest question to a solver. ``left_out`` are paths of
    shipped lemma files that do not fit the text.
    """

    scenario: str
    processes: tuple[str, ...]
    unbounded: tuple[str, ...]
    proved: tuple[str, ...]
    invariant: tuple[InvariantPart, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    notes: tuple[str, ...] = ()
    obligations: int = 0
    seconds: float = 0.0
    longest: float = 0.0
    solver: str = ""
    inferred: bool = False
    why: str = ""
    left_out: tuple[str, ...] = ()
