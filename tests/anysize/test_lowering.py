# SPDX-License-Identifier: Apache-2.0
"""What texts become without sizes: alternatives, sequences, loops, numbers, and what is refused."""

from __future__ import annotations

import pytest

from rmapspec.api import loads
from rmapspec.lang.anysize import AnySize, lower_any_size
from rmapspec.lang.codes import Code
from rmapspec.lang.codes_anysize import ANYSIZE_CODES
from rmapspec.lang.diagnose import SpecError
from rmapspec.system.firstorder.model import FirstOrderAction
from rmapspec.system.firstorder.terms import BOOL, And, Apply, Eq, Exists, Forall, If, Not, Or, Term, Var
from tests.anysize.finite import DESIGNS, any_size


def lowered(text: str, scenario: str = "main") -> AnySize:
    """A small text without sizes."""
    return lower_any_size(loads("spec t\n" + text).typed, scenario)


def action(of: AnySize, name: str) -> FirstOrderAction:
    """An action by name."""
    return next(a for a in of.system.actions if a.name == name)


def quantifiers(t: Term) -> int:
    """How many quantifiers a term has."""
    match t:
        case Forall(_, body) | Exists(_, body):
            return 1 + quantifiers(body)
        case And(args) | Or(args) | Apply(_, args):
            return sum(map(quantifiers, args))
        case If(a, b, c):
            return quantifiers(a) + quantifiers(b) + quantifiers(c)
        case Eq(a, b):
            return quantifiers(a) + quantifiers(b)
        case Not(a):
            return quantifiers(a)
        case _:
            return 0


def test_an_enum_is_expanded_by_constructor() -> None:
    """A function leads from an enum back to its sort, and proofs are no longer decidable."""
    found = lowered(
        "sort V[1..2]; enum E { a(v: V), b(v: V), c } var m: map E -> bool = map e in E: e is a; process p { x: skip; }"
    )
    shapes = {s.name: ([x.name for x in s.args], s.result) for s in found.system.symbols}
    assert shapes["m.a"] == (["V"], BOOL)
    assert shapes["m.c"] == ([], BOOL)
    assert [s.name for s in found.system.sorts if s.name in ("V", "E")] == ["V"]
    told = {c.name: c.formula for c in found.system.init}["m"]
    assert isinstance(told, And)
    assert [type(part) for part in told.args] == [Forall, Forall, Not]


def test_any_number_of_a_process_has_a_sort_of_its_own() -> None:
    """A proof speaks of a fixed number of walkers."""
    system = any_size("baseline", "walkers").system
    assert system.unbounded == ("Vma", "walker")
    assert {s.name: [x.name for x in s.args] for s in system.symbols}["missed.walker.child"] == ["walker", "Vma"]
    assert {s.name: s.args for s in system.symbols}["dup_mmap.pc"] == ()


@pytest.mark.parametrize("name", DESIGNS)
def test_updates_of_designs_are_free_of_quantifiers(name: str) -> None:
    """Weakest preconditions nest quantifiers, and the solver is lost."""
    for scenario in ("walkers", "all"):
        for a in any_size(name, scenario).system.actions:
            assert [u.symbol.name for u in a.updates if quantifiers(u.value)] == []


@pytest.mark.parametrize("name", DESIGNS)
def test_variables_are_never_captured(name: str) -> None:
    """A variable of an action is bound by a quantifier somewhere, so a substitution would change the meaning."""
    system = any_size(name, "walkers").system
    claims = [*(c.formula for c in system.lemmas), *(p.formula for p in system.properties)]
    bound = {v for f in claims if f is not None for v in binders(f)}
    for a in system.actions:
        own = {*a.params, *(v for u in a.updates for v in u.vars)}
        assert not own & bound
        assert not own & {v for g in (*a.guards, *a.requires) for v in binders(g.formula)}


def binders(t: Term) -> set[Var]:
    """The variables that a term binds."""
    match t:
        case Forall(vs, body) | Exists(vs, body):
            return {*vs, *binders(body)}
        case And(args) | Or(args) | Apply(_, args):
            return set().union(*map(binders, args)) if args else set()
        case If(a, b, c):
            return binders(a) | binders(b) | binders(c)
        case Eq(a, b):
            return binders(a) | binders(b)
        case Not(a):
            return binders(a)
        case _:
            return set()


SEQUENCE = """sort V[1..3]; var q: seq V = []; var done: bool = false;
process p {{ for v in V {{ go: {{ {step} }} }} }}
"""


@pytest.mark.parametrize(
    ("step", "demands"),
    [
        ("q := append(q, v);", ["it is not in the sequence yet"]),
        ("q := remove(q, v);", ["it is in the sequence"]),
        (
            "choose u in V { q := insert_after(q, u, v); }",
            ["its neighbour is in the sequence", "it is not in the sequence yet"],
        ),
        ("q := [];", []),
        ("if v in q { q := remove(q, v); }", []),
    ],
)
def test_what_a_sequence_demands_is_owed_and_no_guard(step: str, demands: list[str]) -> None:
    """An operation without a value is silently taken for a step that cannot happen."""
    found = action(lowered(SEQUENCE.format(step=step)), "p.go")
    assert [r.name for r in found.requires] == demands
    assert all("sequence" not in g.name for g in found.guards)


