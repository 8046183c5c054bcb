; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy × dup_mmap: full.flush.w is in its sequence
; dup_mmap: full.flush.w is in its sequence is preserved by the action dup_mmap.full.flush.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w47 () Vma)
; guard: for w: one more
(assert (and (batch w47) (forall ((w48 Vma)) (or (not (batch w48)) (not (batch.before w48 w47)) (not (needs_copy w48))))))
; not so: dup_mmap: full.flush.w is in its sequence
(assert (not (batch w47)))
(check-sat)
