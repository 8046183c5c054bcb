# SPDX-License-Identifier: Apache-2.0
"""mm/migrate.c (Linux 7.3): moving the folio, with a walk before and a walk after."""

from __future__ import annotations

from refinement.kernel.filemap import folio_lock, folio_unlock
from refinement.kernel.mm_types import Folio, PteKind, VmArea, pte_of, set_pte
from refinement.kernel.rmap import folio_dup_file_rmap, rmap_walk_file, try_to_migrate
from rmapspec.refine.task import Point, Steps, Task


def remove_migration_pte(folio: Folio | None, vma: VmArea) -> None:
    """``remove_migration_pte()`` (mm/migrate.c, 7.3): the entry maps the folio again, at its new place or the old."""
    pte = pte_of(vma)
    if pte is not None and pte[0] is PteKind.MIGRATION:
        folio_dup_file_rmap(pte[1])
        set_pte(vma, (PteKind.PRESENT, pte[1]))


def remove_migration_ptes(current: Task, folio: Folio) -> Steps[None]:
    """``remove_migration_ptes()`` (mm/migrate.c, 7.3): no early ``done``."""
    yield from rmap_walk_file(current, folio, "remove_migration_pte", remove_migration_pte, None)


def migrate_folio(current: Task, folio: Folio) -> Steps[None]:
    """``migrate_folio_unmap()`` and ``migrate_folio_move()`` (mm/migrate.c, 7.3) of one folio.

    A folio still mapped after the first walk is not moved, but the second walk is made either way.
    """
    ours = yield from folio_lock(current, folio)
    if not ours:
        return
    yield from try_to_migrate(current, folio)
    yield from remove_migration_ptes(current, folio)
    yield Point("folio_unlock")
    folio_unlock(current, folio)
