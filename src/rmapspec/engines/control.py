# SPDX-License-Identifier: Apache-2.0
"""What may be true of a process at each of its points: candidates for invariants, none of them trusted.

At a point a cursor has an element or none, a lock is held by the process or not. Induction needs such facts and nobody
likes to write them.
"""

from __future__ import annotations

from collections.abc import Iterator

from rmapspec.system.expr import App, Const, Expr, Op, Ref
from rmapspec.system.model import Process, System, Variable
from rmapspec.system.types import BOOL, FiniteT, OptionT, SetT, codes, none_code


def control_claims(system: System) -> dict[str, Expr]:
    """Candidates by name, for the internal variables of a system and every point of its active processes."""
    claims: dict[str, Expr] = {}
    points = {v.name: v for v in system.variables}
    for process in system.processes:
        counter = points.get(process.pc)
        if not process.active or counter is None or not isinstance(counter.type, FiniteT):
            continue
        facts = [fact for v in system.variables if v.internal for fact in facts_of(v, process)]
        for code in codes(counter.type):
            here = App(BOOL, Op.EQ, (Ref(counter.type, counter.name), Const(counter.type, code)))
            for name, fact in facts:
                claims[f"{process.name} at {code}: {name}"] = App(BOOL, Op.IMPLIES, (here, fact))
    return claims


def facts_of(v: Variable, process: Process) -> Iterator[tuple[str, Expr]]:
    """What may be said of one variable and a process, and its opposite."""
    value = Ref(v.type, v.name)
    match v.type:
        case OptionT(FiniteT(_, labels) as of) if process.name in labels:
            owner = App(v.type, Op.SOME, (Const(of, labels.index(process.name)),))
            yield from both_ways(f"{v.name} is {process.name}", App(BOOL, Op.EQ, (value, owner)))
        case SetT(FiniteT(_, labels) as of) if process.name in labels:
            member = Const(of, labels.index(process.name))
            yield from both_ways(f"{process.name} in {v.name}", App(BOOL, Op.IN_SET, (member, value)))
        case OptionT() if v.name.startswith(f"{process.name}."):
            none = Const(v.type, none_code(v.type))
            yield from both_ways(f"{v.name} is none", App(BOOL, Op.EQ, (value, none)))


def both_ways(name: str, fact: Expr) -> Iterator[tuple[str, Expr]]:
    """A fact and its opposite."""
    yield name, fact
    yield f"not {name}", App(BOOL, Op.NOT, (fact,))
