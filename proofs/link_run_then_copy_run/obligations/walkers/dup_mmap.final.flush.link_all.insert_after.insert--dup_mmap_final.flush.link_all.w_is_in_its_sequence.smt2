; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert × dup_mmap: final.flush.link_all.w is in its sequence
; dup_mmap: final.flush.link_all.w is in its sequence is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun w111 () Vma)
; guard: for w: one more
(assert (and (batch w111) (forall ((w112 Vma)) (or (not (batch w112)) (not (batch.before w112 w111))))))
; not so: dup_mmap: final.flush.link_all.w is in its sequence
(assert (not (batch w111)))
(check-sat)
