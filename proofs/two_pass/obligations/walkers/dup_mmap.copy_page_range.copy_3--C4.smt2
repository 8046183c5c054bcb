; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy#3 × C4
; C4 is preserved by the action dup_mmap.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun revoked () Bool)
(declare-fun v96 () Vma)
; invariant: C4
(assert (or (not revoked) (and (forall ((a523 Vma)) (= Pte.none (pte.parent a523))) (forall ((a524 Vma)) (= Pte.none (pte.child a524))))))
; not so: C4
(assert (not (or (not revoked) (and (forall ((a523 Vma)) (= (pte.parent a523) Pte.none)) (forall ((a524 Vma)) (ite (= v96 a524) (= (pte.parent v96) Pte.none) (= (pte.child a524) Pte.none)))))))
(check-sat)
