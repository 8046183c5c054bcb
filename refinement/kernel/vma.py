# SPDX-License-Identifier: Apache-2.0
"""mm/vma.c and mm/interval_tree.c (Linux 7.3), and the batch of the RFC of June 2026."""

from __future__ import annotations

from refinement.kernel.mm_types import AddressSpace, VmArea, pte_of
from refinement.kernel.rwsem import down_read, down_write, up_read, up_write
from rmapspec.refine.task import Bug, Point, Steps, Task


def vma_interval_tree_insert_after(node: VmArea, prev: VmArea, root: list[VmArea]) -> None:
    """``vma_interval_tree_insert_after()`` (mm/interval_tree.c, 6.12; ``mapping_rmap_tree_insert_after`` in 7.3); the
    keys are equal."""
    _must_be_new(node, root)
    if prev not in root or prev.vm_pgoff != node.vm_pgoff:
        raise Bug("interval_tree", f"{node.ident} is inserted after {prev.ident}, not there or of another key")
    root.insert(root.index(prev) + 1, node)


def vma_interval_tree_insert_before(node: VmArea, next_vma: VmArea, root: list[VmArea]) -> None:
    """No function of the kernel: what insert-after would be on the wrong side; the keys are equal."""
    _must_be_new(node, root)
    root.insert(root.index(next_vma), node)


def vma_interval_tree_insert(node: VmArea, root: list[VmArea]) -> None:
    """``vma_interval_tree_insert()`` (mm/interval_tree.c, 7.3): by start pgoff, to the right of equal keys."""
    _must_be_new(node, root)
    position = len(root)
    while position > 0 and root[position - 1].vm_pgoff > node.vm_pgoff:
        position -= 1
    root.insert(position, node)


def vma_interval_tree_remove(node: VmArea, root: list[VmArea]) -> None:
    """``vma_interval_tree_remove()`` (mm/interval_tree.c, 7.3): erases unconditionally, so the node must be there.

    Raises Bug, too, for U1: an unlinked VMA with PTEs is found by no walk.
    """
    if node not in root:
        raise Bug("unlink", f"{node.ident} is unlinked, but it was never linked")
    if pte_of(node) is not None:
        raise Bug("U1", f"{node.ident} is unlinked and still has a PTE")
    root.remove(node)


def _must_be_new(node: VmArea, root: list[VmArea]) -> None:
    if node in root:
        raise Bug("interval_tree", f"{node.ident} is linked twice")


def vma_interval_tree_iter_first(root: list[VmArea]) -> VmArea | None:
    """``vma_interval_tree_iter_first()`` (mm/interval_tree.c, 7.3): every VMA covers the folio here."""
    return root[0] if root else None


def vma_interval_tree_iter_next(node: VmArea, root: list[VmArea]) -> VmArea | None:
    """``vma_interval_tree_iter_next()`` (mm/interval_tree.c, 7.3)."""
    position = root.index(node) + 1
    return root[position] if position < len(root) else None


def i_mmap_lock_write(current: Task, mapping: AddressSpace) -> Steps[None]:
    """``i_mmap_lock_write()`` (include/linux/fs.h, 7.3)."""
    yield from down_write(current, mapping.i_mmap_rwsem)
    current.emit("i_mmap_lock_write")


def i_mmap_unlock_write(current: Task, mapping: AddressSpace) -> Steps[None]:
    """``i_mmap_unlock_write()`` (include/linux/fs.h, 7.3)."""
    yield Point("i_mmap_unlock_write")
    up_write(current, mapping.i_mmap_rwsem)
    current.emit("i_mmap_unlock_write")


def i_mmap_lock_read(current: Task, mapping: AddressSpace) -> Steps[None]:
    """``i_mmap_lock_read()`` (include/linux/fs.h, 7.3)."""
    yield from down_read(current, mapping.i_mmap_rwsem)


def i_mmap_unlock_read(current: Task, mapping: AddressSpace) -> None:
    """``i_mmap_unlock_read()`` (include/linux/fs.h, 7.3)."""
    up_read(current, mapping.i_mmap_rwsem)


def insert_after(current: Task, tmp: VmArea, mpnt: VmArea) -> Steps[None]:
    """The insertion of dup_mmap() (mm/mmap.c, 7.3) between i_mmap_lock_write() and its unlock."""
    yield Point("vma_interval_tree_insert_after")
    vma_interval_tree_insert_after(tmp, mpnt, tmp.vm_file.i_mmap)
    current.emit("vma_interval_tree_insert_after", mpnt.ident)


class LinkVmaFileBatch:
    """``struct link_vma_file_batch`` of the RFC: child VMAs beside their parents; the first ``linked`` of them are
    linked."""

    __slots__ = ("limit", "linked", "new_vmas", "old_vmas")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.linked = 0
        self.new_vmas: list[VmArea] = []
        self.old_vmas: list[VmArea] = []

    @property
    def full(self) -> bool:
        """Whether there is no room for another."""
        return len(self.new_vmas) == self.limit

    def add(self, new: VmArea, old: VmArea) -> None:
        """``link_file_vma_batch_add()`` (mm/vma.c of the RFC), the test for a full batch apart: one file here."""
        self.new_vmas.append(new)
        self.old_vmas.append(old)

    def clear(self) -> None:
        """``link_file_vma_batch_init()`` (mm/vma.c of the RFC)."""
        self.linked = 0
        self.new_vmas.clear()
        self.old_vmas.clear()


def link_file_vma_batch_process(current: Task, vb: LinkVmaFileBatch) -> Steps[None]:
    """``link_file_vma_batch_process()`` (mm/vma.c of the RFC): one write lock for all that wait."""
    if vb.linked < len(vb.new_vmas):
        mapping = vb.new_vmas[0].vm_file
        yield from i_mmap_lock_write(current, mapping)
        while vb.linked < len(vb.new_vmas):
            yield from insert_after(current, vb.new_vmas[vb.linked], vb.old_vmas[vb.linked])
            vb.linked += 1
        yield from i_mmap_unlock_write(current, mapping)


def unlink_file_vma_batch(current: Task, mapping: AddressSpace, vmas: list[VmArea]) -> Steps[None]:
    """``unlink_file_vma_batch_process()`` (mm/vma.c, 7.3) for all the VMAs of an mm; raises Bug for one never
    linked."""
    if vmas:
        yield from down_write(current, mapping.i_mmap_rwsem)
        index = 0
        while index < len(vmas):
            yield Point("vma_interval_tree_remove")
            vma_interval_tree_remove(vmas[index], mapping.i_mmap)
            index += 1
        yield Point("i_mmap_unlock_write")
        up_write(current, mapping.i_mmap_rwsem)
