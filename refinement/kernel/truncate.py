# SPDX-License-Identifier: Apache-2.0
"""mm/truncate.c (Linux 7.3): cutting a file short while others map it."""

from __future__ import annotations

from refinement.kernel.filemap import filemap_get_folio, filemap_remove_folio, folio_lock, folio_unlock
from refinement.kernel.memory import unmap_mapping_range, unmap_mapping_range_vma
from refinement.kernel.mm_types import AddressSpace, Folio
from refinement.kernel.rmap import folio_mapped, mapping_of_locked, walk_locked_tree
from refinement.kernel.rwsem import down_read_trylock
from rmapspec.refine.task import Bug, Point, Steps, Task


class WaitToLook:
    """Before the look at the mapcount that decides on the second walk."""

    __slots__ = ("folio",)

    def __init__(self, folio: Folio) -> None:
        self.folio = folio

    @property
    def what(self) -> str:
        """The function that looks."""
        return "truncate_cleanup_folio"

    def ready(self) -> bool:
        """Nothing to unmap, or i_mmap_rwsem can be read-locked."""
        mapping = self.folio.mapping
        return not folio_mapped(self.folio) or mapping is None or mapping.i_mmap_rwsem.owner is None


def unmap_mapping_folio(current: Task, folio: Folio) -> Steps[None]:
    """``unmap_mapping_folio()`` (mm/memory.c, 7.3), where i_mmap_rwsem can be read-locked at once."""
    mapping = mapping_of_locked(current, folio, "unmap_mapping_folio")
    if not down_read_trylock(current, mapping.i_mmap_rwsem):
        raise Bug("lockdep", "the look at the mapcount was made while i_mmap_rwsem was write-held")
    yield from walk_locked_tree(current, mapping, folio, "unmap_mapping_range_vma", unmap_mapping_range_vma, None)


def truncate_cleanup_folio(current: Task, folio: Folio) -> Steps[None]:
    """``truncate_cleanup_folio()`` (mm/truncate.c, 7.3): unmap again what is still mapped.

    The kernel looks, then waits for i_mmap_rwsem. Here the look belongs to the step that follows it, as in the spec:
    it is made where the lock can be taken at once, or where there is nothing to unmap.
    """
    yield WaitToLook(folio)
    if folio_mapped(folio):
        yield from unmap_mapping_folio(current, folio)
        yield Point("filemap_remove_folio")


def truncate_pagecache(current: Task, mapping: AddressSpace) -> Steps[None]:
    """``truncate_pagecache()`` (mm/truncate.c, 7.3): unmap, lock the folio, unmap again if mapped, remove."""
    yield from unmap_mapping_range(current, mapping)
    folio = filemap_get_folio(mapping)
    if folio is None:
        return
    ours = yield from folio_lock(current, folio)
    if not ours:
        return
    yield from truncate_cleanup_folio(current, folio)
    filemap_remove_folio(folio, None)
    current.emit("filemap_remove_folio")
    yield Point("folio_unlock")
    folio_unlock(current, folio)
