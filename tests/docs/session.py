# SPDX-License-Identifier: Apache-2.0
"""A reader's terminal: the files and commands of a page, one after the other, in a folder of its own."""

import contextlib
import io
import re
import shlex
import subprocess
from pathlib import Path

from rmapspec.cli.main import main
from tests.docs.markdown import Block
from tests.house.tree import ROOT

TOLD = frozenset({"make", "git", "cd", "uv", "uvx", "pipx", "pip", "python3", "pytest"})
"""Commands that pages name and that are not run here: they install, or run the tests."""
RUN = frozenset({"cp", "mkdir", "sed"})
SMALLER = {"rmapspec compare spec/designs": ["--sizes", "Vma=1"]}
"""Options that make a command quick and what is shown of its output no different: one VMA shows every violation."""


class Session:
    """A folder with the checkout's spec/ and refinement/, and the commands run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.code = 0
        self.names: dict[str, object] = {}
        for name in ("spec", "refinement"):
            (folder / name).symlink_to(ROOT / name)

    def take(self, block: Block) -> None:
        """Do what a block says: save a file, run commands and compare what they print, run Python."""
        if block.language in ("rmap", "python", "json") and block.info.endswith((".rmap", ".py", ".jsonl")):
            (self.folder / block.info.split()[-1]).write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            for command, shown in commands(block.text):
                self.command(command, shown, block.name)
        elif block.language == "python":
            exec(compile(block.text, block.name, "exec"), self.names)  # a sample of ours, run as a reader would run it

    def command(self, command: str, shown: str, where: str) -> None:
        """Run one command; its output has to be what the page shows, where it shows any."""
        if command == "echo $?":
            assert shown.strip() == str(self.code), f"{where}: the exit code is {self.code}, not {shown.strip()}"
            return
        words = shlex.split(command)
        if words[0] in TOLD:
            assert not shown.strip(), f"{where}: the output of `{command}` is shown and not compared"
        elif words[0] in RUN:
            subprocess.run(words, cwd=self.folder, check=True)
        else:
            assert words[0] == "rmapspec", f"{where}: {words[0]} is no command that pages may use"
            self.code, said = run([*words[1:], *SMALLER.get(command, [])])
            assert agrees(shown, said), f"{where}: `{command}` prints, with exit code {self.code}:\n{said}"


def run(arguments: list[str]) -> tuple[int, str]:
    """The exit code of an rmapspec command and what it prints."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            code = main(arguments)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
    return code, said.getvalue()


def commands(text: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output shown below it."""
    found: list[tuple[str, list[str]]] = []
    for line in text.split("\n"):
        if line.startswith("$ "):
            found.append((line[2:].strip(), []))
        elif found and found[-1][0].endswith("\\"):
            found[-1] = (found[-1][0][:-1] + line.strip(), [])
        elif found:
            found[-1][1].append(line)
        else:
            assert not line, f"output without a command: {line}"
    return [(command, "\n".join(shown)) for command, shown in found]


def agrees(shown: str, said: str) -> bool:
    """Whether an output is as shown: `...` is any lines, times and versions differ; anything is right for nothing."""
    wanted, got = lines(shown), lines(said)
    if not wanted:
        return True
    pattern = "".join(r"(?:[^\n]*\n)*?" if line == "..." else re.escape(line) + "\n" for line in wanted)
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in got)) is not None


def lines(text: str) -> list[str]:
    """The lines of an output without what differs from run to run; the empty ones at its ends do not count."""
    told = re.sub(r"\bz3 \d+(\.\d+)+", "z3 N", re.sub(r"\d+\.\d+ s\b", "N s", text))
    return [line.rstrip() for line in told.strip("\n").split("\n") if text.strip()]
