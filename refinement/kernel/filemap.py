# SPDX-License-Identifier: Apache-2.0
"""mm/filemap.c (Linux 7.3): finding, locking and removing the folio of the page cache."""

from __future__ import annotations

from refinement.kernel.mm_types import AddressSpace, Folio, Shadow
from refinement.kernel.rwsem import mutex_lock, mutex_trylock, mutex_unlock
from rmapspec.refine.task import Point, Steps, Task


def folio_lock(current: Task, folio: Folio) -> Steps[bool]:
    """``folio_lock()`` and the test for truncation after it, as in ``__filemap_get_folio()`` (mm/filemap.c, 7.3).

    Whether the folio is still the file's; if not, it is unlocked again in the same step.
    """
    yield from mutex_lock(current, folio.lock)
    return still_ours(current, folio)


def folio_trylock(current: Task, folio: Folio) -> Steps[bool]:
    """``folio_trylock()`` and the same test (include/linux/pagemap.h, 7.3)."""
    yield Point("folio_trylock")
    if not mutex_trylock(current, folio.lock):
        return False
    return still_ours(current, folio)


def still_ours(current: Task, folio: Folio) -> bool:
    """The test for truncation in ``__filemap_get_folio()`` (mm/filemap.c, 7.3)."""
    if folio.mapping is None:
        mutex_unlock(current, folio.lock)
        return False
    current.emit("folio_lock")
    return True


def folio_unlock(current: Task, folio: Folio) -> None:
    """``folio_unlock()`` (mm/filemap.c, 7.3)."""
    mutex_unlock(current, folio.lock)
    current.emit("folio_unlock")


def filemap_remove_folio(folio: Folio, shadow: Shadow | None) -> None:
    """``__filemap_remove_folio()`` (mm/filemap.c, 7.3); a folio still mapped only gets a "Bad page cache" report
    there."""
    mapping = folio.mapping
    if mapping is not None:
        mapping.i_pages = shadow
        folio.mapping = None
        folio._refcount -= 1


def filemap_get_folio(mapping: AddressSpace) -> Folio | None:
    """``filemap_get_folio()`` (mm/filemap.c, 7.3); a shadow entry is no folio."""
    found = mapping.i_pages
    return found if isinstance(found, Folio) else None
