# SPDX-License-Identifier: Apache-2.0
"""A second opinion from Spin: the same verdict of every property, as many distinct states, violations as early."""

from pathlib import Path

import pytest

from rmapspec.api import load
from tests.export.outside import DESIGNS, EXAMPLES, largest, own, safety, spin_says, system_of
from tests.support.random_systems import random_system

# Systems of every design: (scenario, VMAs); together they show every violation there is.
SCOPES = (("migrate_reclaim", 1), ("migrate_truncate", 1), ("truncate_revoke", 2))
SEEDS = (2, 5, 8)


@pytest.mark.parametrize(("scenario", "vmas"), SCOPES, ids=[f"{s}-{v}" for s, v in SCOPES])
@pytest.mark.parametrize("path", DESIGNS, ids=lambda p: p.stem)
def test_designs(path: Path, scenario: str, vmas: int, tmp_path: Path) -> None:
    """Spin counts other states of a shipped design, or judges one of its properties differently."""
    system = system_of(path, scenario, vmas)
    assert spin_says(system, tmp_path) == own(system)[1]


@pytest.mark.parametrize("path", DESIGNS, ids=lambda p: p.stem)
def test_scopes_show_every_violation(path: Path) -> None:
    """A property that a design violates is violated in none of the systems that Spin is asked about."""
    expected = {n.text for e in load(path).typed.expectations if e.kind == "violated" for n in e.properties}
    assert expected == {name for s, v in SCOPES for name in own(system_of(path, s, v))[1].violated}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_examples(path: Path, tmp_path: Path) -> None:
    """Spin counts other states of a shipped example, or judges one of its properties differently."""
    system = safety(largest(path))
    assert spin_says(system, tmp_path) == own(system)[1]


@pytest.mark.parametrize("seed", SEEDS)
def test_random_systems(seed: int, tmp_path: Path) -> None:
    """An operation means something else in the Promela text than in the System."""
    system = random_system(seed)
    expected, found = own(system)[1], spin_says(system, tmp_path)
    assert found == expected if not expected.failed else found.failed
