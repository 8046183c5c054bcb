; flush_before_copy, scenario walkers, every size: walker.rmap_walk.visit(child) × walker: where it read-holds i_mmap_rwsem
; walker: where it read-holds i_mmap_rwsem is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a161 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun p156 () walker)
(declare-fun walker.pc (walker) |points of walker|)
; invariant: i_mmap: members
(assert (and (forall ((v1808 Vma) (v2809 Vma)) (or (not (i_mmap.before.parent.parent v1808 v2809)) (and (i_mmap.parent v1808) (i_mmap.parent v2809)))) (forall ((v1810 Vma) (v2811 Vma)) (or (not (i_mmap.before.parent.child v1810 v2811)) (and (i_mmap.parent v1810) (i_mmap.child v2811)))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (i_mmap.before.child.parent v1812 v2813)) (and (i_mmap.child v1812) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (i_mmap.before.child.child v1814 v2815)) (and (i_mmap.child v1814) (i_mmap.child v2815))))))
; invariant: child_after_parent
(assert (forall ((v857 Vma)) (or (not (i_mmap.child v857)) (i_mmap.before.parent.child v857 v857))))
; guard: for a: one more
(assert (and (i_mmap.child a161) (forall ((a162 Vma)) (or (not (i_mmap.parent a162)) (not (i_mmap.before.parent.child a162 a161)))) (forall ((a163 Vma)) (or (not (i_mmap.child a163)) (not (i_mmap.before.child.child a163 a161))))))
; not so: walker: where it read-holds i_mmap_rwsem
(assert (not (forall ((w1802 walker)) (= (or (and (not (= w1802 p156)) (= (walker.pc w1802) |points of walker.before for a|)) (= w1802 p156) (= (walker.pc w1802) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1802)))))
(check-sat)
