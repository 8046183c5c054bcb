; flush_before_copy, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × dup_mmap: full.link_all.w is in its sequence
; dup_mmap: full.link_all.w is in its sequence is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.full.link_all.w.Vma () Vma)
(declare-fun w87 () Vma)
; guard: for w: one more
(assert (and (batch w87) (batch.before dup_mmap.full.link_all.w.Vma w87) (forall ((w88 Vma)) (or (not (batch w88)) (not (batch.before dup_mmap.full.link_all.w.Vma w88)) (not (batch.before w88 w87))))))
; not so: dup_mmap: full.link_all.w is in its sequence
(assert (not (batch w87)))
(check-sat)
