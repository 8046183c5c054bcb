# SPDX-License-Identifier: Apache-2.0
"""mm/rmap.c (Linux 7.3): the walk over all the mappings of a folio, and what it does to each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from refinement.kernel.mm_types import AddressSpace, Folio, PteKind, VmArea, pte_of, set_pte
from refinement.kernel.vma import (
    i_mmap_lock_read,
    i_mmap_unlock_read,
    vma_interval_tree_iter_first,
    vma_interval_tree_iter_next,
)
from rmapspec.refine.task import Bug, Point, Steps, Task

RmapOne: TypeAlias = "Callable[[Folio | None, VmArea], None]"
Done: TypeAlias = "Callable[[Folio], bool]"


def folio_mapped(folio: Folio) -> bool:
    """``folio_mapped()`` (include/linux/mm.h, 7.3)."""
    return folio._mapcount > 0


def folio_not_mapped(folio: Folio) -> bool:
    """``folio_not_mapped()`` (mm/rmap.c, 7.3): the early ``done`` of unmapping walks."""
    return not folio_mapped(folio)


def folio_dup_file_rmap(folio: Folio) -> None:
    """``folio_dup_file_rmap_pte()`` (include/linux/rmap.h, 7.3) with folio_get()."""
    folio._refcount += 1
    folio._mapcount += 1


def folio_remove_rmap(folio: Folio) -> None:
    """``folio_remove_rmap_pte()`` (mm/rmap.c, 7.3) with folio_put()."""
    folio._mapcount -= 1
    folio._refcount -= 1


def walk_tree(
    current: Task, mapping: AddressSpace, folio: Folio | None, name: str, rmap_one: RmapOne, done: Done | None
) -> Steps[None]:
    """``__rmap_walk_file()`` (mm/rmap.c, 7.3): in tree order, i_mmap_rwsem read-held from first to last.

    ``rmap_one`` runs under the page-table lock of one PTE, which serialises it with every other change of that PTE:
    that is why it is one step. ``done`` is asked in the step that follows, with what the walk does next: as the spec
    does.
    """
    yield from i_mmap_lock_read(current, mapping)
    yield from walk_locked_tree(current, mapping, folio, name, rmap_one, done)


def walk_locked_tree(
    current: Task, mapping: AddressSpace, folio: Folio | None, name: str, rmap_one: RmapOne, done: Done | None
) -> Steps[None]:
    """The rest of ``__rmap_walk_file()`` (mm/rmap.c, 7.3), in the step that has taken i_mmap_rwsem for reading."""
    current.emit("i_mmap_lock_read")
    vma = vma_interval_tree_iter_first(mapping.i_mmap)
    yield Point(name)
    while vma is not None:
        rmap_one(folio, vma)
        current.emit(name, vma.ident)
        vma = vma_interval_tree_iter_next(vma, mapping.i_mmap)
        yield Point(name if vma is not None else "i_mmap_unlock_read")
        if done is not None and folio is not None and done(folio):
            vma = None
    i_mmap_unlock_read(current, mapping)
    current.emit("i_mmap_unlock_read")


def mapping_of_locked(current: Task, folio: Folio, name: str) -> AddressSpace:
    """``folio_mapping()`` (mm/util.c, 7.3) behind VM_BUG_ON_FOLIO(!folio_test_locked(folio)): raises Bug."""
    if folio.lock.owner != current.name or folio.mapping is None:
        raise Bug("VM_BUG_ON_FOLIO", f"{name}: the folio is not locked, or it has no mapping")
    return folio.mapping


def rmap_walk_file(current: Task, folio: Folio, name: str, rmap_one: RmapOne, done: Done | None) -> Steps[None]:
    """``rmap_walk_file()`` (mm/rmap.c, 7.3): the folio is locked, so its mapping stays; raises Bug if it is not."""
    yield from walk_tree(current, mapping_of_locked(current, folio, name), folio, name, rmap_one, done)


def try_to_unmap_one(folio: Folio | None, vma: VmArea) -> None:
    """``try_to_unmap_one()`` (mm/rmap.c, 7.3): a clean file PTE is dropped."""
    pte = pte_of(vma)
    if pte is not None and pte[0] is PteKind.PRESENT:
        set_pte(vma, None)
        folio_remove_rmap(pte[1])


def try_to_unmap(current: Task, folio: Folio) -> Steps[None]:
    """``try_to_unmap()`` (mm/rmap.c, 7.3)."""
    yield from rmap_walk_file(current, folio, "try_to_unmap_one", try_to_unmap_one, folio_not_mapped)


def try_to_migrate_one(folio: Folio | None, vma: VmArea) -> None:
    """``try_to_migrate_one()`` (mm/rmap.c, 7.3): the PTE becomes a migration entry."""
    pte = pte_of(vma)
    if pte is not None and pte[0] is PteKind.PRESENT:
        set_pte(vma, (PteKind.MIGRATION, pte[1]))
        folio_remove_rmap(pte[1])


def try_to_migrate(current: Task, folio: Folio) -> Steps[None]:
    """``try_to_migrate()`` (mm/rmap.c, 7.3)."""
    yield from rmap_walk_file(current, folio, "try_to_migrate_one", try_to_migrate_one, folio_not_mapped)


def mapping_wrprotect_range_one(_folio: Folio | None, vma: VmArea) -> None:
    """``mapping_wrprotect_range_one()`` (mm/rmap.c, 7.3); a PTE has no write bit here, so it is only looked at."""
    pte_of(vma)


def mapping_wrprotect_range(current: Task, mapping: AddressSpace) -> Steps[None]:
    """``mapping_wrprotect_range()`` (mm/rmap.c, 7.3): a walk that needs no folio lock."""
    yield from walk_tree(current, mapping, None, "mapping_wrprotect_range_one", mapping_wrprotect_range_one, None)
