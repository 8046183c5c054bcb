# SPDX-License-Identifier: Apache-2.0
"""Which scenarios of a spec are for proofs; apart from the proofs themselves, which need a solver."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang.spec import Spec


def proof_scenarios(spec: Spec) -> tuple[str, ...]:
    """The scenarios with any number of some process, those with more processes first."""
    found = [d for d in spec.typed.scenarios.values() if any(n is s.ANY for _, n in d.members)]
    return tuple(d.name.text for d in sorted(found, key=lambda d: -len(d.members)))
