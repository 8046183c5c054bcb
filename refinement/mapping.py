# SPDX-License-Identifier: Apache-2.0
"""From the implementation to spec/fork.rmap: the only file that knows both. Total, pure, and nothing else.

State: what PTEs, i_mmap, locks, folio and page cache say of the spec's variables. ``missed`` is not here: it is the
spec's own history variable, followed through the candidate states. Events: which step of the spec each one is.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from refinement.kernel.mm_types import PAGE_SIZE, Shadow, VmArea, pte_of
from refinement.world import ForkWorld
from rmapspec.refine.adapter import Label, Meaning
from rmapspec.refine.task import Event


def area_named(ident: str) -> str:
    """The VMA that an event names, as ``parent(v0)`` or ``child(v0)``."""
    mm, _, start = ident.partition(":")
    return f"{mm}(v{int(start, 16) // PAGE_SIZE - 1})"


def vma_named(ident: str) -> str:
    """The VMA of the parent that an event names, as ``v0``."""
    return f"v{int(ident.partition(':')[2], 16) // PAGE_SIZE - 1}"


# An event of the kernel code -> the labels it may carry in fork.rmap and its designs, and how the step's title names
# its VMA.
STEPS: Final = MappingProxyType(
    {
        "vm_area_dup": (("dup",), vma_named),
        "vma_init": (("init",), vma_named),
        "i_mmap_lock_write": (("lock",), None),
        "vma_interval_tree_insert_after": (("insert",), vma_named),
        "vma_interval_tree_insert": (("insert",), vma_named),
        "vma_interval_tree_insert_before": (("insert",), vma_named),
        "i_mmap_unlock_write": (("unlock",), None),
        "link_file_vma_batch_init": (("reset", "empty"), None),
        "copy_page_range": (("copy_page_range.copy",), vma_named),
        "i_mmap_lock_read": (("rmap_walk.begin",), None),
        "i_mmap_unlock_read": (("rmap_walk.end",), None),
        "folio_lock": (("lock",), None),
        "folio_unlock": (("unlock",), None),
        "filemap_remove_folio": (("remove",), None),
        "__remove_mapping": (("free",), None),
        "revoked": (("done",), None),
    }
)

# What a walk does to one VMA -> the spec's word for it, which the title of a visit shows with the VMA.
VISITS: Final = MappingProxyType(
    {
        "mapping_wrprotect_range_one": "visit",
        "try_to_unmap_one": "try_to_unmap",
        "try_to_migrate_one": "try_to_migrate",
        "remove_migration_pte": "remove_migration_ptes",
        "unmap_mapping_range_vma": "zap",
    }
)


def meaning(event: Event) -> Meaning:
    """The step of the spec that an event is; raises KeyError for an event that the tables do not have."""
    if event.name in VISITS:
        visited = area_named(event.args[0])
        return Meaning(("rmap_walk.visit",), (VISITS[event.name], visited), f"{event.name}({visited})")
    labels, named = STEPS[event.name]
    if named is None:
        return Meaning(labels, (), event.name)
    shown = named(event.args[0])
    return Meaning(labels, (shown,), f"{event.name}({shown})")


def observe(world: ForkWorld) -> Mapping[str, Label]:
    """The variables of fork.rmap that the kernel's state determines."""
    fork, file = world.fork, world.file
    parents, children = fork.oldmm.mm_mt, fork.mm.mm_mt
    lock, folio = file.i_mmap_rwsem, world.folio
    return {
        "i_mmap": [area(v) for v in file.i_mmap],
        "pte": {**{area(v): pte(v) for v in parents}, **{f"child({vma(v)})": child_pte(world, v) for v in parents}},
        "mapcount": folio._mapcount,
        "needs_copy": [vma(v) for v in parents if v.anon_vma],
        "ready": [vma(v) for v in children if v.opened],
        "removed": file.i_pages is None,
        "freed": file.i_pages is Shadow.EVICTED,
        "revoked": file.revoked,
        "batch": [vma(v) for v in fork.vb.new_vmas],
        "i_mmap_rwsem.writer": lock.owner or "none",
        "i_mmap_rwsem.readers": list(lock.readers),
        "folio_lock.owner": folio.lock.owner or "none",
    }


def vma(v: VmArea) -> str:
    """A VMA of the parent, or the one its child is made from: ``v0`` at the lowest address."""
    return f"v{v.vm_start // PAGE_SIZE - 1}"


def area(v: VmArea) -> str:
    """``parent(v0)`` or ``child(v0)``."""
    return f"{v.vm_mm.name}({vma(v)})"


def pte(v: VmArea) -> str:
    """What the page table holds for a VMA: none, present, migration."""
    entry = pte_of(v)
    return "none" if entry is None else entry[0].value


def child_pte(world: ForkWorld, parent: VmArea) -> str:
    """The same address in the child, whose VMA need not exist yet."""
    entry = world.fork.mm.pgd.get(parent.vm_start)
    return "none" if entry is None else entry[0].value
