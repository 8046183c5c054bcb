; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#3 × C3
; C3 is preserved by the action dup_mmap.final.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun freed () Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w120 () Vma)
; invariant: C3
(assert (or (not freed) (and (forall ((a651 Vma)) (= Pte.none (pte.parent a651))) (forall ((a652 Vma)) (= Pte.none (pte.child a652))))))
; not so: C3
(assert (not (or (not freed) (and (forall ((a651 Vma)) (= (pte.parent a651) Pte.none)) (forall ((a652 Vma)) (ite (= w120 a652) (= (pte.parent w120) Pte.none) (= (pte.child a652) Pte.none)))))))
(check-sat)
