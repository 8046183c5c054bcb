# SPDX-License-Identifier: Apache-2.0
"""Bounded claims as text, judged again from the text alone."""

from __future__ import annotations

import pytest

from rmapspec.engines.bmc import bmc
from rmapspec.engines.encode.obligation import obligation
from rmapspec.engines.encode.smtlib import quoted
from rmapspec.engines.solver import Answer, check_text
from rmapspec.system.expr import Next, Op
from rmapspec.system.model import PropertyKind
from tests.support.random_systems import random_system
from tests.support.small_systems import UP_TO_3, X, counter, invariant, number, of_kind, truth


def answers(text_at: list[str]) -> list[str]:
    """What the solver says to each text."""
    return [check_text(text).value for text in text_at]


def test_stuttering_keeps_what_a_system_that_ends_has_shown() -> None:
    """Without a stutter step no behaviour is as long as asked for, and the claim "no violation" is true of nothing."""
    system = counter(invariant("small", truth(Op.LT, X, number(2))), limit=2)
    texts = [obligation(system, "small", depth) for depth in range(6)]
    assert answers(texts) == ["unsat", "unsat", "sat", "sat", "sat", "sat"]


def test_a_step_is_not_a_state() -> None:
    """A claim about steps is judged on a state, or on stuttering."""
    jump = of_kind("jump", PropertyKind.STEP, truth(Op.LE, Next(UP_TO_3, "x"), number(1)))
    texts = [obligation(counter(jump), "jump", depth) for depth in range(4)]
    assert answers(texts) == ["unsat", "unsat", "sat", "sat"]


@pytest.mark.parametrize("seed", range(12))
def test_the_text_says_what_the_engine_says(seed: int) -> None:
    """The claim written down is another one than the engine has decided."""
    system = random_system(seed)
    for verdict in bmc(system, depth=3).verdicts:
        length = None if verdict.trace is None else len(verdict.trace)
        expected = ["sat" if length is not None and length <= depth else "unsat" for depth in range(4)]
        assert answers([obligation(system, verdict.prop, depth) for depth in range(4)]) == expected, verdict.prop


def test_the_text_is_the_same_every_time() -> None:
    """Evidence that is written anew differs although nothing has changed."""
    system = random_system(2)
    name = system.properties[0].name
    assert obligation(system, name, 2) == obligation(system, name, 2)


def test_what_cannot_be_claimed_is_refused() -> None:
    """A claim about liveness, an unknown property or an impossible name is written down nevertheless."""
    system = counter(of_kind("live", PropertyKind.TEMPORAL))
    with pytest.raises(ValueError, match="temporal"):
        obligation(system, "live", 2)
    with pytest.raises(KeyError):
        obligation(system, "other", 2)
    with pytest.raises(ValueError, match="symbol"):
        quoted("a|b")


def test_a_question_in_text_is_answered() -> None:
    """The solver reads text wrongly."""
    assert check_text("(declare-const a Bool)(assert a)") is Answer.SAT
    assert check_text("(declare-const a Bool)(assert a)(assert (not a))", 5.0) is Answer.UNSAT
