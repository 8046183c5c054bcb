; flush_before_copy, scenario walkers, every size: init × i_mmap_rwsem: one writer
; i_mmap_rwsem: one writer holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w622 walker)) (not (i_mmap_rwsem.writer.walker w622))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w623 walker)) (not (i_mmap_rwsem.readers.walker w623)))))
; not so: i_mmap_rwsem: one writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1785 walker)) (not (i_mmap_rwsem.writer.walker w1785)))) (forall ((w1787 walker)) (or (not (i_mmap_rwsem.writer.walker w1787)) (forall ((w2788 walker)) (or (not (i_mmap_rwsem.writer.walker w2788)) (= w2788 w1787))))))))
(check-sat)
