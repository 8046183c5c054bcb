# SPDX-License-Identifier: Apache-2.0
"""Hints save time in a proof, and nothing rests on them."""

from pathlib import Path

from rmapspec.analyse.evidence.hints import hints_in
from rmapspec.api import load
from rmapspec.engines.proof import Needs, ProofOutcome, prove
from rmapspec.engines.proof.prove import Hints
from rmapspec.lang.anysize import lower_any_size

ROOT = Path(__file__).resolve().parent.parent.parent
STORED = (ROOT / "proofs" / "baseline" / "every_size.json").read_text(encoding="utf-8")


def proof_of(design: str, hints: Hints) -> ProofOutcome:
    """What is proved of a design in the smallest scenario of any size."""
    spec = load(ROOT / "spec" / "designs" / f"{design}.rmap")
    fo = lower_any_size(spec.typed, "walkers").system
    return prove(fo, fo.lemmas, [p.name for p in fo.properties], hints=hints)


def test_the_same_is_proved_with_hints_and_without() -> None:
    """A hint changes what is proved, or which clauses are kept."""
    stored = hints_in(STORED)["walkers"]
    plain = proof_of("baseline", {})
    assert len(stored) > 100
    for hints in (stored, dict.fromkeys(stored, Needs((), (), ()))):
        hinted = proof_of("baseline", hints)
        assert (hinted.proved, hinted.invariant) == (plain.proved, plain.invariant)


def test_hints_of_another_design_prove_nothing_wrong() -> None:
    """What is violated is proved by hints that were found for a design that keeps it."""
    outcome = proof_of("rfc_batch", hints_in(STORED)["walkers"])
    assert not {"S1", "W"} & set(outcome.proved)


def test_text_that_is_no_evidence_gives_no_hints() -> None:
    """A broken file of claims stops a check that could do without it."""
    assert hints_in("{") == hints_in("[]") == {}
