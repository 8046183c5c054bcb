# SPDX-License-Identifier: Apache-2.0
"""The codes of lowering without sizes, L2…: constructs that a proof for every size cannot speak of."""

from __future__ import annotations

from rmapspec.lang.codes import Code

ANYSIZE_CODES = (
    Code(
        "L201",
        "no form of any size",
        "A proof for every size speaks of sorts, enums, processes, and sets, sequences and maps of them. Numbers are "
        "left out where nothing depends on them; where something does, this is told. At given sizes all is well.",
        "spec t\nvar x: map 0..3 -> bool = map i in 0..3: false;\nprocess p { for i in 0..3 { a: x[i] := true; } }\n",
    ),
    Code(
        "L202",
        "a function from a sort to itself",
        "With a function that leads from the elements of a sort back to them, directly or through other sorts, proofs "
        "for every size are no longer decidable. Say it with a set, or give the sort a second constructor of an enum.",
        "spec t\nsort V[1..2];\nvar child: map V -> V = map v in V: v;\nprocess p { a: skip; }\n",
    ),
)
