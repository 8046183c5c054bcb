# SPDX-License-Identifier: Apache-2.0
"""Processes that a scenario does not run are values of Process, too: a proof must not forget them, nor take those of
which there may be none for running."""

from __future__ import annotations

import pytest

from rmapspec.api import check, loads
from rmapspec.lang.anysize import lower_any_size
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.spec import Spec
from rmapspec.system.verdict import Word
from tests.anysize.finite import guard_of, walk

OTHERS = """spec x
var m: map Process -> bool = map p in Process: true;
process a {{ l: m[self] := true; }}
process b {{ first: skip; loop {{ k: {step}; }} }}
scenario s0 {{ a; }}
scenario s1 {{ a; b; }}
scenario many {{ a; {many} }}
invariant I: {claim};
"""


def spec_of(claim: str, many: str = "b * any;", step: str = "skip") -> Spec:
    """A spec with one claim."""
    return loads(OTHERS.format(claim=claim, many=many, step=step))


@pytest.mark.parametrize(
    "claim",
    [
        "exists p in Process: p is b and (at(p, first) or at(p, k))",
        "forall p in Process: p is b => not ended(p)",
        "forall p in Process: p is b => at(p, first) or after(p, first) or after(p, k)",
    ],
)
def test_one_that_does_not_run(claim: str) -> None:
    """What holds of each process that runs is told of scenarios that run none; check ends in a disagreement."""
    report = check(spec_of(claim))
    assert [(p.name, p.word, p.proved_in) for p in report.properties] == [("I", Word.VIOLATED, "")]


def test_all_of_a_declaration_missing() -> None:
    """A claim about all processes is proved where some of them do not even have a value."""
    text = OTHERS.format(claim="forall p in Process: not (p is b)", many="", step="skip").replace(
        "{ a;  }", "{ a * any; }"
    )
    report = check(loads(text))
    assert [(p.name, p.word, p.proved_in) for p in report.properties] == [("I", Word.VIOLATED, "")]


@pytest.mark.parametrize("claim", ["m == (map p in Process: true)", "m[b]", "forall p in Process: m[p]"])
def test_what_is_kept_of_them(claim: str) -> None:
    """A proof says something of a map at a process of which it knows nothing."""
    text = OTHERS.format(claim=claim, many="", step="skip").replace("{ a;  }", "{ a * any; }")
    lowered = lower_any_size(loads(text).typed, "many")
    assert [p.name for p in lowered.system.properties] == []
    assert [n.text for n in lowered.system.notes if n.text.startswith("I is left out")]


def test_assigned() -> None:
    """A step of any size assigns a process that it does not have."""
    text = OTHERS.format(claim="true", many="", step="skip").replace("{ a;  }", "{ a * any; }")
    text = text.replace("process a", "var who: Process = a;\nprocess a").replace("m[self] := true", "who := b")
    with pytest.raises(SpecError):
        lower_any_size(loads(text).typed, "many")


def test_guard_with_idle_instances() -> None:
    """Instances that run in other scenarios only differ from what the system of any size says of them."""
    spec = spec_of("forall p in Process: p is b and started(p) => after(p, first) or after(p, k)")
    lowered = lower_any_size(spec.typed, "many")
    for scenario in ("s0", "s1"):
        assert walk(guard_of(lowered, spec.family({}).system(scenario))).wrong == {}


# ------------------------------------------------------------ counts


def test_an_action_that_counts() -> None:
    """A primed assignment to a number that is taken for a count is overlooked, and a false count is proved."""
    report = check(
        loads("""spec x
sort V[1..2];
var n: 0..9 = 0;
var s: set V = {};
action more(v: V) { require n < 9; n' = n + 1; }
process w { a: skip; }
scenario one { w; }
scenario many { w * any; }
invariant A: n == count v in V: v in s;
""")
    )
    assert [(p.name, p.word, p.proved_in) for p in report.properties] == [("A", Word.VIOLATED, "")]


def test_a_count_of_itself() -> None:
    """A number that counts where it is positive is lowered for ever."""
    spec = loads("""spec x
sort V[1..2];
var n: 0..4 = 0;
process w { a: skip; }
scenario one { w; }
scenario many { w * any; }
invariant A: n == count v in V: n > 0;
""")
    assert any("is not taken for" in n.text for n in lower_any_size(spec.typed, "many").system.notes)


def test_chosen_among_alternatives() -> None:
    """A step chooses a value of an enum that no variable has, and looking for a counterexample crashes."""
    spec = loads("""spec x
sort V[1..2];
enum E { one(v: V), none_at_all }
var s: set E = {};
process w { a: choose e in E { s := s union {e}; } }
scenario one_w { w; }
scenario many { w * any; }
invariant A: none_at_all not in s;
""")
    report = check(spec)
    assert [(p.name, p.word, p.proved_in) for p in report.properties] == [("A", Word.VIOLATED, "")]


def test_a_witness_that_is_never_reached() -> None:
    """What is vacuous at every size examined is told as proved all the same."""
    spec = loads("""spec x
var b: bool = false;
process w { a: skip; }
scenario one { w; }
scenario many { w * any; }
invariant A: not b covered by b;
""")
    assert [(p.word, p.proved_in) for p in check(spec).properties] == [(Word.VACUOUS, "")]
