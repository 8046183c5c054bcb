# SPDX-License-Identifier: Apache-2.0
"""``rmapspec export`` from end to end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rmapspec.api import load
from rmapspec.cli import main
from rmapspec.export.itf import itf_to_trace
from rmapspec.system.replay import replay, replay_violation
from tests.house.tree import ROOT

RACE = str(ROOT / "spec" / "designs" / "rfc_batch.rmap")
SMALL = str(ROOT / "spec" / "examples" / "peterson.rmap")


def exported(*arguments: str) -> int:
    """The exit code of an export."""
    return main(["export", *arguments])


@pytest.mark.parametrize(
    ("to", "sign"),
    [("tla", "MODULE rfc_batch_walk"), ("promela", "active proctype model()"), ("dot", "digraph")],
)
def test_systems_are_printed(to: str, sign: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A format is not written, or not to standard output."""
    assert exported(RACE, "--scenario", "walk", "--to", to) == 0
    assert sign in capsys.readouterr().out


def test_a_module_and_its_configuration_are_written(tmp_path: Path) -> None:
    """TLC finds no configuration beside the module, or the module has another name than its file."""
    assert exported(SMALL, "--to", "tla", "-o", str(tmp_path / "Two.tla")) == 0
    assert " MODULE Two " in (tmp_path / "Two.tla").read_text(encoding="utf-8")
    assert "INVARIANT mutex" in (tmp_path / "Two.cfg").read_text(encoding="utf-8")


def test_a_counterexample_is_found_in_some_scenario(tmp_path: Path) -> None:
    """The first scenario has none, and no other one is looked at; or what is written is no counterexample."""
    path = tmp_path / "w.json"
    assert exported(RACE, "--to", "itf", "--property", "W", "-o", str(path)) == 0
    data = json.loads(path.read_text(encoding="utf-8"))
    system = load(RACE).family({"Vma": data["#meta"]["sizes"]["Vma"]}).system(data["#meta"]["scenario"])
    replay_violation(system, itf_to_trace(system, data), "W")


def test_a_random_behaviour_is_one(tmp_path: Path) -> None:
    """What is written as a behaviour is none, or the seed changes nothing."""
    texts = []
    system = load(RACE).family({"Vma": 1}).system("walk_migrate")
    for seed in ("1", "2", "3", "1"):
        path = tmp_path / "some.json"
        assert (
            exported(RACE, "--scenario", "walk_migrate", "--to", "itf", "--depth", "9", "--seed", seed, "-o", str(path))
            == 0
        )
        texts.append(path.read_text(encoding="utf-8"))
        replay(system, itf_to_trace(system, json.loads(texts[-1])))
    assert texts[0] == texts[3]
    assert len(set(texts)) > 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((RACE, "--to", "smt2"), "name it by --property"),
        ((RACE, "--to", "itf", "--property", "W,S1"), "name it by --property"),
        ((RACE, "--to", "itf", "--property", "S2", "--sizes", "Vma=1"), "no counterexample"),
        ((RACE, "--to", "dot", "--scenario", "walk_migrate", "--sizes", "Vma=3"), "more than 400 states"),
        ((RACE, "--to", "tla", "-o", "no-module.tla"), "no name of a TLA+ module"),
        ((RACE, "--to", "tla", "--scenario", "walks"), "no scenario `walks`"),
        ((RACE, "--to", "promela", "-o", "/no/such/folder/x.pml"), "cannot write"),
        (("missing.rmap", "--to", "tla"), "missing.rmap"),
    ],
)
def test_what_cannot_be_had_is_said(arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An export that makes no sense succeeds, or does not say why it fails."""
    assert exported(*arguments) == 2
    assert told in capsys.readouterr().err
