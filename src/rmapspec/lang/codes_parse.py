# SPDX-License-Identifier: Apache-2.0
"""The codes of the parser and of reading a file, P…."""

from __future__ import annotations

from rmapspec.lang.codes import Code

_H = "spec example\n"

PARSE_CODES = (
    Code(
        "P101",
        "something else was expected",
        "The text does not follow the grammar here, and it is none of the slips that have a code of their own.",
        _H + "var x: 0..3 = ;\n",
    ),
    Code(
        "P102",
        "a character that is no sign of the language",
        "Operators are words (`and`, `or`, `not`, `in`) or the signs on the grammar page. Outside strings and "
        "comments the language is ASCII.",
        _H + "fun f(a: bool, b: bool): bool = a && b;\n",
    ),
    Code(
        "P103",
        "a string without an end",
        'A string stands in `"…"` on one line; `\\"` is a quotation mark inside it.',
        _H + 'invariant safe "nothing bad: true;\n',
    ),
    Code("P104", "a comment without an end", "A comment that starts with `/*` ends with `*/`.", _H + "/* to do\n"),
    Code(
        "P105",
        "no such escape",
        'Inside a string only `\\"` and `\\\\` are escapes.',
        _H + 'invariant safe "one\\ntwo": true;\n',
    ),
    Code(
        "P106",
        "a brace in the title of a step",
        "In the title of a step `{x}` shows the value of the expression x in traces. A brace that is meant as a "
        "character is written twice: `{{`, `}}`.",
        _H + 'process p { a "to {v": skip; }\n',
    ),
    Code(
        "P107",
        "nested too deep",
        "Brackets, expressions and statements may be nested 100 deep; a chain of operators counts as nested. Name"
        " a part of it with `fun` or `procedure`.",
        _H + "invariant deep: " + "(" * 101 + "true" + ")" * 101 + ";\n",
    ),
    Code(
        "P108",
        "an operator that does not chain",
        "Comparisons, `..` and `leadsto` stand between two operands, not more: `a < b < c` would compare a truth "
        "value. A `forall` or `if` before the operator does not end the comparison inside it.",
        _H + "fun f(a: bool, b: bool, c: bool): bool = a == b == c;\n",
    ),
    Code(
        "P109",
        "several names where one is due",
        "`forall` and `exists` take several names, `forall x, y in D: …`; `count`, `set`, `map` and `seq` take one.",
        _H + "fun f(): 0..9 = count x, y in 0..2: x < y;\n",
    ),
    Code("P110", "a number too large", "Numbers go up to 1,000,000,000.", _H + "param N: 1..99999999999 = 1;\n"),
    Code(
        "P111",
        "a label, title or fairness that has no step",
        "Titles and fairness belong to steps. `call`, `if`, loops and `either` take no step of their own, but may"
        " have a label; `break`, `continue`, `return` and `stop` have none.",
        _H + 'process p { a "title": call f(); }\n',
    ),
    Code(
        "P112",
        "`try` without a label",
        "`try` is a step with two outcomes, and a step has a label.",
        _H + "process p { try down_read(l) { a: skip; } else { b: skip; } }\n",
    ),
    Code(
        "P113",
        "not a choice of names",
        "The values of a `param` can be listed in place; they are names, at least one.",
        _H + "param design: {old, 2} = old;\n",
    ),
    Code(
        "P114",
        "a missing `;`",
        "Declarations and simple statements end with `;`. The mark stands where it is missing.",
        _H + "process p {\n  a: x := 1\n  b: x := 2;\n}\n",
    ),
    Code(
        "P115",
        "a bracket that is not closed",
        "The note shows the bracket that is still open; for braces it is guessed from the indentation.",
        _H + "process p {\n  loop {\n    a: skip;\n}\ninvariant safe: true;\n",
    ),
    Code(
        "P116",
        "a bracket that closes nothing",
        "There is one closing bracket more than opening ones.",
        _H + "process p { a: skip; } }\n",
    ),
    Code(
        "P117",
        "a reserved word as a name",
        "The reserved words are listed on the grammar page; all other words of the language may be names.",
        _H + "var count: 0..3 = 0;\n",
    ),
    Code(
        "P118",
        "a temporal operator in a formula of one state",
        "`always`, `eventually` and `leadsto` stand only in `temporal` properties, and there not inside quantifiers, "
        "comparisons or calls.",
        _H + "invariant safe: always true;\n",
    ),
    Code(
        "P119",
        "no header",
        'A file begins with `spec NAME "title"`, `design NAME of BASE "title"` or `lemmas of NAME`.',
        "sort Item[1..2];\n",
    ),
    Code(
        "P120",
        "`=`, `==`, `:=` and `:` confused",
        "`==` compares, `:=` assigns in a step, `=` gives a value in a declaration and the next value after `x'` "
        "in an action, `:` stands after a label.",
        _H + "process p { a: x = 1; }\n",
    ),
    Code("P121", "no text", "The file has a NUL byte or is not encoded in UTF-8.", _H + "// \0\n"),
    Code("P122", "an empty file", "There is nothing in the file but spaces and comments.", "// to do\n"),
    Code(
        "P123",
        "a file too large",
        "A file may have 2 MB, and 150,000 words and signs. The largest specification shipped has 2,000.",
        "",
    ),
    Code(
        "P124",
        "too many mistakes",
        "After a hundred mistakes the rest of the file is not read: it is probably no specification.",
        _H + "var x;\n" * 101,
    ),
)
