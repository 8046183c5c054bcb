# SPDX-License-Identifier: Apache-2.0
"""Explicit search and z3, which share no code on expressions and steps, agree on everything that is shipped."""

from collections import defaultdict
from pathlib import Path

import pytest

from rmapspec.analyse.check import check
from rmapspec.api import load
from rmapspec.engines.bmc import bmc
from rmapspec.engines.explore import Limits, explore
from rmapspec.system.model import PropertyKind, System
from rmapspec.system.verdict import Outcome, Word

ROOT = Path(__file__).resolve().parent.parent.parent
DESIGNS = sorted((ROOT / "spec" / "designs").rglob("*.rmap"))
EXAMPLES = sorted((ROOT / "spec" / "examples").rglob("*.rmap"))

# Systems of every design to look at in full, to a depth in steps: (scenario, VMAs, depth).
SCOPES = (("alone", 1, 8), ("walk_migrate", 1, 6), ("truncate_reclaim", 1, 6), ("revoke", 2, 6))


def lengths(outcome: Outcome) -> dict[str, int | None]:
    """The length of the shortest violation of each property, None without one."""
    return {v.prop: None if v.trace is None else len(v.trace) for v in outcome.verdicts}


def assert_same(system: System, depth: int) -> None:
    """Both engines find the same within a depth: violations and their lengths, covers and witnesses, steps taken."""
    bounded = bmc(system, depth=depth)
    searched = explore(system, limits=Limits(max_depth=depth))
    assert bounded.failure is searched.failure is None
    assert lengths(bounded) == lengths(searched)
    assert bounded.reached == searched.reached
    everything = not any(v.word is Word.BOUNDED for v in bounded.verdicts)  # z3 may then end before the depth
    if not everything:
        assert {name for name, n in bounded.fired if n} == {name for name, n in searched.fired if n}


@pytest.mark.parametrize("path", [*DESIGNS, *EXAMPLES], ids=lambda p: p.stem)
def test_shortest_violations_are_shortest_for_both(path: Path) -> None:
    """One engine finds a violation where the other finds none, or a shorter one."""
    report = check(load(path), costs=False, every_size=False)
    assert report.complete
    found: dict[System, dict[str, int]] = defaultdict(dict)
    for p in report.properties:
        if p.trace is not None and p.kind is not PropertyKind.TEMPORAL:
            assert p.system is not None
            found[p.system][p.name] = len(p.trace)
    for system, expected in found.items():
        outcome = bmc(system.with_properties(tuple(expected)), depth=max(expected.values()))
        assert lengths(outcome) == expected
    expects = {e.kind for e in load(path).typed.expectations}
    assert ("violated" in expects) == any(p.trace is not None for p in report.properties)


@pytest.mark.parametrize(("scenario", "vmas", "depth"), SCOPES, ids=[f"{s}-{v}" for s, v, _ in SCOPES])
@pytest.mark.parametrize("path", DESIGNS, ids=lambda p: p.stem)
def test_engines_agree_on_a_design(path: Path, scenario: str, vmas: int, depth: int) -> None:
    """Within the depth one engine reaches, takes or violates something that the other does not."""
    assert_same(load(path).family({"Vma": vmas}).system(scenario), depth)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_engines_agree_on_an_example(path: Path) -> None:
    """As above, for systems that never end, for actions with parameters, and at every size that is shipped."""
    for family in load(path).sweep():
        for scenario in family.scenarios:
            assert_same(family.system(scenario), 7)
