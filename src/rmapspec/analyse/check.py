# SPDX-License-Identifier: Apache-2.0
"""check: every property of a spec over all its sizes and scenarios, then for every size: the best verdict there is."""

from __future__ import annotations

import time
from collections.abc import Iterable

from rmapspec.analyse.checking import Checking
from rmapspec.analyse.expectations import expectations_of
from rmapspec.analyse.judging import Engine, Judging, Progress
from rmapspec.analyse.proving.results import Proof
from rmapspec.analyse.proving.scenarios import proof_scenarios
from rmapspec.analyse.results import CostResult, PropertyResult, Report
from rmapspec.analyse.strengthening import strengthened
from rmapspec.engines.explore import Limits
from rmapspec.lang.spec import Spec
from rmapspec.system.verdict import Word

INTERRUPTED = "interrupted"
PATHS = ("bmc", "induct", "prove")
"""Engines that see no states, and so cannot tell what is never reached."""


def check(
    spec: Spec,
    *,
    properties: Iterable[str] | None = None,
    engine: Engine = "auto",
    depth: int | None = None,
    timeout: float | None = None,
    max_states: int | None = None,
    memory: int | None = None,
    every_size: bool = True,
    lemmas: bool = True,
    evidence: str = "",
    progress: Progress | None = None,
    costs: bool = True,
) -> Report:
    """The verdict on every property (or those named), over all sizes and scenarios of the spec, then for every size.

    ``depth`` bounds behaviours in steps (needed by ``bmc``, 20 unless given), ``timeout`` is in seconds of wall time
    for the whole command, ``memory`` in bytes. ``every_size`` False leaves proofs out; ``lemmas`` False lets them find
    their invariants themselves. ``evidence`` is the text of a file of claims for every size, whose hints shorten
    proofs; nothing rests on it. Raises SpecError where a size does not lower, KeyError for a property the spec does not
    have.
    """
    started = time.monotonic()
    names = _names(spec, properties)
    limits = Limits(
        max_states=max_states,
        max_depth=None if engine in PATHS else depth,
        deadline=None if timeout is None else started + timeout,
        stop_when_all_violated=properties is not None or engine == "auto",
    )
    checking = Checking(spec, names, Judging(engine, depth, memory, progress), limits)
    checking.run()
    whole = properties is None and not checking.ended() and all(r.complete for r in checking.runs)
    whole = whole and engine not in PATHS
    results = checking.results()
    proofs: tuple[Proof, ...] = ()
    if every_size and engine in ("auto", "prove") and not checking.ended():
        proofs = _proofs(spec, results, checking, lemmas, evidence)
        results = strengthened(spec, results, proofs, checking.reached)
    return Report(
        spec=spec.name,
        title=spec.title,
        path=spec.path,
        properties=results,
        covers_missed=tuple(c for c in spec.typed.covers if c not in checking.reached) if whole else (),
        failure=checking.failure,
        complete=not checking.ended(),
        why=next(iter(checking.ended()), ""),
        runs=tuple(checking.runs),
        seconds=time.monotonic() - started,
        costs=_costs(spec) if costs and whole and spec.typed.costs else (),
        expectation=expectations_of(spec, results, tuple(checking.runs)),
        assumptions_violated=tuple(checking.assumptions),
        never_fired=never_fired(checking) if whole else (),
        proofs=proofs,
    )


def _names(spec: Spec, properties: Iterable[str] | None) -> tuple[str, ...]:
    """The properties to judge; raises KeyError for one the spec does not have."""
    judged = tuple(p for p, d in spec.typed.properties.items() if d.kind != "assume")
    names = judged if properties is None else tuple(properties)
    for name in names:
        if name not in judged:
            raise KeyError(name)
    return names


def _proofs(
    spec: Spec, results: tuple[PropertyResult, ...], checking: Checking, lemmas: bool, evidence: str
) -> tuple[Proof, ...]:
    """The attempts to prove for every size what is not violated; Ctrl-C ends them and keeps what is known.

    Where properties were named and all of them are violated, nothing stronger is in reach.
    """
    narrow = checking.names != _names(spec, None)
    if not proof_scenarios(spec) or (narrow and all(p.word is Word.VIOLATED for p in results)):
        return ()
    from rmapspec.analyse.evidence.hints import hints_in
    from rmapspec.analyse.proving.attempt import Wanted, prove_every_size  # z3, where there is need

    violated = frozenset(p.name for p in results if p.word is Word.VIOLATED)
    hints = hints_in(evidence) if evidence else {}
    wanted = Wanted(checking.names, violated, lemmas, checking.limits.deadline, hints)
    try:
        proofs = prove_every_size(spec, wanted, checking.judging.progress)
    except KeyboardInterrupt:
        checking.cut_off.append(INTERRUPTED)
        return ()
    checking.cut_off += [INTERRUPTED] * any(p.why == INTERRUPTED for p in proofs)
    return proofs


def _costs(spec: Spec) -> tuple[CostResult, ...]:
    from rmapspec.analyse.costs import costs_of  # another engine, and few specs declare costs

    return costs_of(spec)


def never_fired(checking: Checking) -> tuple[str, ...]:
    """The steps that no behaviour takes; a step reached by several paths is taken when one of its actions is."""
    fired = {_step(name) for name in checking.fired}
    return tuple(dict.fromkeys(base for base in map(_step, checking.offered) if base not in fired))


def _step(action: str) -> str:
    """The step that an action is one way to take: without its number. ``p#2.step`` is a step of the second ``p``."""
    process, dot, label = action.rpartition(".")
    return f"{process}{dot}{label.partition('#')[0]}"
