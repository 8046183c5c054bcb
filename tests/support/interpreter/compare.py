# SPDX-License-Identifier: Apache-2.0
"""What the syntax tree of a spec shows when it is run as it stands, against what its System shows."""

from __future__ import annotations

from collections.abc import Mapping

from rmapspec.engines.explore import explore
from rmapspec.lang.spec import Spec
from tests.support.interpreter.search import Findings, differences, search
from tests.support.interpreter.sides import Lowered, Written


def compared(spec: Spec, chosen: Mapping[str, int | str], scenario: str, most: int) -> tuple[Findings, list[str]]:
    """What the interpreter finds, and every difference; raises TooManyError, and SpecError for a size refused.

    Where nothing is undefined, what the engine ``explore`` says of the System is held against it as well.
    """
    lowered = Lowered(spec, chosen, scenario)
    expected = search(Written(spec, chosen, scenario, lowered.labels), most)
    told = differences(expected, search(lowered, most))
    outcome = explore(lowered.system)
    if expected.error is None:
        told += [] if outcome.failure is None else [f"explore: {outcome.failure.message}"]
        lengths = {v.prop: len(v.trace) for v in outcome.verdicts if v.trace is not None}
        covers = {c.name for c in lowered.system.covers} & outcome.reached
        if (outcome.states, lengths, covers) != (expected.states, expected.violated, expected.reached):
            told.append(f"explore: {outcome.states} states, {lengths}, {sorted(covers)} reached")
    return expected, told
