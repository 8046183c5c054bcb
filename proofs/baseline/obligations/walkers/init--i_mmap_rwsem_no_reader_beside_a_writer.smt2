; baseline, scenario walkers, every size: init × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w276 walker)) (not (i_mmap_rwsem.writer.walker w276))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w277 walker)) (not (i_mmap_rwsem.readers.walker w277)))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w419 walker)) (not (i_mmap_rwsem.readers.walker w419)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w420 walker)) (not (i_mmap_rwsem.writer.walker w420)))) (or (forall ((w1423 walker)) (not (i_mmap_rwsem.readers.walker w1423))) (forall ((w422 walker)) (not (i_mmap_rwsem.writer.walker w422)))))))
(check-sat)
