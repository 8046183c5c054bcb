# SPDX-License-Identifier: Apache-2.0
"""The structures of include/linux/mm_types.h and fs.h, cut down to what the reverse map reads (Linux 7.3)."""

from __future__ import annotations

from enum import Enum
from typing import Final, TypeAlias

from refinement.kernel.rwsem import LockDep, Mutex, RwSemaphore

PAGE_SIZE: Final = 0x1000
ENOMEM: Final = 12


class PteKind(Enum):
    """What a filled page-table entry holds."""

    PRESENT = "present"  # pte_present(): maps the folio, counted in its mapcount
    MIGRATION = "migration"  # is_migration_entry(): the folio is on the move; neither referenced nor counted


Pte: TypeAlias = "tuple[PteKind, Folio]"


class Folio:
    """``struct folio`` of the page cache. Migration keeps its identity: one object stands for source and
    destination."""

    __slots__ = ("_mapcount", "_refcount", "index", "lock", "mapping")

    def __init__(self, mapping: AddressSpace, index: int, lock: Mutex) -> None:
        self.mapping: AddressSpace | None = mapping
        self.index = index
        self.lock = lock  # PG_locked
        self._mapcount = 0
        self._refcount = 1  # the page cache's own


class Shadow(Enum):
    """What reclaim leaves in the page cache for an evicted folio: workingset_eviction()."""

    EVICTED = "evicted"


class AddressSpace:
    """``struct address_space``: the page cache of one file (one folio here) and the VMAs that map it, in tree order."""

    __slots__ = ("i_mmap", "i_mmap_rwsem", "i_pages", "revoked")

    def __init__(self, lockdep: LockDep) -> None:
        self.i_mmap: list[VmArea] = []  # the interval tree, as its in-order sequence
        self.i_mmap_rwsem = RwSemaphore("i_mmap_rwsem", lockdep)
        self.i_pages: Folio | Shadow | None = None
        self.revoked = False  # a driver has taken the device's memory back


class MmStruct:
    """``struct mm_struct``: VMAs in address order, and the page table of this file's range."""

    __slots__ = ("mm_mt", "mmap_lock", "name", "pgd")

    def __init__(self, name: str, lockdep: LockDep) -> None:
        self.name = name
        self.mm_mt: list[VmArea] = []  # the maple tree
        self.pgd: dict[int, Pte] = {}  # address -> entry; an address without one is pte_none()
        self.mmap_lock = RwSemaphore(f"mmap_lock/{name}", lockdep)


class VmArea:
    """``struct vm_area_struct`` of the one file."""

    __slots__ = ("anon_vma", "opened", "vm_file", "vm_mm", "vm_pgoff", "vm_start")

    def __init__(self, mm: MmStruct, start: int, pgoff: int, file: AddressSpace, anon_vma: bool) -> None:
        self.vm_mm = mm
        self.vm_start = start
        self.vm_pgoff = pgoff
        self.vm_file = file  # vm_file->f_mapping
        self.anon_vma = anon_vma  # it has private pages, so fork must copy its PTEs
        self.opened = False  # vm_ops->open() has run, or it was set up by mmap()

    @property
    def ident(self) -> str:
        """How events name it: the mm and the start address."""
        return f"{self.vm_mm.name}:{self.vm_start:#x}"


def pte_of(vma: VmArea) -> Pte | None:
    """``ptep_get()`` (include/linux/pgtable.h, 7.3) of the file's page in this VMA; None is pte_none()."""
    return vma.vm_mm.pgd.get(vma.vm_start)


def set_pte(vma: VmArea, pte: Pte | None) -> None:
    """``set_pte_at()`` or ``ptep_clear()`` (include/linux/pgtable.h, 7.3), inside the page-table lock: one atomic
    step."""
    if pte is None:
        vma.vm_mm.pgd.pop(vma.vm_start, None)
    else:
        vma.vm_mm.pgd[vma.vm_start] = pte
