# SPDX-License-Identifier: Apache-2.0
"""``rmapspec refine`` on the shipped implementation: one schedule, and what can be wrong with a command line."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from rmapspec.cli import main
from rmapspec.refine.loading import METHODS

LINE = {
    "design": "rfc_batch",
    "workload": {"vmas": 1, "copied": [0], "environment": ["walker"]},
    "fault": 0,
    "schedule": ["dup_mmap", "dup_mmap", "walker", "walker"],
}


def test_replay_shows_what_fails_where(capsys: pytest.CaptureFixture[str]) -> None:
    """The line below a failure does not reproduce it."""
    assert main(["refine", "--replay", json.dumps(LINE)]) == 12
    out = capsys.readouterr().out
    assert "rfc_batch, 4 steps, run twice with the same events: fails: S1, W" in out
    assert [line.split() for line in out.split("\n")[-4:-1]] == [["2", "S1"], ["3", "S1"], ["4", "S1,", "W"]]
    assert all(len(line) <= 72 for line in out.split("\n"))


def test_replay_of_a_safe_schedule_exits_0(capsys: pytest.CaptureFixture[str]) -> None:
    """Every replay is called a failure."""
    calm = {**LINE, "schedule": ["walker", "walker", "walker", "dup_mmap"]}
    assert main(["refine", "--replay", json.dumps(calm)]) == 0
    assert "nothing fails" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--replay", "{"], "not JSON"),
        (["--replay", json.dumps({**LINE, "schedule": ["nobody"]})], "no task 'nobody'"),
        (["--replay", json.dumps({**LINE, "design": "nothing"})], "nothing"),
        (["--design", "nothing"], "no design `nothing`; there are baseline"),
        (["--design", "baseline", "--against", "nothing"], "no design `nothing`"),
        (["--design", "baseline", "--profile", "nothing"], "no profile"),
        (["--design", "baseline", "--impl", "nothing"], "package.module:adapter"),
        (["--design", "baseline", "--impl", "no.such.module:adapter"], "cannot import"),
        (["--design", "baseline", "--impl", "os:path"], "lacks designs"),
        (["--design", "baseline", "--spec", "no/such/folder"], "no such file or folder"),
    ],
)
def test_wrong_usage(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A mistake on the command line ends in a traceback, or something else is run than was asked for."""
    assert main(["refine", *arguments]) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1 / 0", "cannot import odd: ZeroDivisionError in odd, line 1: division by zero"),
        ("import nowhere", "cannot import odd: ModuleNotFoundError in odd, line 1: No module named 'nowhere'"),
        ("raise SystemExit(0)", "cannot import odd: SystemExit in odd, line 1: 0"),
        ("\n\nx = (", "odd.py, line 3: '(' was never closed"),
        ("import json\njson.loads('')", "JSONDecodeError in odd, line 2: Expecting value"),
        ("x = 1", "odd has no adapter"),
        (
            "class A:\n"
            + "".join(f"    def {m}(self, *_): pass\n" for m in METHODS[1:])
            + "    def designs(self):\n        return {}['x']\nadapter = A()",
            "the implementation odd:adapter raised KeyError in odd, line 10: 'x'",
        ),
    ],
)
def test_an_implementation_that_raises_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    """A mistake in a user's module looks like a defect of rmapspec, or nobody can tell where it is."""
    (tmp_path / "odd.py").write_text(text + "\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "odd", raising=False)
    assert main(["refine", "--design", "baseline", "--impl", "odd:adapter"]) == 2
    err = " ".join(capsys.readouterr().err.split())
    assert told in err
    assert "Traceback" not in err


def test_an_implementation_in_the_current_folder(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A third party cannot hold its own implementation to its own copy of a spec."""
    (tmp_path / "their_adapter.py").write_text("from refinement.adapter import adapter as theirs\n", encoding="utf-8")
    shutil.copy(root / "spec" / "fork.rmap", tmp_path)
    shutil.copy(root / "spec" / "designs" / "rfc_batch.rmap", tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(root))
    arguments = ["refine", "--impl", "their_adapter:theirs", "--spec", ".", "--replay"]
    assert main([*arguments, json.dumps(LINE)]) == 12
    assert "fails: S1, W" in capsys.readouterr().out
    assert main([*arguments, json.dumps({**LINE, "design": "baseline"})]) == 2
    assert "no baseline.rmap in ." in capsys.readouterr().err
