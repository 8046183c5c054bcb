# SPDX-License-Identifier: Apache-2.0
"""Several files at once: nothing but the time may differ from one after the other."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rmapspec.analyse.check import check
from rmapspec.cli.exits import Exit
from rmapspec.cli.specs import Trouble
from tests.cli.test_commands import RACE, SAFE, Ran, Shell, shell
from tests.cli.test_terminal import on_terminal

__all__ = ["shell"]  # pytest finds the fixture here

ENDLESS = """\
spec endless
"More states than anybody has time for."

var a: 0..4000 = 0;
var b: 0..4000 = 0;
var c: 0..4000 = 0;

action up() { require a < 4000; a' = a + 1; }
action out() { require b < 4000; b' = b + 1; }
action on() { require c < 4000; c' = c + 1; }

invariant small: a <= 4000;

expect holds;
"""
SECONDS = re.compile(r"\d+\.\d+ s\.")


def timeless(ran: Ran) -> Ran:
    """What a command did, without how long it took."""
    return Ran(ran.code, SECONDS.sub("", ran.out), ran.err)


@pytest.mark.parametrize(
    "arguments",
    [
        ("test", "race.rmap", "safe.rmap"),
        ("test", "three.rmap", "race.rmap", "none.rmap", "safe.rmap", "wrong.rmap"),
        ("test", ".", "--quiet"),
        ("compare", "safe.rmap", "race.rmap", "three.rmap"),
        ("compare", "safe.rmap", "race.rmap", "--property", "sum"),
        ("compare", "safe.rmap", "race.rmap", "--property", "nothing"),
        ("compare", "safe.rmap", "late.rmap", "cost.rmap"),
    ],
)
def test_several_at_once_tell_the_same(shell: Shell, arguments: tuple[str, ...]) -> None:
    """Text, order, diagnostics or exit code depend on how many files are checked at once."""
    wrong = RACE.replace("expect violated sum", "expect holds")
    Path("wrong.rmap").write_text(wrong, encoding="utf-8")
    Path("late.rmap").write_text(SAFE.replace("var n: 0..2", "param N: 0..2 = 5;\nvar n: 0..2"), encoding="utf-8")
    loop = "mutex lock;\nprocess busy { loop { a: mutex_lock(lock); b: mutex_unlock(lock); } }\ninvariant"
    cost = f"{SAFE.replace('invariant', loop)}cost locks: count(mutex_lock(lock)) in main;\n"
    Path("cost.rmap").write_text(cost, encoding="utf-8")
    alone = shell(*arguments, "--jobs", "1")
    assert "internal error" not in alone.err
    assert timeless(shell(*arguments, "--jobs", "3")) == timeless(alone)


@pytest.mark.parametrize("number", ["0", "-1", "many"])
def test_a_number_of_jobs_is_at_least_one(shell: Shell, number: str) -> None:
    """No process at all is waited for, for ever."""
    ran = shell("test", "safe.rmap", "race.rmap", f"--jobs={number}")
    assert ran.code == 2
    assert "is not a number of 1 or more" in ran.err


def test_one_file_is_checked_here(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commonest use pays for a process it does not need."""
    monkeypatch.setattr("rmapspec.cli.workers.in_parallel", refuse)
    assert shell("test", "safe.rmap", "--jobs", "8").code == 0
    assert shell("test", "safe.rmap", "race.rmap", "--jobs", "1").code == 0
    assert shell("test", "safe.rmap", "race.rmap", "--jobs", "2").code == 255


def refuse(*_: object) -> None:
    """Processes are not to be begun."""
    raise RuntimeError("a process was begun")


def crash(*_: object, **__: object) -> None:
    """The process dies as from a defect of the interpreter, or because memory ran out."""
    os.kill(os.getpid(), signal.SIGKILL)


def leave(*_: object, **__: object) -> None:
    """The process just ends."""
    os._exit(7)


def fall(*_: object, **__: object) -> None:
    """A defect of rmapspec."""
    raise RuntimeError("the wheel fell off")


@pytest.mark.parametrize(
    ("defect", "told"), [(crash, "ended by SIGKILL"), (leave, "with exit code 7"), (fall, "the wheel fell off")]
)
def test_a_crash_names_its_file(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, defect: Callable[..., None], told: str
) -> None:
    """A process that dies is waited for, is taken for a verdict, or nobody knows which file killed it."""
    monkeypatch.setattr(
        "rmapspec.cli.judge.check", lambda spec, **k: defect() if spec.name == "race" else check(spec, **k)
    )
    ran = shell("test", "safe.rmap", "race.rmap", "--jobs", "2")
    said = " ".join(ran.err.split())
    assert ran.code == 255
    assert "ok safe.rmap: sum holds" in " ".join(ran.out.split())
    assert "internal error in `test`: race.rmap: " in said
    assert told in said
    assert "Traceback" not in said


def test_the_traceback_of_another_process_can_be_seen(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A defect that shows in another process alone cannot be looked for."""
    monkeypatch.setattr("rmapspec.cli.judge.check", fall)
    monkeypatch.setenv("RMAPSPEC_DEBUG", "1")
    with pytest.raises(Exception, match="the wheel fell off") as caught:
        shell("test", "safe.rmap", "race.rmap", "--jobs", "2")
    assert "in fall" in "".join(caught.value.__notes__)


def test_an_interruption_says_how_far_it_came(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was checked before Ctrl-C is thrown away, or looks like everything."""

    def interrupted(spec: object, **rest: object) -> object:
        if getattr(spec, "name", "") == "race":
            raise KeyboardInterrupt
        return check(spec, **rest)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr("rmapspec.cli.judge.check", interrupted)
    ran = shell("compare", "safe.rmap", "race.rmap", "--jobs", "1")
    assert (ran.code, ran.err) == (130, "rmapspec: interrupted, 1 of 2 files done\n")
    assert "safe" in ran.out
    ran = shell("compare", "safe.rmap", "race.rmap", "--jobs", "2")
    assert ran.code == 130
    assert "rmapspec: interrupted, " in ran.err


def begun(folder: Path, *arguments: str) -> "subprocess.Popen[str]":
    """A command in a session of its own, once it has told about the first of its files."""
    for name, text in (("safe", SAFE), ("endless", ENDLESS), ("more", ENDLESS.replace("spec endless", "spec more"))):
        (folder / f"{name}.rmap").write_text(text, encoding="utf-8")
    paths = os.pathsep.join(p for p in sys.path if p)
    run = subprocess.Popen(
        [sys.executable, "-m", "rmapspec", "test", "safe.rmap", "endless.rmap", "more.rmap", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": paths, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )
    assert run.stdout is not None
    told = [run.stdout.readline() for _ in range(2)]
    assert told == ["ok    safe.rmap: sum holds\n", "ok    safe.rmap: free holds\n"]
    return run


@pytest.mark.parametrize("jobs", ["1", "2", "3"])
@pytest.mark.parametrize("everybody", [True, False], ids=["from the terminal", "to the command alone"])
def test_ctrl_c_keeps_what_is_known_and_leaves_nothing(tmp_path: Path, jobs: str, everybody: bool) -> None:
    """Ctrl-C prints a traceback, loses the verdicts there are, is taken for one, or leaves processes running."""
    with begun(tmp_path, "--jobs", jobs) as run:
        (os.killpg if everybody else os.kill)(run.pid, signal.SIGINT)
        out, err = run.communicate(timeout=60)
    assert run.returncode == 130
    assert err == "rmapspec: interrupted, 1 of 3 files done\n"
    assert "2 expectations in 1 file" in out or "NOT met" in out
    assert "ok    endless.rmap" not in out
    with pytest.raises(ProcessLookupError):
        os.killpg(run.pid, 0)


def test_processes_end_with_the_command(tmp_path: Path) -> None:
    """A command that is killed leaves processes behind that take all cores for hours."""
    with begun(tmp_path, "--jobs", "3") as run:
        run.kill()
        run.communicate(timeout=60)  # standard error comes to its end when every process that has it is gone
    assert run.returncode == -signal.SIGKILL


def test_a_terminal_sees_how_far_it_is(tmp_path: Path) -> None:
    """Long work on many files looks dead."""
    (tmp_path / "safe.rmap").write_text(SAFE, encoding="utf-8")
    program = (
        "import rmapspec.report.progress as p; p.PATIENCE = p.INTERVAL = -1\n"
        "from rmapspec.cli import main; main(['test', 'race.rmap', 'safe.rmap', '--jobs', '{jobs}'])"
    )
    assert "0 of 2 files, race.rmap and 1 more" in on_terminal(tmp_path, program.format(jobs=2))
    assert "1 of 2 files, safe: main" in on_terminal(tmp_path, program.format(jobs=1))


def test_trouble_from_elsewhere_is_told_in_order() -> None:
    """What another process complained about is lost."""
    told: list[str] = []
    trouble = Trouble(tell=told.append)
    trouble.usage("first")
    trouble.add(["second"], (), [Exit.PARSE])
    assert told == ["rmapspec: error: first", "second"]
    assert trouble.exits == [Exit.USAGE, Exit.PARSE]
