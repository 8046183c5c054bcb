# SPDX-License-Identifier: Apache-2.0
"""Inferred lemmas of a spec: found by the engine, printed, and proved again from what was printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rmapspec.engines.infer import infer
from rmapspec.engines.proof import ProofOutcome, prove
from rmapspec.lang.anysize import AnySize
from rmapspec.lang.anysize.vocabulary import vocabulary
from rmapspec.lang.formulas import parse_formulas
from rmapspec.lang.typed import Typed
from rmapspec.system.firstorder.model import Lemma


@dataclass(frozen=True, slots=True)
class Found:
    """Lemmas that, with the control lemmas, prove what ``outcome`` says; none and None where nothing was found.

    Every lemma that has a text was read back from it: it is the text's formula that was proved. ``why`` is what ended
    the search, empty where all goals are proved.
    """

    lemmas: tuple[Lemma, ...]
    outcome: ProofOutcome | None
    why: str


def inferred(
    lowered: AnySize,
    typed: Typed,
    goals: Sequence[str],
    *,
    deadline: float | None = None,
    progress: Callable[[str], None] | None = None,
) -> Found:
    """Lemmas that prove these properties for every size, with no hint but what the system itself says of control.

    ``deadline`` is a time of ``time.monotonic``. Raises KeyError for a property the system does not have.
    """
    control = tuple(lemma for lemma in lowered.system.lemmas if lemma.origin == "control")
    fo = replace(lowered.system, lemmas=control)
    found = infer(fo, goals, vocabulary=vocabulary(lowered), deadline=deadline, progress=progress)
    if not found.proved:
        return Found((), None, found.why or "nothing was proved")
    lemmas = read_back(lowered, typed, found.lemmas)
    outcome = prove(fo, [*control, *lemmas], found.proved, deadline=deadline, progress=progress)
    if set(outcome.proved) < set(found.proved):
        lost = ", ".join(n for n in found.proved if n not in outcome.proved)
        why = f"the printed invariant does not prove {lost} again" + (f": {outcome.why}" if outcome.why else "")
        return Found((), None, why)
    kept = set(outcome.invariant)
    return Found(tuple(x for x in lemmas if x.name in kept), outcome, found.why)


def read_back(lowered: AnySize, typed: Typed, lemmas: Sequence[Lemma]) -> tuple[Lemma, ...]:
    """The lemmas with the formulas that their texts stand for, where they have texts; raises SpecError for a text that
    the language does not have."""
    formulas, more = parse_formulas(typed, {x.name: x.text for x in lemmas if x.text}, "<inferred>")
    return tuple(replace(x, formula=lowered.formula(formulas[x.name], more)) if x.text else x for x in lemmas)
