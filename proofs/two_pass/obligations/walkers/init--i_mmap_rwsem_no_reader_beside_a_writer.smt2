; two_pass, scenario walkers, every size: init × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w491 walker)) (not (i_mmap_rwsem.writer.walker w491))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w492 walker)) (not (i_mmap_rwsem.readers.walker w492)))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1660 walker)) (not (i_mmap_rwsem.readers.walker w1660)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1661 walker)) (not (i_mmap_rwsem.writer.walker w1661)))) (or (forall ((w2664 walker)) (not (i_mmap_rwsem.readers.walker w2664))) (forall ((w1663 walker)) (not (i_mmap_rwsem.writer.walker w1663)))))))
(check-sat)
