; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.end × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action walker.rmap_walk.end (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun p123 () walker)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1797 walker)) (not (i_mmap_rwsem.readers.walker w1797)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1798 walker)) (not (i_mmap_rwsem.writer.walker w1798)))) (or (forall ((w2801 walker)) (not (i_mmap_rwsem.readers.walker w2801))) (forall ((w1800 walker)) (not (i_mmap_rwsem.writer.walker w1800))))))
; invariant: walker: where it write-holds i_mmap_rwsem
(assert (forall ((w1810 walker)) (not (i_mmap_rwsem.writer.walker w1810))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1797 walker)) (not (and (i_mmap_rwsem.readers.walker w1797) (not (= p123 w1797)))))) (or (forall ((w2801 walker)) (not (and (i_mmap_rwsem.readers.walker w2801) (not (= p123 w2801))))) (forall ((w1800 walker)) (not (i_mmap_rwsem.writer.walker w1800)))))))
(check-sat)
