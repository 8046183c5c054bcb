# SPDX-License-Identifier: Apache-2.0
"""Memory that generated code works in, and how much of it there is."""

from __future__ import annotations

import ctypes
import mmap
from pathlib import Path
from typing import Final

SHARE: Final = 0.8  # of what is available
FALLBACK: Final = 2 << 30  # bytes, where the system does not say what is available
HUGE: Final = 1 << 21  # from this size on, large pages are asked for


class Arena:
    """Zeroed memory of ``size`` bytes at ``address``; what is not touched costs nothing."""

    def __init__(self, size: int) -> None:
        self.size = 0
        self.address = 0
        self._map: mmap.mmap | None = None
        self._take(_mapped(max(size, mmap.PAGESIZE)))

    def _take(self, found: mmap.mmap) -> None:
        self._map, self.size = found, len(found)
        if self.size >= HUGE and hasattr(mmap, "MADV_HUGEPAGE"):
            found.madvise(mmap.MADV_HUGEPAGE)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(found))

    def grow(self, size: int) -> None:
        """At least this many bytes, the old ones kept; ``address`` may change."""
        old = self._map
        if old is None or size <= self.size:
            return
        try:
            old.resize(size)
        except SystemError:  # the platform cannot: copy
            found = _mapped(size)
            found[: self.size] = old[:]
            old.close()
            self._take(found)
        else:
            self._take(old)

    def close(self) -> None:
        """Gives the memory back; the address is invalid from then on."""
        if self._map is not None:
            self._map.close()
            self._map = None


def _mapped(size: int) -> mmap.mmap:
    """Private memory, since a shared mapping cannot grow in place; where there is no such flag, the default."""
    if hasattr(mmap, "MAP_PRIVATE"):
        return mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    return mmap.mmap(-1, size)


def ceiling() -> int:
    """The bytes a search may use unless it is told: most of what the machine and its control group have left."""
    found = [free for free in (_machine(), *_groups()) if free is not None]
    return int(min(found) * SHARE) if found else FALLBACK


def _machine() -> int | None:
    """What /proc/meminfo says is available."""
    text = _read("/proc/meminfo")
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        if name == "MemAvailable":
            return int(rest.split()[0]) * 1024
    return None


def _groups() -> list[int]:
    """What the limits of control groups leave, version 2 then version 1."""
    root = "/sys/fs/cgroup"
    own = next((line[3:] for line in _read("/proc/self/cgroup").splitlines() if line.startswith("0::")), "/")
    pairs = [
        (f"{root}{own.rstrip('/')}/memory.max", f"{root}{own.rstrip('/')}/memory.current"),
        (f"{root}/memory.max", f"{root}/memory.current"),
        (f"{root}/memory/memory.limit_in_bytes", f"{root}/memory/memory.usage_in_bytes"),
    ]
    found = []
    for limit, used in pairs:
        most, now = _read(limit).strip(), _read(used).strip()
        if most.isdecimal() and now.isdecimal():
            found.append(max(int(most) - int(now), 0))
    return found


def _read(path: str) -> str:
    """A file of the system, empty where it does not exist."""
    there = Path(path)
    return there.read_text(encoding="ascii", errors="replace") if there.is_file() else ""
