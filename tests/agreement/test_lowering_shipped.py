# SPDX-License-Identifier: Apache-2.0
"""Every shipped spec means, at its smallest sizes, what an interpreter of its syntax tree makes of it."""

from pathlib import Path

import pytest

from rmapspec.api import load
from tests.support.interpreter.compare import compared

ROOT = Path(__file__).resolve().parent.parent.parent / "spec"
EXAMPLES = sorted((ROOT / "examples").rglob("*.rmap"))
DESIGNS = sorted((ROOT / "designs").rglob("*.rmap"))
SCENARIOS = ("alone", "walk", "migrate", "truncate", "revoke", "reclaim")
MOST_STATES = 3000


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_means_what_it_says(path: Path) -> None:
    """A lowered example has other states, steps or verdicts than its text, at one of its two smallest sizes."""
    spec = load(path)
    for family in list(spec.sweep())[:2]:
        for scenario in family.scenarios:
            assert not compared(spec, dict(family.sizes), scenario, MOST_STATES)[1], (family.sizes, scenario)


@pytest.mark.parametrize("path", DESIGNS, ids=lambda p: p.stem)
def test_a_design_means_what_it_says(path: Path) -> None:
    """A lowered design has other states, steps, verdicts or lengths than its text, with one VMA."""
    spec = load(path)
    family = spec.family({"Vma": 1})
    pairs = [s for s in family.scenarios if s not in SCENARIOS]
    for scenario in (*SCENARIOS, pairs[DESIGNS.index(path) % len(pairs)]):
        assert not compared(spec, {"Vma": 1}, scenario, MOST_STATES)[1], scenario
