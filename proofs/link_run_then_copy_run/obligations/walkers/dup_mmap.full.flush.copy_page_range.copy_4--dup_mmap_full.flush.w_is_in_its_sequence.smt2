; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#4 × dup_mmap: full.flush.w is in its sequence
; dup_mmap: full.flush.w is in its sequence is preserved by the action dup_mmap.full.flush.copy_page_range.copy#4 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w108 () Vma)
; guard: for w: one more
(assert (and (batch w108) (forall ((w109 Vma)) (or (not (batch w109)) (not (batch.before w109 w108)) (not (needs_copy w109))))))
; not so: dup_mmap: full.flush.w is in its sequence
(assert (not (batch w108)))
(check-sat)
