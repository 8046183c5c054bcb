; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy × A1
; A1 is required by the action, and given whenever its guards hold dup_mmap.full.flush.copy_page_range.copy (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w47 () Vma)
; guard: not test at line 49
(assert (forall ((v44 Vma)) (not (batch v44))))
; guard: for w: one more
(assert (and (batch w47) (forall ((w48 Vma)) (or (not (batch w48)) (not (batch.before w48 w47)) (not (needs_copy w48))))))
; not so: A1
(assert (not (and (or (not (= (pte.parent w47) Pte.present)) (and (not (= (pte.child w47) Pte.present)) (= (pte.parent w47) Pte.present) (forall ((v161 Vma)) (or (= w47 v161) (= (or (and (= w47 v161) (= (pte.parent w47) Pte.present)) (and (not (= w47 v161)) (= (pte.child v161) Pte.present))) (= (pte.child v161) Pte.present)))))) (or (= (pte.parent w47) Pte.present) (forall ((v163 Vma)) (= (or (and (= w47 v163) (= (pte.parent w47) Pte.present)) (and (not (= w47 v163)) (= (pte.child v163) Pte.present))) (= (pte.child v163) Pte.present)))))))
(check-sat)
