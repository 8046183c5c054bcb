# SPDX-License-Identifier: Apache-2.0
"""The kill matrix: each semantic mutant of the implementation is killed by what is named for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from refinement.adapter import adapter
from rmapspec.refine.adapter import Adapter
from rmapspec.refine.campaign import campaign
from rmapspec.refine.results import Campaign
from tests.refinement.mutants import MUTANTS, Mutant
from tests.refinement.support import Few, Shipped, changed, workload


@pytest.fixture(scope="module")
def systems() -> Shipped:
    """The shipped specs."""
    return Shipped()


def failing(c: Campaign) -> set[str]:
    """Everything that failed."""
    return {f.prop for f in (*c.violations, *c.not_allowed, *c.faults.failures)}


def run(mutant: Mutant, found: Few, systems: Shipped) -> Campaign:
    """The campaign that is to kill it: one workload."""
    return campaign(found, systems, mutant.design)


def applied(mutant: Mutant, text: str) -> str:
    """The file with the slip in it; the place must be there exactly once."""
    assert text.count(mutant.old) == 1, f"{mutant.name}: {mutant.old!r} stands {text.count(mutant.old)} times"
    return text.replace(mutant.old, mutant.new)


def few(mutant: Mutant, implementation: Adapter) -> Few:
    """An implementation with the mutant's workload alone."""
    chosen = workload(implementation, mutant.copied, *mutant.environment)
    return Few(implementation, [] if mutant.faults else [chosen], [chosen] if mutant.faults else [])


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant, tmp_path: Path, systems: Shipped) -> None:
    """A slip of this kind in an implementation passes the refinement check."""
    broken = changed(tmp_path, mutant.file, lambda text: applied(mutant, text))
    assert mutant.killer in failing(run(mutant, few(mutant, broken), systems))


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_the_original_is_not_killed_by_it(mutant: Mutant, systems: Shipped) -> None:
    """What kills a mutant kills the sound implementation as well, so that it proves nothing."""
    assert mutant.killer not in failing(run(mutant, few(mutant, adapter), systems))


def test_there_are_mutants_of_every_kind() -> None:
    """The matrix has shrunk, or a judge is no longer put to the test."""
    assert len({m.name for m in MUTANTS}) == len(MUTANTS) >= 40
    assert {"step not allowed", "A1", "E1", "U1", "U2", "lockdep", "forked", "unlink"} <= {m.killer for m in MUTANTS}
