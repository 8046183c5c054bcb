# SPDX-License-Identifier: Apache-2.0
"""Evidence that was altered, or belongs to another text, is named with the claim and what differs."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rmapspec.analyse.evidence import FormError, decoded, gather, replay_problems, solver_problems
from rmapspec.analyse.evidence import encoded as written
from rmapspec.analyse.evidence.plan import Scope
from rmapspec.api import load
from rmapspec.cli import main
from rmapspec.lang.spec import Spec

ROOT = Path(__file__).resolve().parent.parent.parent
PLAN = {"fork": [Scope(5, {"Vma": 1}, ["walk", "revoke"])]}
Json = dict[str, Any]


@pytest.fixture(scope="module")
def spec() -> Spec:
    """A design with counterexamples of 2 to 15 steps."""
    return load(ROOT / "spec" / "designs" / "rfc_batch.rmap")


@pytest.fixture(scope="module")
def honest(spec: Spec) -> str:
    """Evidence of it as the tool writes it, with small bounds."""
    return written(gather(spec, PLAN))


def claim(data: Json, prop: str) -> Json:
    """The claim with the counterexample of a property."""
    found: Json = next(c for c in data["claims"] if c.get("property") == prop)
    return found


def bound(data: Json, scenario: str) -> Json:
    """The bound of a scenario."""
    found: Json = next(c for c in data["claims"] if c["scenario"] == scenario and "depth" in c)
    return found


def test_honest_evidence_stands(spec: Spec, honest: str) -> None:
    """The tests of tampering would pass on evidence that never stood."""
    assert list(replay_problems(spec, decoded(honest), PLAN)) == []


def test_the_same_input_gives_the_same_bytes(honest: str) -> None:
    """Evidence differs from run to run, so that every update is a change to be read."""
    assert written(gather(load(ROOT / "spec" / "designs" / "rfc_batch.rmap"), PLAN)) == honest


def state(data: Json) -> None:
    """Another value in a state."""
    claim(data, "W")["trace"][1]["changes"]["mapcount"] = 1


def first_state(data: Json) -> None:
    """Another initial state."""
    claim(data, "W")["initial"]["mapcount"] = 2


def label(data: Json) -> None:
    """A value that is none of its type."""
    claim(data, "W")["trace"][0]["changes"]["ready"] = ["v7"]


def action(data: Json) -> None:
    """An action the system does not have."""
    claim(data, "W")["trace"][0]["action"] = "dup_mmap.nothing"


def words(data: Json) -> None:
    """Another description of a step."""
    claim(data, "W")["trace"][0]["does"] = "nothing at all"


def step_count(data: Json) -> None:
    """Another number of steps."""
    claim(data, "W")["steps"] = 3


def last_step(data: Json) -> None:
    """One step less, and the number of steps to fit."""
    claim(data, "W")["trace"].pop()
    claim(data, "W")["steps"] -= 1


def other_property(data: Json) -> None:
    """A counterexample of another property."""
    claim(data, "W")["property"] = "S2"


def scenario(data: Json) -> None:
    """A scenario that is none."""
    claim(data, "W")["scenario"] = "nowhere"


def size(data: Json) -> None:
    """A size beyond the type."""
    claim(data, "W")["sizes"]["BATCH"] = 9


def dropped_violation(data: Json) -> None:
    """A counterexample less."""
    data["claims"].remove(claim(data, "C3"))


def dropped_bound(data: Json) -> None:
    """A bound less."""
    data["claims"].remove(bound(data, "walk"))


def dropped_property(data: Json) -> None:
    """A property of a bound less."""
    bound(data, "walk")["properties"].remove("A1")


def shallow(data: Json) -> None:
    """A smaller depth."""
    bound(data, "walk")["depth"] = 1


def other_text(data: Json) -> None:
    """The hash of another text."""
    data["sha256"]["fork"] = "0" * 64


@pytest.mark.parametrize(
    ("tamper", "says"),
    [
        (state, r"W violated \(walk, .*step 2: dup_mmap.copy_page_range.copy .*mapcount is 2"),
        (first_state, r"W violated \(walk, .*mapcount cannot have its value in the initial state"),
        (label, r"W violated \(walk, .*step 1: 'v7' is no value of"),
        (action, r"W violated \(walk, .*step 1: there is no action dup_mmap.nothing"),
        (words, r"W violated \(walk, .*the words beside the counterexample"),
        (step_count, r"W violated \(walk, .*claims 3 steps, and its counterexample has 4"),
        (last_step, r"W violated \(walk, .*the end of the trace does not violate W"),
        (other_property, r"S2 violated \(walk, .*does not violate S2"),
        (scenario, r"W violated \(nowhere, .*the spec has no such scenario"),
        (size, r"W violated \(walk, .*these sizes do not fit"),
        (dropped_violation, r"^C3: expected to be violated, and there is no counterexample"),
        (dropped_bound, r"^bound \(walk, .*no claims of it"),
        (dropped_property, r"^bound \(walk, .*: A1$"),
        (shallow, r"^bound \(walk, .*the claim is of depth 1, the plan of 5"),
        (other_text, r"^the text of fork is not the one"),
    ],
    ids=lambda x: getattr(x, "__name__", ""),
)
def test_what_was_altered_is_named(spec: Spec, honest: str, tamper: Callable[[Json], None], says: str) -> None:
    """Evidence can be altered without anybody noticing, or the message does not lead to what was."""
    data = json.loads(honest)
    tamper(data)
    found = list(replay_problems(spec, decoded(json.dumps(data)), PLAN))
    assert any(re.search(says, line) for line in found), found


def test_the_solver_alone_sees_a_longer_way(spec: Spec, honest: str) -> None:
    """A true behaviour that is not the shortest passes for the shortest."""
    data = json.loads(honest)
    longer = claim(data, "S1")
    longer.update(claim(data, "W"), property="S1")
    data["claims"] = [longer]
    found = list(solver_problems(spec, decoded(json.dumps(data))))
    assert any("the solver has a shortest violation of 2 steps, the claim has" in line for line in found), found


def test_the_solver_alone_sees_a_bound_that_is_wrong(spec: Spec, honest: str) -> None:
    """A bound is believed although a violation lies within it."""
    data = json.loads(honest)
    wrong = bound(data, "revoke")
    wrong["properties"].append("W")
    data["claims"] = [wrong]
    (found,) = solver_problems(spec, decoded(json.dumps(data)))
    assert re.search(r"^bound \(revoke, .*W: the solver has a shortest violation of 4 steps, the claim has no", found)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"v": 1}', '{"v": 1, "spec": "x", "sha256": {}, "claims": [{"verdict": "proved"}]}', "\x00"],
)
def test_what_is_no_evidence_is_refused(text: str) -> None:
    """A file of another form, or with another word for a verdict, is taken for evidence."""
    with pytest.raises(FormError):
        decoded(text)


def test_the_word_of_a_verdict_cannot_be_changed(honest: str) -> None:
    """A violation is turned into a bound by one word."""
    with pytest.raises(FormError, match=r"claims\[0\]"):
        decoded(honest.replace('"violated"', '"no violation to depth"', 1))


def test_the_command_names_file_and_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`prove --check` passes on an edited spec, or does not say which file is stale."""
    folder = tmp_path / "proofs"
    source = (ROOT / "spec" / "examples" / "peterson.rmap").read_text(encoding="utf-8")
    copy = tmp_path / "peterson.rmap"
    copy.write_text(source, encoding="utf-8")
    given = [str(copy), "--proofs", str(folder)]
    assert main(["prove", "--check", *given]) == 1
    assert "there is no evidence for peterson" in capsys.readouterr().out
    assert main(["prove", "--update", *given]) == 0
    assert main(["prove", "--check", *given]) == 0
    capsys.readouterr()
    edited, count = re.subn(r"flag\[i\] := true", "skip", source)
    assert count == 1
    copy.write_text(edited, encoding="utf-8")
    assert main(["prove", "--check", *given]) == 1
    out = capsys.readouterr().out
    assert "peterson/bounded.json: FAIL: the text of peterson is not the one" in out
    assert "mutex: the solver has a shortest violation of" in out
    (folder / "peterson" / "bounded.json").write_text("{}", encoding="utf-8")
    assert main(["prove", "--check", *given]) == 1
    assert "this is no evidence file" in capsys.readouterr().out


