# SPDX-License-Identifier: Apache-2.0
"""Which hypotheses of an obligation suffice for it: few of them do, and an obligation with those alone is easily read
and solved again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rmapspec.engines.logic import Logic
from rmapspec.engines.proof.obligations import Obligation
from rmapspec.engines.solver import Answer
from rmapspec.system.firstorder.model import Clause
from rmapspec.system.firstorder.terms import negate

MANY = 8
"""Hypotheses from which on it is tried whether fewer do."""
STEPS = 1_000_000
"""What one such trial may take, in z3's own steps: the same trials succeed on every machine."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Names of axioms, of conjuncts of the invariant and of guards (of the initiation: of conditions at the start)."""

    axioms: tuple[str, ...]
    invariant: tuple[str, ...]
    guards: tuple[str, ...]


def needs(group: Sequence[Obligation], deadline: float | None = None) -> list[Needs | None]:
    """What suffices for each of a group, which has its hypotheses in common; None where z3 finds no proof until
    ``deadline``, a time of ``time.monotonic``."""
    first = group[0]
    logic = Logic()
    logic.track()
    for kind, clauses in (("a", first.axioms), ("i", first.assumed), ("g", first.guards)):
        for at, clause in enumerate(clauses):
            logic.add_named(f"{kind}{at}", clause.formula)
    found: list[Needs | None] = []
    for o in group:
        logic.push()
        logic.add(negate(o.goal))
        core = logic.core() if logic.check(deadline) is Answer.UNSAT else None
        logic.pop()
        some = None if core is None else _named(o, core)
        found.append(some if some is None or _count(some) <= MANY else _fewer(o, some))
    return found


def _count(needed: Needs) -> int:
    return len(needed.axioms) + len(needed.invariant) + len(needed.guards)


def _fewer(o: Obligation, needed: Needs) -> Needs:
    """No more than is needed: one hypothesis after the other is left out where z3 soon finds a proof without it."""
    for field in ("invariant", "guards", "axioms"):
        for name in getattr(needed, field):
            fewer = replace(needed, **{field: tuple(n for n in getattr(needed, field) if n != name)})
            if _follows(reduced(o, fewer)):
                needed = fewer
    return needed


def _follows(o: Obligation) -> bool:
    logic = Logic()
    logic.add(*(c.formula for c in (*o.axioms, *o.assumed, *o.guards)), negate(o.goal))
    logic.limit(STEPS)
    return logic.check() is Answer.UNSAT


def _named(o: Obligation, core: frozenset[str]) -> Needs:
    def names(kind: str, clauses: Sequence[Clause]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(c.name for at, c in enumerate(clauses) if f"{kind}{at}" in core))

    return Needs(names("a", o.axioms), names("i", o.assumed), names("g", o.guards))


def all_needed(o: Obligation) -> Needs:
    """Every hypothesis there is."""

    def names(clauses: Iterable[Clause]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(c.name for c in clauses))

    return Needs(names(o.axioms), names(o.assumed), names(o.guards))


def reduced(o: Obligation, needed: Needs) -> Obligation:
    """The obligation with these hypotheses alone, which is no weaker; raises KeyError for a name that none of them
    has."""
    return replace(
        o,
        axioms=_kept(o.axioms, needed.axioms),
        assumed=_kept(o.assumed, needed.invariant),
        guards=_kept(o.guards, needed.guards),
    )


def _kept(clauses: tuple[Clause, ...], names: tuple[str, ...]) -> tuple[Clause, ...]:
    known = {c.name for c in clauses}
    for name in names:
        if name not in known:
            raise KeyError(name)
    wanted = set(names)
    return tuple(c for c in clauses if c.name in wanted)
