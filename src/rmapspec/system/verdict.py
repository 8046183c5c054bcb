# SPDX-License-Identifier: Apache-2.0
"""What an engine may say of a property: graded words, each with its bound, never a bool."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from rmapspec.system.expr import NOWHERE, Span
from rmapspec.system.trace import Trace


class Word(Enum):
    """The grades, in the words every report uses."""

    VIOLATED = "violated"
    PROVED = "proved for every size"  # by an inductive invariant, re-checked from its text
    HOLDS = "holds"  # exhaustive for the sizes and scenarios named
    BOUNDED = "no violation to depth"  # every behaviour of at most that many steps
    VACUOUS = "vacuous"  # holds, but its witness was never reached
    UNKNOWN = "unknown"  # why is said


@dataclass(frozen=True, slots=True)
class Verdict:
    """One property's verdict in one System, from one engine.

    ``trace`` is there exactly for VIOLATED (its last step or state is the bad one; for a STEP or ASSERT property
    the last
    step is the bad step); ``minimal`` says no shorter violation exists in this System. ``depth`` is the bound of
    BOUNDED in steps. ``why`` explains UNKNOWN.
    """

    prop: str
    word: Word
    trace: Trace | None = None
    minimal: bool = False
    depth: int | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """An evaluation error that some behaviour reaches: the message, where it stands in the text, and the way there.

    ``action`` names the action under evaluation when it failed, None for a property."""

    message: str
    trace: Trace
    span: Span = NOWHERE
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run of an engine over one System found.

    ``complete``: the whole state space (or, for a bounded engine, every depth asked for) was examined; when False,
    ``why`` says what ended the run. ``states`` distinct states, ``depth`` the breadth-first depth in steps (of the
    deepest
    state), ``transitions`` steps examined, stuttering excluded. ``fired`` counts steps by action name; ``reached`` the
    covers and witnesses reached, by name (a property's witness under the property's name). ``reduced``: where it is not
    empty, the counts are of classes of states, and it says which states count once.
    """

    verdicts: tuple[Verdict, ...]
    complete: bool
    why: str = ""
    states: int = 0
    depth: int = 0
    transitions: int = 0
    fired: tuple[tuple[str, int], ...] = ()
    reached: frozenset[str] = frozenset()
    failure: Failure | None = None
    engine: str = ""
    seconds: float = 0.0
    reduced: str = ""

    def verdict(self, prop: str) -> Verdict:
        """The verdict of one property; raises KeyError when it was not judged."""
        for v in self.verdicts:
            if v.prop == prop:
                return v
        raise KeyError(prop)
