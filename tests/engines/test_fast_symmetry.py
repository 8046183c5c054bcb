# SPDX-License-Identifier: Apache-2.0
"""States that differ by an exchange of interchangeable elements count once, and nothing that is said changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from rmapspec.api import load, loads
from rmapspec.engines.explore import Limits, explore
from rmapspec.engines.fast import search
from rmapspec.engines.fast.arranging import arranged
from rmapspec.engines.fast.breadth import Breadth
from rmapspec.engines.fast.layout import Layout
from rmapspec.engines.fast.symmetry import symmetry_of
from rmapspec.system.evaluate import initial_states, replay_violation, successors
from rmapspec.system.expr import App, Const, Op, Ref
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.types import BOOL
from rmapspec.system.verdict import Outcome

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "spec" / "examples"
STATEMENTS = (
    "m[i] := (m[i] + 1) % 3;",
    "chosen := chosen union {i};",
    "chosen := chosen minus {i};",
    "owner := i;",
    "owner := none;",
    "n := size_of(chosen);",
    "skip;",
    "{ require owner == none; owner := i; }",
    "{ require i not in order; order := append(order, i); }",
    "{ require i in order; order := remove(order, i); }",
    "{ require forall j in Node: m[j] < 2; m[i] := 2; }",
    "{ require exists j in Node: j != i and j in chosen; m := map j in Node: 0; }",
    "{ require first(order) == i; flags := flags union {mine(i)}; }",
    "flags := flags union {all};",
)
CONDITIONS = (
    "(count j in Node: m[j] == 2) <= 2",
    "owner == none or n < 3",
    "chosen != set j in Node: true",
    "len(order) < 3",
    "forall j in Node: mine(j) in flags => j in chosen",
    "forall j in Node: j in chosen or m[j] < 2",
    "forall j in Node: at(worker[j], one) or owner != j",
    "not exists j in Node: j in order and j in chosen and owner == j",
)


def specification(rng: Random) -> str:
    """A random spec with three interchangeable processes."""
    one, two, three = (rng.choice(STATEMENTS).replace("n := size_of(chosen);", "n := card(chosen);") for _ in range(3))
    claims = rng.sample(CONDITIONS, 3)
    kept = "".join(f"invariant I{k}: {c};\n" for k, c in enumerate(claims))
    return (
        "spec drawn\nsort Node[3..3] symmetric;\nenum Flag { mine(of: Node), all }\n"
        "var m: map Node -> 0..2 = map i in Node: 0;\nvar chosen: set Node = {};\nvar owner: Node? = none;\n"
        "var order: seq Node = [];\nvar n: 0..3 = 0;\nvar flags: set Flag = {};\n"
        f"process worker[i in Node] {{\n  one: {one}\n  two: {two}\n  loop {{ three: {three} }}\n}}\n"
        f"{kept}cover c: {claims[0]};\ndeadlock free;\n"
    )


def told(outcome: Outcome) -> tuple[object, ...]:
    """What an outcome says that must not depend on symmetry."""
    verdicts = [(v.prop, v.word, v.depth, v.why, None if v.trace is None else len(v.trace)) for v in outcome.verdicts]
    return verdicts, outcome.depth, outcome.reached, {name for name, n in outcome.fired if n}, outcome.complete


def compare(system: System, limits: Limits | None = None) -> tuple[Outcome, Outcome]:
    """Asserts that both searches say the same and that reduced traces are real; both outcomes."""
    whole, reduced = explore(system, limits=limits), search(system, limits=limits, reduce=True)
    assert told(whole) == told(reduced)
    for verdict in reduced.verdicts:
        if verdict.trace is not None:
            replay_violation(system, verdict.trace, verdict.prop)
    return whole, reduced


@pytest.mark.parametrize("chunk", range(4))
def test_random_symmetric_systems(chunk: int) -> None:
    """Symmetry hides a violation, makes a trace longer or invents one."""
    violated = smaller = 0
    for seed in range(12 * chunk, 12 * (chunk + 1)):
        spec = loads(specification(Random(seed)), f"drawn{seed}.rmap")
        family = spec.family({"Node": 3})
        system = family.system(family.scenarios[0])
        whole, reduced = compare(system)
        assert "Node" in reduced.reduced
        violated += any(v.trace is not None for v in reduced.verdicts)
        smaller += reduced.states < 0.7 * whole.states
    assert violated >= 4
    assert smaller >= 6


@pytest.mark.parametrize(
    ("name", "sizes", "states"),
    [
        ("two_phase_commit", {"RM": 3}, 80),
        ("two_phase_commit", {"RM": 5}, 314),
        ("readers_writers", {"Reader": 2, "Writer": 2}, 26),
    ],
)
def test_shipped_symmetric_specs(name: str, sizes: dict[str, int], states: int) -> None:
    """A shipped spec with a symmetric sort is not reduced, or reduced too far."""
    whole, reduced = compare(load(EXAMPLES / f"{name}.rmap").family(sizes).system("main"))
    assert reduced.states == states < whole.states
    assert "count once" in reduced.reduced
    assert not whole.reduced


def test_normal_forms_are_one_for_each_class() -> None:
    """Two states that differ by an exchange of elements both count, though one exchange leads from one to the other."""
    system = load(EXAMPLES / "two_phase_commit.rmap").family({"RM": 3}).system("main")
    symmetry, layout = symmetry_of(system), Layout(system.variables)
    assert symmetry is not None
    seen = set(initial_states(system))
    todo = list(seen)
    while todo:
        new = {step.state for step in successors(system, todo.pop()) if step.state is not None} - seen
        seen |= new
        todo += new
    for state in seen:
        normal, made = arranged(system, layout, symmetry, state)
        assert normal in seen
        for swap in symmetry.network:
            assert arranged(system, layout, symmetry, swap.state(system, state))[0] == normal
        for swap in reversed(made):
            normal = swap.state(system, normal)
        assert normal == state


def test_a_system_that_tells_elements_apart_is_not_reduced() -> None:
    """A property or a step speaks of one element, and a state in which it is another one's turn is thrown away."""
    system = load(EXAMPLES / "two_phase_commit.rmap").family({"RM": 3}).system("main")
    assert symmetry_of(system) is not None
    sort = system.symmetric[0]
    first = Const(sort, 0)
    picked = App(BOOL, Op.IN_SET, (first, Ref(system.variables[2].type, "tm_prepared")))
    claim = Property("first", "", PropertyKind.INVARIANT, App(BOOL, Op.NOT, (picked,)))
    assert symmetry_of(replace(system, properties=(*system.properties, claim))) is None
    one = replace(
        system.actions[0], guards=(*system.actions[0].guards, replace(system.actions[0].guards[0], expr=picked))
    )
    assert symmetry_of(replace(system, actions=(one, *system.actions[1:]))) is None
    started = replace(system.variables[2], init=Const(system.variables[2].type, 1))
    marked = replace(system, variables=(*system.variables[:2], started, *system.variables[3:]))
    assert symmetry_of(marked) is None
    assert not search(marked, reduce=True).reduced


def test_what_is_undefined_is_told_as_without_symmetry() -> None:
    """An evaluation error under symmetry is lost, or its way is that of another element."""
    text = (
        "spec drawn\nsort Node[3..3] symmetric;\nvar n: 0..2 = 0;\n"
        "process worker[i in Node] { one: n := n + 1; two: skip; }\ninvariant I: n < 3;\ndeadlock free;\n"
    )
    system = loads(text, "drawn.rmap").family({"Node": 3}).system("main")
    whole, reduced = compare(system)
    assert whole.failure is not None
    assert reduced.failure is not None
    assert len(reduced.failure.trace) == len(whole.failure.trace)
    assert not reduced.reduced


def test_symmetry_keeps_bounds() -> None:
    """A bound by depth means something else under symmetry."""
    system = load(EXAMPLES / "two_phase_commit.rmap").family({"RM": 4}).system("main")
    compare(system, Limits(max_depth=5))
    assert Breadth(system, Limits()).run().reduced == ""
