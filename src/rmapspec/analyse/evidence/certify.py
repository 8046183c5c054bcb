# SPDX-License-Identifier: Apache-2.0
"""Finding what is proved of a spec for every size, as claims and questions that another solver can judge."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from platform import python_version

from rmapspec import __version__
from rmapspec.analyse.evidence.every_size import FORM, EverySize, ProofRecord, Shown, sealed, source_hashes
from rmapspec.analyse.evidence.gather import GatherError
from rmapspec.analyse.evidence.invariants import (
    Stated,
    conjuncts_of,
    expected,
    file_names,
    owed,
    provable,
    stated,
    to_show,
)
from rmapspec.analyse.evidence.recheck import Progress
from rmapspec.analyse.proving.scenarios import proof_scenarios
from rmapspec.engines.logic import answer_to
from rmapspec.engines.proof import Needs, Obligation, all_needed, needs, prove, reduced, smtlib
from rmapspec.engines.proof.second import cvc5_version, have_cvc5
from rmapspec.engines.solver import Answer, version
from rmapspec.lang.anysize import lower_any_size
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.spec import Spec

SECONDS = 120.0
"""What the obligations of one action may take."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Claims for every size, and the questions kept as files, by their path beside the claims."""

    claims: EverySize
    files: dict[str, str]


def certify(spec: Spec, progress: Progress | None = None) -> Certificate:
    """All that is proved in the scenarios with any number of some process; questions are kept for the smallest of them.

    Raises GatherError where an obligation that the engine has discharged is not decided when it stands alone.
    """
    scenarios = proof_scenarios(spec)
    records: list[ProofRecord] = []
    files: dict[str, str] = {}
    for scenario in scenarios:
        record, texts = _scenario(spec, scenario, scenario == scenarios[-1], progress)
        records.append(record)
        files.update(texts)
    claimed = {name for r in records for name in r.proved}
    return Certificate(
        sealed(
            EverySize(
                v=FORM,
                spec=spec.name,
                tools=tools(),
                sha256=source_hashes(spec),
                proofs=records,
                unclaimed=[name for name in expected(spec) if name not in claimed],
            )
        ),
        files,
    )


def tools() -> dict[str, str]:
    """The versions of what finds and judges proofs."""
    found = {"rmapspec": __version__, "python": python_version(), "z3": version()}
    return {**found, "cvc5": cvc5_version().removeprefix("cvc5 ")} if have_cvc5() else found


def _scenario(spec: Spec, scenario: str, keep: bool, progress: Progress | None) -> tuple[ProofRecord, dict[str, str]]:
    """What is proved in one scenario, and the questions."""
    try:
        lowered = lower_any_size(spec.typed, scenario, spec.settings)
    except SpecError as error:
        return ProofRecord(scenario, [], [], [], [], [], [], error.diagnostics[0].message), {}
    conjuncts, names = conjuncts_of(spec, lowered.system.lemmas), list(provable(lowered.system))
    where = stated(spec, scenario, conjuncts)
    found = _needs(where, names, progress)
    if any(n is None for _, n in found):
        outcome = prove(where.system, where.lemmas, names, progress=progress)
        conjuncts = [c for c in conjuncts if c.name in outcome.invariant]
        names = list(outcome.proved)
        where = stated(spec, scenario, conjuncts)
        found = _needs(where, names, progress)
    notes = [n.text for n in where.system.notes]
    if not names or not owed(lowered) <= set(names):
        return ProofRecord(scenario, list(where.system.unbounded), [], notes, [], [], [], "nothing is proved"), {}
    shown, texts = _questions(where, found, keep, progress)
    rewritten = [o.name for o in to_show(where, names) if o.trivial]
    unbounded = list(where.system.unbounded)
    return ProofRecord(scenario, unbounded, names, notes, conjuncts, shown, rewritten, ""), texts


def _needs(where: Stated, names: Sequence[str], progress: Progress | None) -> list[tuple[Obligation, Needs | None]]:
    """What suffices for each obligation that rewriting does not decide, in the order of the obligations."""
    asked = [o for o in to_show(where, names) if not o.trivial]
    groups: dict[str | None, list[Obligation]] = {}
    for o in asked:
        groups.setdefault(o.action, []).append(o)
    found: dict[int, Needs | None] = {}
    for at, group in enumerate(groups.values()):
        if progress is not None:
            progress(f"{where.system.name}, {where.system.scenario}: {at} of {len(groups)} actions")
        answers = needs(group, time.monotonic() + SECONDS)
        found.update({id(o): n for o, n in zip(group, answers, strict=True)})
    return [(o, found[id(o)]) for o in asked]


def _questions(
    where: Stated, found: Sequence[tuple[Obligation, Needs | None]], keep: bool, progress: Progress | None
) -> tuple[list[Shown], dict[str, str]]:
    """The records of obligations and their files, each decided once more from its text; raises GatherError."""
    fo = where.system
    shown: list[Shown] = []
    files: dict[str, str] = {}
    for (o, some), file in zip(found, file_names(fo.scenario, [o for o, _ in found]), strict=True):
        if progress is not None:
            progress(f"{fo.name}, {fo.scenario}: {len(shown)} of {len(found)} obligations")
        for needed in [n for n in (some, all_needed(o)) if n is not None]:
            text = smtlib(fo, reduced(o, needed))
            if answer_to(text, SECONDS) is Answer.UNSAT:
                break
        else:
            raise GatherError(f"{o.name} ({fo.scenario}) is not decided when it stands alone")
        if keep:
            files[file] = text
        shown.append(
            Shown(
                o.kind.value, o.clause, o.action or "", list(needed.axioms), list(needed.invariant),
                list(needed.guards), file if keep else "",
            )
        )  # fmt: skip
    return shown, files
