; baseline, scenario walkers, every size: init × dup_mmap: where it read-holds i_mmap_rwsem
; dup_mmap: where it read-holds i_mmap_rwsem holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w276 walker)) (not (i_mmap_rwsem.writer.walker w276))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w277 walker)) (not (i_mmap_rwsem.readers.walker w277)))))
; not so: dup_mmap: where it read-holds i_mmap_rwsem
(assert (not (not i_mmap_rwsem.readers.dup_mmap)))
(check-sat)
