; two_pass, scenario walkers, every size: walker.rmap_walk.end × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action walker.rmap_walk.end (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun p99 () walker)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1660 walker)) (not (i_mmap_rwsem.readers.walker w1660)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1661 walker)) (not (i_mmap_rwsem.writer.walker w1661)))) (or (forall ((w2664 walker)) (not (i_mmap_rwsem.readers.walker w2664))) (forall ((w1663 walker)) (not (i_mmap_rwsem.writer.walker w1663))))))
; invariant: walker: where it write-holds i_mmap_rwsem
(assert (forall ((w1671 walker)) (not (i_mmap_rwsem.writer.walker w1671))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1660 walker)) (not (and (i_mmap_rwsem.readers.walker w1660) (not (= p99 w1660)))))) (or (forall ((w2664 walker)) (not (and (i_mmap_rwsem.readers.walker w2664) (not (= p99 w2664))))) (forall ((w1663 walker)) (not (i_mmap_rwsem.writer.walker w1663)))))))
(check-sat)
