; flush_before_copy, scenario walkers, every size: dup_mmap.flush.link_all.insert_after.insert#2 × dup_mmap: flush.link_all.w is in its sequence
; dup_mmap: flush.link_all.w is in its sequence is preserved by the action dup_mmap.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.flush.link_all.w.Vma () Vma)
(declare-fun w150 () Vma)
; guard: for w: one more
(assert (and (batch w150) (batch.before dup_mmap.flush.link_all.w.Vma w150) (forall ((w151 Vma)) (or (not (batch w151)) (not (batch.before dup_mmap.flush.link_all.w.Vma w151)) (not (batch.before w151 w150))))))
; not so: dup_mmap: flush.link_all.w is in its sequence
(assert (not (batch w150)))
(check-sat)
