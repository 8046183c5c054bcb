# SPDX-License-Identifier: Apache-2.0
"""What generated code and its caller share: a record of 64-bit words in memory."""

from __future__ import annotations

from typing import Final

FIELDS: Final = (
    "states",  # address: the words of each state, in the order of discovery
    "parents",  # address: for each state the index of its predecessor, 32 bits
    "table",  # address: the hash table, a word for each slot
    "slots",  # how many
    "count",  # how many states there are
    "room",  # how many there may be before the caller has to make room
    "buffer",  # address: successors on their way to the table
    "fired",  # address: a counter for each action
    "live",  # address: the mask of properties of steps that are still looked at
    "hits",  # address: for each of them the state a first violating step is taken in, or -1
    "careful",  # address: states in which something is undefined
    "careful_count",  # how many
    "muted",  # address: for each watch, whether it is no longer looked at
    "strikes",  # address: for each watch the first state that gives the sought value, or -1
    "undefined",  # address: for each watch the first state where it is undefined, or -1
)

ENTRIES = 1024  # of the buffer that are filled before they are flushed
SPAN = 1024  # states that are expanded at most between two flushes
CAREFUL = 4096  # states in which something is undefined that are noted before the caller looks at them
START = (1 << 32) - 1  # the predecessor of an initial state
MOST_STATES = START - 1


def load(field: str) -> str:
    """The lines that load a field into a register of its name."""
    kind = "ptr" if field not in ("slots", "count", "room", "careful_count") else "i64"
    at = f"  %{field}.at = getelementptr i64, ptr %ctx, i64 {FIELDS.index(field)}\n"
    return f"{at}  %{field} = load {kind}, ptr %{field}.at\n"


def loads(*fields: str) -> str:
    """The lines for several fields."""
    return "".join(map(load, fields))
