; two_pass, scenario walkers, every size: init × i_mmap_rwsem: one writer
; i_mmap_rwsem: one writer holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w491 walker)) (not (i_mmap_rwsem.writer.walker w491))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w492 walker)) (not (i_mmap_rwsem.readers.walker w492)))))
; not so: i_mmap_rwsem: one writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1656 walker)) (not (i_mmap_rwsem.writer.walker w1656)))) (forall ((w1658 walker)) (or (not (i_mmap_rwsem.writer.walker w1658)) (forall ((w2659 walker)) (or (not (i_mmap_rwsem.writer.walker w2659)) (= w2659 w1658))))))))
(check-sat)
