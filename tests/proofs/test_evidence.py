# SPDX-License-Identifier: Apache-2.0
"""The evidence in proofs/ stands: every counterexample replays, every bound is solved again."""

from pathlib import Path

import pytest

from rmapspec.analyse.evidence import decoded, encoded, evidence_name, read_plan, replay_problems, solver_problems
from rmapspec.analyse.evidence.records import Evidence
from rmapspec.analyse.evidence.traces import itf_problems
from rmapspec.api import load
from rmapspec.lang.spec import Spec

ROOT = Path(__file__).resolve().parent.parent.parent
SHIPPED = sorted(p for part in ("designs", "examples") for p in (ROOT / "spec" / part).rglob("*.rmap"))
NAMES = [p.stem for p in SHIPPED]
PLAN = read_plan((ROOT / "proofs" / "plan.toml").read_text(encoding="utf-8"))


def loaded(path: Path) -> tuple[Spec, Evidence, str]:
    """A spec, its evidence, and the text of the evidence."""
    spec = load(path)
    text = (ROOT / "proofs" / evidence_name(spec.name)).read_text(encoding="utf-8")
    return spec, decoded(text), text


@pytest.mark.parametrize("path", SHIPPED, ids=NAMES)
def test_counterexamples_replay(path: Path) -> None:
    """Evidence is stale, incomplete or shows no violation; if a change was meant, `rmapspec prove --update`."""
    spec, evidence, text = loaded(path)
    assert list(replay_problems(spec, evidence, PLAN)) == []
    assert encoded(evidence) == text
    folder = ROOT / "proofs" / spec.name
    assert list(itf_problems(spec, evidence, {p.name: p.read_bytes() for p in folder.glob("*.itf.json")})) == []


@pytest.mark.parametrize("path", SHIPPED, ids=NAMES)
def test_solver_confirms_every_claim(path: Path) -> None:
    """A bound of the evidence is wrong, or a counterexample of it is not the shortest."""
    spec, evidence, _ = loaded(path)
    assert list(solver_problems(spec, evidence)) == []


def test_every_shipped_file_has_evidence_and_nothing_else() -> None:
    """A design is shipped without evidence, or evidence of a design that has gone is kept."""
    folder = ROOT / "proofs"
    assert sorted(p.parent.name for p in folder.glob("*/bounded.json")) == sorted(NAMES)
    kept = [p.relative_to(folder) for p in folder.glob("*/**/*") if p.suffix in (".json", ".smt2")]
    assert {p.parts[0] for p in kept} == set(NAMES)
