# SPDX-License-Identifier: Apache-2.0
"""ARCHITECTURE.md is a map: every module is on it, and it shows no module that is not there."""

import re

from tests.house.tree import PACKAGE, ROOT, modules


def named() -> set[str]:
    """The Python files and grammars that ARCHITECTURE.md names in back quotes, as paths below src/rmapspec."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    return {name.removeprefix("src/rmapspec/") for name in re.findall(r"`([\w./-]+\.(?:py|lark))`", text)}


def test_every_module_is_listed() -> None:
    """A module was added and a reader of ARCHITECTURE.md does not learn what it is for."""
    missing = sorted(set(modules()) - named())
    assert not missing, f"name these in ARCHITECTURE.md, as `lang/parse.py`: {missing}"


def test_every_listed_module_exists() -> None:
    """A module was moved or removed and ARCHITECTURE.md still sends the reader there."""
    gone = sorted(name for name in named() if not (PACKAGE / name).exists() and not (ROOT / name).exists())
    assert not gone, f"ARCHITECTURE.md names files that are not there: {gone}"
