# SPDX-License-Identifier: Apache-2.0
"""The engine has never heard of a kernel: what it knows of one would be true of that kernel's specs alone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, files, shown

KERNEL_WORDS = (
    "vma", "i_mmap", "mmap_lock", "mm_struct", "dup_mmap", "exit_mmap", "rmap_walk", "rmap_one", "anon_vma", "folio",
    "pte", "pgoff", "mapcount", "hugetlb", "maple", "tlb", "page_table", "page_cache", "copy_page_range",
    "try_to_unmap", "interval_tree", "rfc_batch", "plain_insert", "migrater", "truncater", "revoker", "reclaimer",
)  # fmt: skip
WORD = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(KERNEL_WORDS)})s?(?![a-z0-9])")
CONTENT_LOOKUP = "content.py"


def kernel_words(text: str) -> set[str]:
    """The kernel's words in an identifier or a message; ``camelCase`` and ``snake_case`` are taken apart."""
    return set(WORD.findall(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).lower()))


def docstrings(tree: ast.AST) -> set[int]:
    """The identities of the nodes that only document: strings that stand as statements."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def words_of(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every identifier and string of a Python source, docstrings left out: they may give examples."""
    tree = ast.parse(source)
    documentation = docstrings(tree)
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield line, node.value
        for name in ("id", "attr", "arg", "name", "module", "asname"):
            if isinstance(text := getattr(node, name, None), str):
                yield line, text


def found_in(path: Path) -> list[str]:
    """What a file of the engine says about the kernel, as ``file:line: word``."""
    text = path.read_text(encoding="utf-8")
    said = words_of(text) if path.suffix == ".py" else enumerate(text.splitlines(), start=1)
    return [f"{shown(path)}:{line}: {word}" for line, piece in said for word in sorted(kernel_words(piece))]


def test_the_engine_does_not_know_the_kernel() -> None:
    """Kernel knowledge has moved from spec/ and refinement/ into the engine."""
    sources = [path for path in files(PACKAGE, ".py", ".lark") if path != PACKAGE / CONTENT_LOOKUP]
    assert not [line for path in sources for line in found_in(path)]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def link_vma(new): pass", {"vma"}),
        ("class VmaTable: pass", {"vma"}),
        ("x.i_mmap = 1", {"i_mmap"}),
        ("f(needs_ptes=1)", {"ptes"}),
        ("print(f'the folio {x} is mapped')", {"folio"}),
        ("from a import rmap_walk as walk", {"rmap_walk"}),
        ("def f():\n    '''Checks a vma.'''", set()),
        ("import rmapspec\nsuffix = '.rmap'", set()),
        ("adapter = adopted(prompter, chapter, sample, scripted)", set()),
        ("rwsem = mmap = forks = walk", set()),
    ],
)
def test_words_are_found_whole(source: str, words: set[str]) -> None:
    """The search misses a kernel word, or takes a part of another word for one."""
    assert {word for _, text in words_of(source) for word in kernel_words(text)} == words
