; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#3 × C4
; C4 is preserved by the action dup_mmap.final.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun revoked () Bool)
(declare-fun w120 () Vma)
; invariant: C4
(assert (or (not revoked) (and (forall ((a653 Vma)) (= Pte.none (pte.parent a653))) (forall ((a654 Vma)) (= Pte.none (pte.child a654))))))
; not so: C4
(assert (not (or (not revoked) (and (forall ((a653 Vma)) (= (pte.parent a653) Pte.none)) (forall ((a654 Vma)) (ite (= w120 a654) (= (pte.parent w120) Pte.none) (= (pte.child a654) Pte.none)))))))
(check-sat)
