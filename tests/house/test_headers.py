# SPDX-License-Identifier: Apache-2.0
"""Every source file says under which licence it is."""

from pathlib import Path

from tests.house.tree import ROOT, files, python_files, shown

LICENCE = "SPDX-License-Identifier: Apache-2.0"
BY_NAME = ("Makefile", "pyproject.toml", ".gitignore", ".ci/run", ".github/workflows/ci.yml", "CITATION.cff")


def marked(path: Path) -> bool:
    """Whether line 1, or line 2 after an interpreter line, carries the licence."""
    first, _, rest = path.read_text(encoding="utf-8").partition("\n")
    return LICENCE in (rest.partition("\n")[0] if first.startswith("#!") else first)


def test_every_source_file_has_its_licence() -> None:
    """A file is copied out of the project and nobody can tell its licence."""
    sources = [*python_files(), *files(ROOT / "src", ".lark"), *files(ROOT / "spec", ".rmap")]
    sources += [ROOT / name for name in BY_NAME]
    bare = [shown(path) for path in sources if not marked(path)]
    assert not bare, f"line 1 must hold {LICENCE!r}: {bare}"


def test_licence_is_the_one_named() -> None:
    """The files name a licence whose text the project does not carry."""
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
