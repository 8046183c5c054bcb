# SPDX-License-Identifier: Apache-2.0
"""The codes of lowering, L…: mistakes that show only when sizes, parameters and control flow are worked out."""

from __future__ import annotations

from rmapspec.lang.codes import Code

LOWERING_CODES = (
    Code(
        "L101",
        "an abstract process",
        "A spec with an abstract process has no behaviours of its own; a design of it gives the process its body.",
        "spec t\nabstract process p;\n",
    ),
    Code(
        "L103",
        "an empty range",
        "At one of the sizes or parameter values examined a range `a..b` has no value.",
        "spec t\nparam N: 0..3 = 0;\nvar x: 1..N = any;\nprocess p { a: skip; }\n",
    ),
    Code(
        "L104",
        "a none without a range",
        "`none` of an optional integer takes its range from what it is compared with or assigned to: nothing here.",
        "spec t\nvar x: 0..3? = none;\nprocess p { a: require x == if x == 1 then none else none; }\n",
    ),
    Code(
        "L106",
        "no such instance",
        "A process that a scenario runs several times has the instances 1, 2, …, named by a constant.",
        "spec t\nprocess p { a: skip; }\nscenario s { p * 2; }\ninvariant I: not at(p[3], a);\n",
    ),
    Code(
        "L107",
        "a literal without a range",
        "An empty set or sequence takes its elements' range from what it is compared with or assigned to.",
        "spec t\nvar s: set 0..3 = {};\nprocess p { a: require s == if 1 in s then {} else {}; }\n",
    ),
    Code(
        "L108",
        "a value that does not fit",
        "At this size a value has another range than its place asks for, and cannot be fitted to it.",
        "spec t\nvar q: seq 0..3 = [];\nvar r: seq 0..2 = [];\nprocess p { a: q := r; }\n",
    ),
    Code(
        "L110",
        "not a constant",
        "Ranges in types are worked out before anything runs: numbers, params and `size(…)` only.",
        "spec t\nparam N: 0..3 = 3;\nvar x: 0..N % (N - N) = 0;\nprocess p { a: skip; }\n",
    ),
    Code(
        "L115",
        "a loop that takes no step",
        "Tests take no step of their own, so a loop that can go round without a labelled step gets nowhere.",
        "spec t\nvar x: 0..1 = 0;\nprocess p { while x == 0 { if x == 1 { a: skip; } } b: skip; }\n",
    ),
    Code(
        "L120",
        "control in a test between steps",
        "`at` and `ended` speak of where processes are; a test between steps is part of where its process is, "
        "so it cannot ask. A `require` inside a step can.",
        "spec t\nprocess p { if ended(q) { a: skip; } b: skip; }\nprocess q { c: skip; }\n",
    ),
    Code(
        "L122",
        "no value of a param",
        "A param was given a value outside its type, on the command line or in a `with`.",
        "spec t\nparam N: 1..3 = 5;\nprocess p { a: skip; }\n",
    ),
    Code(
        "L123",
        "no scenario of known size",
        "A scenario with `* any` is for proofs about any number of processes; states are explored in the others.",
        "spec t\nprocess p { a: skip; }\nscenario all { p * any; }\n",
    ),
    Code(
        "L124",
        "loops through different things",
        "`done` asks whether a loop has passed an element. Loops of one process that share a variable's name must go "
        "through the same thing, or the question has no meaning.",
        "spec t\nsort V[1..2];\nvar q: seq V = [];\nprocess p { for v in V { a: skip; } for v in q { b: skip; } }\n"
        "invariant I: forall x in V: not done(p, v, x);\n",
    ),
)
