# SPDX-License-Identifier: Apache-2.0
"""One mistake gives one diagnostic, at its place, with what was found, what was expected and a hint."""

from __future__ import annotations

from pathlib import Path

import pytest

from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.lang.parse import MISTAKES, parse
from rmapspec.lang.source import LARGEST, SourceError, read_source

HEAD = "spec t\n"


def mistakes(text: str) -> tuple[Diagnostic, ...]:
    """The diagnostics of a text."""
    with pytest.raises(SpecError) as caught:
        parse(text, "x")
    assert caught.value.stage == "parse"
    return caught.value.diagnostics


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("var x: int = 0\nvar y: int = 0;", "P114 2:15"),
        ("var x: int = ;\nvar y int = 0;\nvar z: = 0;", "P101 2:14, P101 3:7, P101 4:8"),
        ("invariant A: x = 1;", "P120 2:16"),
        ("process p {\n  a: x = 1;\n}\nvar x int = 1;", "P120 3:8, P101 5:7"),
        ("process p { a: x := 1; b: x : = 1; }", "P120 2:29"),
        ("process p { a: x: 1; }", "P120 2:17"),
        ("process p { a: 1; }", "P120 2:16"),
        ("process p { a := 1; b: skip }\nvar x: int := 1;", "P114 2:28, P120 3:12"),
        ("process p {\n  loop {\n    a: skip;\n}\ninvariant I: true;\nvar x;", "P115 6:1, P101 7:6"),
        ("process p { a: skip; } }\nvar x;", "P116 2:24, P101 3:6"),
        ("process p { a: skip; }\n  b: skip;\n}\nvar x;", "P101 3:3, P101 5:6"),
        ("process p { a: x := (1; }\nprocess q { a: call f(1; }", "P115 2:23, P115 3:24"),
        ("invarient A: true;\nprosess p { a: skip; }\nsort A[1..2];", "P101 2:1, P101 3:1"),
        ("sort A[1..2]; sort B 3; sort C[1..]; sort D[1..2];", "P101 2:22, P101 2:35"),
        ("fun f(): bool = a == b == c;\nfun g(): bool = forall x in D: a == b == c;", "P108 2:24, P108 3:17"),
        ("temporal T: forall x in D: a leadsto b leadsto c;", "P108 2:13"),
        ("fun f(): bool = a && b;\nfun g(): bool = \"x;\nfun h(): bool = a ≤ b;", "P102 2:19, P103 3:17, P102 4:19"),
        ("process p { a: skip; }\n/* no end\nvar x;", "P104 3:1"),
        ("process p { try down_read(l) { } else { } }", "P112 2:13"),
        ("process p { l \"t\": call f(); m: stop; }", "P111 2:15, P111 2:30"),
        ("process p { a \"x {y z}\": skip; b \"{\": skip; c \"}\": skip; d \"{}\": skip; }",
         "P101 2:21, P106 2:35, P106 2:48, P101 2:62"),
        ("process p { a: skip; var x: bool = true; }", "P101 2:26"),
        ("process p { link(v); }", "P101 2:17"),
        ("process p { if a { } els { } }", "P101 2:26"),
        ("var map: bool = true;\nvar x: bool = and;", "P117 2:5, P101 3:15"),
        ("invariant A: always x;\ninvariant B: x;\ntemporal C: count x in D: eventually x;", "P118 2:14, P118 4:27"),
        ("param N: 1..99999999999999999999 = 1;", "P110 2:13"),
        ("param N: {} = 1;\nparam M: {a, 1} = a;", "P113 2:10, P113 3:14"),
        ("fun f(): int = count x, y in D: true;", "P109 2:25"),
        ("enum E { a, b };", "P101 2:16"),
        ("expect violated\n", "P101 2:16"),
    ],
)  # fmt: skip
def test_one_mistake_one_diagnostic(text: str, places: str) -> None:
    """One mistake gives several messages or none, or a message that points elsewhere."""
    found = [f"{d.code} {d.span.line}:{d.span.column}" for d in mistakes(HEAD + text)]
    assert ", ".join(found) == places


