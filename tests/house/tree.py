# SPDX-License-Identifier: Apache-2.0
"""The files of the checkout that the tests of the house read."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "src" / "rmapspec"
SOURCE_FOLDERS = ("src", "refinement", "tests", "benchmarks", "docs")


def files(folder: Path, *suffixes: str) -> list[Path]:
    """The files below a folder with one of these suffixes, sorted; caches and hidden folders left out."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix in suffixes
        and not any(part == "__pycache__" or part.startswith(".") for part in path.relative_to(folder).parts)
    )


def python_files() -> list[Path]:
    """Every Python file of the project that has something in it."""
    found = [path for name in SOURCE_FOLDERS for path in files(ROOT / name, ".py")]
    return [path for path in [*found, ROOT / "hatch_build.py"] if path.stat().st_size]


def modules() -> list[str]:
    """Every module of the package that has something in it, as a path below src/rmapspec."""
    return [path.relative_to(PACKAGE).as_posix() for path in files(PACKAGE, ".py") if path.stat().st_size]


def shown(path: Path) -> str:
    """A path as a message shows it: relative to the root of the checkout."""
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """The name and the number of lines of every function of a Python file, its docstring not counted."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), filename=str(path))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, lines_of(node)


def lines_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines a function takes, from ``def`` to its last line, its docstring not counted."""
    total = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node) is None:
        return total
    return total - ((first.end_lineno or first.lineno) - first.lineno + 1)
