# SPDX-License-Identifier: Apache-2.0
"""One process, measured from outside: CPU time and peak memory as the kernel counts them, children included."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# A process is charged for the memory of the one it was forked from, so a small interpreter stands between.
REPORTER = """
import resource, subprocess, sys, time
began = time.monotonic()
code = subprocess.call(sys.argv[2:], stdout=open(sys.argv[1], "w"), stderr=subprocess.STDOUT)
wall = time.monotonic() - began
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, used.ru_utime + used.ru_stime, wall, used.ru_maxrss)
"""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process took: CPU and wall time in seconds, peak resident memory in MB; and what it printed."""

    cpu: float
    wall: float
    peak: float
    output: str


def run(command: Sequence[str], folder: Path, expected: tuple[int, ...] = (0,)) -> Usage:
    """Runs a command in a folder, which keeps its output; raises RuntimeError when it ends with another exit code."""
    printed = folder / "output.txt"
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    whole = [sys.executable, "-S", "-c", REPORTER, str(printed), *command]
    done = subprocess.run(whole, cwd=folder, env=env, capture_output=True, text=True, check=True)
    code, cpu, wall, kilobytes = done.stdout.split()
    output = printed.read_text(encoding="utf-8", errors="replace")
    if int(code) not in expected:
        raise RuntimeError(f"{' '.join(command)} ended with {code}: {output[-2000:]}")
    return Usage(float(cpu), float(wall), int(kilobytes) / 1024, output)
