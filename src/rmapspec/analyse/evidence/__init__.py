# SPDX-License-Identifier: Apache-2.0
"""Evidence: what is known of a spec, kept as a file that can be checked again without trusting who wrote it.

``plan`` says what is to be claimed, ``gather`` finds it, ``records`` is the form of the file, ``recheck`` holds a file
to a spec.
"""

from rmapspec.analyse.evidence.gather import DisagreementError, GatherError, gather
from rmapspec.analyse.evidence.plan import Plan, PlanError, Scope, read_plan, scopes_of
from rmapspec.analyse.evidence.recheck import UndecidedError, replay_problems, solver_problems
from rmapspec.analyse.evidence.records import Evidence, FormError, decoded, encoded, evidence_name

__all__ = [
    "DisagreementError",
    "Evidence",
    "FormError",
    "GatherError",
    "Plan",
    "PlanError",
    "Scope",
    "UndecidedError",
    "decoded",
    "encoded",
    "evidence_name",
    "gather",
    "read_plan",
    "replay_problems",
    "scopes_of",
    "solver_problems",
]
