; baseline, scenario walkers, every size: init × i_mmap_rwsem: one writer
; i_mmap_rwsem: one writer holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w276 walker)) (not (i_mmap_rwsem.writer.walker w276))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w277 walker)) (not (i_mmap_rwsem.readers.walker w277)))))
; not so: i_mmap_rwsem: one writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w415 walker)) (not (i_mmap_rwsem.writer.walker w415)))) (forall ((w417 walker)) (or (not (i_mmap_rwsem.writer.walker w417)) (forall ((w1418 walker)) (or (not (i_mmap_rwsem.writer.walker w1418)) (= w1418 w417))))))))
(check-sat)
