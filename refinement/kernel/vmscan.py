# SPDX-License-Identifier: Apache-2.0
"""mm/vmscan.c (Linux 7.3): reclaiming one clean file folio."""

from __future__ import annotations

from refinement.kernel.filemap import filemap_remove_folio, folio_trylock, folio_unlock
from refinement.kernel.mm_types import Folio, Shadow
from refinement.kernel.rmap import folio_mapped, try_to_unmap
from rmapspec.refine.task import Point, Steps, Task


def shrink_folio_list(current: Task, folio: Folio) -> Steps[None]:
    """``shrink_folio_list()`` (mm/vmscan.c, 7.3): trylock, unmap, free if nothing maps it, else keep it."""
    ours = yield from folio_trylock(current, folio)
    if not ours:
        return
    yield from try_to_unmap(current, folio)
    yield Point("__remove_mapping")
    if not folio_mapped(folio):
        filemap_remove_folio(folio, Shadow.EVICTED)
        current.emit("__remove_mapping")
        yield Point("folio_unlock")
    folio_unlock(current, folio)
