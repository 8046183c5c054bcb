# SPDX-License-Identifier: Apache-2.0
"""The fork designs of spec/designs as hooks of dup_mmap(): each says only where it differs from Linux 7.3."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from refinement.kernel.memory import copy_page_range, vma_needs_copy
from refinement.kernel.mm_types import VmArea
from refinement.kernel.mmap import Design, Fork
from refinement.kernel.vma import (
    i_mmap_lock_write,
    i_mmap_unlock_write,
    insert_after,
    link_file_vma_batch_process,
    vma_interval_tree_insert,
    vma_interval_tree_insert_before,
)
from rmapspec.refine.task import Point, Steps, Task


class Baseline:
    """dup_mmap() (mm/mmap.c, 7.3): link each child VMA just after its parent, then copy its pages."""

    __slots__ = ()
    name = "baseline"
    linked_first = False

    def begin(self, current: Task, fork: Fork) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3): nothing."""
        yield from ()

    def before_dup(self, current: Task, fork: Fork) -> Steps[int]:
        """dup_mmap() (mm/mmap.c, 7.3): nothing."""
        yield from ()
        return 0

    def added(self, fork: Fork, tmp: VmArea, mpnt: VmArea) -> None:
        """dup_mmap() (mm/mmap.c, 7.3): nothing."""

    def link(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3): "insert tmp into the share list, just after mpnt"."""
        yield from i_mmap_lock_write(current, tmp.vm_file)
        yield from insert_after(current, tmp, mpnt)
        yield from i_mmap_unlock_write(current, tmp.vm_file)

    def copy(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[int]:
        """dup_mmap() (mm/mmap.c, 7.3): copy_page_range()."""
        return (yield from copy_page_range(current, fork.failslab, tmp, mpnt))

    def loop_out(self, current: Task, fork: Fork) -> Steps[int]:
        """dup_mmap() (mm/mmap.c, 7.3): nothing is pending."""
        yield from ()
        return 0

    def on_error(self, current: Task, fork: Fork) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3): every VMA of the child is linked."""
        yield from ()


class PlainInsert(Baseline):
    """A plain interval-tree insert instead of insert-after."""

    __slots__ = ()
    name = "plain_insert"

    def link(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3) with vma_interval_tree_insert()."""
        yield from i_mmap_lock_write(current, tmp.vm_file)
        yield Point("vma_interval_tree_insert")
        vma_interval_tree_insert(tmp, tmp.vm_file.i_mmap)
        current.emit("vma_interval_tree_insert", mpnt.ident)
        yield from i_mmap_unlock_write(current, tmp.vm_file)


class InsertBefore(Baseline):
    """The child is linked on the wrong side of its parent."""

    __slots__ = ()
    name = "insert_before"

    def link(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3) with an insertion before the parent."""
        yield from i_mmap_lock_write(current, tmp.vm_file)
        yield Point("vma_interval_tree_insert_before")
        vma_interval_tree_insert_before(tmp, mpnt, tmp.vm_file.i_mmap)
        current.emit("vma_interval_tree_insert_before", mpnt.ident)
        yield from i_mmap_unlock_write(current, tmp.vm_file)


class LinkBeforeInit(Baseline):
    """dup_mmap() before 35e351780fa9 (kernel/fork.c, 6.8)."""

    __slots__ = ()
    name = "link_before_init"
    linked_first = True


