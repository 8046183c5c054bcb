# SPDX-License-Identifier: Apache-2.0
"""Other texts than fork: indexed processes, tries, free-standing actions, hand-off, locals; both lowerings agree."""

from __future__ import annotations

import pytest

from rmapspec.api import load, loads
from rmapspec.lang.anysize import lower_any_size
from rmapspec.lang.spec import Spec
from rmapspec.system.evaluate import initial_states
from rmapspec.system.firstorder.compiled import Compiler
from rmapspec.system.firstorder.structure import value
from tests.anysize.finite import ROOT, any_size, design, guard_of, transitions, walk

EXAMPLES = {
    "readers_writers": {"Reader": 2, "Writer": 1},
    "two_phase_commit": {"RM": 2},
}

TEXTS = {
    "hand-off": """rwsem l handoff; sort V[1..2] ordered; var s: set V = {};
        process w[v in V] { a: down_write(l); b: { s := s union {v}; up_write(l); } }
        process r { loop { c: down_read(l); d: up_read(l); } }
        invariant I: forall v in V: at(w[v], b) => not read_held(l);""",
    "locals": """sort V[1..2] ordered; sort K[1..2];
        process p[k in K] { var mine: V? = none; var seen: set V = {};
          for v in V { pick: choose u in V { mine := u; seen := seen union {v}; } }
          last: { require mine != none; require the(mine) in seen; mine := none; } }
        invariant I: forall k in K: ended(p[k]) => p[k].mine == none;""",
    "options": """sort V[1..2]; enum E { a(v: V), b } var x: E? = none; var q: seq E = [b];
        process p { loop {
          either { put: choose v in V { require a(v) not in q; q := insert_before(q, b, a(v)); x := a(v); } }
          or { take: { require x != none; require the(x) in q and x != b; q := remove(q, the(x)); x := none; } } } }
        invariant I: x == none or the(x) in q; invariant J: forall e in E: e is b => e in q;""",
    "failure": """mutex m; sort V[1..2] ordered; var s: set V = {};
        process p { for v in V { if v in s { continue; }
          go: { s := s union {v}; } or fail { undo: s := {}; break; } } z: skip; }
        process o { try_it: try mutex_lock(m) { in_it: mutex_unlock(m); } else { out: skip; } }
        scenario main { p; o * any; } scenario two { p; o * 2; }
        invariant I: forall x in Process: x is o and at(x, in_it) => holds(m, x);""",
}


def spec_of(text: str) -> Spec:
    """A small text."""
    return loads("spec t\n" + text)


@pytest.mark.parametrize("name", EXAMPLES)
def test_shipped_examples(name: str) -> None:
    """A text with other constructs than fork's means something else without sizes."""
    spec = load(ROOT / "spec" / "examples" / f"{name}.rmap")
    finite = spec.family(EXAMPLES[name]).system("main")
    guard = guard_of(lower_any_size(spec.typed, "main"), finite)
    assert [guard.starts(s) for s in initial_states(finite) if guard.starts(s)] == []
    seen = walk(guard)
    assert seen.wrong == {}
    assert seen.transitions > 20


@pytest.mark.parametrize("name", TEXTS)
def test_small_texts(name: str) -> None:
    """A construct that fork does not use means something else without sizes."""
    spec = spec_of(TEXTS[name])
    for size in (1, 2):
        family = spec.family(dict.fromkeys(spec.typed.sorts, size))
        for filler in (0, 1):
            finite = family.system(family.scenarios[0])
            guard = guard_of(lower_any_size(spec.typed, "main"), finite, filler)
            assert [guard.starts(s) for s in initial_states(finite) if guard.starts(s)] == []
            seen = walk(guard)
            assert seen.wrong == {}
            assert seen.transitions >= 2 * size


def test_generated_formulas_mean_what_structures_say() -> None:
    """The guard compares what no formula says."""
    lowered = any_size("two_pass", "walkers")
    guard = guard_of(lowered, design("two_pass").family({"Vma": 2}).system("walk"))
    claims = [c.formula for c in lowered.system.init] + [c.formula for c in lowered.system.lemmas]
    claims += [p.formula for p in lowered.system.properties if p.formula is not None]
    compiler = Compiler()
    answers = set()
    for i, (state, steps) in enumerate(transitions(guard.view.finite)):
        if i % 20 or not steps:
            continue
        here, after = guard.structure(state), guard.structure(steps[0][1])
        for f in claims:
            expected = value(f, here, {}, after)
            assert compiler.value(f, here, after=after) == expected
            answers.add(expected)
    assert answers == {False, True}
