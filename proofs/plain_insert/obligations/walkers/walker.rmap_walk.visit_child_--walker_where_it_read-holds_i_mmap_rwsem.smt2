; plain_insert, scenario walkers, every size: walker.rmap_walk.visit(child) × walker: where it read-holds i_mmap_rwsem
; walker: where it read-holds i_mmap_rwsem is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a41 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun p36 () walker)
(declare-fun walker.pc (walker) |points of walker|)
; invariant: i_mmap: members
(assert (and (forall ((v1435 Vma) (v2436 Vma)) (or (not (i_mmap.before.parent.parent v1435 v2436)) (and (i_mmap.parent v1435) (i_mmap.parent v2436)))) (forall ((v1437 Vma) (v2438 Vma)) (or (not (i_mmap.before.parent.child v1437 v2438)) (and (i_mmap.parent v1437) (i_mmap.child v2438)))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (i_mmap.before.child.parent v1439 v2440)) (and (i_mmap.child v1439) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (i_mmap.before.child.child v1441 v2442)) (and (i_mmap.child v1441) (i_mmap.child v2442))))))
; invariant: child_after_parent
(assert (forall ((v476 Vma)) (or (not (i_mmap.child v476)) (i_mmap.before.parent.child v476 v476))))
; guard: for a: one more
(assert (and (i_mmap.child a41) (forall ((a42 Vma)) (or (not (i_mmap.parent a42)) (not (i_mmap.before.parent.child a42 a41)))) (forall ((a43 Vma)) (or (not (i_mmap.child a43)) (not (i_mmap.before.child.child a43 a41))))))
; not so: walker: where it read-holds i_mmap_rwsem
(assert (not (forall ((w429 walker)) (= (or (and (not (= w429 p36)) (= (walker.pc w429) |points of walker.before for a|)) (= w429 p36) (= (walker.pc w429) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w429)))))
(check-sat)
