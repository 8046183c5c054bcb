; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#3 × C2
; C2 is preserved by the action dup_mmap.final.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun removed () Bool)
(declare-fun w120 () Vma)
; invariant: C2
(assert (or (not removed) (and (forall ((v647 Vma)) (not (= Pte.present (pte.parent v647)))) (forall ((v648 Vma)) (not (= Pte.present (pte.child v648)))) (forall ((a649 Vma)) (= Pte.none (pte.parent a649))) (forall ((a650 Vma)) (= Pte.none (pte.child a650))))))
; not so: C2
(assert (not (or (not removed) (and (forall ((v647 Vma)) (not (= (pte.parent v647) Pte.present))) (forall ((v648 Vma)) (not (ite (= w120 v648) (= (pte.parent w120) Pte.present) (= (pte.child v648) Pte.present)))) (forall ((a649 Vma)) (= (pte.parent a649) Pte.none)) (forall ((a650 Vma)) (ite (= w120 a650) (= (pte.parent w120) Pte.none) (= (pte.child a650) Pte.none)))))))
(check-sat)
