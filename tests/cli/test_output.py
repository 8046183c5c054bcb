# SPDX-License-Identifier: Apache-2.0
"""What is printed and written."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from rmapspec.cli.output import say, write


def test_files_are_written_whole(tmp_path: Path) -> None:
    """A reader sees half a file, or the file's mode is lost."""
    target = tmp_path / "out.json"
    write(str(target), "one\n")
    target.chmod(0o640)
    write(str(target), "two\n")
    assert target.read_text() == "two\n"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["out.json"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Writing through a symbolic link replaces the link."""
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write(str(tmp_path / "link"), "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_a_file_that_cannot_be_written_is_an_oserror(tmp_path: Path) -> None:
    """A missing folder ends in something that the commands do not catch."""
    with pytest.raises(OSError, match="No such file"):
        write(str(tmp_path / "no" / "out"), "text")


def test_control_characters_are_made_visible(capsys: pytest.CaptureFixture[str]) -> None:
    """A title in a spec recolours the terminal."""
    say("a \x1b[31m title\nnext")
    assert capsys.readouterr().out == "a \ufffd[31m title\nnext\n"


def test_a_full_disk_is_told() -> None:
    """`rmapspec check … > report` on a full disk ends in a traceback, or exits as if all were written."""
    program = "from rmapspec.cli import main; raise SystemExit(main(['show', 'exits']))"
    with open("/dev/full", "w", encoding="utf-8") as full:
        ran = subprocess.run(
            [sys.executable, "-c", program], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ran.returncode == 2
    assert ran.stderr == "rmapspec: error: cannot write to standard output: No space left on device\n"


def test_a_reader_that_goes_away_does_not_change_the_exit_code() -> None:
    """`rmapspec check … | head -1` ends in a traceback or with another code."""
    program = (
        "from rmapspec.cli.output import finish, say\n"
        "for i in range(20000): say(f'line {i}')\n"
        "finish()\n"
        "raise SystemExit(12)\n"
    )
    run = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.stdout is not None
    assert run.stderr is not None
    run.stdout.readline()
    run.stdout.close()
    complaint = run.stderr.read()
    run.stderr.close()
    assert run.wait() == 12
    assert complaint == b""
