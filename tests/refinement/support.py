# SPDX-License-Identifier: Apache-2.0
"""The shipped specs as Systems, and the shipped implementation with a few workloads, as it is or changed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from rmapspec.api import load
from rmapspec.lang.spec import Spec
from rmapspec.refine.adapter import Adapter, Workload
from rmapspec.system.model import System
from tests.house.tree import ROOT


@dataclass
class Shipped:
    """The Systems of the shipped designs; each file is loaded once."""

    specs: dict[str, Spec] = field(default_factory=dict)

    def __call__(self, design: str, sizes: Mapping[str, int], scenario: str) -> System:
        """The System of a design."""
        if design not in self.specs:
            self.specs[design] = load(ROOT / "spec" / "designs" / f"{design}.rmap")
        return self.specs[design].family(dict(sizes)).system(scenario)


class Few:
    """An adapter with other workloads; everything else is the adapter's own."""

    def __init__(self, adapter: Adapter, workloads: Sequence[Workload], faulty: Sequence[Workload] = ()) -> None:
        self.adapter = adapter
        self.designs, self.workload, self.world = adapter.designs, adapter.workload, adapter.world
        self.observe, self.meaning, self.checks = adapter.observe, adapter.meaning, adapter.checks
        self.chosen, self.faulty = workloads, faulty

    def workloads(self, profile: str) -> Sequence[Workload]:
        """The ones given."""
        return self.chosen

    def fault_workloads(self, profile: str) -> Sequence[Workload]:
        """The ones given."""
        return self.faulty


def workload(adapter: Adapter, copied: str, *environment: str) -> Workload:
    """``"10"``: two VMAs, the first is copied."""
    where = [i for i, c in enumerate(copied) if c == "1"]
    return adapter.workload({"vmas": len(copied), "copied": [*where], "environment": [*environment]})


def changed(folder: Path, file: str, change: Callable[[str], str]) -> Adapter:
    """The adapter of a copy of refinement/ in which one file is changed; the real one stays what it was."""
    for source in sorted((ROOT / "refinement").rglob("*.py")):
        name = source.relative_to(ROOT / "refinement").as_posix()
        target = folder / "refinement" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        target.write_text(change(text) if name == file else text, encoding="utf-8")
    mine = {n: m for n, m in sys.modules.items() if n == "refinement" or n.startswith("refinement.")}
    for name in mine:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    try:
        adapter: Adapter = import_module("refinement.adapter").adapter
    finally:
        sys.path.remove(str(folder))
        for name in [n for n in sys.modules if n == "refinement" or n.startswith("refinement.")]:
            del sys.modules[name]
        sys.modules.update(mine)
    return adapter
