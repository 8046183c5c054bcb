; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy × dup_mmap: final.flush.w is in its sequence
; dup_mmap: final.flush.w is in its sequence is preserved by the action dup_mmap.final.flush.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w102 () Vma)
; guard: for w: one more
(assert (and (batch w102) (forall ((w103 Vma)) (or (not (batch w103)) (not (batch.before w103 w102)) (not (needs_copy w103))))))
; not so: dup_mmap: final.flush.w is in its sequence
(assert (not (batch w102)))
(check-sat)
