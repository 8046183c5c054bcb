; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#2 × dup_mmap: final.flush.w is in its sequence
; dup_mmap: final.flush.w is in its sequence is preserved by the action dup_mmap.final.flush.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.w.Vma () Vma)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w114 () Vma)
; guard: for w: one more
(assert (and (batch w114) (batch.before dup_mmap.final.flush.w.Vma w114) (forall ((w115 Vma)) (or (not (batch w115)) (not (batch.before dup_mmap.final.flush.w.Vma w115)) (not (batch.before w115 w114)) (not (needs_copy w115))))))
; not so: dup_mmap: final.flush.w is in its sequence
(assert (not (batch w114)))
(check-sat)
