; two_pass, scenario walkers, every size: walker.rmap_walk.visit(child) × missed_filled
; missed_filled is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun a104 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p99 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: i_mmap: members
(assert (and (forall ((v1678 Vma) (v2679 Vma)) (or (not (i_mmap.before.parent.parent v1678 v2679)) (and (i_mmap.parent v1678) (i_mmap.parent v2679)))) (forall ((v1680 Vma) (v2681 Vma)) (or (not (i_mmap.before.parent.child v1680 v2681)) (and (i_mmap.parent v1680) (i_mmap.child v2681)))) (forall ((v1682 Vma) (v2683 Vma)) (or (not (i_mmap.before.child.parent v1682 v2683)) (and (i_mmap.child v1682) (i_mmap.parent v2683)))) (forall ((v1684 Vma) (v2685 Vma)) (or (not (i_mmap.before.child.child v1684 v2685)) (and (i_mmap.child v1684) (i_mmap.child v2685))))))
; invariant: child_after_parent
(assert (forall ((v727 Vma)) (or (not (i_mmap.child v727)) (i_mmap.before.parent.child v727 v727))))
; guard: for a: one more
(assert (and (i_mmap.child a104) (forall ((a105 Vma)) (or (not (i_mmap.parent a105)) (not (i_mmap.before.parent.child a105 a104)))) (forall ((a106 Vma)) (or (not (i_mmap.child a106)) (not (i_mmap.before.child.child a106 a104))))))
; not so: missed_filled
(assert (not (and (forall ((p732 walker) (a733 Vma)) (or (not (or (and (= p99 p732) (missed.walker.parent p99 a733)) (and (not (= p99 p732)) (missed.walker.parent p732 a733)))) (not (= (pte.parent a733) Pte.none)))) (forall ((p732 walker) (a734 Vma)) (or (not (or (and (= p99 p732) (missed.walker.child p99 a734) (not (= a104 a734))) (and (not (= p99 p732)) (missed.walker.child p732 a734)))) (not (= (pte.child a734) Pte.none)))))))
(check-sat)
