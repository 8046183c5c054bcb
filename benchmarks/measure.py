# SPDX-License-Identifier: Apache-2.0
"""What is measured: CPU time (never wall time: a shared machine is slow for other reasons) and memory.

Every measurement of a process runs in an interpreter of its own; the fastest of several runs counts, since noise only
ever adds.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.process import ROOT, run
from rmapspec.api import load
from rmapspec.engines.bmc import bmc
from rmapspec.engines.explore import explore
from rmapspec.engines.simulate import simulate
from rmapspec.engines.solver import version
from rmapspec.system.model import System

DEPTH = 10


@dataclass(frozen=True, slots=True)
class Case:
    """A system by file, scenario and sizes; ``solver``: small enough to be unrolled to ``DEPTH`` here."""

    file: str
    scenario: str
    sizes: tuple[tuple[str, int], ...]
    solver: bool

    @property
    def name(self) -> str:
        """``rfc_batch, walk_migrate, Vma=4``."""
        return ", ".join([Path(self.file).stem, self.scenario, *(f"{n}={v}" for n, v in self.sizes)])

    def system(self) -> System:
        """The system."""
        return load(ROOT / "spec" / self.file).family(dict(self.sizes)).system(self.scenario)


CASES = (
    Case("designs/rfc_batch.rmap", "walk_migrate", (("Vma", 1),), True),
    Case("designs/baseline.rmap", "migrate_truncate", (("Vma", 6),), False),
    Case("examples/two_phase_commit.rmap", "main", (("RM", 6),), False),
)


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine on one case: ``work`` counts ``unit``, ``seconds`` is CPU time, ``peak`` memory in MB or None."""

    case: str
    engine: str
    work: int
    unit: str
    seconds: float
    peak: float | None


@dataclass(frozen=True, slots=True)
class Results:
    """One run of the benchmark; ``commands`` are (command line, CPU seconds, peak MB, limit in seconds or None)."""

    loop: float
    solver: str
    engines: tuple[Engine, ...]
    commands: tuple[tuple[str, float, float, float | None], ...]


def fastest(work: Callable[[], object], runs: int = 3) -> float:
    """CPU seconds of the fastest of some runs."""
    times = []
    for _ in range(runs):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def loop() -> None:
    """What this interpreter and machine do in a million trips: the yardstick of the ratios."""
    seen: dict[int, int] = {}
    for i in range(1_000_000):
        seen[i * 7919 & 0xFFFF] = i


def measured() -> Results:
    """Everything, in well under a minute."""
    engines: list[Engine] = []
    for case in CASES:
        engines += of_case(case)
    return Results(fastest(loop), version(), tuple(engines), tuple(commands()))


def of_case(case: Case) -> list[Engine]:
    """Explicit search of the whole system; where small enough, random walks and a solver to ``DEPTH`` beside it."""
    system = case.system()
    found = explore(system)
    peak = memory_of(case)
    rows = [Engine(case.name, "explicit search", found.states, "states", fastest(lambda: explore(system)), peak)]
    if case.solver:
        runs = 200
        steps = simulate(system, runs=runs, max_steps=100, seed=0).transitions
        walks = fastest(lambda: simulate(system, runs=runs, max_steps=100, seed=0), 1)
        rows.append(Engine(case.name, "random walks", steps, "steps", walks, None))
        solved = fastest(lambda: bmc(system, depth=DEPTH), 2)
        rows.append(Engine(case.name, "z3", DEPTH, "levels", solved, None))
    return rows


def memory_of(case: Case) -> float:
    """The peak memory in MB of a process that loads the case and searches it."""
    program = (
        "import json, sys\n"
        "from rmapspec.api import load\n"
        "from rmapspec.engines.explore import explore\n"
        "path, sizes, scenario = sys.argv[1:]\n"
        "explore(load(path).family(json.loads(sizes)).system(scenario))\n"
    )
    sizes = json.dumps(dict(case.sizes))
    return process([sys.executable, "-c", program, str(ROOT / "spec" / case.file), sizes, case.scenario])[1]


def commands() -> list[tuple[str, float, float, float | None]]:
    """Whole processes, start of the interpreter included."""
    rows = []
    lines: list[tuple[str, float | None]] = [
        ("--version", 0.15),
        ("check spec/designs/rfc_batch.rmap --property S1", 0.5),
        ("check spec/designs/rfc_batch.rmap", None),
        ("check spec/designs/baseline.rmap", 30.0),
    ]
    for line, limit in lines:
        words = [str(ROOT / word) if word.startswith("spec/") else word for word in line.split()]
        runs = [process([sys.executable, "-m", "rmapspec", *words]) for _ in range(3)]
        rows.append((f"rmapspec {line}", min(seconds for seconds, _ in runs), min(peak for _, peak in runs), limit))
    return rows


def process(command: list[str]) -> tuple[float, float]:
    """CPU seconds and peak memory in MB of a process; raises RuntimeError when it did not do its work."""
    with tempfile.TemporaryDirectory() as folder:
        used = run(command, Path(folder), (0, 12))  # 12: violated, which the RFC's batch is
    return used.cpu, used.peak
