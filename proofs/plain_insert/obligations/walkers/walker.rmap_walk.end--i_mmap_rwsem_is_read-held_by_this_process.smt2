; plain_insert, scenario walkers, every size: walker.rmap_walk.end × i_mmap_rwsem is read-held by this process
; i_mmap_rwsem is read-held by this process is required by the action, and given whenever its guards hold walker.rmap_walk.end (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun p36 () walker)
(declare-fun walker.pc (walker) |points of walker|)
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w429 walker)) (= (or (= (walker.pc w429) |points of walker.before for a|) (= (walker.pc w429) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w429))))
; guard: at
(assert (= (walker.pc p36) |points of walker.before for a|))
; not so: i_mmap_rwsem is read-held by this process
(assert (not (i_mmap_rwsem.readers.walker p36)))
(check-sat)
