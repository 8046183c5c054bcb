; flush_before_copy, scenario walkers, every size: walker.rmap_walk.begin × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action walker.rmap_walk.begin (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun p156 () walker)
; guard: i_mmap_rwsem is not write-held
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w448 walker)) (not (i_mmap_rwsem.writer.walker w448)))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1789 walker)) (not (or (i_mmap_rwsem.readers.walker w1789) (= p156 w1789))))) (or (forall ((w2793 walker)) (not (or (i_mmap_rwsem.readers.walker w2793) (= p156 w2793)))) (forall ((w1792 walker)) (not (i_mmap_rwsem.writer.walker w1792)))))))
(check-sat)
