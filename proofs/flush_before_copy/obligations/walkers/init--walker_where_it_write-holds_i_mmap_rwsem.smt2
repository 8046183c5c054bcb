; flush_before_copy, scenario walkers, every size: init × walker: where it write-holds i_mmap_rwsem
; walker: where it write-holds i_mmap_rwsem holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w622 walker)) (not (i_mmap_rwsem.writer.walker w622))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w623 walker)) (not (i_mmap_rwsem.readers.walker w623)))))
; not so: walker: where it write-holds i_mmap_rwsem
(assert (not (forall ((w1801 walker)) (not (i_mmap_rwsem.writer.walker w1801)))))
(check-sat)
