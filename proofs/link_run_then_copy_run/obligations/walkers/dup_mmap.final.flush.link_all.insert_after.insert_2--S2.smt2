; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert#2 × S2
; S2 is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.link_all.w.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun w117 () Vma)
; invariant: batch_opened
(assert (forall ((u902 Vma)) (or (not (batch u902)) (ready u902))))
; invariant: S2
(assert (forall ((v627 Vma)) (or (not (i_mmap.child v627)) (ready v627))))
; guard: for w: one more
(assert (and (batch w117) (batch.before dup_mmap.final.flush.link_all.w.Vma w117) (forall ((w118 Vma)) (or (not (batch w118)) (not (batch.before dup_mmap.final.flush.link_all.w.Vma w118)) (not (batch.before w118 w117))))))
; not so: S2
(assert (not (forall ((v627 Vma)) (or (not (or (i_mmap.child v627) (= w117 v627))) (ready v627)))))
(check-sat)
