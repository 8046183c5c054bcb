; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert#2 × dup_mmap: final.flush.link_all.w is in its sequence
; dup_mmap: final.flush.link_all.w is in its sequence is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.link_all.w.Vma () Vma)
(declare-fun w117 () Vma)
; guard: for w: one more
(assert (and (batch w117) (batch.before dup_mmap.final.flush.link_all.w.Vma w117) (forall ((w118 Vma)) (or (not (batch w118)) (not (batch.before dup_mmap.final.flush.link_all.w.Vma w118)) (not (batch.before w118 w117))))))
; not so: dup_mmap: final.flush.link_all.w is in its sequence
(assert (not (batch w117)))
(check-sat)
