# SPDX-License-Identifier: Apache-2.0
"""The pytest plugin, in a pytest of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rmapspec.pytest_plugin import blocks
from tests.cli.test_commands import RACE, SAFE

COUNTED = SAFE + "expect states 99 in main;\n"
MARKDOWN = f"""\
# Title

```python
print("```")
```

```rmap
{SAFE}```

````rmap fragment
process nobody {{
````

~~~
text
~~~
"""


def pytest_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What a pytest with the plugin and nothing else says of a folder."""
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "rmapspec.pytest_plugin", "-p", "no:cacheprovider", *arguments],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_installed_plugin_may_be_named_as_well(tmp_path: Path) -> None:
    """`pytest -p rmapspec.pytest_plugin` fails where rmapspec is installed, or `-p rmapspec` does."""
    installed = tmp_path / "site" / "rmapspec-0.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: rmapspec\nVersion: 0\n", encoding="utf-8")
    (installed / "entry_points.txt").write_text("[pytest11]\nrmapspec = rmapspec.pytest_plugin\n", encoding="utf-8")
    (tmp_path / "race.rmap").write_text(RACE, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    path = os.pathsep.join([str(tmp_path / "site"), *(p for p in sys.path if p)])
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    for named in (["-p", "rmapspec.pytest_plugin"], ["-p", "rmapspec"], []):
        program = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *named]
        ran = subprocess.run(program, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
        assert "2 passed" in ran.stdout, ran.stdout + ran.stderr


def test_one_item_for_each_expectation(tmp_path: Path) -> None:
    """An expectation is not collected, or its name is not what the documentation says."""
    (tmp_path / "race.rmap").write_text(RACE, encoding="utf-8")
    (tmp_path / "quiet.rmap").write_text(SAFE.replace("expect holds;", ""), encoding="utf-8")
    ran = pytest_in(tmp_path, "--collect-only", "-q")
    assert ran.stdout.split("\n")[:3] == ["race.rmap::sum violated", "race.rmap::free holds", ""]
    ran = pytest_in(tmp_path)
    assert (ran.returncode, "2 passed" in ran.stdout) == (0, True), ran.stdout


def test_a_failure_shows_the_interleaving_and_no_traceback(tmp_path: Path) -> None:
    """Somebody has to read the plugin's source to learn what is wrong with a spec."""
    (tmp_path / "race.rmap").write_text(RACE.replace("expect violated sum", "expect holds"), encoding="utf-8")
    (tmp_path / "counted.rmap").write_text(COUNTED, encoding="utf-8")
    ran = pytest_in(tmp_path)
    assert ran.returncode == 1
    assert "race.rmap:17: expected sum holds, got violated" in ran.stdout
    assert "4 steps are minimal" in ran.stdout
    assert "counted.rmap::99 states in main" in ran.stdout
    assert "2 failed, 3 passed" in ran.stdout
    assert "Traceback" not in ran.stdout
    assert "pytest_plugin.py" not in ran.stdout


def test_a_broken_file_is_an_error_with_its_diagnostics(tmp_path: Path) -> None:
    """A spec that does not parse is passed over in silence."""
    (tmp_path / "bad.rmap").write_text("spec bad\nvar n: 0..2 = true;\n", encoding="utf-8")
    ran = pytest_in(tmp_path)
    assert ran.returncode == 2
    assert "bad.rmap:2:15: error T" in ran.stdout
    assert "pytest_plugin.py" not in ran.stdout


def test_markdown_is_tested_where_asked_for(tmp_path: Path) -> None:
    """Code blocks of a document are not tested, or those that were not meant are."""
    (tmp_path / "doc.md").write_text(MARKDOWN, encoding="utf-8")
    assert pytest_in(tmp_path).returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    ran = pytest_in(tmp_path, "--rmap-markdown", "-v")
    assert "doc.md::line 7: sum holds PASSED" in ran.stdout
    assert "2 passed" in ran.stdout
    ran = pytest_in(tmp_path, "-o", "rmap_markdown=true")
    assert "2 passed" in ran.stdout


def test_diagnostics_in_markdown_have_its_lines(tmp_path: Path) -> None:
    """A mistake in a code block is told at a line of the block, not of the document."""
    (tmp_path / "doc.md").write_text("# T\n\n```rmap\nspec bad\nvar n: 0..2 = true;\n```\n", encoding="utf-8")
    assert "doc.md:5:15: error T" in pytest_in(tmp_path, "--rmap-markdown").stdout


def test_blocks_are_cut_out_by_their_fences() -> None:
    """A block ends too early or too late, or one of another language is taken."""
    assert [(line, text == SAFE) for line, text in blocks(MARKDOWN)] == [(7, True)]
    assert list(blocks("```rmap\na\n")) == []


def test_the_plugin_is_cheap_where_it_is_not_used() -> None:
    """Every pytest of an environment with rmapspec loads a solver and a parser."""
    program = (
        "import sys, pytest; before = set(sys.modules); import rmapspec.pytest_plugin; "
        "print(*sorted(m for m in set(sys.modules) - before if m.partition('.')[0] != 'rmapspec'))"
    )
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    ran = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []
