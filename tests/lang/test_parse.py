# SPDX-License-Identifier: Apache-2.0
"""The tree that parse() makes: its shape, and the place of every node."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from rmapspec.lang import syntax as s
from rmapspec.lang.dump import dump
from rmapspec.lang.parse import parse
from rmapspec.lang.split import first_words
from rmapspec.lang.tables import load
from tests.house.tree import ROOT, files, shown

SPECS = files(ROOT / "spec", ".rmap")


def expression(text: str) -> s.Expr:
    """The tree of an expression."""
    (made,) = parse(f"spec t\nfun f(): bool = {text};\n", "x").declarations
    assert isinstance(made, s.FunDecl)
    return made.body


def steps(text: str) -> tuple[s.Statement, ...]:
    """The statements of a process."""
    (made,) = parse(f"spec t\nprocess p {{ {text} }}\n", "x").declarations
    assert isinstance(made, s.ProcessDecl)
    assert made.body is not None
    return made.body


def temporal(text: str) -> s.Temporal:
    """The tree of a temporal formula."""
    (made,) = parse(f"spec t\ntemporal T: {text};\n", "x").declarations
    assert isinstance(made, s.PropertyDecl)
    assert made.temporal is not None
    return made.temporal


def shape(node: Any) -> str:
    """An expression with all its parentheses."""
    match node:
        case s.Name():
            return node.text
        case s.Number():
            return str(node.value)
        case s.Unary():
            return f"({node.op} {shape(node.arg)})"
        case s.Binary():
            return f"({shape(node.left)} {node.op} {shape(node.right)})"
        case s.Binder():
            return f"({node.kind} {node.var.text} {shape(node.domain)}: {shape(node.body)})"
        case s.If():
            return f"(if {shape(node.cond)} {shape(node.then)} {shape(node.other)})"
        case s.Temporal():
            parts = [part for part in (node.var, node.domain, *node.args) if part is not None]
            return shape(node.state) if node.op == "atom" else f"({node.op} {' '.join(map(shape, parts))})"
        case s.Index():
            return f"{shape(node.base)}[{shape(node.key)}]"
        case s.Field():
            return f"{shape(node.base)}.{node.name}"
        case s.SeqLiteral():
            return f"[{' '.join(map(shape, node.items))}]"
    return type(node).__name__


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a => b => c", "(a => (b => c))"),
        ("a or b and c or d", "((a or (b and c)) or d)"),
        ("not a == b and c", "((not (a == b)) and c)"),
        ("a - b - c * d % e", "((a - b) - ((c * d) % e))"),
        ("a union b + c minus d", "((a union (b + c)) minus d)"),
        ("a in 0..N - 1", "(a in (0 .. (N - 1)))"),
        ("a not in b", "(a not in b)"),
        ("-a + - -b", "((- a) + (- (- b)))"),
        ("a and forall x, y in D: b or c => d", "(a and (forall x D: (forall y D: ((b or c) => d))))"),
        ("(forall x in D: a) or b", "((forall x D: a) or b)"),
        ("if a then b else c and d", "(if a b (c and d))"),
        ("1 + if a then b else c + 2", "(1 + (if a b (c + 2)))"),
        ("m[k][j].f.g == x", "(m[k][j].f.g == x)"),
        ("end == begin or lock.free == full", "((end == begin) or (lock.free == full))"),
        ("a /\\ ~b \\/ c \\in d", "((a and (not b)) or (c in d))"),
        ("a /= b", "(a != b)"),
        ("a == []", "(a == [])"),
    ],
)
def test_precedence(text: str, wanted: str) -> None:
    """An expression means something else than the reference says."""
    assert shape(expression(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("always p => q", "(=> (always p) q)"),
        ("always (p => eventually q)", "(always (=> p (eventually q)))"),
        ("p and q leadsto r or s", "(leadsto (p and q) (r or s))"),
        ("[]<>p", "(always (eventually p))"),
        ("[] [] not p ~> q", "(leadsto (always (always (not p))) q)"),
        ("always q == []", "(always (q == []))"),
        ("[] x not in []", "(always (x not in []))"),
        ("not always p", "(not (always p))"),
        ("forall x, y in D: p leadsto q", "(forall x D (forall y D (leadsto p q)))"),
        ("r and exists x in D: always p", "(and r (exists x D (always p)))"),
        ("(forall x in D: always p) leadsto q", "(leadsto (forall x D (always p)) q)"),
        ("forall x in D: p", "(forall x D: p)"),
    ],
)
def test_temporal_formulas(text: str, wanted: str) -> None:
    """A temporal property claims something else than is written."""
    assert shape(temporal(text)) == wanted


def test_statements() -> None:
    """A statement is read as another one."""
    text = """
      a "to {m[x]}, {{b}}": x := 1;
      b strong fair: { require "free": y; } @source("f.c", "g") or fail { c: skip; }
      d: x[1][2] := 3 or fail { };
      call f(x, {});
      e: call g();
      if a { } else if b { stop; } else { return; }
      h: for v in 0..3 { loop { break; } }
      i: try down_read(l) { } else { }
      either { } or { } or { }
      while a { continue; }
      x := 2;
      j: choose v in D { x := v; if a { skip; } else if b { skip; } }
    """
    found = steps(text)
    kinds = "Step Step Step CallStatement CallStatement IfStatement For Try Either While Stray Step"
    assert [type(node).__name__ for node in found] == kinds.split()
    first, second, third = found[0], found[1], found[2]
    assert isinstance(first, s.Step)
    assert isinstance(second, s.Step)
    assert isinstance(third, s.Step)
    assert first.title is not None
    assert [part if isinstance(part, str) else shape(part) for part in first.title] == ["to ", "m[x]", ", {b}"]
    assert (second.fairness, second.braced, len(second.anchors)) == ("strong fair", True, 1)
    assert second.failure is not None
    assert len(second.failure) == 1
    assert third.failure == ()
    last = found[-1]
    assert isinstance(last, s.Step)
    assert isinstance(last.body[0], s.Choose)
    assert not last.braced


def test_declarations() -> None:
    """A declaration loses a part, or gets another's."""
    text = """spec t "title \\"x\\" {y}"
      sort A[1..3] ordered; param K: {a, b} = a; enum E { a, b(x: A) }
      var m: map A -> seq A? = any; rwsem l; fun f(a: A, b: 0..N - 1): bool = true;
      procedure q() "t" { } process w[i in 0..2] optional strong fair "w" { var x: bool = false; }
      abstract process z; action c(r: A) fair "t" { x' = 1; } @source("f", "g")
      deadlock d "t" covered by true; cover v: true; scenario s "t" { w * 2; z; }
      cost k "t": count(down_read(l)) in s with A = 1, K = b; expect violated d, v;
      expect states 288 depth 10 in s with A = 3; expect holds;
    """
    module = parse(text, "x")
    assert module.title == 'title "x" {y}'
    kinds = "Sort Param Enum Var Lock Fun Procedure Process Process Action Property Cover Scenario Cost"
    assert [type(d).__name__ for d in module.declarations] == [
        f"{kind}Decl" for kind in f"{kinds} Expect Expect Expect".split()
    ]
    assert dump(module.declarations[3]).split("\n")[3:9] == [
        "  type: MapType",
        "    key: NamedType",
        "      name: 'A'",
        "    value: SeqType",
        "      of: OptionType",
        "        of: NamedType",
    ]
    worker = module.declarations[7]
    assert isinstance(worker, s.ProcessDecl)
    assert (worker.optional, worker.fairness, worker.title, len(worker.locals)) == (True, "strong fair", "w", 1)
    counted = module.declarations[15]
    assert isinstance(counted, s.ExpectDecl)
    assert (counted.states, counted.depth, counted.scenario and counted.scenario.text) == (288, 10, "s")


