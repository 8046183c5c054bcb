; flush_before_copy, scenario walkers, every size: walker.rmap_walk.end × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action walker.rmap_walk.end (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun p156 () walker)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1789 walker)) (not (i_mmap_rwsem.readers.walker w1789)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1790 walker)) (not (i_mmap_rwsem.writer.walker w1790)))) (or (forall ((w2793 walker)) (not (i_mmap_rwsem.readers.walker w2793))) (forall ((w1792 walker)) (not (i_mmap_rwsem.writer.walker w1792))))))
; invariant: walker: where it write-holds i_mmap_rwsem
(assert (forall ((w1801 walker)) (not (i_mmap_rwsem.writer.walker w1801))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1789 walker)) (not (and (i_mmap_rwsem.readers.walker w1789) (not (= p156 w1789)))))) (or (forall ((w2793 walker)) (not (and (i_mmap_rwsem.readers.walker w2793) (not (= p156 w2793))))) (forall ((w1792 walker)) (not (i_mmap_rwsem.writer.walker w1792)))))))
(check-sat)
