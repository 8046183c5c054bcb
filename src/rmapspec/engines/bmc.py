# SPDX-License-Identifier: Apache-2.0
"""Bounded checking: every behaviour of at most so many steps, by a solver, the shortest first."""

from __future__ import annotations

import time
from collections.abc import Callable

from rmapspec.engines.deepen import Deepening, GaveUpError
from rmapspec.engines.encode.confirm import initial_failure
from rmapspec.engines.interrupt import noted_interrupts
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.verdict import Outcome, Verdict, Word

NO_LIVENESS = "bounded checking does not judge liveness"


def bmc(
    system: System,
    *,
    depth: int,
    deadline: float | None = None,
    progress: Callable[[str], None] | None = None,
) -> Outcome:
    """What a solver finds in every behaviour of at most ``depth`` steps.

    Depths are decided in order, so traces are minimal. A property without violation gets BOUNDED; UNKNOWN, with why,
    when time was up (``deadline``, in the seconds of ``time.monotonic``), the solver gave up, or an evaluation error
    ended the run. ``fired`` says 1 of every action taken in some behaviour. Raises MeaningsDisagreeError or ReplayError
    should the concrete meaning not confirm what was found.
    """
    started = time.monotonic()
    examined, why = -1, ""
    with noted_interrupts() as interrupted:
        search = Deepening(system, deadline, interrupted, initial_failure(system))
        try:
            for examined in search.depths(depth):
                if progress is not None:
                    progress(f"{system.name}: every behaviour of up to {examined} steps examined")
        except GaveUpError as error:
            why = str(error)
        except KeyboardInterrupt:
            why = "interrupted"
    if not why and search.failure is not None:
        why = "an evaluation error ended the search"
    elif not why and examined < depth:
        why = f"depth {examined} was enough: every property is violated"
    return Outcome(
        verdicts=tuple(_verdict(search, prop, depth, examined, why) for prop in system.properties),
        complete=not why,
        why=why,
        depth=max(examined, 0),
        fired=tuple((a.name, 1) for a in system.actions if a.name in search.fired),
        reached=frozenset(search.reached),
        failure=search.failure,
        engine="bmc",
        seconds=time.monotonic() - started,
    )


def _verdict(search: Deepening, prop: Property, depth: int, examined: int, why: str) -> Verdict:
    trace = search.found.get(prop.name)
    if trace is not None:
        return Verdict(prop.name, Word.VIOLATED, trace, minimal=True)
    if prop.kind is PropertyKind.TEMPORAL:
        return Verdict(prop.name, Word.UNKNOWN, why=NO_LIVENESS)
    if why:
        so_far = f"; no violation in up to {examined} steps" if examined >= 0 else ""
        return Verdict(prop.name, Word.UNKNOWN, why=why + so_far)
    return Verdict(prop.name, Word.BOUNDED, depth=depth)
