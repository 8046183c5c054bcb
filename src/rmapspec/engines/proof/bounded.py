# SPDX-License-Identifier: Apache-2.0
"""Quantified bounded checking: behaviours of structures of any size, the shortest first."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from rmapspec.engines.interrupt import noted_interrupts
from rmapspec.engines.proof.cti import ModelError, small_sizes, taken
from rmapspec.engines.proof.ground import Grounding
from rmapspec.engines.proof.unroll import Unrolling, symbol_at
from rmapspec.engines.solver import Answer
from rmapspec.system.firstorder.model import FirstOrderAction, FirstOrderSystem
from rmapspec.system.firstorder.structure import Element, Structure, value
from rmapspec.system.firstorder.terms import FALSE, Var, negate
from rmapspec.system.model import PropertyKind

EXTRA = 1
"""Elements beyond one of each sort in the sizes that are looked at apart."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step of a behaviour: the action, the values of its parameters, and the structure it leads to."""

    action: str
    params: Mapping[str, Element]
    after: Structure


@dataclass(frozen=True, slots=True)
class Behaviour:
    """A behaviour of some size from an initial structure; its last state or step violates the property.

    Of an assert the last step is the one that breaks it.
    """

    initial: Structure
    steps: tuple[Taken, ...]


@dataclass(frozen=True, slots=True)
class Bounded:
    """What quantified bounded checking found: a shortest ``behaviour``, or none in up to ``depth`` steps.

    ``depth`` is -1 before the initial states of every size are decided; ``why`` is not empty where a limit ended the
    search.
    """

    behaviour: Behaviour | None
    depth: int
    seconds: float
    why: str = ""


def quantified_bmc(fo: FirstOrderSystem, prop: str, depth: int, *, deadline: float | None = None) -> Bounded:
    """A behaviour of at most ``depth`` steps that violates the property, of any size, if there is one.

    Depths are decided in order at small sizes first, where quantifiers are written out: no behaviour of these sizes is
    shorter than the one found. Where none is found, all sizes are asked about. The behaviour is confirmed by the
    concrete meaning. Raises KeyError for a property the system does not have, ModelError where the meanings disagree.
    """
    started = time.monotonic()
    wanted = {p.name: p for p in fo.properties}[prop]
    few = [sizes for sizes in small_sizes(fo) if sum(sizes.values()) <= len(sizes) + EXTRA]
    with noted_interrupts() as interrupted:
        for unrollings in ([Unrolling(fo, wanted, Grounding(sizes)) for sizes in few], [Unrolling(fo, wanted)]):
            found = _search(unrollings, depth, deadline, interrupted)
            if found.behaviour is not None or found.why:
                break
    every_size = not found.why or unrollings[0].ground is None
    return replace(
        found, depth=found.depth if found.behaviour or every_size else -1, seconds=time.monotonic() - started
    )


def _search(
    unrollings: list[Unrolling], depth: int, deadline: float | None, interrupted: Callable[[], bool]
) -> Bounded:
    """Depth after depth, at each all of these."""
    for u in unrollings:
        u.start()
    for moment in range(depth + 1):
        for u in unrollings:
            answer = Answer.UNKNOWN if interrupted() else _look(u, moment, deadline)
            if answer is Answer.SAT:
                return Bounded(_behaviour(u, moment), moment, 0.0)
            if answer is Answer.UNKNOWN:
                return Bounded(None, moment - 1, 0.0, "interrupted" if interrupted() else u.logic.why_unknown())
    return Bounded(None, depth, 0.0)


def _look(unrolling: Unrolling, moment: int, deadline: float | None) -> Answer:
    """Whether the property can be violated after so many steps; when it cannot, that is known from then on."""
    logic, stepwise = unrolling.logic, unrolling.prop.kind is not PropertyKind.INVARIANT
    if moment:
        unrolling.extend(moment - 1)
    elif stepwise:
        return Answer.UNSAT
    bad = unrolling.bad(moment - 1 if stepwise else moment)
    if bad == FALSE:
        return Answer.UNSAT
    logic.push()
    unrolling.add(bad)
    answer = logic.check(deadline)
    if answer is Answer.SAT:
        return answer  # the scope stays open: its model is wanted
    logic.pop()
    if answer is Answer.UNSAT:
        unrolling.add(negate(bad))
    return answer


def _behaviour(unrolling: Unrolling, moments: int) -> Behaviour:
    """The solver's model as a behaviour, confirmed."""
    fo = unrolling.fo
    wanted = {symbol_at(s, m).name: symbol_at(s, m) for s in fo.symbols for m in range(moments + 1)}
    chosen = {(a.name, m): unrolling.chosen(a, m).symbol for a in fo.actions for m in range(moments)}
    given = {c.name: c for a in fo.actions for m in range(moments) for c in unrolling.constants(a, m)}
    model = unrolling.structure((*wanted.values(), *chosen.values(), *given.values()))

    def state(moment: int) -> Structure:
        return Structure(model.sizes, {s.name: model.tables[symbol_at(s, moment).name] for s in fo.symbols})

    steps = []
    for m in range(moments):
        action = next(a for a in fo.actions if model.tables[chosen[a.name, m].name][()])
        values = [model.tables[c.name][()] for c in unrolling.constants(action, m)]
        steps.append((action, dict(zip(action.params, values, strict=True)), state(m + 1)))
    _confirm(unrolling, state(0), steps)
    return Behaviour(state(0), tuple(Taken(a.name, {v.name: e for v, e in env.items()}, s) for a, env, s in steps))


def _confirm(
    unrolling: Unrolling, initial: Structure, steps: list[tuple[FirstOrderAction, dict[Var, Element], Structure]]
) -> None:
    """Let the concrete meaning have the last word; raises ModelError."""
    fo, prop = unrolling.fo, unrolling.prop
    wrong = [c.name for c in (*fo.axioms, *fo.init) if not value(c.formula, initial, {})]
    before, violated = initial, prop.formula is not None and prop.kind is PropertyKind.INVARIANT
    last: tuple[FirstOrderAction, dict[Var, Element], Structure] | None = None
    for action, env, following in steps:
        wrong += [f"{action.name}: {g.name}" for g in action.guards if not value(g.formula, before, env)]
        if taken(fo, action, before, env).tables != following.tables:
            wrong.append(f"what {action.name} does")
        last = (action, env, before)
        before = following
    if violated and prop.formula is not None:
        violated = not value(prop.formula, before, {})
    elif last is not None:
        action, env, previous = last
        claims = [c.formula for c in action.asserts if c.prop == prop.name]
        violated = (
            any(not value(f, previous, env) for f in claims)
            if prop.formula is None
            else not value(prop.formula, previous, {}, before)
        )
    if wrong or not violated:
        raise ModelError(f"{prop.name}: the solver's model is no violation: {', '.join(wrong) or 'it holds'}")
