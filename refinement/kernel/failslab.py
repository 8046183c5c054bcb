# SPDX-License-Identifier: Apache-2.0
"""mm/failslab.c (Linux 7.3), made exact: the n-th allocation fails."""

from __future__ import annotations

from refinement.kernel.rwsem import LockDep
from rmapspec.refine.task import Task


class Failslab:
    """Numbers the allocations that may fail; every one may enter reclaim, which lockdep is told."""

    __slots__ = ("count", "fault", "lockdep")

    def __init__(self, fault: int, lockdep: LockDep) -> None:
        self.fault = fault
        self.lockdep = lockdep
        self.count = 0

    def alloc(self, current: Task, what: str) -> bool:
        """``should_failslab()`` (mm/failslab.c, 7.3): whether this allocation succeeds."""
        del what  # the call says it for the reader
        self.lockdep.order(current.name, "fs_reclaim")
        self.count += 1
        return self.count != self.fault
