# SPDX-License-Identifier: Apache-2.0
"""The wheel carries the content folders; a checkout uses them in place (docs/adr/0001)."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from rmapspec import content
from tests.house.tree import ROOT

CONTENT = ("spec", "refinement", "proofs")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_a_checkout_uses_its_own_folders() -> None:
    """An edit of a spec in a checkout has no effect, because another copy is read."""
    assert content.content_root() == ROOT


def test_a_wheel_carries_the_content(wheel: Path, tmp_path: Path) -> None:
    """Somebody who installs the package gets a checker without a spec."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    program = (
        f"import sys; sys.path[:0] = [{str(tmp_path)!r}]; from rmapspec import content; print(content.content_root())"
    )
    result = subprocess.run(
        [sys.executable, "-I", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    folder = Path(result.stdout.strip())
    assert folder == tmp_path / "rmapspec" / "_content"
    for part in CONTENT:
        shipped = {path.relative_to(folder) for path in (folder / part).rglob("*") if path.is_file()}
        ours = {path.relative_to(ROOT) for path in (ROOT / part).rglob("*") if path.is_file()}
        assert shipped == {path for path in ours if "__pycache__" not in path.parts}


def test_a_wheel_carries_the_licence_and_types(wheel: Path) -> None:
    """The package is given away without its licence, or type checkers ignore its types."""
    names = zipfile.ZipFile(wheel).namelist()
    assert "rmapspec/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_missing_content_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A broken installation fails later, with an error about something else."""
    monkeypatch.setattr(content, "__file__", str(tmp_path / "a" / "b" / "content.py"))
    with pytest.raises(content.ContentMissingError, match=str(tmp_path)):
        content.content_root()


def test_the_project_page_is_the_readme() -> None:
    """The package index shows an empty page."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project.get("readme") == "README.md"
    assert (ROOT / "README.md").is_file()
