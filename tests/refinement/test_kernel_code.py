# SPDX-License-Identifier: Apache-2.0
"""The kernel code keeps the rules that the explorer relies on, and says what it mirrors."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from refinement import mapping
from refinement.adapter import adapter
from refinement.workload import from_json, workloads
from tests.house.tree import ROOT, files, shown
from tests.refinement.support import Shipped

KERNEL = [*files(ROOT / "refinement" / "kernel", ".py"), ROOT / "refinement" / "designs.py"]


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    """Every function of a file, methods included."""
    return (n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.FunctionDef))


def yields(node: ast.AST) -> list[ast.expr]:
    """The yields in a piece of code, those of inner functions left out."""
    found: list[ast.expr] = []
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.Yield | ast.YieldFrom):
            found.append(child)
        found += yields(child)
    return found


def hidden(function: ast.FunctionDef) -> list[str]:
    """Where a generator keeps state that a fingerprint cannot see, as ``line: what``."""
    found = []
    plain = {
        id(n.value)
        for n in ast.walk(function)
        if isinstance(n, ast.Expr | ast.Return | ast.Assign | ast.AnnAssign) and n.value is not None
    }
    found += [f"{y.lineno}: a yield inside an expression" for y in yields(function) if id(y) not in plain]
    for node in ast.walk(function):
        if isinstance(node, ast.For | ast.With | ast.Try) and yields(node):
            found.append(f"{node.lineno}: a yield inside `{type(node).__name__.lower()}`")
    return found


@pytest.mark.parametrize("path", KERNEL, ids=shown)
def test_nothing_hides_across_a_yield(path: Path) -> None:
    """An iterator or a half-computed expression is alive across a yield: two different futures look the same."""
    assert not [f"{shown(path)}:{line}" for f in functions(path) for line in hidden(f)]


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("def f():\n for x in xs:\n  yield x", True),
        ("def f():\n for x in xs:\n  pass\n yield 1", False),
        ("def f():\n x = 1 + (yield 2)", True),
        ("def f():\n x = yield 2", False),
        ("def f():\n return (yield from g())", False),
        ("def f():\n with a:\n  yield 1", True),
        ("def f():\n try:\n  yield 1\n finally:\n  pass", True),
        ("def f():\n g((yield 1))", True),
        ("def f():\n while a:\n  yield 1", False),
    ],
)
def test_the_lint_bites(text: str, bad: bool) -> None:
    """The lint above passes what it is there for, or forbids what is harmless."""
    function = ast.parse(text).body[0]
    assert isinstance(function, ast.FunctionDef)
    assert bool(hidden(function)) is bad


def bare(path: Path) -> list[str]:
    """The kernel functions of a file whose docstring names no function or no version."""
    told = re.compile(r"\w\(\).*\([^()]*(?:\d\.\d+|of the RFC)[^()]*\)|^No function of the kernel", re.DOTALL)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    mine = [n for n in tree.body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")]
    return [n.name for n in mine if not told.search(ast.get_docstring(n) or "")]


@pytest.mark.parametrize("path", files(ROOT / "refinement" / "kernel", ".py"), ids=shown)
def test_every_function_says_what_it_mirrors(path: Path) -> None:
    """A function cannot be compared with the kernel's: neither its name nor its version is told."""
    assert bare(path) == []


def test_every_event_has_a_meaning() -> None:
    """An event of the kernel code is unknown to the mapping, or the mapping knows events that nobody pushes."""
    pushed: set[str] = set()
    for path in KERNEL:
        text = path.read_text(encoding="utf-8")
        pushed |= set(re.findall(r'current\.emit\("(\w+)"', text))
        pushed |= set(re.findall(r'walk_(?:locked_tree|tree|file)\(\s*current, [\w(), .]*?"(\w+)"', text))
    assert pushed == set(mapping.STEPS) | set(mapping.VISITS)


def test_every_mapped_label_is_in_the_spec() -> None:
    """The mapping names a step that no design has any more."""
    systems = Shipped()
    labels = set()
    for design in adapter.designs():
        for scenario in ("walk_migrate", "truncate_revoke", "reclaim"):
            system = systems(design, {"Vma": 3, "BATCH": 2}, scenario)
            labels |= {a.label for a in system.actions}
    wanted = [s for names, _ in mapping.STEPS.values() for s in names]
    assert [w for w in wanted if not any(f".{label}".endswith(f".{w}") for label in labels)] == []


def test_workloads_go_to_json_and_back() -> None:
    """A replay line runs another workload than the one that failed."""
    every = workloads("nightly")
    assert len(every) == len(set(every)) == 224
    assert [from_json(w.as_json()) for w in every] == list(every)
    assert len({w.order for w in every}) == len(every)
    assert set(workloads("dev")) < set(workloads("ci")) < set(every)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"vmas": 1, "copied": []},
        {"vmas": 0, "copied": [], "environment": []},
        {"vmas": True, "copied": [], "environment": []},
        {"vmas": 1, "copied": [1], "environment": []},
        {"vmas": 1, "copied": 0, "environment": []},
        {"vmas": 1, "copied": [], "environment": ["nobody"]},
        {"vmas": 1, "copied": [], "environment": ["walker", "walker"]},
        {"vmas": 1, "copied": [], "environment": "walker"},
    ],
)
def test_other_workloads_are_refused(data: dict[str, object]) -> None:
    """A workload with a slip in it runs as something else."""
    with pytest.raises(ValueError, match=r"workload|vmas|copied|environment"):
        from_json(data)  # type: ignore[arg-type] # that it is wrong is the point
