; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy × A1
; A1 is required by the action, and given whenever its guards hold dup_mmap.final.flush.copy_page_range.copy (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w102 () Vma)
; guard: not test at line 49
(assert (forall ((v99 Vma)) (not (batch v99))))
; guard: for w: one more
(assert (and (batch w102) (forall ((w103 Vma)) (or (not (batch w103)) (not (batch.before w103 w102)) (not (needs_copy w103))))))
; not so: A1
(assert (not (and (or (not (= (pte.parent w102) Pte.present)) (and (not (= (pte.child w102) Pte.present)) (= (pte.parent w102) Pte.present) (forall ((v305 Vma)) (or (= w102 v305) (= (or (and (= w102 v305) (= (pte.parent w102) Pte.present)) (and (not (= w102 v305)) (= (pte.child v305) Pte.present))) (= (pte.child v305) Pte.present)))))) (or (= (pte.parent w102) Pte.present) (forall ((v307 Vma)) (= (or (and (= w102 v307) (= (pte.parent w102) Pte.present)) (and (not (= w102 v307)) (= (pte.child v307) Pte.present))) (= (pte.child v307) Pte.present)))))))
(check-sat)
