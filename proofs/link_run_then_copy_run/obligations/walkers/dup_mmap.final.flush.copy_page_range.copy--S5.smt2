; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy × S5
; S5 holds whenever the action is taken dup_mmap.final.flush.copy_page_range.copy (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun w102 () Vma)
; guard: not test at line 49
(assert (forall ((v99 Vma)) (not (batch v99))))
; guard: for w: one more
(assert (and (batch w102) (forall ((w103 Vma)) (or (not (batch w103)) (not (batch.before w103 w102)) (not (needs_copy w103))))))
; not so: S5
(assert (not (= (pte.child w102) Pte.none)))
(check-sat)
