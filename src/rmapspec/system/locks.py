# SPDX-License-Identifier: Apache-2.0
"""Where the state of a lock lies: the parts that are variables, by name, so that who holds what can be read off."""

from __future__ import annotations

from typing import Final

WRITER: Final = "writer"  # rwsem: an option of Process
READERS: Final = "readers"  # rwsem: a set of Process
WAITING: Final = "waiting"  # rwsem with hand-off: the writers that wait, a set of Process
OWNER: Final = "owner"  # mutex, spinlock: an option of Process
PARTS: Final = (WRITER, READERS, OWNER, WAITING)
ACQUIRE: Final = frozenset({"down_read", "down_write", "mutex_lock", "spin_lock"})


def part_of(lock: str, part: str) -> str:
    """The variable that holds a part of a lock's state."""
    return f"{lock}.{part}"
