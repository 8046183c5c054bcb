# SPDX-License-Identifier: Apache-2.0
"""dup_mmap() of mm/mmap.c (Linux 7.3), with hooks where fork designs differ."""

from __future__ import annotations

from typing import Protocol

from refinement.kernel.failslab import Failslab
from refinement.kernel.memory import free_pgtables, unmap_vmas
from refinement.kernel.mm_types import ENOMEM, AddressSpace, MmStruct, VmArea
from refinement.kernel.rwsem import down_write_uncontended, up_write
from refinement.kernel.vma import LinkVmaFileBatch, unlink_file_vma_batch
from rmapspec.refine.task import Point, Steps, Task


class Fork:
    """What dup_mmap() works on, and the locals of its frame that a design adds: the batch."""

    __slots__ = ("design", "failslab", "file", "mm", "oldmm", "retval", "vb")

    def __init__(
        self, design: Design, oldmm: MmStruct, mm: MmStruct, file: AddressSpace, failslab: Failslab, batch: int
    ) -> None:
        self.design = design
        self.oldmm = oldmm
        self.mm = mm
        self.file = file
        self.failslab = failslab
        self.vb = LinkVmaFileBatch(batch)
        self.retval: int | None = None


class Design(Protocol):
    """The places of dup_mmap() where fork designs differ; refinement/designs.py has one class for each."""

    @property
    def name(self) -> str:
        """The name of its spec."""

    @property
    def linked_first(self) -> bool:
        """Whether a VMA is linked before it is initialised."""

    def begin(self, current: Task, fork: Fork) -> Steps[None]:
        """Before the loop."""

    def before_dup(self, current: Task, fork: Fork) -> Steps[int]:
        """Before a VMA is duplicated: 0 or -ENOMEM."""

    def added(self, fork: Fork, tmp: VmArea, mpnt: VmArea) -> None:
        """At the end of the step that duplicates a VMA: nobody else sees what is done here."""

    def link(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[None]:
        """Between the duplication of a VMA and the copy of its pages."""

    def copy(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[int]:
        """The copy of a VMA's pages: 0 or -ENOMEM."""

    def loop_out(self, current: Task, fork: Fork) -> Steps[int]:
        """After the loop: 0 or -ENOMEM."""

    def on_error(self, current: Task, fork: Fork) -> Steps[None]:
        """After a failure, before the unwinding: what must be linked is linked now."""


def vm_area_dup(fork: Fork, mpnt: VmArea) -> VmArea:
    """``vm_area_dup()`` (mm/vma_init.c, 7.3)."""
    return VmArea(fork.mm, mpnt.vm_start, mpnt.vm_pgoff, mpnt.vm_file, mpnt.anon_vma)


def alloc_vma(current: Task, fork: Fork, mpnt: VmArea) -> VmArea | None:
    """``vm_area_dup()`` and ``anon_vma_fork()`` (mm/mmap.c, 7.3); None is -ENOMEM, and then nothing is kept."""
    if not fork.failslab.alloc(current, "vm_area_dup"):
        return None
    if mpnt.anon_vma and not fork.failslab.alloc(current, "anon_vma_fork"):
        return None
    return vm_area_dup(fork, mpnt)


def store_and_open(fork: Fork, tmp: VmArea) -> None:
    """``vma_iter_bulk_store()`` and ``vm_ops->open()`` in dup_mmap() (mm/mmap.c, 7.3)."""
    fork.mm.mm_mt.append(tmp)
    tmp.opened = True


def dup_vma(current: Task, fork: Fork, mpnt: VmArea) -> Steps[VmArea | None]:
    """The first half of the body of dup_mmap()'s loop (mm/mmap.c, 7.3); None is -ENOMEM.

    One step: the new VMA is private to this task until it is linked, and the child's maple tree until the child runs.
    """
    yield Point("vm_area_dup")
    tmp = alloc_vma(current, fork, mpnt)
    if tmp is not None:
        store_and_open(fork, tmp)
        fork.design.added(fork, tmp, mpnt)
        current.emit("vm_area_dup", mpnt.ident)
    return tmp


def dup_vma_linked_first(current: Task, fork: Fork, mpnt: VmArea) -> Steps[VmArea | None]:
    """``dup_mmap()`` before 35e351780fa9 (kernel/fork.c, 6.8): linked, and only then initialised and opened."""
    yield Point("vm_area_dup")
    tmp = alloc_vma(current, fork, mpnt)
    if tmp is not None:
        yield from fork.design.link(current, fork, tmp, mpnt)
        yield Point("vma_init")
        store_and_open(fork, tmp)
        current.emit("vma_init", mpnt.ident)
    return tmp


def dup_mmap(current: Task, fork: Fork) -> Steps[None]:
    """``dup_mmap()`` (mm/mmap.c, 7.3); the result is ``fork.retval``.

    Nobody else takes either mmap_lock here (no fault, no mmap(), and the child does not run), so they need no
    scheduling point.
    """
    down_write_uncontended(current, fork.oldmm.mmap_lock)
    down_write_uncontended(current, fork.mm.mmap_lock)
    retval = yield from dup_vmas(current, fork)
    if retval != 0:
        yield from fork.design.on_error(current, fork)
        yield from unwind(current, fork)
    up_write(current, fork.mm.mmap_lock)
    up_write(current, fork.oldmm.mmap_lock)
    fork.retval = retval


def dup_vmas(current: Task, fork: Fork) -> Steps[int]:
    """The loop of ``dup_mmap()`` (mm/mmap.c, 7.3) up to loop_out: 0 or -ENOMEM."""
    design = fork.design
    yield from design.begin(current, fork)
    index = 0
    while index < len(fork.oldmm.mm_mt):
        mpnt = fork.oldmm.mm_mt[index]
        retval = yield from design.before_dup(current, fork)
        if retval != 0:
            return retval
        if design.linked_first:
            tmp = yield from dup_vma_linked_first(current, fork, mpnt)
        else:
            tmp = yield from dup_vma(current, fork, mpnt)
        if tmp is None:
            return -ENOMEM
        if not design.linked_first:
            yield from design.link(current, fork, tmp, mpnt)
        retval = yield from design.copy(current, fork, tmp, mpnt)
        if retval != 0:
            return retval
        index += 1
    return (yield from design.loop_out(current, fork))


def unwind(current: Task, fork: Fork) -> Steps[None]:
    """The error path of ``dup_mmap()`` (mm/mmap.c, 7.3): zap what was copied, unlink every VMA, free the page
    tables."""
    yield from unmap_vmas(fork.mm)
    yield from unlink_file_vma_batch(current, fork.file, fork.mm.mm_mt)
    yield Point("free_pgtables")
    free_pgtables(fork.mm)
    fork.mm.mm_mt.clear()
