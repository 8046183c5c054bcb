# SPDX-License-Identifier: Apache-2.0
"""What a terminal sees that a pipe does not."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from rmapspec.analyse.check import check
from rmapspec.analyse.judging import Engine
from rmapspec.api import loads
from tests.cli.test_commands import RACE

ESCAPE = "\x1b["


def on_terminal(folder: Path, program: str, **environment: str) -> str:
    """What a program writes to a terminal."""
    (folder / "race.rmap").write_text(RACE, encoding="utf-8")
    ours, theirs = pty.openpty()
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(p for p in sys.path if p), "TERM": "xterm"}
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, env=env | environment
    ) as run:
        os.close(theirs)
        parts = []
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # Linux: the other side of a terminal was closed
                break
            if not part:
                break
            parts.append(part)
        run.wait()
    os.close(ours)
    return b"".join(parts).decode()


CHECK = "from rmapspec.cli import main; main(['check', 'race.rmap'])"
PROGRESS = """
import rmapspec.report.progress as p
p.PATIENCE = p.INTERVAL = -1
with p.progress(quiet=QUIET) as line:
    if line is not None:
        for i in range(3):
            line(f"looking at {i}")
"""


def test_verdicts_are_coloured_on_a_terminal_alone(tmp_path: Path) -> None:
    """A terminal shows no colour, or shows it although NO_COLOR asks for none."""
    told = on_terminal(tmp_path, CHECK)
    assert ESCAPE in told
    assert "VIOLATED" in told
    assert ESCAPE not in on_terminal(tmp_path, CHECK, NO_COLOR="1")
    assert ESCAPE not in on_terminal(tmp_path, CHECK, TERM="dumb")


def test_progress_appears_when_work_is_long(tmp_path: Path) -> None:
    """Long work looks dead, or `--quiet` does not silence the line."""
    assert "looking at 2" in on_terminal(tmp_path, PROGRESS.replace("QUIET", "False"))
    assert on_terminal(tmp_path, PROGRESS.replace("QUIET", "True")) == ""


def test_progress_is_silent_in_a_pipe(tmp_path: Path) -> None:
    """A log file fills with progress."""
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(p for p in sys.path if p), "TERM": "xterm"}
    program = [sys.executable, "-c", PROGRESS.replace("QUIET", "False")]
    ran = subprocess.run(program, cwd=tmp_path, env=env, capture_output=True, check=True)
    assert ran.stdout + ran.stderr == b""


@pytest.mark.parametrize(("engine", "said"), [("explore", "race: main, 0 states so far"), ("bmc", "of up to 3 steps")])
def test_engines_tell_where_they_are(engine: Engine, said: str) -> None:
    """An engine that takes hours shows nothing meanwhile."""
    told: list[str] = []
    check(loads(RACE), engine=engine, progress=told.append)
    assert any(said in line for line in told)
