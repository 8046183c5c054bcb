# SPDX-License-Identifier: Apache-2.0
"""The import contracts of pyproject.toml hold, and a breach of each would be seen."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.house.tree import ROOT

# One forbidden import for each contract: the module that gets it, the line, the contract's name.
BREACHES = (
    ("system/expr.py", "import rmapspec.lang", "Imports point one way, from the commands down to the system"),
    ("report/planted.py", "import rmapspec.engines", "A report reads what the engines found and never runs them"),
    ("lang/planted.py", "import rmapspec.content", "The engine does not know that there is shipped content"),
    ("export/planted.py", "import rmapspec.lang", "An export reads a System and knows nothing of the language"),
    ("lang/planted.py", "import lark", "Only the loader of the parse tables imports lark"),
    ("system/expr.py", "import z3", "Only the solver-facing engines import z3"),
    ("engines/explore.py", "import z3", "Explicit search and simulation work without z3"),
    ("engines/planted.py", "import llvmlite", "One module of the fast search imports llvmlite"),
    ("engines/planted.py", "import hypothesis", "Only refinement campaigns and the pytest plugin import hypothesis"),
    ("engines/planted.py", "import rich", "Only the command line and the reports know the terminal"),
    (
        "../../refinement/planted.py",
        "import rmapspec.engines",
        "The reference implementation uses the public interface",
    ),
    ("analyse/planted.py", "import refinement", "The engine does not import the reference implementation"),
)


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """The result of import-linter on a checkout, its own package copy and nobody else's."""
    run = "import sys; sys.path[:0] = ['src', '.']; from importlinter.cli import lint_imports_command as main; main()"
    return subprocess.run(
        [sys.executable, "-c", run, "--no-cache"],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "COLUMNS": "300", "NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_contracts_hold() -> None:
    """A module imports against the direction of the house, or a library outside its one door."""
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_contracts_bite(tmp_path: Path) -> None:
    """A contract of pyproject.toml has stopped to see the import that it forbids."""
    for name in ("src", "refinement"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for module, line, _ in BREACHES:
        path = tmp_path / "src" / "rmapspec" / module
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(f"{old}\n{line}\n", encoding="utf-8")
    result = lint_imports(tmp_path)
    assert result.returncode == 1, result.stdout + result.stderr
    for _, line, contract in BREACHES:
        assert re.search(rf"^{re.escape(contract)}.* BROKEN\b", result.stdout, re.MULTILINE), (line, result.stdout)
