# SPDX-License-Identifier: Apache-2.0
"""The codes of the checker for expressions, T3…."""

from __future__ import annotations

from rmapspec.lang.codes import Code

EXPRESSION_CODES = (
    Code(
        "T301",
        "wrong type",
        "The place asks for one type and finds another.",
        "var n: 0..3 = false;\n",
    ),
    Code(
        "T302",
        "operand of another kind",
        "The operator or function works on other kinds of values.",
        "var n: 0..3 = 0;\ninvariant I: len(n) == 0;\n",
    ),
    Code(
        "T304",
        "type cannot be told",
        "An empty literal or `none` takes its type from its place, and this place has none.",
        "invariant I: {} == {};\n",
    ),
    Code(
        "T305",
        "number of arguments",
        "A call has too many or too few arguments.",
        "fun small(n: 0..9): bool = n < 3;\ninvariant I: small(1, 2);\n",
    ),
    Code(
        "T306",
        "sort without order",
        "`<` and its kin and `succ` need a sort that is declared `ordered`.",
        "sort Item[1..2];\ninvariant I: forall x, y in Item: x < y;\n",
    ),
    Code(
        "T307",
        "cannot be ranged over",
        "A binder and `choose` range over a type, a range, a set or a sequence; `for` over a sort, a constant "
        "range or a sequence; the index of a process over a sort or a constant range.",
        "var n: 0..3 = 0;\ninvariant I: forall i in n: i == i;\n",
    ),
    Code(
        "T308",
        "domain of a map or sequence",
        "`map` and `seq` build a value for every element of a type or constant range.",
        "sort Item[1..2];\n"
        "var some: set Item = {};\n"
        "var weight: map Item -> 0..9 = map x in Item: 0;\n"
        "process p { a: weight := map x in some: 1; }\n",
    ),
    Code(
        "T309",
        "no keys",
        "`m[k]` reads a map. The order of a sequence is asked for with `first`, `last`, `next` and `before`.",
        "sort Item[1..2] ordered;\nvar q: seq Item = seq x in Item: x;\ninvariant I: forall x in Item: q[0] == x;\n",
    ),
    Code(
        "T310",
        "no fields",
        "Only values of an enum and processes have fields.",
        "var n: 0..3 = 0;\ninvariant I: n.size == 0;\n",
    ),
    Code(
        "T312",
        "carries a value, or none",
        "A constructor with a value is written with it, a plain member without parentheses.",
        "enum Slot { empty, full(n: 0..3) }\nvar slot: Slot = full;\n",
    ),
    Code(
        "T314",
        "order of a symmetric sort",
        "The elements of a `symmetric` sort are interchangeable; a loop or a sequence over all of them gives "
        "them an order.",
        "sort Item[1..2] symmetric;\nvar q: seq Item = seq x in Item: x;\n",
    ),
    Code(
        "T315",
        "never none",
        "A value that is no option is compared with `none`.",
        "sort Item[1..2];\ninvariant I: forall x in Item: x != none;\n",
    ),
    Code(
        "T317",
        "field of some members",
        "A field can be read when every constructor of the enum carries it, with one type.",
        "enum Slot { empty, full(n: 0..3) }\nvar slot: Slot = empty;\ninvariant I: slot.n == 0;\n",
    ),
    Code(
        "T318",
        "loops of several types",
        "`cursor`, `inside` and `done` name loops by their variable; those that are meant go through one type.",
        "sort Item[1..2];\nprocedure f() { for i in 1..2 { a: skip; } }\n"
        "process p { call f(); for i in Item { b: skip; } }\ninvariant I: not inside(p, i);\n",
    ),
)
