; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × dup_mmap: final.link_all.w is in its sequence
; dup_mmap: final.link_all.w is in its sequence is preserved by the action dup_mmap.final.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.Vma () Vma)
(declare-fun w93 () Vma)
; guard: for w: one more
(assert (and (batch w93) (batch.before dup_mmap.final.link_all.w.Vma w93) (forall ((w94 Vma)) (or (not (batch w94)) (not (batch.before dup_mmap.final.link_all.w.Vma w94)) (not (batch.before w94 w93))))))
; not so: dup_mmap: final.link_all.w is in its sequence
(assert (not (batch w93)))
(check-sat)
