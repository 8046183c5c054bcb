# SPDX-License-Identifier: Apache-2.0
"""Temporal properties of a System, over all fair behaviours: a lasso for each that is violated."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from rmapspec.engines.explore import Limits, Progress
from rmapspec.engines.liveness.automaton import Automaton
from rmapspec.engines.liveness.cycle import lasso
from rmapspec.engines.liveness.graph import FairGraph
from rmapspec.engines.liveness.product import Product
from rmapspec.engines.liveness.truths import Truths
from rmapspec.system.compile import Program
from rmapspec.system.expr import Expr
from rmapspec.system.fairness import Promise
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.verdict import Failure, Outcome, Verdict, Word


def judge(
    system: System,
    names: Iterable[str] | None = None,
    limits: Limits | None = None,
    *,
    program: Program | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """A verdict on each temporal property (or on those named, in their order), and no verdict on any other kind.

    HOLDS is over all fair behaviours of the system, complete on cycles; see ``system.fairness`` for what fair means.
    VIOLATED comes with a short fair lasso, also where a limit cut the search off; then every other property is UNKNOWN
    with the reason. An evaluation error that some behaviour reaches is in the outcome. ``limits`` on violations are not
    heeded: each property has its own search. Never call it with a System reduced by symmetry: cycles would be lost.
    Raises KeyError for a name that the system does not have.
    """
    started = time.perf_counter()
    chosen = [p for p in system.properties if p.kind is PropertyKind.TEMPORAL]
    if names is not None:
        chosen = [p for p in map(system.property_named.__getitem__, names) if p.kind is PropertyKind.TEMPORAL]
    machine = (Program() if program is None else program).machine(system)
    graph = FairGraph(machine, Limits() if limits is None else limits, progress)
    verdicts: dict[str, Verdict | None] = {}
    reached: set[str] = set()
    try:
        if chosen:
            graph.build()
        for prop in chosen:
            verdicts[prop.name] = _judged(graph, prop)
            if prop.witness is not None and _somewhere(graph, prop.witness):
                reached.add(prop.name)
    except KeyboardInterrupt:
        graph.why = "interrupted"
    return Outcome(
        verdicts=tuple(_final(verdicts.get(p.name), p, graph) for p in chosen),
        complete=not graph.why,
        why=graph.why,
        states=len(graph.states),
        depth=graph.depth,
        transitions=sum(map(len, graph.after)),
        reached=frozenset(reached),
        failure=graph.failure,
        engine="liveness",
        seconds=time.perf_counter() - started,
    )


def promised(promises: Iterable[Promise]) -> str:
    """What a verdict assumes of behaviours, in words: ``reader#1 fair, linker strong fair``; empty for nothing."""
    return ", ".join(f"{p.name} {'strong fair' if p.strong else 'fair'}" for p in promises)


def _judged(graph: FairGraph, prop: Property) -> Verdict | None:
    """The verdict on a property, None where the search was cut off and nothing was found."""
    if prop.temporal is None:
        raise ValueError(f"{prop.name} has no formula")
    automaton = Automaton(prop.temporal)
    truths = _read(graph, automaton.atoms)
    if truths is None:
        return None
    product = Product(graph, automaton, truths)
    product.build()
    found = lasso(product, product.fair_parts())
    if found is not None:
        return Verdict(prop.name, Word.VIOLATED, found)
    return None if graph.why else Verdict(prop.name, Word.HOLDS)


def _final(verdict: Verdict | None, prop: Property, graph: FairGraph) -> Verdict:
    return verdict or Verdict(prop.name, Word.UNKNOWN, why=graph.why)


def _read(graph: FairGraph, atoms: Sequence[Expr]) -> list[int] | None:
    """The truths of conditions in all states that were reached; None where one is undefined, which is a failure."""
    known = Truths(graph.machine, atoms)
    try:
        return [known(s) for s in graph.states]
    except EvaluationError as error:
        graph.fail(Failure(error.message, graph.trace(graph.number(known.asked)), error.span))
        return None


def _somewhere(graph: FairGraph, condition: Expr) -> bool:
    """Whether a condition is true in some state that was reached; not where it is undefined in one, a failure."""
    truths = _read(graph, (condition,))
    return truths is not None and any(truths)
