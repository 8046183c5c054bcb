# SPDX-License-Identifier: Apache-2.0
"""The table of counts: how many distinct states, levels and transitions each shipped system has."""

from __future__ import annotations

from pathlib import Path

from rmapspec.api import load
from rmapspec.engines.explore import Program, explore

ROOT = Path(__file__).resolve().parent.parent.parent
TABLE = Path(__file__).resolve().parent / "counts.tsv"
HEADER = "file\tsizes\tscenario\tstates\tdepth\ttransitions\n"


def shipped() -> list[str]:
    """The designs and examples, as paths below spec/, sorted."""
    spec = ROOT / "spec"
    files = [path for part in ("designs", "examples") for path in (spec / part).rglob("*.rmap")]
    return sorted(path.relative_to(spec).as_posix() for path in files)


def lines_of(file: str) -> list[str]:
    """One line for each system of a file's default sweep, in the order of the sweep."""
    lines = []
    for family in load(ROOT / "spec" / file).sweep():
        sizes = ",".join(f"{name}={value}" for name, value in family.sizes) or "-"
        program = Program()
        for scenario in family.scenarios:
            found = explore(family.system(scenario), program=program)
            assert found.complete, (file, sizes, scenario, found.why)
            lines.append(f"{file}\t{sizes}\t{scenario}\t{found.states}\t{found.depth}\t{found.transitions}")
    return lines


def pinned() -> list[str]:
    """The lines of the table, without its header."""
    header, *lines = TABLE.read_text(encoding="utf-8").splitlines(keepends=False)
    assert header + "\n" == HEADER, "the table begins with another header"
    return lines
