# SPDX-License-Identifier: Apache-2.0
"""Temporal formulas and promises of fairness as TLA+.

One difference remains: here a fair step counts as taken where it changes nothing, in TLA+ a step is one that changes
something. It matters only to an action that can be taken both ways in one state.
"""

from __future__ import annotations

from collections.abc import Mapping

from rmapspec.export.tla_expr import Writer
from rmapspec.system.fairness import promises
from rmapspec.system.model import System
from rmapspec.system.temporal import Always, And, Atom, Eventually, Formula, LeadsTo, Not, Or


def fairness(system: System, write: Writer, named: Mapping[str, str]) -> list[str]:
    """What a system promises, one conjunct for each promise; ``named`` gives the identifiers of actions."""
    lines = []
    for p in promises(system):
        steps = " \\/ ".join(named[a.name] for a in system.actions if a.name in p.actions and a.name in named)
        if not steps:
            continue
        kept = f"({steps})" if p.waived is None else f"(~ {write.closed(p.waived, {})} /\\ ({steps}))"
        lines.append(f"/\\ {'SF' if p.strong else 'WF'}_vars{kept}")
    return lines


def formula(f: Formula, write: Writer) -> str:
    """A temporal formula."""
    match f:
        case Atom(expr):
            return f"({write.text(expr, {})})"
        case Not(body):
            return f"~ {formula(body, write)}"
        case And(parts):
            return "(" + " /\\ ".join(formula(p, write) for p in parts) + ")" if parts else "TRUE"
        case Or(parts):
            return "(" + " \\/ ".join(formula(p, write) for p in parts) + ")" if parts else "FALSE"
        case Always(body):
            return f"[]{formula(body, write)}"
        case Eventually(body):
            return f"<>{formula(body, write)}"
        case LeadsTo(cause, effect):
            return f"({formula(cause, write)} ~> {formula(effect, write)})"
