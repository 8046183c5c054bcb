# SPDX-License-Identifier: Apache-2.0
"""What must be true of the kernel's state once every task has ended, whatever the spec says."""

from __future__ import annotations

from collections.abc import Iterator

from refinement.kernel.mm_types import PteKind
from refinement.world import ForkWorld
from rmapspec.refine.adapter import Finding


def checks(world: ForkWorld) -> tuple[Finding, ...]:
    """Lock discipline, the unwinding of a failed fork (E1), counts, and that a fork that succeeds has done
    something."""
    return (*lockdep(world), *failed_fork(world), *counts(world), *successful_fork(world))


def lockdep(world: ForkWorld) -> Iterator[Finding]:
    """Splats, and locks held at exit."""
    for splat in world.lockdep.splats:
        yield Finding("lockdep", splat)
    for task, locks in sorted(world.lockdep.held.items()):
        if locks:
            yield Finding("lockdep", f"{task} has ended and still holds {', '.join(locks)}")


def failed_fork(world: ForkWorld) -> Iterator[Finding]:
    """E1: after a failed fork no VMA of the child is linked, and the child has no VMA and no PTE."""
    fork = world.fork
    failslab = fork.failslab
    failed = 0 < failslab.fault <= failslab.count
    if failed is (fork.retval == 0):
        told = f"allocation {failslab.fault} has failed" if failed else "no allocation has failed"
        yield Finding("forked", f"{told}, and the fork returned {fork.retval}")
    if fork.retval == 0:
        return
    for vma in world.file.i_mmap:
        if vma.vm_mm is fork.mm:
            yield Finding("E1", f"the fork has failed and {vma.ident} is linked")
    for start in sorted(fork.mm.pgd):
        yield Finding("E1", f"the fork has failed and the child has a PTE at {start:#x}")
    for vma in fork.mm.mm_mt:
        yield Finding("E1", f"the fork has failed and the child's maple tree has {vma.ident}")


def counts(world: ForkWorld) -> Iterator[Finding]:
    """A1 and E1: mapcount is the number of present PTEs; references are the page cache's and one for each of these."""
    tables = (*world.fork.oldmm.pgd.values(), *world.fork.mm.pgd.values())
    present = sum(1 for kind, _ in tables if kind is PteKind.PRESENT)
    cached = 1 if world.folio.mapping is not None else 0
    if world.folio._mapcount != present:
        yield Finding("A1", f"mapcount is {world.folio._mapcount}, and {present} PTEs map the folio")
    if world.folio._refcount != present + cached:
        references = f"the folio has {world.folio._refcount} references"
        yield Finding("A1", f"{references}; PTEs and page cache make {present + cached}")


def successful_fork(world: ForkWorld) -> Iterator[Finding]:
    """A fork that returns 0 has duplicated and linked every VMA; alone, it has copied all that is to be copied."""
    fork = world.fork
    if fork.retval != 0:
        return
    starts = [v.vm_start for v in fork.mm.mm_mt]
    if starts != [v.vm_start for v in fork.oldmm.mm_mt]:
        yield Finding("forked", "the fork returned 0 and the child lacks VMAs")
    for vma in fork.mm.mm_mt:
        if vma not in world.file.i_mmap:
            yield Finding("forked", f"the fork returned 0 and {vma.ident} is not linked")
        if vma.anon_vma and len(world.tasks) == 1 and vma.vm_start not in fork.mm.pgd:
            yield Finding("forked", f"the fork returned 0 and {vma.ident} is not copied")