def test_a_loop_passes_elements_without_a_step() -> None:
    """A loop whose body may do nothing is taken to stop at each element."""
    text = "sort V[1..3]; var s: set V = any; process p { for v in V { if v in s { go: skip; } } end: skip; }"
    system = lowered(text).system
    assert [a.name for a in system.actions] == ["p.go", "p.end", "p.go#2", "p.end#2"]
    guard = next(g for g in system.actions[3].guards if g.name == "for v: no more")
    assert isinstance(guard.formula, Forall)


def test_numbers_are_left_out_and_named() -> None:
    """A proof is about another system than the text, and nobody is told."""
    found = lowered(
        "sort V[1..3]; var n: 0..3 = 0; var q: seq V = [];"
        "process p { for v in V { if len(q) == n { go: n := n + 1; } else { halt: q := []; } } }"
        "invariant I: n <= 3; invariant J: forall v in V: v in q => n == 1;"
    )
    notes = [n.text for n in found.system.notes]
    assert notes[0] == "`n` is left out: it holds numbers"
    assert "the test `len(q) == n` may go either way" in notes
    assert any(n.startswith("I is left out") for n in notes)
    assert any(n.startswith("J is judged in a stronger form") for n in notes)
    assert [p.name for p in found.system.properties] == ["J"]
    assert {a.label for a in found.system.actions} == {"go", "halt"}


COUNTER = """sort V[1..3]; var m: map V -> bool = map v in V: {first}; var n: 0..3 = {start};
process p {{ for v in V {{ go: {{ m[v] := true; {count} }} }} if n == 0 {{ none: skip; }} }}
invariant C: n == count v in V: m[v];
"""


def test_a_count_is_a_formula_where_an_invariant_says_so() -> None:
    """A test of a count goes either way although an invariant says what it counts."""
    found = lowered(COUNTER.format(first="false", start="0", count="if not m[v] { n := n + 1; }"))
    assert any("taken for the number that C says it is" in n.text for n in found.system.notes)
    go = action(found, "p.go")
    assert [r.name for r in go.requires] == ["C"]
    assert [c.prop for c in go.asserts] == ["C"]
    test = next(g for g in action(found, "p.none").guards if g.name.startswith("test"))
    assert isinstance(test.formula, Forall)


@pytest.mark.parametrize(
    ("first", "start", "count", "why"),
    [
        ("true", "0", "n := n + 1;", "its initial value"),
        ("false", "0", "n := n + 2;", "a step changes it by 2"),
        ("false", "0", "n := 1;", "a step assigns something else"),
    ],
)
def test_a_number_that_is_no_count_is_told(first: str, start: str, count: str, why: str) -> None:
    """A number that does not follow its count is taken for it, and what is proved is false."""
    found = lowered(COUNTER.format(first=first, start=start, count=count))
    assert any(f"`n` is not taken for what C says: {why}" in n.text for n in found.system.notes)
    assert all(p.name != "C" for p in found.system.properties)


def test_locks_are_relations_and_releases_are_owed() -> None:
    """Who holds a lock is not known to lemmas, or a release of what is not held passes for impossible."""
    found = lowered(
        "rwsem l; process p { a: down_write(l); b: up_write(l); } process q { c: down_read(l); d: up_read(l); }"
    )
    assert [r.name for r in action(found, "p.b").requires] == ["l is held by this process"]
    assert [r.name for r in action(found, "q.d").requires] == ["l is read-held by this process"]
    names = {lemma.name: lemma.text for lemma in found.system.lemmas}
    assert names["p: where it write-holds l"] == "holds_write(l, p) == after(p, a)"
    assert "l: one writer" in names


@pytest.mark.parametrize("code", ANYSIZE_CODES, ids=lambda c: c.code)
def test_the_example_of_a_code_has_the_mistake(code: Code) -> None:
    """The page of codes shows a text that is not refused."""
    with pytest.raises(SpecError) as caught:
        lower_any_size(loads(code.example).typed, "main")
    assert [d.code for d in caught.value.diagnostics] == [code.code]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("var x: 0..3 = 0; var b: bool = false; process p { a: b := x == 1; }", "depends on it exactly"),
        ("sort V[1..2]; var q: seq V = []; var b: bool = false; process p { a: b := first(q) == none; }", "`first`"),
        ("process p[i in 0..1] { a: skip; }", "the index of `p`"),
    ],
)
def test_what_leaves_the_fragment_is_named(text: str, words: str) -> None:
    """A text that no formula can speak of is lowered to something else, or refused without a word on why."""
    with pytest.raises(SpecError) as caught:
        lowered(text)
    assert words in caught.value.diagnostics[0].message


def test_ways_to_a_step_of_one_of_several_processes_have_names_of_their_own() -> None:
    """Obligations are told apart by their action's name: with two of one name, one of them is never asked about."""
    text = """
        sort V[1..2] ordered; var dirty: set V = {};
        process p { for v in V { soil: dirty := dirty union {v}; } }
        process q { x: skip; }
        scenario all { q * any; p * 2; }
    """
    names = [a.name for a in lowered(text, "all").system.actions]
    assert {"p#1.soil", "p#1.soil#2", "p#2.soil", "p#2.soil#2"} <= set(names)
    assert len(set(names)) == len(names)
