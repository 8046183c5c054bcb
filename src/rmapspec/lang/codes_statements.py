# SPDX-License-Identifier: Apache-2.0
"""The codes of the checker for statements and expectations, T4… and T5…."""

from __future__ import annotations

from rmapspec.lang.codes import Code

STATEMENT_CODES = (
    Code(
        "T401",
        "no label",
        "A labelled statement is one atomic step. Between labels nothing is merged silently.",
        "var ready: bool = false;\nprocess p { ready := true; }\n",
    ),
    Code(
        "T402",
        "jump without a target",
        "`break` and `continue` stand in a loop, `return` in a procedure.",
        "process p { a: skip; break; }\n",
    ),
    Code(
        "T403",
        "cannot be assigned",
        "Only variables change: a `var` of the file, or of the process whose step it is.",
        "param limit: 1..3 = 1;\nprocess p { a: limit := 2; }\n",
    ),
    Code(
        "T404",
        "prime out of place",
        "`x'` is the value after the step. It is read in `step` properties and assigned in actions.",
        "var n: 0..3 = 0;\ninvariant I: n' >= n;\n",
    ),
    Code(
        "T405",
        "`:=` in an action",
        "The assignments of an action are simultaneous and written `x' = …`.",
        "var n: 0..3 = 0;\naction tick() { n := 1; }\n",
    ),
    Code(
        "T406",
        "only in a process",
        "Locks are held by processes, and a step chooses by `choose`; an action has parameters for that.",
        "mutex door;\naction enter() { mutex_lock(door); }\n",
    ),
    Code(
        "T407",
        "assigned twice",
        "An action gives each variable one next value on each path.",
        "var n: 0..3 = 0;\naction tick() { n' = 1; n' = 2; }\n",
    ),
    Code(
        "T408",
        "self out of place",
        "`self` is the process that takes the step; properties, functions and actions have none.",
        "mutex door;\ninvariant I: not holds(door, self);\n",
    ),
    Code(
        "T409",
        "another kind of lock",
        "Each kind of lock has its own operations, and only an rwsem tells readers from writers.",
        "mutex door;\nprocess p { a: down_read(door); }\n",
    ),
    Code(
        "T410",
        "under a condition",
        "Inside a step, a lock operation or `choose` cannot stand under an `if`: whether the step waits would "
        "be hidden in it.",
        "mutex door;\nvar open: bool = false;\nprocess p { a: { if open { mutex_lock(door); } } }\n",
    ),
    Code(
        "T411",
        "not an assertion",
        "`assert P: …` is counted against a property that is declared as `assertion P`.",
        "invariant safe: true;\nprocess p { a: assert safe: true; }\n",
    ),
    Code(
        "T412",
        "cannot be tried",
        "`try` takes an operation that acquires a lock.",
        "mutex door;\nprocess p { a: try mutex_unlock(door) { b: skip; } else { c: skip; } }\n",
    ),
    Code(
        "T501",
        "member of a scenario",
        "A scenario names each process once, with how many of it run.",
        "process p { a: skip; }\nscenario two { p; p; }\n",
    ),
    Code(
        "T502",
        "contradicting expectations",
        "A file has one expectation of the verdict: `expect holds;` or one list of what is violated.",
        "invariant safe: true;\nexpect holds;\nexpect violated safe;\n",
    ),
    Code(
        "T503",
        "which instance",
        "A process with an index, or with several instances in a scenario, is named with an index.",
        "process p[i in 0..1] { a: skip; }\ninvariant I: not at(p, a);\n",
    ),
    Code(
        "T504",
        "set twice",
        "A size or param is fixed once.",
        "sort Item[1..2];\nexpect states 1 in main with Item = 1, Item = 2;\n",
    ),
    Code(
        "T505",
        "value of a setting",
        "A setting is written as its value: a number, a name, `true` or `false`.",
        "sort Item[1..2];\nexpect states 1 in main with Item = 1 + 1;\n",
    ),
    Code(
        "T506",
        "any number of a process",
        "`* any` is for proofs. States and costs are counted in scenarios that say how many of each process run.",
        "process p { a: skip; }\nscenario all { p * any; }\nexpect states 2 in all;\n",
    ),
)
