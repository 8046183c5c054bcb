; link_run_then_copy_run, scenario walkers, every size: init × i_mmap_rwsem: one writer
; i_mmap_rwsem: one writer holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w621 walker)) (not (i_mmap_rwsem.writer.walker w621))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w622 walker)) (not (i_mmap_rwsem.readers.walker w622)))))
; not so: i_mmap_rwsem: one writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1793 walker)) (not (i_mmap_rwsem.writer.walker w1793)))) (forall ((w1795 walker)) (or (not (i_mmap_rwsem.writer.walker w1795)) (forall ((w2796 walker)) (or (not (i_mmap_rwsem.writer.walker w2796)) (= w2796 w1795))))))))
(check-sat)
