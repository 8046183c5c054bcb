# SPDX-License-Identifier: Apache-2.0
"""What proofs for every size add to the verdicts of finite sizes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from rmapspec.analyse.proving.results import Proof
from rmapspec.analyse.results import PropertyResult
from rmapspec.lang import syntax as s
from rmapspec.lang.lower.instances import scenarios_of
from rmapspec.lang.spec import Spec
from rmapspec.system.verdict import Word


class DisagreementError(RuntimeError):
    """A property is proved and violated: one of the engines is wrong; the message says which property."""


def strengthened(
    spec: Spec, results: tuple[PropertyResult, ...], proofs: Sequence[Proof], reached: Mapping[str, Collection[str]]
) -> tuple[PropertyResult, ...]:
    """The verdicts with what is proved; raises DisagreementError.

    A property that holds at the sizes examined is proved where some scenario with any number of a process proves it;
    one that was not examined to the end only where that scenario has all the processes of every other. ``reached`` says
    in which scenarios a property's witness was: where none of them is within the one of the proof, it may be vacuous
    there, and is not told.
    """
    return tuple(_strengthened(spec, r, proofs, reached) for r in results)


def _strengthened(
    spec: Spec, result: PropertyResult, proofs: Sequence[Proof], reached: Mapping[str, Collection[str]]
) -> PropertyResult:
    proof = next((p for p in proofs if result.name in p.proved and _told(spec, result, p, reached)), None)
    if proof is None:
        return result
    if result.word is Word.VIOLATED:
        assert result.system is not None
        if _within(spec, result.system.scenario, proof.scenario):
            raise DisagreementError(f"{result.name} is proved in {proof.scenario} and violated in one of its scenarios")
        return replace(result, proved_in=proof.scenario)
    whole = all(_within(spec, name, proof.scenario) for name in scenarios_of(spec.typed))
    enough = result.word is Word.HOLDS or (whole and result.word in (Word.BOUNDED, Word.UNKNOWN))
    if enough:
        return replace(result, word=Word.PROVED, proved_in=proof.scenario, proved_whole=whole)
    return replace(result, proved_in=proof.scenario)


def _told(spec: Spec, result: PropertyResult, proof: Proof, reached: Mapping[str, Collection[str]]) -> bool:
    """Whether a proof says something: what the property is covered by happens in its scenario, as far as is known."""
    if result.word is Word.VACUOUS:
        return False
    if spec.typed.properties[result.name].covered is None or not reached:
        return True
    return any(_within(spec, scenario, proof.scenario) for scenario in reached.get(result.name, ()))


def _within(spec: Spec, small: str, large: str) -> bool:
    """Whether the processes of one scenario are among those of another."""
    scenarios = spec.typed.scenarios
    if small not in scenarios:
        return False
    allowed = {m.text: n for m, n in scenarios[large].members}
    return all(
        m.text in allowed and (allowed[m.text] is s.ANY or allowed[m.text] == n) for m, n in scenarios[small].members
    )
