# SPDX-License-Identifier: Apache-2.0
"""Two designs written a second time by hand have as many states and the same shortest violations."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rmapspec.api import load
from rmapspec.engines.explore import explore
from tests.agreement import fork_by_hand as hand

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize("vmas", [1, 2, 3])
@pytest.mark.parametrize("environment", [("walk", "walker"), ("migrate", "migrater")], ids=["walk", "migrate"])
@pytest.mark.parametrize("design", [hand.baseline, hand.rfc_batch], ids=["baseline", "rfc_batch"])
def test_states_and_violations_are_those_of_a_second_writing(
    design: Callable[[hand.State, int], None], environment: tuple[str, str], vmas: int
) -> None:
    """The language, its lowering or the search mean something else than the kernel's description says."""
    scenario, process = environment
    spec = load(ROOT / "spec" / "designs" / f"{design.__name__}.rmap")
    found = explore(spec.family({"Vma": vmas, "BATCH": 2}).system(scenario))
    violated = {v.prop: len(v.trace) for v in found.verdicts if v.trace is not None}
    assert (found.states, violated) == hand.search(design, vmas, process)
