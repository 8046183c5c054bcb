; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#3 × filled_linked
; filled_linked is preserved by the action dup_mmap.full.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w83 () Vma)
; guard: not test at line 49
(assert (forall ((v80 Vma)) (not (batch v80))))
; guard: for w: one more
(assert (and (batch w83) (forall ((w84 Vma)) (or (not (batch w84)) (not (batch.before w84 w83)) (not (needs_copy w84))))))
; not so: filled_linked
(assert (not (forall ((a868 Vma)) (or (ite (= w83 a868) (= (pte.parent w83) Pte.none) (= (pte.child a868) Pte.none)) (i_mmap.child a868)))))
(check-sat)
