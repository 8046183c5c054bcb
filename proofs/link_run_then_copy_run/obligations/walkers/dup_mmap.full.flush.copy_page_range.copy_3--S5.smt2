; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#3 × S5
; S5 holds whenever the action is taken dup_mmap.full.flush.copy_page_range.copy#3 (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun w83 () Vma)
; guard: not test at line 49
(assert (forall ((v80 Vma)) (not (batch v80))))
; guard: for w: one more
(assert (and (batch w83) (forall ((w84 Vma)) (or (not (batch w84)) (not (batch.before w84 w83)) (not (needs_copy w84))))))
; not so: S5
(assert (not (= (pte.child w83) Pte.none)))
(check-sat)
