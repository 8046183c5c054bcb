; baseline, scenario walkers, every size: walker.rmap_walk.begin × i_mmap_rwsem: no reader beside a writer
; i_mmap_rwsem: no reader beside a writer is preserved by the action walker.rmap_walk.begin (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun p36 () walker)
; guard: i_mmap_rwsem is not write-held
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w113 walker)) (not (i_mmap_rwsem.writer.walker w113)))))
; not so: i_mmap_rwsem: no reader beside a writer
(assert (not (and (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w419 walker)) (not (or (i_mmap_rwsem.readers.walker w419) (= p36 w419))))) (or (forall ((w1423 walker)) (not (or (i_mmap_rwsem.readers.walker w1423) (= p36 w1423)))) (forall ((w422 walker)) (not (i_mmap_rwsem.writer.walker w422)))))))
(check-sat)
