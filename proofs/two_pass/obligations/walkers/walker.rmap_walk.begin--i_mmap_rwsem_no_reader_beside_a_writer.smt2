; two_pass, scenario walkers, every size: walker.rmap_walk.begin × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action walker.rmap_walk.begin (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun p99 () walker)
; guard: i_mmap_rwsem is not write-held
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w317 walker)) (not (i_mmap_rwsem.writer.walker w317)))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1660 walker)) (not (or (i_mmap_rwsem.readers.walker w1660) (= p99 w1660))))) (or (forall ((w2664 walker)) (not (or (i_mmap_rwsem.readers.walker w2664) (= p99 w2664)))) (forall ((w1663 walker)) (not (i_mmap_rwsem.writer.walker w1663)))))))
(check-sat)
