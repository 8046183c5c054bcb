; two_pass, scenario walkers, every size: walker.rmap_walk.begin × walker: where it read-holds i_mmap_rwsem
; walker: where it read-holds i_mmap_rwsem is preserved by the action walker.rmap_walk.begin (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun p99 () walker)
(declare-fun walker.pc (walker) |points of walker|)
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w1672 walker)) (= (or (= (walker.pc w1672) |points of walker.before for a|) (= (walker.pc w1672) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1672))))
; not so: walker: where it read-holds i_mmap_rwsem
(assert (not (forall ((w1672 walker)) (= (or (= w1672 p99) (= (walker.pc w1672) |points of walker.before for a|) (and (not (= w1672 p99)) (= (walker.pc w1672) |points of walker.test at line 94|))) (or (i_mmap_rwsem.readers.walker w1672) (= p99 w1672))))))
(check-sat)
