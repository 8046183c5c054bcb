; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.insert_after.insert#2 × dup_mmap: full.flush.link_all.w is in its sequence
; dup_mmap: full.flush.link_all.w is in its sequence is preserved by the action dup_mmap.full.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.full.flush.link_all.w.Vma () Vma)
(declare-fun w105 () Vma)
; guard: for w: one more
(assert (and (batch w105) (batch.before dup_mmap.full.flush.link_all.w.Vma w105) (forall ((w106 Vma)) (or (not (batch w106)) (not (batch.before dup_mmap.full.flush.link_all.w.Vma w106)) (not (batch.before w106 w105))))))
; not so: dup_mmap: full.flush.link_all.w is in its sequence
(assert (not (batch w105)))
(check-sat)