@pytest.mark.parametrize(
    ("text", "expected", "hint"),
    [
        ("var x: int = 0\nvar y: int = 0;", "`;`", None),
        ("invariant A: x = 1;", "`==`", "equality is `==`"),
        ("process p { a: x = 1; }", "`:=`", "an assignment is `:=`; in an action, `x' = …` gives the next value"),
        ("var x: = 0;", "a type", None),
        ("var x: int = ;", "an expression or `any`", None),
        ("process p { ; }", "a statement or `}`", None),
        ("action a() { ; }", "a statement of a step or `}`", None),
        ("invarient A: true;", "a declaration", "did you mean `invariant`?"),
        ("cost c: count(up(l)) in a;", "a lock operation", None),
        ("process p { stop: skip; }", "`;`", "`stop` is a word of the language here; a name has to be another one"),
        ("process p { fro v in D { } }", None, "did you mean `for`?"),
        ("process p { link(v); }", None, "a procedure is called with `call link(…);`"),
        ("scenario s { a, b; }", "`;` or `*`", None),
        ("fun f(): bool = a & b;", None, "write `and`"),
    ],
)
def test_what_was_expected(text: str, expected: str | None, hint: str | None) -> None:
    """A message does not say in plain words what belongs there, or loses the hint that helps."""
    (found,) = mistakes(HEAD + text)
    assert found.hint == hint
    if expected is not None:
        assert found.expected == expected
        assert found.found is not None


def test_an_open_bracket_is_shown() -> None:
    """For a missing brace one has to search the file for the one that is open."""
    (found,) = mistakes(HEAD + "process p {\n  loop {\n    a: skip;\n}\ninvariant I: true;\n")
    assert [str(note.span) for note in found.notes] == ["x:3:8"]


def test_the_header_is_one_phrase() -> None:
    """A mistaken header hides the other mistakes or gives more than one message."""
    assert [d.code for d in mistakes("sort A[1..2];\nvar x;\n")] == ["P119", "P101"]
    assert [d.code for d in mistakes("design x\nsort A[1..2];\nvar x;\n")] == ["P101", "P101"]
    assert [d.code for d in mistakes("// only this\n")] == ["P122"]


def test_bulk() -> None:
    """A huge or deeply nested text takes for ever, or ends in a traceback."""
    deep = [
        "(" * 5000 + "a" + ")" * 5000,
        "(" * 5000,
        "not " * 5000 + "a",
        "a + " * 5000 + "a",
        "if a then b else " * 500 + "c",
    ]
    for text in deep:
        assert [d.code for d in mistakes(f"{HEAD}invariant I: {text};\n")] in (["P107"], ["P107", "P114"])
    assert [d.code for d in mistakes(HEAD + "process p { " + "loop { " * 200 + "}" * 201)] == ["P107"]
    assert [d.code for d in mistakes(HEAD + "var x;\n" * 500)] == ["P101"] * MISTAKES + ["P124"]
    assert [d.code for d in mistakes(HEAD + "x " * 300_000)] == ["P123"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "P122"),
        (b" \n\t\n", "P122"),
        (b"spec t\0", "P121"),
        (b"spec t \xff", "P121"),
        (b"x" * (LARGEST + 1), "P123"),
    ],
    ids=["empty", "blank", "nul", "latin", "large"],
)
def test_no_specification(data: bytes, code: str, tmp_path: Path) -> None:
    """A file that is no specification gives a traceback or a riddle."""
    path = tmp_path / "x.rmap"
    path.write_bytes(data)
    with pytest.raises(SpecError) as caught:
        read_source(path)
    assert [d.code for d in caught.value.diagnostics] == [code]


def test_no_file(tmp_path: Path) -> None:
    """A missing file, a folder or an impossible name gives a traceback, or the message does not name it."""
    for path, words in (
        (tmp_path / "none.rmap", "no such file"),
        (tmp_path, "folder"),
        (tmp_path / "a\0b", "cannot be read"),
    ):
        with pytest.raises(SourceError, match=words) as caught:
            read_source(path)
        assert str(path) in str(caught.value)


def test_a_file(tmp_path: Path) -> None:
    """Reading changes the text, so that places are off."""
    path = tmp_path / "x.rmap"
    path.write_bytes('spec t\r\n"é"\n'.encode())
    assert read_source(path) == 'spec t\r\n"é"\n'
    assert parse(read_source(str(path)), "x").title == "é"
