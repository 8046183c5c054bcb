; flush_before_copy, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert × dup_mmap: full.link_all.w is in its sequence
; dup_mmap: full.link_all.w is in its sequence is preserved by the action dup_mmap.full.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun w51 () Vma)
; guard: for w: one more
(assert (and (batch w51) (forall ((w52 Vma)) (or (not (batch w52)) (not (batch.before w52 w51))))))
; not so: dup_mmap: full.link_all.w is in its sequence
(assert (not (batch w51)))
(check-sat)
