# SPDX-License-Identifier: Apache-2.0
"""The size of every shipped system is pinned: a change of meaning nobody meant shows as another number of states."""

import pytest

from rmapspec.api import load
from rmapspec.engines.explore import explore
from tests.pins.table import ROOT, lines_of, pinned, shipped


@pytest.mark.parametrize("file", shipped())
def test_counts_are_as_pinned(file: str) -> None:
    """A spec, the language or the search has changed what is reachable; if meant: `python -m tests.pins`."""
    assert lines_of(file) == [line for line in pinned() if line.startswith(f"{file}\t")]


def test_every_file_is_pinned() -> None:
    """A shipped file is watched by nobody, or the table speaks of one that has gone."""
    files = [line.partition("\t")[0] for line in pinned()]
    assert list(dict.fromkeys(files)) == shipped()
    assert files == sorted(files)


def test_nothing_shipped_stands_elsewhere() -> None:
    """A spec is put where neither the pins nor the evidence look."""
    spec = ROOT / "spec"
    elsewhere = {p.relative_to(spec).as_posix() for p in spec.rglob("*.rmap")} - set(shipped())
    assert elsewhere == {"fork.rmap"}


def test_two_phase_commit_has_its_published_count() -> None:
    """Two-phase commit means something else here than where it was published (288 states for 3 resource managers)."""
    spec = load(ROOT / "spec" / "examples" / "two_phase_commit.rmap")
    assert explore(spec.family({"RM": 3}).system("main")).states == 288
