# SPDX-License-Identifier: Apache-2.0
"""Proofs for any size: obligations, what solvers say of them, counterexamples to induction and real behaviours."""

from rmapspec.engines.proof.bounded import Behaviour, Bounded, Taken, quantified_bmc
from rmapspec.engines.proof.facts import Facts, facts
from rmapspec.engines.proof.needs import Needs, all_needed, needs, reduced
from rmapspec.engines.proof.obligations import Kind, Obligation, obligations
from rmapspec.engines.proof.outcome import Cti, Failed, ProofOutcome, Status
from rmapspec.engines.proof.prove import prove
from rmapspec.engines.proof.smtlib import smtlib

__all__ = [
    "Behaviour", "Bounded", "Cti", "Facts", "Failed", "Kind", "Needs", "Obligation", "ProofOutcome", "Status", "Taken",
    "all_needed", "facts", "needs", "obligations", "prove", "quantified_bmc", "reduced", "smtlib",
]  # fmt: skip
