; baseline, scenario walkers, every size: dup_mmap.link.lock × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action dup_mmap.link.lock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
; invariant: dup_mmap: where it read-holds i_mmap_rwsem
(assert (not i_mmap_rwsem.readers.dup_mmap))
; guard: i_mmap_rwsem has no reader
(assert (and (not i_mmap_rwsem.readers.dup_mmap) (forall ((w59 walker)) (not (i_mmap_rwsem.readers.walker w59)))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (not i_mmap_rwsem.readers.dup_mmap) (forall ((w419 walker)) (not (i_mmap_rwsem.readers.walker w419))))))
(check-sat)
