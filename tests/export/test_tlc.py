# SPDX-License-Identifier: Apache-2.0
"""A second opinion from TLC: the same verdict of every property and as many distinct states."""

from pathlib import Path

import pytest

from rmapspec.api import load
from rmapspec.engines.explore import explore
from rmapspec.engines.liveness.judge import judge
from rmapspec.export.tla import tla
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.verdict import Word
from tests.export.outside import DESIGNS, EXAMPLES, ROOT, Opinion, largest, own, system_of, tlc, tlc_says
from tests.support.random_systems import random_system

# Systems of every design: (scenario, VMAs); all processes of the environment, and most violations.
SCOPES = (("migrate_reclaim", 1), ("truncate_revoke", 2))
SEEDS = (2, 5, 8)


def temporal() -> list[tuple[Path, str]]:
    """The examples with temporal properties, and their scenarios."""
    found = []
    for path in EXAMPLES:
        family = next(iter(load(path).sweep()))
        if any(p.kind is PropertyKind.TEMPORAL for p in family.properties):
            found += [(path, name) for name in family.scenarios]
    return found


def same(found: Opinion, expected: Opinion) -> bool:
    """Whether two opinions agree, as far as TLC tells."""
    if expected.failed:
        return found.failed
    return (found.states, found.violated, found.failed) == (expected.states, expected.violated, False)


@pytest.mark.parametrize(("scenario", "vmas"), SCOPES, ids=[f"{s}-{v}" for s, v in SCOPES])
@pytest.mark.parametrize("path", DESIGNS, ids=lambda p: p.stem)
def test_designs(path: Path, scenario: str, vmas: int, tmp_path: Path) -> None:
    """TLC counts other states of a shipped design, or judges one of its properties differently."""
    system = system_of(path, scenario, vmas)
    found, expected = tlc_says(system, tmp_path), own(system)[1]
    assert same(found, expected), (found, expected)


@pytest.mark.parametrize("path", [p for p in EXAMPLES if p not in dict(temporal())], ids=lambda p: p.stem)
def test_examples(path: Path, tmp_path: Path) -> None:
    """TLC counts other states of a shipped example, or judges one of its properties differently."""
    system = largest(path)
    found, expected = tlc_says(system, tmp_path), own(system)[1]
    assert same(found, expected), (found, expected)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_systems(seed: int, tmp_path: Path) -> None:
    """An operation means something else in the TLA+ text than in the System."""
    system = random_system(seed)
    found, expected = tlc_says(system, tmp_path), own(system)[1]
    assert same(found, expected), (found, expected)


def checked(system: System, folder: Path) -> str:
    """What TLC prints about an exported system with its own configuration."""
    module = tla(system, "Exported")
    (folder / "Exported.tla").write_text(module.text, encoding="utf-8")
    (folder / "Exported.cfg").write_text(module.config, encoding="utf-8")
    return tlc(folder, "Exported")


@pytest.mark.parametrize(("path", "scenario"), temporal(), ids=[f"{p.stem}-{s}" for p, s in temporal()])
def test_liveness(path: Path, scenario: str, tmp_path: Path) -> None:
    """TLC judges a property differently, counts other states, or fairness means something else there."""
    system = next(iter(load(path).sweep())).system(scenario)
    searched = explore(system)
    words = {v.prop: v.word for v in (*searched.verdicts, *judge(system).verdicts)}
    told = checked(system.with_properties(name for name, word in words.items() if word is Word.HOLDS), tmp_path)
    assert "No error has been found" in told
    assert f" {searched.states} distinct states found" in told
    for name, word in words.items():
        if system.property_named[name].kind is not PropertyKind.TEMPORAL:
            continue
        if word is not Word.HOLDS:
            assert word is Word.VIOLATED
            assert "Temporal properties were violated" in checked(system.with_properties([name]), tmp_path)


def test_there_is_liveness_to_judge() -> None:
    """The examples with temporal properties are gone, and the test above looks at nothing."""
    assert len(temporal()) > 2


def test_the_configuration_is_complete(tmp_path: Path) -> None:
    """TLC, run as the module's head says, does not check a property, or its counterexample has another length."""
    design = ROOT / "spec" / "designs" / "rfc_batch.rmap"
    system = system_of(design, "walk", 1)
    lengths = own(system)[1].depths
    assert lengths is not None
    for name in ("W", "S1"):
        told = checked(system.with_properties([name]), tmp_path)
        assert f"Invariant {name} is violated" in told
        assert told.count("\nState ") == lengths[name] + 1
    safe = system_of(ROOT / "spec" / "designs" / "baseline.rmap", "walk", 1)
    assert "No error has been found" in checked(safe, tmp_path)
