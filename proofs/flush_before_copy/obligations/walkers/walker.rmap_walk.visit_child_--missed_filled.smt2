; flush_before_copy, scenario walkers, every size: walker.rmap_walk.visit(child) × missed_filled
; missed_filled is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun a161 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p156 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: i_mmap: members
(assert (and (forall ((v1808 Vma) (v2809 Vma)) (or (not (i_mmap.before.parent.parent v1808 v2809)) (and (i_mmap.parent v1808) (i_mmap.parent v2809)))) (forall ((v1810 Vma) (v2811 Vma)) (or (not (i_mmap.before.parent.child v1810 v2811)) (and (i_mmap.parent v1810) (i_mmap.child v2811)))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (i_mmap.before.child.parent v1812 v2813)) (and (i_mmap.child v1812) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (i_mmap.before.child.child v1814 v2815)) (and (i_mmap.child v1814) (i_mmap.child v2815))))))
; invariant: child_after_parent
(assert (forall ((v857 Vma)) (or (not (i_mmap.child v857)) (i_mmap.before.parent.child v857 v857))))
; guard: for a: one more
(assert (and (i_mmap.child a161) (forall ((a162 Vma)) (or (not (i_mmap.parent a162)) (not (i_mmap.before.parent.child a162 a161)))) (forall ((a163 Vma)) (or (not (i_mmap.child a163)) (not (i_mmap.before.child.child a163 a161))))))
; not so: missed_filled
(assert (not (and (forall ((p862 walker) (a863 Vma)) (or (not (or (and (= p156 p862) (missed.walker.parent p156 a863)) (and (not (= p156 p862)) (missed.walker.parent p862 a863)))) (not (= (pte.parent a863) Pte.none)))) (forall ((p862 walker) (a864 Vma)) (or (not (or (and (= p156 p862) (missed.walker.child p156 a864) (not (= a161 a864))) (and (not (= p156 p862)) (missed.walker.child p862 a864)))) (not (= (pte.child a864) Pte.none)))))))
(check-sat)
