# SPDX-License-Identifier: Apache-2.0
"""Obligations with only the hypotheses they need are no weaker, and follow."""

from pathlib import Path

import pytest

from rmapspec.analyse.evidence.invariants import conjuncts_of, provable, stated, to_show
from rmapspec.api import load
from rmapspec.engines.logic import answer_to
from rmapspec.engines.proof import Needs, Obligation, needs, reduced, smtlib
from rmapspec.engines.solver import Answer
from rmapspec.lang.anysize import lower_any_size
from rmapspec.system.firstorder.model import FirstOrderSystem

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def copying() -> tuple[FirstOrderSystem, list[Obligation]]:
    """The obligations of the baseline's copy."""
    spec = load(ROOT / "spec" / "designs" / "baseline.rmap")
    lowered = lower_any_size(spec.typed, "walkers", spec.settings)
    where = stated(spec, "walkers", conjuncts_of(spec, lowered.system.lemmas))
    shown = to_show(where, provable(lowered.system))
    return where.system, [o for o in shown if o.action == "dup_mmap.copy_page_range.copy" and not o.trivial]


def test_what_is_needed_suffices(copying: tuple[FirstOrderSystem, list[Obligation]]) -> None:
    """An obligation is written without a hypothesis that it needs."""
    fo, group = copying
    assert group
    for o, some in zip(group, needs(group), strict=True):
        assert some is not None
        fewer = reduced(o, some)
        assert set(fewer.assumed) <= set(o.assumed)
        assert len(fewer.assumed) < len(o.assumed)
        assert answer_to(smtlib(fo, fewer), 20) is Answer.UNSAT


def test_what_does_not_follow_has_no_needs(copying: tuple[FirstOrderSystem, list[Obligation]]) -> None:
    """A clause that an action breaks is taken for proved."""
    _, group = copying
    bare = [reduced(o, Needs((), (), ())) for o in group]
    assert None in needs(bare)


def test_an_unknown_hypothesis_is_refused(copying: tuple[FirstOrderSystem, list[Obligation]]) -> None:
    """A hypothesis that the obligation does not have can be added to it."""
    _, group = copying
    with pytest.raises(KeyError, match="anything"):
        reduced(group[0], Needs((), ("anything",), ()))
