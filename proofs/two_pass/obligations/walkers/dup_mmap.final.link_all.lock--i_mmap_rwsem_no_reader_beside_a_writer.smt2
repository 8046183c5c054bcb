; two_pass, scenario walkers, every size: dup_mmap.final.link_all.lock × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action dup_mmap.final.link_all.lock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
; invariant: dup_mmap: where it read-holds i_mmap_rwsem
(assert (not i_mmap_rwsem.readers.dup_mmap))
; guard: i_mmap_rwsem has no reader
(assert (and (not i_mmap_rwsem.readers.dup_mmap) (forall ((w181 walker)) (not (i_mmap_rwsem.readers.walker w181)))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1660 walker)) (not (i_mmap_rwsem.readers.walker w1660))))))
(check-sat)
