# SPDX-License-Identifier: Apache-2.0
"""What a checked module tells lowering, and what the checker does with texts that are wrong in many ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check import check
from rmapspec.lang.check.nearest import distance, nearest
from rmapspec.lang.check.types import ERROR, broken, show
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.parse import parse
from tests.lang.check.suite import cases, check_files, diagnostics, files_of, with_header

SPEC = Path(__file__).resolve().parent.parent.parent / "spec"
SHIPPED = sorted(SPEC.rglob("*.rmap"))
EXPRESSIONS = get_args(s.Expr)
WORD = re.compile(r"[A-Za-z_]\w*")


@cache
def parsed(path: Path) -> s.Module:
    """A shipped file."""
    return parse(path.read_text(encoding="utf-8"), path.name)


def base_of(module: s.Module) -> s.Module | None:
    """The shipped spec that a design is of."""
    return None if module.base is None else parsed(SPEC / f"{module.base.text}.rmap")


def checked(text: str) -> t.Typed:
    """A text that is right."""
    return check_files(files_of(with_header(text)))


def nodes(node: Any) -> Iterator[Any]:
    """A node and everything below it."""
    if isinstance(node, tuple):
        for item in node:
            yield from nodes(item)
    elif is_dataclass(node) and not isinstance(node, s.Span):
        yield node
        for field in fields(node):
            yield from nodes(getattr(node, field.name))


def right_texts() -> Iterator[t.Typed]:
    """Everything that the checker accepts: the shipped files and the cases without mistakes."""
    for path in SHIPPED:
        yield check(parsed(path), base_of(parsed(path)))
    for case in cases():
        if not case.expected:
            yield check_files(files_of(case.text))


def without_type(node: Any) -> Iterator[Any]:
    """The expressions inside a node that stand for no value: labels, locks, types, ranges of domains."""
    match node:
        case s.Binder() | s.For() | s.Choose():
            yield node.domain
        case s.Temporal() if node.domain is not None:
            yield node.domain
        case s.ProcessDecl() if node.index is not None:
            yield node.index[1]
        case s.Binary(_, "in" | "not in", _, right):
            yield right
        case s.Call(_, function, args) if function.text == "at":
            yield from nodes(args[1])
        case s.Call(_, function, args) if function.text in ("size", *LOCK_PREDICATES):
            yield args[0]


LOCK_PREDICATES = ("holds", "holds_read", "holds_write", "held", "read_held", "write_held")


def test_every_expression_has_its_type() -> None:
    """Lowering asks for the type of an expression and there is none, or it is the type of a mistake."""
    for typed in right_texts():
        tree = [n for m in (typed.base, typed.module) if m is not None for n in nodes(m.declarations)]
        names = {n for n in tree if isinstance(n, s.Name)}
        spared = {id(e) for n in tree for e in without_type(n)}
        for node in tree:
            if isinstance(node, EXPRESSIONS) and node not in names and id(node) not in spared:
                assert node in typed.types, f"{node.span}: {type(node).__name__}"
        assert not [show(of) for of in typed.types.values() if broken(of)]


def test_every_name_in_an_expression_is_resolved() -> None:
    """Lowering meets a name and does not know what it stands for."""
    for typed in right_texts():
        tree = [n for m in (typed.base, typed.module) if m is not None for n in nodes(m.declarations)]
        for node in tree:
            match node:
                case s.Call():
                    assert node.function in typed.symbols, node.span
                case s.Is():
                    assert node.constructor in typed.symbols, node.span
                case s.LockOp():
                    assert node.lock in typed.symbols, node.span
                case s.Assign() | s.PrimeAssign():
                    assert node.target in typed.symbols, node.span
                case s.Binder() | s.For() | s.Choose() if isinstance(node.domain, s.Name):
                    assert node.domain in typed.symbols, node.span
                case s.Binary(_, op, left, right):
                    assert op == ".." or all(e in typed.symbols for e in (left, right) if isinstance(e, s.Name)), (
                        node.span
                    )


def test_every_construct_is_accepted_somewhere() -> None:
    """A construct of the language is in no text that the checker accepts: it might refuse it always."""
    accepted: set[type] = set()
    for typed in right_texts():
        accepted |= {type(n) for m in (typed.base, typed.module) if m is not None for n in nodes(m)}
    everything = {getattr(s, name) for name in s.__all__}
    classes = {c for c in everything if isinstance(c, type)} - {s.Span, s.Stray, s.SourceAnchor, s.AnyNumber}
    assert classes <= accepted, sorted(c.__name__ for c in classes - accepted)


def test_three_mistakes_are_three_diagnostics() -> None:
    """One mistake hides another, or one is told twice."""
    text = (
        "sort Item[1..3] ordered;\n"
        "var queue: seq Item = [];\n"
        "var count_of: map Item -> 0..3 = map i in Item: false;\n"
        "process worker { for v in Item { add: queue := append(queue, v); drop: queue := remov(queue, v); } }\n"
        "invariant short: len(queue) <= size(Itme);\n"
    )
    assert [(d.code, d.span.line) for d in diagnostics(text)] == [("T301", 4), ("T103", 5), ("T102", 6)]


def test_diagnostics_come_in_the_order_of_the_text() -> None:
    """A person has to jump to and fro in the file."""
    text = "invariant A: b1;\ninvariant B: b2;\nvar c: 0..1 = true;\ninvariant D: b1;\n"
    assert [d.span.line for d in diagnostics(text)] == [2, 3, 4]


def test_a_design_needs_its_base() -> None:
    """A caller forgets the base, and every name of it is reported as unknown."""
    design, spec = parsed(SPEC / "designs" / "baseline.rmap"), parsed(SPEC / "fork.rmap")
    with pytest.raises(ValueError, match="together with its base"):
        check(design)
    with pytest.raises(ValueError, match="a spec alone"):
        check(spec, spec)


def test_a_base_and_its_design_are_joined() -> None:
    """Lowering loses a declaration of the base, or lowers the abstract process."""
    typed = checked(
        "spec base\nvar a: bool = true;\nabstract process p;\nprocess q { x: skip; }\nexpect holds;\n"
        "design d of base\nvar b: bool = true;\nprocess p { y: a := b; }\n"
    )
    assert list(typed.variables) == ["a", "b"]
    assert list(typed.processes) == ["p", "q"]
    assert typed.processes["p"].body
    assert typed.expectations == ()
    assert typed.base is not None
    assert typed.base.name.text == "base"


def named(typed: t.Typed, text: str) -> list[t.Symbol]:
    """What the uses of a name stand for, in the order of the text."""
    found = [(n.span, x) for n, x in typed.symbols.items() if isinstance(n, s.Name) and n.text == text]
    return [x for _, x in sorted(found, key=lambda pair: pair[0])]


def test_what_names_stand_for() -> None:
    """A name is resolved to something else than it stands for."""
    typed = checked(
        "sort Item[1..2];\nenum Mark { none, seen(item: Item) }\nparam mode: {fast, slow} = fast;\nrwsem tree;\n"
        "var mark: Mark = none;\nvar last: Item? = none;\nfun yes(i: Item): bool = mark == seen(i);\n"
        "process p { var own: bool = false; a: own := held(tree) and mode == slow; }\n"
        "process q[k in 0..1] { b: require p.own and k == 0; c: choose y in Item { last := y; } }\n"
        "invariant I: forall x in Item: yes(x) and not at(q[0], b) and mark is seen;\n"
    )
    assert named(typed, "none") == [t.MemberSymbol("Mark", "none"), t.NoneSymbol()]
    assert named(typed, "seen") == [t.MemberSymbol("Mark", "seen")] * 2
    assert named(typed, "slow") == [t.MemberSymbol("mode", "slow")]
    assert named(typed, "mode") == [t.ParamSymbol(typed.params["mode"])]
    assert named(typed, "tree") == [t.LockSymbol(typed.locks["tree"])]
    assert named(typed, "Item")[0] == t.SortSymbol(t.LSort("Item"))
    assert named(typed, "yes") == [t.FunSymbol(typed.funs["yes"])]
    assert named(typed, "at") == [t.BuiltinSymbol("at")]
    process = typed.processes["p"]
    local = t.LocalSymbol(process.locals[0], process)
    assert named(typed, "own") == [local]
    assert [x for n, x in typed.symbols.items() if isinstance(n, s.Field)] == [local]
    roles = {x.binder.text: x.role for x in typed.symbols.values() if isinstance(x, t.BoundSymbol)}
    assert roles == {"i": "fun", "k": "index", "y": "choose", "x": "binder"}


def test_what_is_lifted_to_an_option() -> None:
    """A value and an option are compared by their codes though one of them was never lifted."""
    typed = checked(
        "sort Item[1..2];\nvar last: Item? = none;\nvar some: set Item = {};\n"
        "process p { a: choose y in some { last := y; } }\ninvariant I: forall x in Item: last != x and none == last;\n"
    )
    lifted = {e.text for e in typed.lifted if isinstance(e, s.Name)}
    assert (lifted, len(typed.lifted)) == ({"x", "y"}, 2)
    assert all(typed.types[e] == t.LSort("Item") for e in typed.lifted)


def test_enums_come_after_those_they_carry() -> None:
    """Lowering lays an enum out before the sizes of what it carries are known."""
    typed = checked("enum A { a(b: B) }\nenum B { b(c: C), c }\nenum C { d, e }\nvar x: A = a(b(d));\n")
    assert list(typed.enums) == ["C", "B", "A"]


@st.composite
def swapped(draw: st.DrawFn) -> s.Module | None:
    """A shipped file with some of its names replaced by others of it; None when it does not parse any more."""
    path = draw(st.sampled_from(SHIPPED))
    text = path.read_text(encoding="utf-8")
    words = list(WORD.finditer(re.sub(r'//.*|"[^"\n]*"', lambda m: " " * len(m.group()), text)))
    for word in sorted(draw(st.sets(st.sampled_from(words), min_size=1, max_size=4)), key=lambda m: -m.start()):
        other = draw(st.sampled_from(words)).group()
        text = text[: word.start()] + other + text[word.end() :]
    try:
        return parse(text, path.name)
    except SpecError:
        return None


def outcome(module: s.Module) -> t.Typed | SpecError:
    """What becomes of a module of which nobody knows whether it is right."""
    try:
        return check(module, None if module.base is None else parsed(SPEC / "fork.rmap"))
    except SpecError as error:
        return error


@given(swapped())
def test_swapped_names_never_break_the_checker(module: s.Module | None) -> None:
    """A wrong text makes the checker fall over instead of saying what is wrong with it."""
    found = None if module is None else outcome(module)
    if isinstance(found, SpecError):
        assert found.stage == "type"
        assert found.diagnostics
    elif found is not None:
        assert not any(broken(of) for of in found.types.values())


@pytest.mark.parametrize(
    ("a", "b", "steps"),
    [("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ab", "b", 1)],
)
def test_distance(a: str, b: str, steps: int) -> None:
    """Hints name another word than the nearest."""
    assert distance(a, b) == distance(b, a) == steps


def test_nearest() -> None:
    """A hint is given where nothing is near, or the nearer of two words is passed over."""
    assert nearest("raedy", ["read", "ready", "steady"]) == "ready"
    assert nearest("READY", ["ready", "reads"]) == "ready"
    assert nearest("x", ["y", "z"]) is None
    assert nearest("elephant", ["mouse", "ant"]) is None
    assert nearest("same", ["same"]) is None


def test_types_are_shown_in_the_words_of_the_language() -> None:
    """A message names a type as no text can write it."""
    item = t.LSort("Item")
    assert show(t.LMap(t.LProcess(), t.LSet(t.LOption(item)))) == "map Process -> set Item?"
    assert [show(of) for of in (t.LBool(), t.LInt(), t.LSeq(t.LEnum("Mark")))] == ["bool", "int", "seq Mark"]
    assert broken(t.LMap(item, t.LSeq(ERROR)))
