# SPDX-License-Identifier: Apache-2.0
"""Semantic mutants of the reference implementation: one slip each, where it is looked for, and what must see it."""

from __future__ import annotations

from dataclasses import dataclass

from rmapspec.refine.subject import NOT_ALLOWED


@dataclass(frozen=True)
class Mutant:
    """``old`` stands exactly once in ``file`` and becomes ``new``; ``killer`` fails, in ``design`` under this
    workload."""

    name: str
    file: str
    old: str
    new: str
    killer: str
    environment: tuple[str, ...] = ()
    copied: str = "1"
    design: str = "baseline"
    faults: bool = False


COPY = "    set_pte(dst_vma, (kind, folio))  # a migration entry is copied verbatim\n"
COUNT = "    if kind is PteKind.PRESENT:\n        folio_dup_file_rmap(folio)  # before the PTE is set\n"
AGAIN = "        yield from unmap_mapping_folio(current, folio)\n"
ZAP = "    yield from unmap_mapping_range(current, mapping)\n    folio = "
DONE = '    yield from rmap_walk_file(current, folio, "remove_migration_pte", remove_migration_pte, None)\n'
INSERT = "    root.insert(root.index(prev) + 1, node)\n"
TAKE = "    lock.lockdep.acquire(current.name, lock.name)\n    lock.owner = current.name\n\n\ndef up_write"
READ = "    lock.readers.append(current.name)\n"
ERROR = "        yield from link_file_vma_batch_process(current, fork.vb)\n\n\ndef reset"
UNWIND_ZAP = "    yield from unmap_vmas(fork.mm)\n"
UNWIND_UNLINK = "    yield from unlink_file_vma_batch(current, fork.file, fork.mm.mm_mt)\n"
UNWIND_UNLOCK = '        yield Point("i_mmap_unlock_write")\n        up_write(current, mapping.i_mmap_rwsem)\n'
MIGRATE = "    yield from remove_migration_ptes(current, folio)\n"
REVOKE = '    yield from unmap_mapping_range(current, mapping)\n    yield Point("the range is revoked")\n'
BASELINE_INSERT = "        yield from insert_after(current, tmp, mpnt)\n"
BASELINE_UNLOCK = "        yield from i_mmap_unlock_write(current, tmp.vm_file)\n"
FLUSH = "        if vma_needs_copy(mpnt):\n"

