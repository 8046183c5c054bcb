# SPDX-License-Identifier: Apache-2.0
"""All that is kept of one spec, as files below its folder: found anew, or held to the spec again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rmapspec.analyse.evidence.certify import certify
from rmapspec.analyse.evidence.every_size import CLAIM_FILE, EverySize, every_size_text
from rmapspec.analyse.evidence.gather import gather
from rmapspec.analyse.evidence.invariants import SUFFIX, wants_proof
from rmapspec.analyse.evidence.plan import Plan
from rmapspec.analyse.evidence.recheck import Progress, replay_problems, solver_problems
from rmapspec.analyse.evidence.recheck_proofs import Files, Problem, Solving, proof_problems
from rmapspec.analyse.evidence.records import BOUNDED_FILE, Evidence, FormError, decoded, encoded
from rmapspec.analyse.evidence.traces import itf_files, itf_problems
from rmapspec.lang.spec import Spec

WRITTEN = (".json", SUFFIX)
"""How the names of all files end that the tool writes."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The evidence of one spec as data, and as the text of each file by its path below the folder."""

    bounded: Evidence
    every_size: EverySize | None
    files: dict[str, str]


def found_anew(spec: Spec, plan: Plan, progress: Progress | None = None) -> Kept:
    """The evidence for a spec; the claims come last among the files.

    Raises GatherError, DisagreementError, UndecidedError where a solver gives up, PlanError and SpecError.
    """
    bounded = gather(spec, plan, progress)
    files = itf_files(spec, bounded)
    claims = None
    if wants_proof(spec):
        certificate = certify(spec, progress)
        claims = certificate.claims
        files |= certificate.files
        files[CLAIM_FILE] = every_size_text(claims)
    files[BOUNDED_FILE] = encoded(bounded)
    return Kept(bounded, claims, files)


def problems(spec: Spec, files: Files, plan: Plan, solving: Solving) -> Iterator[Problem]:
    """Everything wrong with the files of a spec, each problem with its file; raises UndecidedError, PlanError."""
    yield from _bounded_problems(spec, files, plan, solving)
    yield from proof_problems(spec, files, solving)
    yield from ((name, "belongs to no claim") for name in files if _strange(name))


def _strange(name: str) -> bool:
    """Whether nothing that is known lies under such a name."""
    return name not in (BOUNDED_FILE, CLAIM_FILE) and not name.endswith((".itf.json", SUFFIX))


def _bounded_problems(spec: Spec, files: Files, plan: Plan, solving: Solving) -> Iterator[Problem]:
    """What is wrong with counterexamples and bounds."""
    if BOUNDED_FILE not in files:
        yield BOUNDED_FILE, f"there is no evidence for {spec.name}; `rmapspec prove --update` writes it"
        return
    try:
        evidence = decoded(files[BOUNDED_FILE])
    except FormError as error:
        yield BOUNDED_FILE, f"this is no evidence file: {error}"
        return
    wrong = list(replay_problems(spec, evidence, plan))
    if not wrong and encoded(evidence).encode() != files[BOUNDED_FILE]:
        wrong = ["it is not in the form in which it is written"]
    yield from ((BOUNDED_FILE, p) for p in wrong)
    yield from ((BOUNDED_FILE, p) for p in solver_problems(spec, evidence, solving.progress))
    yield from itf_problems(spec, evidence, files)
