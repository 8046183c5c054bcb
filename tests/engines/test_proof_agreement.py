# SPDX-License-Identifier: Apache-2.0
"""The proof engine against the concrete meaning, on random first-order systems and small structures."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from rmapspec.engines.proof.bounded import quantified_bmc
from rmapspec.engines.proof.cti import taken
from rmapspec.engines.proof.outcome import Status
from rmapspec.engines.proof.prove import prove
from rmapspec.engines.proof.rewrite import after
from rmapspec.system.firstorder.model import FirstOrderSystem
from rmapspec.system.firstorder.structure import Structure, environments, value
from rmapspec.system.model import PropertyKind
from tests.support.random_first_order import (
    FormulaMaker,
    initial,
    random_action,
    random_first_order_system,
    random_structure,
)

ANY = random_first_order_system(Random(0))
SIZES = (1, 2)
CHUNKS, EACH = 4, 8


def violations(fo: FirstOrderSystem, size: int) -> dict[str, int]:
    """The length of the shortest violation of each property, by plain search over all structures of a size."""
    found: dict[str, int] = {}

    def judge(kind: PropertyKind, depth: int, here: Structure, later: Structure | None) -> None:
        for p in fo.properties:
            if p.kind is kind and p.formula is not None and not value(p.formula, here, {}, later):
                found.setdefault(p.name, depth)

    layer = list(initial(fo, size))
    seen = {key(s) for s in layer}
    depth = 0
    for s in layer:
        judge(PropertyKind.INVARIANT, 0, s, None)
    while layer:
        depth += 1
        following = []
        for here in layer:
            for action in fo.actions:
                for env in environments(here, {}, action.params):
                    if all(value(g.formula, here, env) for g in action.guards):
                        later = taken(fo, action, here, env)
                        judge(PropertyKind.STEP, depth, here, later)
                        if key(later) not in seen:
                            seen.add(key(later))
                            following.append(later)
        for s in following:
            judge(PropertyKind.INVARIANT, depth, s, None)
        layer = following
    return found


def key(s: Structure) -> tuple[object, ...]:
    """A structure as something to compare."""
    return tuple((name, tuple(sorted(table.items()))) for name, table in sorted(s.tables.items()))


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_what_is_proved_has_no_violation(chunk: int) -> None:
    """A proof is wrong, a shortest behaviour is not shortest, or bounded checking misses a violation."""
    kinds: Counter[str] = Counter()
    for seed in range(chunk * EACH, (chunk + 1) * EACH):
        fo = random_first_order_system(Random(seed))
        names = [p.name for p in fo.properties]
        outcome = prove(fo, (), names)
        shortest: dict[str, int] = {}
        for size in SIZES:
            for name, depth in violations(fo, size).items():
                shortest[name] = min(depth, shortest.get(name, depth))
        for name in names:
            kinds[outcome.statuses[name].value] += 1
            if name in shortest:
                assert outcome.statuses[name] is not Status.PROVED, (seed, name)
                if shortest[name] <= 2:
                    kinds["violated"] += 1
                    bounded = quantified_bmc(fo, name, 2)
                    assert bounded.behaviour is not None, (seed, name, bounded.why)
                    assert len(bounded.behaviour.steps) <= shortest[name], (seed, name)
            elif outcome.statuses[name] is Status.PROVED:
                assert quantified_bmc(fo, name, 2).behaviour is None, (seed, name)
    assert kinds["proved"] >= 2
    assert kinds["violated"] >= 2


def test_substitution_means_the_state_after() -> None:
    """An obligation is about another state than the one the action leads to, or a variable is captured."""
    rng = Random(7)
    for _ in range(400):
        action = random_action(rng, "a")
        before = random_structure(rng, 2)
        f = FormulaMaker(rng, names=["x", "y", "i"]).formula((), 3)
        primed = FormulaMaker(rng, names=["x", "y", "i"], primed=True).formula((), 3)
        for env in environments(before, {}, action.params):
            later = taken(ANY, action, before, env)
            assert value(after(action, f), before, env) == value(f, later, {})
            assert value(after(action, primed, primed_only=True), before, env) == value(primed, before, {}, later)