def nodes(node: Any) -> Iterator[Any]:
    """All nodes of a tree."""
    if isinstance(node, tuple):
        for item in node:
            yield from nodes(item)
    elif is_dataclass(node) and not isinstance(node, s.Span):
        yield node
        for field in fields(node):
            yield from nodes(getattr(node, field.name))


def cut(text: str, span: s.Span) -> str:
    """The part of a text that a span covers."""
    lines = text.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    return "\n".join([lines[0][span.column - 1 :], *lines[1:]])


@pytest.mark.parametrize("path", SPECS, ids=shown)
def test_every_node_knows_its_place(path: Path) -> None:
    """A message points to the wrong place of a text."""
    text = path.read_text(encoding="utf-8")
    for node in nodes(parse(text, "x")):
        here = cut(text, node.span)
        assert here == here.strip()
        match node:
            case s.Name():
                assert here == node.text
            case s.Number():
                assert int(here) == node.value
            case s.Binary():
                assert here.startswith((cut(text, node.left.span), "("))
            case s.Step():
                assert here.startswith(node.label.text)
            case s.Field():
                assert cut(text, node.name_span) == node.name


def test_places_with_tabs_and_other_alphabets() -> None:
    """A column counts bytes or expands tabs, so that messages and editors disagree."""
    text = '/* é\n*/ spec t "日本"\n\tvar\tx: bool = true;'
    (made,) = parse(text, "x").declarations
    assert isinstance(made, s.VarDecl)
    assert made.name.span == s.Span("x", 3, 6, 3, 7)
    (step,) = steps('a "日 {y} {z + 1}": skip;')
    assert isinstance(step, s.Step)
    assert step.title is not None
    assert [str(part.span) for part in step.title if not isinstance(part, str)] == ["x:2:19", "x:2:23"]


def test_words_that_start_a_declaration_may_be_names() -> None:
    """A label that is also a word of the language is taken for the start of a declaration."""
    (step, cost) = steps("step: skip;\ncost: skip;")
    assert isinstance(step, s.Step)
    assert isinstance(cost, s.Step)
    assert (step.label.text, cost.label.text) == ("step", "cost")
    assert {"step", "cost", "expect"} <= first_words(load())


def test_parsing_loads_no_more_than_it_needs() -> None:
    """Every command waits for the grammar to be compiled, or for what explains a mistake in a text without one."""
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r}); from rmapspec.lang.parse import parse; import lark; "
        "lark.Lark.__init__ = None; parse('spec t', 'x'); sys.exit('difflib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
