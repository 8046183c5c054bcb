# SPDX-License-Identifier: Apache-2.0
"""Which symbols can matter to some goals."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.engines.infer.finite import symbols_of
from rmapspec.system.firstorder.model import FirstOrderSystem
from rmapspec.system.firstorder.terms import Formula, Symbol


def relevant(fo: FirstOrderSystem, goals: Sequence[str]) -> tuple[Symbol, ...]:
    """The symbols that the goals, guards and requirements read, and all that is written into these, in order."""
    read: list[Formula] = [a.formula for a in fo.axioms]
    read += [p.formula for p in fo.properties if p.name in goals and p.formula is not None]
    for action in fo.actions:
        read += [clause.formula for clause in (*action.guards, *action.requires)]
        read += [claim.formula for claim in action.asserts if claim.prop in goals]
    found = {symbol for formula in read for symbol in symbols_of(formula)}
    while True:
        writes = [u for action in fo.actions for u in action.updates if u.symbol in found]
        more = found | {symbol for update in writes for symbol in symbols_of(update.value)}
        if more == found:
            return tuple(s for s in fo.symbols if s in found)
        found = more