class HoldWriteOverCopy(Baseline):
    """One i_mmap write section around the whole loop, copies included."""

    __slots__ = ()
    name = "hold_write_over_copy"

    def begin(self, current: Task, fork: Fork) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3) with i_mmap_lock_write() before the loop."""
        yield from i_mmap_lock_write(current, fork.file)

    def link(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3), the lock being held."""
        yield from insert_after(current, tmp, mpnt)

    def loop_out(self, current: Task, fork: Fork) -> Steps[int]:
        """dup_mmap() (mm/mmap.c, 7.3) with i_mmap_unlock_write() after the loop."""
        yield from i_mmap_unlock_write(current, fork.file)
        return 0

    def on_error(self, current: Task, fork: Fork) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3): the unwinding takes the lock itself."""
        yield from i_mmap_unlock_write(current, fork.file)


class RfcBatch(Baseline):
    """The RFC of June 2026: link in batches, when one is full and at loop exit; pages are copied in between."""

    __slots__ = ()
    name = "rfc_batch"

    def before_dup(self, current: Task, fork: Fork) -> Steps[int]:
        """link_file_vma_batch_add() (mm/vma.c of the RFC): makes room for one more."""
        retval = 0
        if fork.vb.full:
            retval = yield from self.flush(current, fork)
            if retval == 0:
                yield from reset(current, fork)
        return retval

    def flush(self, current: Task, fork: Fork) -> Steps[int]:
        """link_file_vma_batch_process() (mm/vma.c of the RFC): 0 or -ENOMEM."""
        yield from link_file_vma_batch_process(current, fork.vb)
        return 0

    def added(self, fork: Fork, tmp: VmArea, mpnt: VmArea) -> None:
        """link_file_vma_batch_add() (mm/vma.c of the RFC)."""
        fork.vb.add(tmp, mpnt)

    def link(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[None]:
        """dup_mmap() (mm/mmap.c of the RFC): not yet."""
        yield from ()

    def loop_out(self, current: Task, fork: Fork) -> Steps[int]:
        """link_file_vma_batch_final() (mm/vma.c of the RFC)."""
        return (yield from self.flush(current, fork))

    def on_error(self, current: Task, fork: Fork) -> Steps[None]:
        """link_file_vma_batch_final() (mm/vma.c of the RFC), on every path to loop_out: unlinking must find the VMA."""
        yield from link_file_vma_batch_process(current, fork.vb)


def reset(current: Task, fork: Fork) -> Steps[None]:
    """link_file_vma_batch_init() (mm/vma.c of the RFC), a step of its own as in the spec."""
    yield Point("link_file_vma_batch_init")
    fork.vb.clear()
    current.emit("link_file_vma_batch_init")


class TwoPass(RfcBatch):
    """Link every child VMA first, in batches; copy the pages in a second pass."""

    __slots__ = ()
    name = "two_pass"

    def copy(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[int]:
        """dup_mmap() (mm/mmap.c, 7.3): not in this loop."""
        yield from ()
        return 0

    def loop_out(self, current: Task, fork: Fork) -> Steps[int]:
        """dup_mmap() (mm/mmap.c, 7.3): the last batch, then copy_page_range() for every VMA."""
        yield from self.flush(current, fork)
        return (yield from copy_each(current, fork, fork.mm.mm_mt, fork.oldmm.mm_mt))


class LinkRunThenCopyRun(RfcBatch):
    """Link a run of child VMAs under one lock, then copy the pages of that run."""

    __slots__ = ()
    name = "link_run_then_copy_run"

    def flush(self, current: Task, fork: Fork) -> Steps[int]:
        """link_file_vma_batch_process() (mm/vma.c of the RFC), then copy_page_range() for each VMA of the batch."""
        yield from link_file_vma_batch_process(current, fork.vb)
        return (yield from copy_each(current, fork, fork.vb.new_vmas, fork.vb.old_vmas))

    def copy(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[int]:
        """dup_mmap() (mm/mmap.c, 7.3): with the flush."""
        yield from ()
        return 0


class FlushBeforeCopy(RfcBatch):
    """The RFC mended: a VMA whose pages are copied flushes the batch, itself included, before its copy."""

    __slots__ = ()
    name = "flush_before_copy"

    def link(self, current: Task, fork: Fork, tmp: VmArea, mpnt: VmArea) -> Steps[None]:
        """dup_mmap() (mm/mmap.c, 7.3): the flush where vma_needs_copy()."""
        if vma_needs_copy(mpnt):
            yield from self.flush(current, fork)
            yield from reset(current, fork)


def copy_each(current: Task, fork: Fork, new: list[VmArea], old: list[VmArea]) -> Steps[int]:
    """copy_page_range() (mm/memory.c, 7.3) for VMAs that are all linked: 0 or -ENOMEM."""
    index = 0
    while index < len(new):
        retval = yield from copy_page_range(current, fork.failslab, new[index], old[index])
        if retval != 0:
            return retval
        index += 1
    return 0


def designs() -> Mapping[str, Design]:
    """Every design by the name of its spec."""
    classes = (
        Baseline,
        PlainInsert,
        TwoPass,
        LinkRunThenCopyRun,
        FlushBeforeCopy,
        RfcBatch,
        InsertBefore,
        LinkBeforeInit,
        HoldWriteOverCopy,
    )
    return MappingProxyType({c.name: c() for c in classes})
