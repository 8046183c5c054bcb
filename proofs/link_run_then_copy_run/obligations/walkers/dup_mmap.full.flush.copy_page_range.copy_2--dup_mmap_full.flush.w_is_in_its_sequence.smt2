; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#2 × dup_mmap: full.flush.w is in its sequence
; dup_mmap: full.flush.w is in its sequence is preserved by the action dup_mmap.full.flush.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.full.flush.w.Vma () Vma)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w63 () Vma)
; guard: for w: one more
(assert (and (batch w63) (batch.before dup_mmap.full.flush.w.Vma w63) (forall ((w64 Vma)) (or (not (batch w64)) (not (batch.before dup_mmap.full.flush.w.Vma w64)) (not (batch.before w64 w63)) (not (needs_copy w64))))))
; not so: dup_mmap: full.flush.w is in its sequence
(assert (not (batch w63)))
(check-sat)
