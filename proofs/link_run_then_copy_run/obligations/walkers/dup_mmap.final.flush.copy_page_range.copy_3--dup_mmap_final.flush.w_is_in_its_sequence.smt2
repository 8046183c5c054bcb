; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#3 × dup_mmap: final.flush.w is in its sequence
; dup_mmap: final.flush.w is in its sequence is preserved by the action dup_mmap.final.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w120 () Vma)
; guard: for w: one more
(assert (and (batch w120) (forall ((w121 Vma)) (or (not (batch w121)) (not (batch.before w121 w120)) (not (needs_copy w121))))))
; not so: dup_mmap: final.flush.w is in its sequence
(assert (not (batch w120)))
(check-sat)