def test_evidence_of_an_outside_file_does_not_land_in_the_shipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`prove --update` on somebody's copy overwrites the shipped evidence."""
    copy = tmp_path / "peterson.rmap"
    shutil.copy(ROOT / "spec" / "examples" / "peterson.rmap", copy)
    assert main(["prove", "--update", str(copy)]) == 2
    assert "--proofs FOLDER" in capsys.readouterr().err


def test_mistakes_of_a_spec_have_their_own_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A spec that does not parse looks like evidence that does not stand."""
    broken = tmp_path / "broken.rmap"
    broken.write_text("spec broken\nvar x: 0..1 = ;\n", encoding="utf-8")
    assert main(["prove", "--check", str(broken), "--proofs", str(tmp_path)]) == 150
    broken.write_text("spec broken\nvar x: 0..1 = y;\n", encoding="utf-8")
    assert main(["prove", "--check", str(broken), "--proofs", str(tmp_path)]) == 120
    assert "broken.rmap:2" in capsys.readouterr().err


def test_a_wrong_plan_is_a_usage_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A plan with a mistyped scenario claims nothing, and nobody is told."""
    (tmp_path / "plan.toml").write_text('[[peterson]]\nscenarios = ["mian"]\ndepth = 3\n', encoding="utf-8")
    shutil.copy(ROOT / "spec" / "examples" / "peterson.rmap", tmp_path)
    given = ["prove", "--update", str(tmp_path / "peterson.rmap"), "--proofs", str(tmp_path)]
    assert main(given) == 2
    assert "peterson has no scenario mian" in capsys.readouterr().err
    (tmp_path / "plan.toml").write_text("[[peterson]]\ndepht = 3\n", encoding="utf-8")
    assert main(given) == 2
    assert "depht" in capsys.readouterr().err
