# SPDX-License-Identifier: Apache-2.0
"""Starting the command must not load what only some commands need (docs/adr/0002)."""

import subprocess
import sys

import pytest

from tests.house.tree import ROOT

HEAVY = frozenset(
    {"_pytest", "click", "hypothesis", "junitparser", "lark", "llvmlite", "pytest", "refinement", "rich", "z3"}
)


def loaded_by(statement: str) -> set[str]:
    """The top-level names of all modules that a fresh interpreter imports for a statement."""
    path = f"import sys; sys.path[:0] = [{str(ROOT / 'src')!r}]; "
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", path + statement], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    lines = [line for line in result.stderr.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip().split(".")[0] for line in lines}


@pytest.mark.parametrize("statement", ["import rmapspec", "import rmapspec.cli", "import rmapspec.content"])
def test_heavy_libraries_are_imported_late(statement: str) -> None:
    """`rmapspec --help` waits for a solver, a parser generator or a terminal library that it does not use."""
    assert not loaded_by(statement) & HEAVY


def test_a_heavy_import_is_seen() -> None:
    """The test above could not fail: it does not see what an interpreter loads."""
    assert "lark" in loaded_by("import lark")
