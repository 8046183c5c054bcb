# SPDX-License-Identifier: Apache-2.0
"""The commands from end to end, on small specs."""

import io
import json
from dataclasses import dataclass
from pathlib import Path

import junitparser
import pytest

from rmapspec import __version__
from rmapspec.cli import main

RACE = """\
// SPDX-License-Identifier: Apache-2.0
spec race
"Two processes add one to a number without a lock."

var n: 0..2 = 0;

process adder[i in 0..1] {
  var seen: 0..2 = 0;
  read: seen := n;
  write "write {seen} + 1": n := seen + 1;
}

invariant sum "both additions count": (forall i in 0..1: ended(adder[i])) => n == 2
  covered by forall i in 0..1: ended(adder[i]);
deadlock free "somebody can step";

expect violated sum;
"""
SAFE = RACE.replace("race", "safe").replace("read: seen := n;\n  write", "write").replace("{seen}", "{n}")
SAFE = SAFE.replace("n := seen + 1", "n := n + 1").replace("expect violated sum", "expect holds")
THREE = RACE.replace("0..2 = 0;\n\n", "0..2 = true;\n\n").replace("seen := n;", "sen := n;").replace("n == 2", "m == 2")


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


class Shell:
    """Runs the command in a folder with the small specs."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str) -> Ran:
        """Run the command line; wrong usage as well gives its code."""
        try:
            code = main(arguments)
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = self.capsys.readouterr()
        return Ran(code, out, err)


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A folder with race.rmap, safe.rmap and three.rmap, and a way to run the command there."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("race", RACE), ("safe", SAFE), ("three", THREE)):
        Path(f"{name}.rmap").write_text(text, encoding="utf-8")
    return Shell(capsys)


def test_version_and_help(shell: Shell) -> None:
    """The first thing anybody types fails."""
    assert shell("--version") == Ran(0, f"rmapspec {__version__}\n", "")
    told = shell("--help")
    assert told.code == 0
    assert all(name in told.out for name in ("check", "test", "compare", "refine"))
    assert shell().code == 2
    assert shell("chekc").code == 2


@pytest.mark.parametrize("command", ["check", "test", "compare", "simulate", "refine", "fmt", "show", "doctor"])
def test_every_command_has_help(shell: Shell, command: str) -> None:
    """A command of the list cannot even tell its options."""
    assert f"rmapspec {command}" in shell(command, "--help").out


def test_check_tells_a_violation(shell: Shell) -> None:
    """A violated property exits 0, or its shortest trace is not shown."""
    ran = shell("check", "race.rmap")
    assert ran.code == 12
    assert "sum   VIOLATED in 4 steps" in ran.out
    assert "free  holds" in ran.out
    assert "4 steps are minimal: every shorter run is safe." in ran.out
    assert "Reproduce: rmapspec check race.rmap --property sum" in ran.out
    assert ran.err == ""


def test_check_tells_what_holds(shell: Shell) -> None:
    """A spec that holds does not exit 0."""
    ran = shell("check", "safe.rmap")
    assert (ran.code, "VIOLATED" in ran.out) == (0, False)


def test_check_of_one_property(shell: Shell) -> None:
    """`--property` judges others as well, or exits by them."""
    ran = shell("check", "race.rmap", "--property", "free")
    assert ran.code == 0
    assert "sum" not in ran.out


def test_quiet_prints_what_is_wrong_alone(shell: Shell) -> None:
    """A script that greps the output finds decoration."""
    assert shell("check", "--quiet", "safe.rmap") == Ran(0, "", "")
    ran = shell("check", "--quiet", "race.rmap")
    assert ran.out == "race.rmap: sum: VIOLATED in 4 steps\n"


def test_three_mistakes_give_three_diagnostics(shell: Shell) -> None:
    """Only the first mistake is told, one mistake is told twice, or the exit code is that of something else."""
    ran = shell("check", "three.rmap")
    assert ran.code == 120
    assert ran.err.count(": error T") == 3
    assert ran.out == ""


@pytest.mark.parametrize("content", [b"", b"\x00\x01\xff", b"\n\n// nothing\n", b"spec x\n" + b"(" * 5000])
def test_files_that_are_no_spec(shell: Shell, content: bytes) -> None:
    """An empty, binary or deeply nested file ends in a traceback or passes."""
    Path("odd.rmap").write_bytes(content)
    ran = shell("check", "odd.rmap")
    assert ran.code in (2, 150)
    assert "odd.rmap" in ran.err
    assert "internal error" not in ran.err


def test_missing_file_does_not_stop_the_others(shell: Shell) -> None:
    """A typing mistake in one name hides the verdict on the others."""
    ran = shell("check", "none.rmap", "race.rmap")
    assert ran.code == 2
    assert "none.rmap" in ran.err
    assert "VIOLATED" in ran.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--property", "summ"), "did you mean `sum`?"),
        (("--sizes", "Vma=1..2"), "no sort or param `Vma`"),
        (("--set", "MODE=fast"), "no param `MODE`"),
        (("--sizes", "nonsense"), "is not of the form"),
        (("--timeout", "-1"), "is not a number of seconds"),
        (("--engine", "magic"), "invalid choice"),
    ],
)
def test_wrong_usage(shell: Shell, arguments: tuple[str, ...], told: str) -> None:
    """A mistake on the command line is ignored, and something else is checked than was asked for."""
    ran = shell("check", "race.rmap", *arguments)
    assert ran.code == 2
    assert told in ran.err


def test_json_on_standard_output_is_nothing_but_json(shell: Shell) -> None:
    """A program cannot read the output, or misses the diagnostics."""
    ran = shell("check", "race.rmap", "three.rmap", "--json", "-")
    read = json.loads(ran.out)
    assert (ran.code, read["exit"], read["v"]) == (120, 120, 1)
    assert len(read["diagnostics"]) == 3
    assert read["reports"][0]["properties"][0]["steps"] == 4


def test_files_are_written_beside_the_text(shell: Shell) -> None:
    """`--json FILE --junit FILE` writes nothing, or takes the text away."""
    ran = shell("check", "race.rmap", "--json", "a.json", "--junit", "a.xml")
    assert "VIOLATED" in ran.out
    assert json.loads(Path("a.json").read_text(encoding="utf-8"))["exit"] == 12
    assert junitparser.JUnitXml.fromfile("a.xml").failures == 1


def test_an_output_that_cannot_be_written_is_told(shell: Shell) -> None:
    """A report that nobody gets looks delivered."""
    ran = shell("check", "safe.rmap", "--json", "no/such/folder.json")
    assert ran.code == 2
    assert "cannot write no/such/folder.json" in ran.err


def test_github_annotations(shell: Shell) -> None:
    """A pull request shows nothing, or the annotation is at no line."""
    ran = shell("check", "race.rmap", "three.rmap", "--github")
    told = [line for line in ran.out.split("\n") if line.startswith("::error ")]
    assert len(told) == 4
    assert told[-1].startswith("::error file=race.rmap,line=13,")


def test_test_holds_files_to_their_expectations(shell: Shell) -> None:
    """`test` has no line for an expectation, or fails a wrong design that is expected to be wrong."""
    ran = shell("test", "race.rmap", "safe.rmap")
    assert ran.code == 0
    lines = ran.out.split("\n")
    assert lines[:4] == [
        "ok    race.rmap: sum violated (4 steps)",
        "ok    race.rmap: free holds",
        "ok    safe.rmap: sum holds",
        "ok    safe.rmap: free holds",
    ]
    assert lines[4].startswith("4 expectations in 2 files: all met; ")


def test_a_flipped_expectation_fails(shell: Shell) -> None:
    """A file that is not as it says passes, or the line at fault is not named."""
    Path("race.rmap").write_text(RACE.replace("expect violated sum", "expect holds"), encoding="utf-8")
    ran = shell("test", "race.rmap")
    assert ran.code == 1
    assert "FAIL  race.rmap:17: sum holds: got violated" in ran.out
    assert "4 steps, shortest" in ran.out


def test_nothing_to_test_is_no_success(shell: Shell) -> None:
    """A folder without expectations is green."""
    Path("safe.rmap").write_text(SAFE.replace("expect holds;", ""), encoding="utf-8")
    assert shell("test", "safe.rmap").code == 2
    Path("empty").mkdir()
    assert shell("test", "empty").code == 2


def test_compare_draws_the_matrix(shell: Shell) -> None:
    """A row or a verdict is missing, or an expected violation fails the comparison."""
    ran = shell("compare", "safe.rmap", "race.rmap")
    assert ran.code == 0
    assert [line.split() for line in ran.out.split("\n")[:3]] == [
        ["sum", "free"],
        ["safe", "ok", "ok"],
        ["race", "V4", "ok"],
    ]
    assert "Every design is as its file expects." in ran.out


def test_compare_fails_on_a_surprise(shell: Shell) -> None:
    """A design that is worse than it says passes."""
    Path("race.rmap").write_text(RACE.replace("expect violated sum", "expect holds"), encoding="utf-8")
    ran = shell("compare", "race.rmap")
    assert ran.code == 1
    assert "race: expected sum holds, got violated" in ran.out


def test_fmt(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """`fmt` prints another text than it writes, or `--check` does not see the difference."""
    ugly = RACE.replace("var n: 0..2 = 0;", "var   n : 0..2=0 ;")
    Path("race.rmap").write_text(ugly, encoding="utf-8")
    assert shell("fmt", "--check", "race.rmap") == Ran(1, "race.rmap: would change\n", "")
    printed = shell("fmt", "race.rmap")
    assert printed.code == 0
    assert Path("race.rmap").read_text(encoding="utf-8") == ugly
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ugly.encode())))
    assert shell("fmt", "-").out == printed.out
    assert shell("fmt", "--write", "race.rmap").code == 0
    assert Path("race.rmap").read_text(encoding="utf-8") == printed.out
    assert shell("fmt", "--check", "race.rmap") == Ran(0, "", "")


def test_fmt_of_a_broken_file_leaves_it(shell: Shell) -> None:
    """A file that does not parse is overwritten."""
    Path("bad.rmap").write_text("spec x\nvar ;\n", encoding="utf-8")
    ran = shell("fmt", "--write", "bad.rmap")
    assert ran.code == 150
    assert Path("bad.rmap").read_text(encoding="utf-8") == "spec x\nvar ;\n"


def test_show_a_spec(shell: Shell) -> None:
    """The summary leaves a declaration out."""
    ran = shell("show", "race.rmap")
    assert ran.code == 0
    for word in ("spec race (race.rmap)", "adder", "sum", "both additions count", "violated"):
        assert word in ran.out


def test_show_a_counterexample_is_no_failure(shell: Shell) -> None:
    """`make demo` fails because it shows what it is to show."""
    ran = shell("show", "race.rmap", "--property", "sum")
    assert ran.code == 0
    assert ran.out.startswith("sum (both additions count): VIOLATED by race (4 steps, shortest)\n")
    assert "free: holds" in shell("show", "race.rmap", "--property", "free").out


def test_show_a_system(shell: Shell) -> None:
    """The system behind a spec cannot be looked at."""
    ran = shell("show", "race.rmap", "--system")
    assert "adder[0].read" in ran.out
    assert "changes" in ran.out


@pytest.mark.parametrize(
    ("page", "word"), [("exits", "150"), ("schema", "$defs"), ("codes", "T101"), ("grammar", "process")]
)
def test_pages(shell: Shell, page: str, word: str) -> None:
    """A page of reference is empty."""
    ran = shell("show", page)
    assert ran.code == 0
    assert word in ran.out


def test_simulate_finds_and_does_not_prove(shell: Shell) -> None:
    """A random search claims that something holds, or that its trace is the shortest."""
    ran = shell("simulate", "race.rmap", "--seed", "1")
    assert ran.code == 12
    assert "sum (both additions count): VIOLATED by race (4 steps)" in ran.out
    assert "minimal" not in ran.out
    assert shell("simulate", "race.rmap", "--seed", "1").out == ran.out
    safe = shell("simulate", "safe.rmap")
    assert safe.code == 3
    assert "which proves nothing" in " ".join(safe.out.split())


def test_doctor(shell: Shell) -> None:
    """An installation that works is called broken, or a library is not looked at."""
    ran = shell("doctor")
    assert (ran.code, "FAIL" in ran.out) == (0, False), ran.out
    for word in ("rmapspec", "z3-solver", "explorer", "solver"):
        assert word in ran.out


def test_internal_errors_are_a_paragraph(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A defect of the program looks like one of the spec, or like a verdict."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the wheel fell off")

    monkeypatch.setattr("rmapspec.cli.judge.check", broken)
    ran = shell("check", "safe.rmap")
    assert ran.code == 255
    assert "internal error in `check`: RuntimeError" in ran.err
    assert "the wheel fell off" in ran.err
    assert "Traceback" not in ran.err
    monkeypatch.setenv("RMAPSPEC_DEBUG", "1")
    with pytest.raises(RuntimeError):
        shell("check", "safe.rmap")


def test_an_interruption_is_130(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C before the first state is taken for a verdict, or prints a traceback."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("rmapspec.cli.judge.check", interrupted)
    assert shell("check", "safe.rmap") == Ran(130, "", "rmapspec: interrupted\n")


def test_a_cost_that_is_not_defined_leaves_the_verdicts(shell: Shell) -> None:
    """A spec that can run for ever gets no verdict because its locks cannot be counted."""
    endless = SAFE.replace(
        "invariant", "mutex lock;\nprocess busy { loop { a: mutex_lock(lock); b: mutex_unlock(lock); } }\ninvariant"
    )
    Path("safe.rmap").write_text(f"{endless}cost locks: count(mutex_lock(lock)) in main;\n", encoding="utf-8")
    ran = shell("check", "safe.rmap")
    assert ran.code == 75
    assert "sum   holds" in ran.out
    assert "safe.rmap: a declared cost has no value: " in ran.err
