# SPDX-License-Identifier: Apache-2.0
"""The codes of the checker, T…; those of names and declarations stand here."""

from __future__ import annotations

from rmapspec.lang.codes import Code
from rmapspec.lang.codes_expressions import EXPRESSION_CODES
from rmapspec.lang.codes_statements import STATEMENT_CODES

NAME_CODES = (
    Code(
        "T001",
        "no such base",
        "A design names the spec it is of. It is looked for beside the file, in the folders above it, then in "
        "the content that is shipped.",
        "design mine of nowhere\n",
    ),
    Code(
        "T002",
        "lemmas of another spec",
        "A lemma file says what its lemmas are of; it is read with that spec or design, or with a design of that spec.",
        "spec mine\nvar ready: bool = false;\nlemmas of another\n",
    ),
    Code(
        "T003",
        "lemmas alone",
        "A lemma file holds hints for proofs about a spec or design. It is read with that, and is nothing to check "
        "alone.",
        "lemmas of mine\nlemma trivial: true;\n",
    ),
    Code(
        "T101",
        "unknown name",
        "A name that is no variable, param, bound name, process or member of an enum. Capitals count.",
        "var ready: bool = false;\ninvariant I: redy;\n",
    ),
    Code(
        "T102",
        "unknown type",
        "A type is `bool`, `Process`, a sort, an enum, a range `a..b`, or made of these with `?`, `set`, "
        "`seq` and `map`. An integer always has a range.",
        "var n: int = 0;\n",
    ),
    Code(
        "T103",
        "unknown function",
        "What is called in an expression is a `fun`, a built-in function or a constructor of an enum. A "
        "procedure is called by a statement.",
        "sort Item[1..2];\nvar q: seq Item = [];\ninvariant I: length(q) == 0;\n",
    ),
    Code(
        "T104",
        "unknown procedure",
        "`call` needs a procedure of this file or of its base.",
        "process p { call sweep(); }\n",
    ),
    Code(
        "T105",
        "unknown lock",
        "Lock operations and predicates need the name of a declared lock.",
        "rwsem tree;\nprocess p { a: down_read(three); }\n",
    ),
    Code(
        "T106",
        "unknown property",
        "An expectation or an `assert` names a property that is not declared.",
        "invariant safe: true;\nexpect violated save;\n",
    ),
    Code(
        "T107",
        "unknown process",
        "A scenario lists processes.",
        "process reader { a: skip; }\nscenario one { raeder; }\n",
    ),
    Code(
        "T108",
        "unknown scenario",
        "A cost or an expectation names a scenario that is not declared. Where no scenario is declared there "
        "is one, `main`.",
        "process p { a: skip; }\nexpect states 2 in alone;\n",
    ),
    Code(
        "T109",
        "unknown label",
        "`at(p, label)` asks whether a process is at a step. The label is the end of a step's dotted label: "
        "`label`, `procedure.label`, `calllabel.procedure.label`.",
        "process p { enter: skip; }\ninvariant I: not at(p, entre);\n",
    ),
    Code(
        "T110",
        "unknown field",
        "A field is the value that the constructors of an enum carry, or a local variable of a process.",
        "process p { var seen: bool = false; a: seen := true; }\ninvariant I: p.sene;\n",
    ),
    Code(
        "T111",
        "unknown member",
        "`e is M` asks whether a value was made by the constructor M of its enum.",
        "enum Phase { idle, busy }\nvar phase: Phase = idle;\ninvariant I: phase is ready;\n",
    ),
    Code(
        "T112",
        "nothing to set",
        "`with` fixes the size of a sort or the value of a param.",
        "sort Item[1..2];\nexpect states 1 in main with Itme = 2;\n",
    ),
    Code(
        "T113",
        "member of several enums",
        "Members are looked up in the enum that the place asks for. Here it asks for none, and more than one "
        "has the member.",
        "enum Door { open, shut }\nenum Shop { open, closed }\ninvariant I: open != open;\n",
    ),
    Code(
        "T114",
        "no value",
        "The name of a type, a lock or a function, or a range, stands where a value is needed.",
        "mutex door;\ninvariant I: door;\n",
    ),
    Code(
        "T115",
        "two meanings of none",
        "The place asks for an option of an enum that has a member `none` itself.",
        "enum Mark { none, seen }\nvar marks: seq Mark = [];\ninvariant I: first(marks) == none;\n",
    ),
    Code(
        "T116",
        "unknown loop",
        "`cursor(p, x)`, `inside(p, x)` and `done(p, x, e)` ask about the loop `for x in …` of a process. As with "
        "labels, the end of the dotted name is enough: `procedure.x`.",
        "sort Item[1..2];\nprocess p { for i in Item { a: skip; } }\ninvariant I: not inside(p, j);\n",
    ),
    Code(
        "T201",
        "declared twice",
        "A name may be declared once in its namespace: values, types and functions share one; procedures, "
        "actions and scenarios have their own; properties, lemmas, covers and costs share one.",
        "var ready: bool = false;\nvar ready: bool = true;\n",
    ),
    Code(
        "T202",
        "hides another name",
        "Bound names, parameters, locals and members of enums may not hide what is in scope; `self`, `none`, "
        "`bool` and `Process` cannot be declared.",
        "sort Item[1..2];\nvar item: bool = false;\ninvariant I: forall item in Item: item == item;\n",
    ),
    Code(
        "T203",
        "process not given",
        "A design gives every process that its base declares `abstract`.",
        "spec base\nabstract process worker;\ndesign mine of base\n",
    ),
    Code(
        "T204",
        "process left abstract",
        "A design is complete: it cannot leave a process open.",
        "spec base\nvar done: bool = false;\ndesign mine of base\nabstract process worker;\n",
    ),
    Code(
        "T205",
        "base is a design",
        "A design is of a spec, not of another design.",
        "spec base\nabstract process worker;\ndesign mine of base\nprocess worker { a: skip; }\ndesign other of mine\n",
    ),
    Code(
        "T206",
        "function calls itself",
        "Functions are written out where they are called, so none may need itself.",
        "fun even(n: 0..4): bool = not odd(n);\nfun odd(n: 0..4): bool = not even(n);\n",
    ),
    Code(
        "T207",
        "procedure calls itself",
        "Calls are written out, so a procedure may not lead back to itself. A loop does what recursion would.",
        "procedure again() { a: skip; call again(); }\n",
    ),
    Code(
        "T208",
        "enum contains itself",
        "A constructor may carry a value, but not one of its own enum: types are finite.",
        "enum Tree { leaf, node(of: Tree) }\n",
    ),
    Code(
        "T209",
        "impossible size",
        "A sort has at least one element; its sizes are given from the least to the greatest.",
        "sort Item[3..1];\n",
    ),
    Code(
        "T210",
        "not constant",
        "Bounds of ranges, initial values, values of params, assumptions, and the domain of a `map`, a `seq` "
        "or a `for` are the same in every state.",
        "var n: 0..3 = 0;\nvar m: 0..3 = n;\n",
    ),
    Code(
        "T211",
        "not a scalar",
        "Keys of maps and elements of sets, sequences and options are scalars: they hold no collection.",
        "sort Item[1..2];\nenum Box { box(of: set Item) }\n",
    ),
    Code(
        "T213",
        "option of an option",
        "An option has one `none`; it cannot hold another option, nor an enum that has a member `none`.",
        "sort Item[1..2];\nvar last: Item?? = none;\n",
    ),
    Code(
        "T214",
        "not known yet",
        "A param may use those declared before it and sizes of sorts, an index of a process all params; enums are "
        "known later.",
        "param high: 1..9 = low + 1;\nparam low: 1..8 = 1;\n",
    ),
    Code(
        "T215",
        "label given twice",
        "Labels are unique within the text of a process or procedure.",
        "process p { a: skip; a: skip; }\n",
    ),
    Code(
        "T216",
        "assertion that cannot fail",
        "An assertion is judged by `assert` statements, and none names this one.",
        "assertion safe;\n",
    ),
    Code(
        "T218",
        "type of a param",
        "A param is a truth value, a number of a range, or one of the names listed in its place.",
        "sort Item[1..2];\nparam which: set Item = {};\n",
    ),
    Code(
        "T219",
        "more than one value",
        "A constructor carries at most one value.",
        "enum Message { sent(from: 0..1, to: 0..1) }\n",
    ),
    Code(
        "T220",
        "not for a lemma file",
        "A lemma file holds lemmas, and functions that they use. What changes the system stands in the spec.",
        "spec mine\nlemmas of mine\nvar ready: bool = false;\n",
    ),
)

TYPE_CODES: tuple[Code, ...] = (*NAME_CODES, *EXPRESSION_CODES, *STATEMENT_CODES)
"""Every code that the checker reports, in order."""
