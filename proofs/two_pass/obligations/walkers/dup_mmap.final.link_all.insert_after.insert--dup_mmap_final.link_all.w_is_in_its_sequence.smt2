; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert × dup_mmap: final.link_all.w is in its sequence
; dup_mmap: final.link_all.w is in its sequence is preserved by the action dup_mmap.final.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun w87 () Vma)
; guard: for w: one more
(assert (and (batch w87) (forall ((w88 Vma)) (or (not (batch w88)) (not (batch.before w88 w87))))))
; not so: dup_mmap: final.link_all.w is in its sequence
(assert (not (batch w87)))
(check-sat)
