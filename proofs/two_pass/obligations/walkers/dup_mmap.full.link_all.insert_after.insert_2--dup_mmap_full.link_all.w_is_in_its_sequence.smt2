; two_pass, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × dup_mmap: full.link_all.w is in its sequence
; dup_mmap: full.link_all.w is in its sequence is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.full.link_all.w.Vma () Vma)
(declare-fun w84 () Vma)
; guard: for w: one more
(assert (and (batch w84) (batch.before dup_mmap.full.link_all.w.Vma w84) (forall ((w85 Vma)) (or (not (batch w85)) (not (batch.before dup_mmap.full.link_all.w.Vma w85)) (not (batch.before w85 w84))))))
; not so: dup_mmap: full.link_all.w is in its sequence
(assert (not (batch w84)))
(check-sat)
