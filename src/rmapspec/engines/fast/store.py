# SPDX-License-Identifier: Apache-2.0
"""The states that were reached, their predecessors and the hash table, in memory that grows up to a ceiling.

The table is dropped before a larger one is made and filled from the states, so nothing is there twice.
"""

from __future__ import annotations

import ctypes
from typing import Final

from rmapspec.engines.fast.context import CAREFUL, ENTRIES, FIELDS, MOST_STATES, SPAN, START
from rmapspec.engines.fast.memory import Arena
from rmapspec.engines.fast.native import Native
from rmapspec.engines.fast.program import Assembly

LOAD: Final = 0.6  # of the slots, above which the table grows
LAST_LOAD: Final = 0.9  # ... where it cannot grow any more
FIRST: Final = 1 << 19  # slots at first


class Store:
    """Memory and the functions that work in it; ``context`` is the record they share.

    ``ceiling`` bounds states, predecessors and table, in bytes.
    """

    def __init__(self, assembly: Assembly, native: Native, ceiling: int, slots: int = FIRST) -> None:
        self._native = native  # its code has to stay
        self.words = assembly.layout.words
        self.ceiling = ceiling
        self.context = (ctypes.c_int64 * len(FIELDS))()
        self._expand = native.function("expand", 2, True)
        self._judge = native.function("judge", 2, False)
        self._flush = native.function("flush", 1, False)
        self._rehash = native.function("rehash", 0, False)
        self._arrange = None if assembly.symmetry is None else native.function("arrange", 1, False)
        self._at = ctypes.addressof(self.context)
        self.margin = ENTRIES + assembly.longest  # states that one batch may add
        n = len(assembly.marks.bits)
        self.fired = (ctypes.c_int64 * (len(assembly.actions) + 1))()  # the last counts initial states
        self.live = (ctypes.c_uint64 * (assembly.marks.width // 64))()
        self.hits = (ctypes.c_int64 * max(n, 1))(*[-1] * max(n, 1))
        self.careful = (ctypes.c_int64 * (CAREFUL + SPAN + 1))()
        w = max(len(assembly.watches), 1)
        self.muted = (ctypes.c_int64 * w)()
        self.strikes = (ctypes.c_int64 * w)(*[-1] * w)
        self.undefined = (ctypes.c_int64 * w)(*[-1] * w)
        self.buffer = (ctypes.c_uint64 * (self.margin * (self.words + 1)))()
        self.slots = max(slots, int(2 * self.margin / LOAD) + 1)
        self.table = Arena(8 * self.slots)
        self.states = Arena(8 * self.words * self.slots)
        self.parents = Arena(4 * self.slots)
        for name in ("fired", "live", "hits", "careful", "muted", "strikes", "undefined", "buffer"):
            self._set(name, ctypes.addressof(getattr(self, name)))
        self._moved()

    def _set(self, field: str, value: int) -> None:
        self.context[FIELDS.index(field)] = value

    @property
    def count(self) -> int:
        """How many states there are."""
        return self.context[FIELDS.index("count")]

    def _moved(self, load: float = LOAD) -> None:
        """Tells where everything is, and how many states fit."""
        self._set("table", self.table.address)
        self._set("slots", self.slots)
        self._set("states", self.states.address)
        self._set("parents", self.parents.address)
        room = min(int(self.slots * load), self.states.size // (8 * self.words), self.parents.size // 4, MOST_STATES)
        self._set("room", room - self.margin)

    # ------------------------------------------------------------ growth

    @property
    def full(self) -> bool:
        """Whether there is no room for another batch."""
        return self.count > self.context[FIELDS.index("room")]

    def grow(self) -> bool:
        """Makes room; whether there is any more under the ceiling."""
        each = 8 * self.words + 4
        slots = self.slots * 2
        while slots > self.slots and 8 * slots + each * int(slots * LOAD) > self.ceiling:
            slots = max(self.slots, int(slots * 0.9))
        if slots > self.slots * 1.1:
            self._refill(slots)
            self._reserve(int(slots * LOAD) + 1)
            self._moved()
        else:
            fits = (self.ceiling - 8 * self.slots) // each
            self._reserve(min(int(self.slots * LAST_LOAD), fits))
            self._moved(min(LAST_LOAD, max(fits, 0) / self.slots))
        return not self.full

    def _refill(self, slots: int) -> None:
        """Another table in place of this one; where the machine does not give as much, one of the same size."""
        self.table.close()
        try:
            self.table = Arena(8 * slots)
        except OSError:
            slots = self.slots
            self.table = Arena(8 * slots)
            self.ceiling = 0
        self.slots = slots
        self._set("table", self.table.address)
        self._set("slots", slots)
        self._rehash(self._at)

    def _reserve(self, states: int) -> None:
        try:
            self.states.grow(8 * self.words * states)
            self.parents.grow(4 * states)
        except OSError:
            self.ceiling = 0  # the machine gives no more

    def close(self) -> None:
        """Gives the memory back."""
        for arena in (self.table, self.states, self.parents):
            arena.close()

    # ------------------------------------------------------------ what generated code does

    def expand(self, begin: int, end: int) -> int:
        """Inserts the successors of the states from ``begin`` up to ``end``; how far it came.

        It stops early where there is no more room or too many states are left to be looked at carefully."""
        return self._expand(self._at, begin, end)

    def judge(self, begin: int, end: int) -> None:
        """Looks at the states from ``begin`` up to ``end``."""
        self._judge(self._at, begin, end)

    def insert(self, packed: list[int], parent: int = START) -> None:
        """Inserts at most ``margin`` states; counts nothing."""
        at = 0
        for state in packed:
            for k in range(self.words):
                self.buffer[at + k] = state >> 64 * k & (1 << 64) - 1
            self.buffer[at + self.words] = parent | (len(self.fired) - 1) << 32
            at += self.words + 1
        if self._arrange is not None:
            self._arrange(self._at, 8 * at)
        self._flush(self._at, 8 * at)

    def drain(self) -> list[int]:
        """The states noted to be looked at carefully, which are then forgotten."""
        n = self.context[FIELDS.index("careful_count")]
        self._set("careful_count", 0)
        return list(self.careful[:n])

    def look_for(self, mask: int) -> None:
        """Which properties that steps can violate are looked at from now on."""
        for k in range(len(self.live)):
            self.live[k] = mask >> 64 * k & (1 << 64) - 1

    def state(self, index: int) -> int:
        """A state, packed."""
        words = (ctypes.c_uint64 * self.words).from_address(self.states.address + 8 * self.words * index)
        return sum(word << 64 * k for k, word in enumerate(words))

    def parent(self, index: int) -> int:
        """The index of its predecessor, or START."""
        return ctypes.c_uint32.from_address(self.parents.address + 4 * index).value
