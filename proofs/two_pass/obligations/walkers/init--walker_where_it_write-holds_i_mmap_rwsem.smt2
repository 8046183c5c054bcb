; two_pass, scenario walkers, every size: init × walker: where it write-holds i_mmap_rwsem
; walker: where it write-holds i_mmap_rwsem holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w491 walker)) (not (i_mmap_rwsem.writer.walker w491))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w492 walker)) (not (i_mmap_rwsem.readers.walker w492)))))
; not so: walker: where it write-holds i_mmap_rwsem
(assert (not (forall ((w1671 walker)) (not (i_mmap_rwsem.writer.walker w1671)))))
(check-sat)
