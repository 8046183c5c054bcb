; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.begin × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action walker.rmap_walk.begin (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun p123 () walker)
; guard: i_mmap_rwsem is not write-held
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w447 walker)) (not (i_mmap_rwsem.writer.walker w447)))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1797 walker)) (not (or (i_mmap_rwsem.readers.walker w1797) (= p123 w1797))))) (or (forall ((w2801 walker)) (not (or (i_mmap_rwsem.readers.walker w2801) (= p123 w2801)))) (forall ((w1800 walker)) (not (i_mmap_rwsem.writer.walker w1800)))))))
(check-sat)
