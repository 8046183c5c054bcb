# SPDX-License-Identifier: Apache-2.0
"""One concept a file, one thought a function."""

import ast
from statistics import median

from tests.house.tree import PACKAGE, ROOT, files, functions, lines_of, python_files, shown

LONGEST_FILE = 400
MEDIAN_FILE = 200
LONGEST_FUNCTION = 60


def length(text: str) -> int:
    """The number of lines of a text."""
    return len(text.splitlines())


def test_no_file_is_too_long() -> None:
    """A file has taken in a second concept."""
    sources = [*python_files(), *files(PACKAGE, ".lark"), *files(ROOT / "spec", ".rmap")]
    counted = {shown(path): length(path.read_text(encoding="utf-8")) for path in sources}
    long = {name: lines for name, lines in counted.items() if lines > LONGEST_FILE}
    assert not long, f"more than {LONGEST_FILE} lines: {long}"


def test_files_are_short_as_a_rule() -> None:
    """The files of the package have grown as a whole."""
    counted = [length(path.read_text(encoding="utf-8")) for path in files(PACKAGE, ".py") if path.stat().st_size]
    assert median(counted) < MEDIAN_FILE


def test_no_function_is_too_long() -> None:
    """A function does so much that nobody can check it by reading."""
    long = {
        f"{shown(path)}: {name}": lines
        for path in python_files()
        for name, lines in functions(path)
        if lines > LONGEST_FUNCTION
    }
    assert not long, f"more than {LONGEST_FUNCTION} lines: {long}"


def test_functions_are_measured_without_their_docstring() -> None:
    """A thorough docstring is punished, or the length of a function is measured wrongly."""
    node = ast.parse('def f():\n    """One.\n\n    Two.\n    """\n    a = 1\n    return a\n').body[0]
    assert isinstance(node, ast.FunctionDef)
    assert lines_of(node) == 3
