# SPDX-License-Identifier: Apache-2.0
"""Explicit search by the fastest engine that this installation has and the System allows."""

from __future__ import annotations

from rmapspec.engines.explore import Limits, Progress, explore
from rmapspec.engines.fast.breadth import Breadth
from rmapspec.engines.fast.emitter import TooLargeError
from rmapspec.engines.fast.native import available
from rmapspec.engines.fast.symmetry import symmetry_of
from rmapspec.system.compile import Program
from rmapspec.system.model import System
from rmapspec.system.verdict import Outcome


def search(
    system: System,
    *,
    program: Program | None = None,
    limits: Limits | None = None,
    memory: int | None = None,
    progress: Progress | None = None,
    reduce: bool = False,
) -> Outcome:
    """Every reachable state of a system, and for every property its shortest violation, as ``explore`` gives them.

    ``memory`` bounds the tables in bytes; by default it is most of what the machine has left. ``Outcome.engine`` says
    what ran: ``fast``, or ``explore`` where llvmlite is missing or the System is too large to be compiled, with
    ``program`` as there (and no ceiling). Ctrl-C ends the search with what is known by then.

    ``reduce``: states that differ only by an exchange of elements of a symmetric sort count once, where the System was
    found to be the same after it; ``Outcome.reduced`` then says so. Verdicts and lengths of traces stay the same.
    """
    limits = Limits() if limits is None else limits
    if available():
        try:
            found = Breadth(system, limits, memory, progress, symmetry=symmetry_of(system) if reduce else None)
            outcome = found.run()
            if not found.unsure:
                return outcome
            return Breadth(system, limits, memory, progress).run()
        except TooLargeError:
            pass  # the other engine takes any System
    return explore(system, program=program, limits=limits, progress=progress)