MUTANTS = (
    Mutant("the copy leaves the child's PTE empty", "kernel/memory.py", COPY, "", NOT_ALLOWED),
    Mutant("the copy forgets the mapcount", "kernel/memory.py", COUNT, "", NOT_ALLOWED),
    Mutant(
        "the copy counts a migration entry",
        "kernel/memory.py",
        "if kind is PteKind.PRESENT:\n        folio_dup",
        "if True:\n        folio_dup",
        NOT_ALLOWED,
        ("migrater",),
    ),
    Mutant(
        "the copy makes a migration entry present",
        "kernel/memory.py",
        "(kind, folio))  # a",
        "(PteKind.PRESENT, folio))  # a",
        NOT_ALLOWED,
        ("migrater",),
    ),
    Mutant(
        "the copy happens before the link",
        "kernel/mmap.py",
        "        if not design.linked_first:\n            yield from design.link(current, fork, tmp, mpnt)\n"
        "        retval = yield from design.copy(current, fork, tmp, mpnt)\n",
        "        retval = yield from design.copy(current, fork, tmp, mpnt)\n"
        "        if not design.linked_first:\n            yield from design.link(current, fork, tmp, mpnt)\n",
        NOT_ALLOWED,
    ),
    Mutant(
        "a VMA that needs no copy is copied",
        "kernel/memory.py",
        "return src_vma.anon_vma",
        "return True",
        NOT_ALLOWED,
        copied="0",
    ),
    Mutant(
        "fork leaves out the first VMA",
        "kernel/mmap.py",
        "    index = 0\n    while index < len(fork.oldmm",
        "    index = 1\n    while index < len(fork.oldmm",
        "forked",
    ),
    Mutant("fork keeps a mmap_lock", "kernel/mmap.py", "    up_write(current, fork.oldmm.mmap_lock)\n", "", "lockdep"),
    Mutant("the child goes in before its parent", "kernel/vma.py", INSERT, INSERT.replace(" + 1", ""), NOT_ALLOWED),
    Mutant(
        "the child goes in at the end", "kernel/vma.py", INSERT, "    root.append(node)\n", NOT_ALLOWED, copied="11"
    ),
    Mutant("nothing goes in", "kernel/vma.py", INSERT, "", NOT_ALLOWED),
    Mutant("the write lock is not taken", "kernel/rwsem.py", TAKE, "    pass\n\n\ndef up_write", NOT_ALLOWED),
    Mutant(
        "the write lock does not wait",
        "kernel/rwsem.py",
        "    yield WaitWrite(lock)\n    down_write_uncontended(current, lock)",
        '    yield WaitMutex(Mutex("", lock.lockdep))\n    lock.lockdep.acquire(current.name, lock.name)\n'
        "    lock.owner = current.name",
        NOT_ALLOWED,
        ("walker",),
    ),
    Mutant("the read lock does not count", "kernel/rwsem.py", READ, "", NOT_ALLOWED, ("walker",)),
    Mutant(
        "the write lock waits for writers alone",
        "kernel/rwsem.py",
        "self.lock.owner is None and not self.lock.readers",
        "self.lock.owner is None",
        "lockdep",
        ("walker",),
    ),
    Mutant(
        "the write lock is released before the insertion",
        "designs.py",
        BASELINE_INSERT + BASELINE_UNLOCK,
        BASELINE_UNLOCK + BASELINE_INSERT,
        NOT_ALLOWED,
    ),
    Mutant(
        "a walk visits the first VMA only",
        "kernel/rmap.py",
        "vma_interval_tree_iter_next(vma, mapping.i_mmap)\n",
        "None\n",
        NOT_ALLOWED,
        ("walker",),
        "00",
    ),
    Mutant(
        "a walk visits the second VMA twice",
        "kernel/vma.py",
        "root.index(node) + 1\n",
        "1 if node is root[0] else len(root) - 1\n",
        NOT_ALLOWED,
        ("walker",),
        "00",
    ),
    Mutant(
        "a walk lets go of the lock at its start",
        "kernel/rmap.py",
        '    current.emit("i_mmap_lock_read")\n',
        '    current.emit("i_mmap_lock_read")\n    i_mmap_unlock_read(current, mapping)\n',
        NOT_ALLOWED,
        ("walker",),
    ),
    Mutant("truncation does not zap at first", "kernel/truncate.py", ZAP, "    folio = ", NOT_ALLOWED, ("truncater",)),
    Mutant(
        "truncation zaps through another name",
        "kernel/truncate.py",
        ZAP,
        "    from refinement.kernel.rmap import mapping_wrprotect_range\n\n"
        "    yield from mapping_wrprotect_range(current, mapping)\n    folio = ",
        NOT_ALLOWED,
        ("truncater",),
    ),
    Mutant(
        "truncation does not zap again",
        "kernel/truncate.py",
        AGAIN,
        "        pass\n",
        NOT_ALLOWED,
        ("truncater",),
        design="rfc_batch",
    ),
    Mutant(
        "truncation forgets to unlock",
        "kernel/truncate.py",
        "    folio_unlock(current, folio)\n",
        "    pass\n",
        "lockdep",
        ("truncater",),
    ),
    Mutant(
        "zapping leaves migration entries",
        "kernel/memory.py",
        "        set_pte(vma, None)\n        if kind is PteKind.PRESENT:\n",
        "        if kind is PteKind.PRESENT:\n            set_pte(vma, None)\n",
        NOT_ALLOWED,
        ("migrater", "revoker"),
    ),
    Mutant(
        "the second walk of migration ends early",
        "kernel/migrate.py",
        DONE,
        DONE.replace("None)", "lambda f: f._mapcount > 0)"),
        NOT_ALLOWED,
        ("migrater",),
    ),
    Mutant("migration makes no second walk", "kernel/migrate.py", MIGRATE, "", NOT_ALLOWED, ("migrater",)),
    Mutant(
        "migration unlocks between its walks",
        "kernel/migrate.py",
        MIGRATE,
        "    folio_unlock(current, folio)\n" + MIGRATE,
        "VM_BUG_ON_FOLIO",
        ("migrater",),
    ),
    Mutant(
        "the first walk of migration does not end early",
        "kernel/rmap.py",
        '"try_to_migrate_one", try_to_migrate_one, folio_not_mapped)',
        '"try_to_migrate_one", try_to_migrate_one, None)',
        NOT_ALLOWED,
        ("migrater",),
    ),
    Mutant(
        "a truncated folio is migrated",
        "kernel/filemap.py",
        "    if folio.mapping is None:\n",
        "    if False:\n",
        NOT_ALLOWED,
        ("migrater", "truncater"),
    ),
    Mutant(
        "unmapping forgets the mapcount",
        "kernel/rmap.py",
        "    folio._mapcount -= 1\n",
        "",
        NOT_ALLOWED,
        ("reclaimer",),
    ),
    Mutant("unmapping forgets the reference", "kernel/rmap.py", "    folio._refcount -= 1\n", "", "A1", ("reclaimer",)),
    Mutant(
        "reclaim frees what is mapped",
        "kernel/vmscan.py",
        "    if not folio_mapped(folio):\n",
        "    if True:\n",
        NOT_ALLOWED,
        ("migrater", "reclaimer"),
        design="rfc_batch",
    ),
    Mutant(
        "the range is revoked before the walk",
        "kernel/memory.py",
        REVOKE,
        '    yield Point("the range is revoked")\n',
        NOT_ALLOWED,
        ("revoker",),
    ),
    Mutant(
        "the mended design flushes too late",
        "designs.py",
        FLUSH,
        "        if False:\n",
        NOT_ALLOWED,
        design="flush_before_copy",
    ),
    Mutant(
        "a batch is linked twice",
        "kernel/vma.py",
        "            vb.linked += 1\n",
        "            vb.linked += 1\n\n        vb.linked = 0\n",
        "interval_tree",
        copied="11",
        design="two_pass",
        faults=True,
    ),
    Mutant(
        "the VMAs of a batch are linked to the wrong parents",
        "kernel/vma.py",
        "vb.old_vmas[vb.linked])",
        "vb.old_vmas[0])",
        NOT_ALLOWED,
        copied="11",
        design="two_pass",
    ),
    Mutant(
        "a failed fork leaves pending VMAs unlinked",
        "designs.py",
        ERROR,
        "        yield from ()\n\n\ndef reset",
        "unlink",
        design="rfc_batch",
        faults=True,
    ),
    Mutant("a failed fork does not zap", "kernel/mmap.py", UNWIND_ZAP, "", "U1", copied="11", faults=True),
    Mutant("a failed fork does not unlink", "kernel/mmap.py", UNWIND_UNLINK, "", "U2", copied="11", faults=True),
    Mutant("a failed fork keeps i_mmap_rwsem", "kernel/vma.py", UNWIND_UNLOCK, "", "lockdep", copied="11", faults=True),
    Mutant(
        "a failed fork is unlinked before it is zapped",
        "kernel/mmap.py",
        UNWIND_ZAP + UNWIND_UNLINK,
        UNWIND_UNLINK + UNWIND_ZAP,
        "U1",
        copied="11",
        faults=True,
    ),
    Mutant(
        "a failed fork frees its page tables too early",
        "kernel/mmap.py",
        UNWIND_UNLINK,
        "    free_pgtables(fork.mm)\n" + UNWIND_UNLINK,
        "U2",
        copied="11",
        faults=True,
    ),
    Mutant(
        "a failed fork keeps its VMAs",
        "kernel/mmap.py",
        "    fork.mm.mm_mt.clear()\n",
        "",
        "E1",
        copied="11",
        faults=True,
    ),
    Mutant(
        "zapping a failed fork forgets the mapcount",
        "kernel/memory.py",
        "        if kind is PteKind.PRESENT:\n            folio_remove_rmap(folio)\n",
        "",
        "A1",
        copied="11",
        faults=True,
    ),
)
