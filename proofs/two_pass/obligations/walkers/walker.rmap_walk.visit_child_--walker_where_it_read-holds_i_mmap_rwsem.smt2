; two_pass, scenario walkers, every size: walker.rmap_walk.visit(child) × walker: where it read-holds i_mmap_rwsem
; walker: where it read-holds i_mmap_rwsem is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a104 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun p99 () walker)
(declare-fun walker.pc (walker) |points of walker|)
; invariant: i_mmap: members
(assert (and (forall ((v1678 Vma) (v2679 Vma)) (or (not (i_mmap.before.parent.parent v1678 v2679)) (and (i_mmap.parent v1678) (i_mmap.parent v2679)))) (forall ((v1680 Vma) (v2681 Vma)) (or (not (i_mmap.before.parent.child v1680 v2681)) (and (i_mmap.parent v1680) (i_mmap.child v2681)))) (forall ((v1682 Vma) (v2683 Vma)) (or (not (i_mmap.before.child.parent v1682 v2683)) (and (i_mmap.child v1682) (i_mmap.parent v2683)))) (forall ((v1684 Vma) (v2685 Vma)) (or (not (i_mmap.before.child.child v1684 v2685)) (and (i_mmap.child v1684) (i_mmap.child v2685))))))
; invariant: child_after_parent
(assert (forall ((v727 Vma)) (or (not (i_mmap.child v727)) (i_mmap.before.parent.child v727 v727))))
; guard: for a: one more
(assert (and (i_mmap.child a104) (forall ((a105 Vma)) (or (not (i_mmap.parent a105)) (not (i_mmap.before.parent.child a105 a104)))) (forall ((a106 Vma)) (or (not (i_mmap.child a106)) (not (i_mmap.before.child.child a106 a104))))))
; not so: walker: where it read-holds i_mmap_rwsem
(assert (not (forall ((w1672 walker)) (= (or (and (not (= w1672 p99)) (= (walker.pc w1672) |points of walker.before for a|)) (= w1672 p99) (= (walker.pc w1672) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1672)))))
(check-sat)
