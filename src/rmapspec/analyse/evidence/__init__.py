# SPDX-License-Identifier: Apache-2.0
"""Evidence: what is known of a spec, kept as files that can be checked again without trusting who wrote them.

``plan`` says what is to be claimed, ``gather`` finds counterexamples and bounds, ``certify`` proofs for every size;
``records`` and ``every_size`` are the forms of the files, ``recheck`` and ``recheck_proofs`` hold them to a spec,
``folder`` does all of it.
"""

from rmapspec.analyse.evidence.every_size import CLAIM_FILE, EverySize
from rmapspec.analyse.evidence.folder import WRITTEN, Kept, found_anew, problems
from rmapspec.analyse.evidence.gather import DisagreementError, GatherError, gather
from rmapspec.analyse.evidence.plan import Plan, PlanError, Scope, read_plan, scopes_of
from rmapspec.analyse.evidence.recheck import UndecidedError, replay_problems, solver_problems
from rmapspec.analyse.evidence.recheck_proofs import Problem, Solving, proof_problems
from rmapspec.analyse.evidence.records import BOUNDED_FILE, Evidence, FormError, decoded, encoded, evidence_name

__all__ = [
    "BOUNDED_FILE", "CLAIM_FILE", "WRITTEN", "DisagreementError", "EverySize", "Evidence", "FormError", "GatherError",
    "Kept", "Plan", "PlanError", "Problem", "Scope", "Solving", "UndecidedError", "decoded", "encoded",
    "evidence_name", "found_anew", "gather", "problems", "proof_problems", "read_plan", "replay_problems",
    "scopes_of", "solver_problems",
]  # fmt: skip
