# SPDX-License-Identifier: Apache-2.0
"""mm/memory.c (Linux 7.3): copying a VMA's page table at fork, zapping, unmapping a range of a file."""

from __future__ import annotations

from refinement.kernel.failslab import Failslab
from refinement.kernel.mm_types import ENOMEM, AddressSpace, Folio, MmStruct, PteKind, VmArea, pte_of, set_pte
from refinement.kernel.rmap import folio_dup_file_rmap, folio_remove_rmap, walk_tree
from rmapspec.refine.task import Bug, Point, Steps, Task


def vma_needs_copy(src_vma: VmArea) -> bool:
    """``vma_needs_copy()`` (mm/memory.c, 7.3): private pages; the flags of special mappings are not modelled."""
    return src_vma.anon_vma


def copy_page_range(current: Task, failslab: Failslab, dst_vma: VmArea, src_vma: VmArea) -> Steps[int]:
    """``copy_page_range()`` (mm/memory.c, 7.3): 0, or -ENOMEM with nothing copied.

    The page table is allocated in the step that fills it: the child is not running, so nobody sees it empty.
    """
    if not vma_needs_copy(src_vma):
        return 0
    yield Point("copy_page_range")
    if not failslab.alloc(current, "pte_alloc"):
        return -ENOMEM
    copy_pte_range(dst_vma, src_vma)
    current.emit("copy_page_range", src_vma.ident)
    return 0


def copy_pte_range(dst_vma: VmArea, src_vma: VmArea) -> None:
    """``copy_pte_range()`` (mm/memory.c, 7.3): one block, under the page-table locks of both."""
    pte = pte_of(src_vma)
    if pte is None:
        return
    kind, folio = pte
    if kind is PteKind.PRESENT:
        folio_dup_file_rmap(folio)  # before the PTE is set
    set_pte(dst_vma, (kind, folio))  # a migration entry is copied verbatim


def zap_pte_range(vma: VmArea) -> None:
    """``zap_pte_range()`` (mm/memory.c, 7.3): clears the PTE, a migration entry too."""
    pte = pte_of(vma)
    if pte is not None:
        kind, folio = pte
        set_pte(vma, None)
        if kind is PteKind.PRESENT:
            folio_remove_rmap(folio)


def unmap_mapping_range_vma(_folio: Folio | None, vma: VmArea) -> None:
    """``unmap_mapping_range_vma()`` (mm/memory.c, 7.3)."""
    zap_pte_range(vma)


def unmap_mapping_range(current: Task, mapping: AddressSpace) -> Steps[None]:
    """``unmap_mapping_range()`` (mm/memory.c, 7.3): every VMA of the file, without the folio lock."""
    yield from walk_tree(current, mapping, None, "unmap_mapping_range_vma", unmap_mapping_range_vma, None)


def revoke_device_memory(current: Task, mapping: AddressSpace) -> Steps[None]:
    """``vfio_pci_zap_bars()`` (drivers/vfio/pci/vfio_pci_core.c, 7.3): unmap, then treat the range as gone."""
    yield from unmap_mapping_range(current, mapping)
    yield Point("the range is revoked")
    mapping.revoked = True
    current.emit("revoked")


def unmap_vmas(mm: MmStruct) -> Steps[None]:
    """``unmap_vmas()`` (mm/memory.c, 7.3)."""
    index = 0
    while index < len(mm.mm_mt):
        yield Point("zap_pte_range")
        zap_pte_range(mm.mm_mt[index])
        index += 1


def free_pgtables(mm: MmStruct) -> None:
    """``free_pgtables()`` (mm/memory.c, 7.3): the tables, whatever is left in them.

    Raises Bug for U2: a walk that finds a linked VMA would read a table that is gone.
    """
    for vma in mm.mm_mt:
        if vma in vma.vm_file.i_mmap:
            raise Bug("U2", f"the page tables of {vma.ident} are freed and it is still linked")
    mm.pgd.clear()
