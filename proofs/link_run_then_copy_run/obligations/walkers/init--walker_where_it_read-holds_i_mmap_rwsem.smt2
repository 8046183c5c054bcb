; link_run_then_copy_run, scenario walkers, every size: init × walker: where it read-holds i_mmap_rwsem
; walker: where it read-holds i_mmap_rwsem holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun walker.pc (walker) |points of walker|)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w621 walker)) (not (i_mmap_rwsem.writer.walker w621))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w622 walker)) (not (i_mmap_rwsem.readers.walker w622)))))
; start: walker.pc
(assert (forall ((p123 walker)) (= (walker.pc p123) |points of walker.rmap_walk.begin|)))
; not so: walker: where it read-holds i_mmap_rwsem
(assert (not (forall ((w1811 walker)) (= (or (= (walker.pc w1811) |points of walker.before for a|) (= (walker.pc w1811) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1811)))))
(check-sat)
