; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.end × walker: where it read-holds i_mmap_rwsem
; walker: where it read-holds i_mmap_rwsem is preserved by the action walker.rmap_walk.end (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun p123 () walker)
(declare-fun walker.pc (walker) |points of walker|)
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w1811 walker)) (= (or (= (walker.pc w1811) |points of walker.before for a|) (= (walker.pc w1811) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1811))))
; not so: walker: where it read-holds i_mmap_rwsem
(assert (not (forall ((w1811 walker)) (= (or (and (not (= w1811 p123)) (= (walker.pc w1811) |points of walker.before for a|)) (and (not (= w1811 p123)) (= (walker.pc w1811) |points of walker.test at line 94|))) (and (i_mmap_rwsem.readers.walker w1811) (not (= p123 w1811)))))))
(check-sat)
