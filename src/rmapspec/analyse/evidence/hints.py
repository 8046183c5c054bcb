# SPDX-License-Identifier: Apache-2.0
"""What claims for every size say of how they were shown: which few hypotheses suffice for an obligation."""

from __future__ import annotations

import msgspec

from rmapspec.analyse.evidence.every_size import EverySize
from rmapspec.engines.proof import Needs
from rmapspec.engines.proof.prove import Hints


def hints_in(text: str) -> dict[str, Hints]:
    """Hints by scenario; none where the text is no file of claims, since hints only save time."""
    try:
        claims = msgspec.json.decode(text, type=EverySize)
    except msgspec.DecodeError:  # a ValidationError is one, too
        return {}
    return {
        record.scenario: {
            (o.kind, o.action, o.clause): Needs(tuple(o.axioms), tuple(o.invariant), tuple(o.guards))
            for o in record.obligations
        }
        for record in claims.proofs
    }
