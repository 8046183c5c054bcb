# SPDX-License-Identifier: Apache-2.0
"""What a check of a spec found, over all its sizes and scenarios, as data; report renders it and cli turns it into
an exit code."""

from __future__ import annotations

from dataclasses import dataclass

from rmapspec.analyse.proving.results import Proof
from rmapspec.system.expr import NOWHERE, Span
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Failure, Word


@dataclass(frozen=True, slots=True)
class Run:
    """One System examined: its scenario and sizes, and how much of it there was."""

    scenario: str
    sizes: tuple[tuple[str, int], ...]
    states: int
    depth: int
    transitions: int
    complete: bool


@dataclass(frozen=True, slots=True)
class PropertyResult:
    """The verdict on one property over every System examined.

    ``system`` is where the shortest violation was found, its scenario and sizes; there exactly when ``trace`` is.
    ``minimal``: no shorter violation
    exists in any System examined. ``bound`` is how far the sizes went ("Vma<=3"), ``depth`` the bound in steps of
    a bounded verdict. ``proved_in`` is the scenario in which it is proved for every size, whatever else is known,
    ``proved_whole`` whether that one has the processes of every scenario examined.
    ``locks`` tells the cycle of locks of a deadlock, a sentence for each; ``assuming`` the fairness that a temporal
    verdict assumes.
    """

    name: str
    title: str
    kind: PropertyKind
    word: Word
    trace: Trace | None
    system: System | None
    minimal: bool
    bound: str
    depth: int | None
    why: str
    scenarios_violated: tuple[str, ...]
    proved_in: str = ""
    proved_whole: bool = False
    locks: tuple[str, ...] = ()
    assuming: str = ""


@dataclass(frozen=True, slots=True)
class CostResult:
    """How often a counted operation happens over all complete behaviours: at least ``lo`` and at most ``hi`` times.

    ``where`` is the scenario and the sizes as the text gives them: "alone, Vma=8".
    """

    name: str
    title: str
    lo: int
    hi: int
    where: str = ""


@dataclass(frozen=True, slots=True)
class Met:
    """One expectation of the file beside what was found; ``ok`` says whether they agree."""

    name: str
    expected: str
    got: str
    ok: bool
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a check found about one spec.

    ``failure`` is an evaluation error and the System it happened in; ``complete`` is False when something ended
    the check early, and ``why`` says what.
    ``assumptions_violated`` names the ``assume`` declarations that are false at the sizes asked for,
    ``never_fired`` the actions that no
    behaviour of any System examined takes. ``proofs`` are the attempts to prove properties for every size.
    """

    spec: str
    title: str
    path: str
    properties: tuple[PropertyResult, ...]
    covers_missed: tuple[str, ...]
    failure: tuple[Failure, System] | None
    complete: bool
    why: str
    runs: tuple[Run, ...]
    seconds: float
    costs: tuple[CostResult, ...]
    expectation: tuple[Met, ...]
    assumptions_violated: tuple[str, ...] = ()
    never_fired: tuple[str, ...] = ()
    proofs: tuple[Proof, ...] = ()

    def property_named(self, name: str) -> PropertyResult:
        """The result of one property; raises KeyError when it was not judged."""
        for p in self.properties:
            if p.name == name:
                return p
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Several designs judged by the same properties."""

    designs: tuple[Report, ...]
