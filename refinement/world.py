# SPDX-License-Identifier: Apache-2.0
"""One fork with its environment: the structures as they are before it, and the tasks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from refinement.kernel.failslab import Failslab
from refinement.kernel.memory import revoke_device_memory
from refinement.kernel.migrate import migrate_folio
from refinement.kernel.mm_types import PAGE_SIZE, AddressSpace, Folio, MmStruct, PteKind, VmArea, set_pte
from refinement.kernel.mmap import Design, Fork, dup_mmap
from refinement.kernel.rmap import folio_dup_file_rmap, mapping_wrprotect_range
from refinement.kernel.rwsem import LockDep, Mutex
from refinement.kernel.truncate import truncate_pagecache
from refinement.kernel.vma import vma_interval_tree_insert
from refinement.kernel.vmscan import shrink_folio_list
from refinement.workload import BATCH, ForkWorkload
from rmapspec.refine.task import Steps, Task

Body: TypeAlias = "Callable[[Task, ForkWorld], Steps[None]]"

# Migration and reclaim are handed a folio that was isolated before: whether it is still the file's they see under its
# lock.
BODIES: Final[Mapping[str, Body]] = MappingProxyType(
    {
        "walker": lambda me, world: mapping_wrprotect_range(me, world.file),
        "migrater": lambda me, world: migrate_folio(me, world.folio),
        "truncater": lambda me, world: truncate_pagecache(me, world.file),
        "revoker": lambda me, world: revoke_device_memory(me, world.file),
        "reclaimer": lambda me, world: shrink_folio_list(me, world.folio),
    }
)


class ForkWorld:
    """The world of one workload; ``heap`` is itself."""

    __slots__ = ("file", "folio", "fork", "lockdep", "tasks")
    __fingerprint__ = ("file", "folio", "fork", "lockdep")
    file: AddressSpace
    folio: Folio
    fork: Fork
    lockdep: LockDep

    def __init__(self, design: Design, workload: ForkWorkload, fault: int) -> None:
        self.lockdep = LockDep()
        self.file = AddressSpace(self.lockdep)
        self.folio = Folio(self.file, 0, Mutex("folio_lock", self.lockdep))
        self.file.i_pages = self.folio
        oldmm, mm = MmStruct("parent", self.lockdep), MmStruct("child", self.lockdep)
        for i, copied in enumerate(workload.copied):
            self.map_file(oldmm, (i + 1) * PAGE_SIZE, copied)
        self.fork = Fork(design, oldmm, mm, self.file, Failslab(fault, self.lockdep), BATCH)
        self.tasks = (self.forker(), *(self.bystander(name) for name in workload.environment))

    def map_file(self, mm: MmStruct, start: int, anon_vma: bool) -> None:
        """mmap() of the file's page and a first touch of it."""
        vma = VmArea(mm, start, self.folio.index, self.file, anon_vma)
        vma.opened = True
        mm.mm_mt.append(vma)
        vma_interval_tree_insert(vma, self.file.i_mmap)
        folio_dup_file_rmap(self.folio)
        set_pte(vma, (PteKind.PRESENT, self.folio))

    def forker(self) -> Task:
        """The task that forks."""
        task = Task("dup_mmap")
        task.body = dup_mmap(task, self.fork)
        return task

    def bystander(self, name: str) -> Task:
        """A task of the environment."""
        task = Task(name)
        task.body = BODIES[name](task, self)
        return task

    @property
    def heap(self) -> object:
        """Everything but the continuations."""
        return self

    @property
    def fault_points(self) -> int:
        """The allocations tried so far."""
        return self.fork.failslab.count
