; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert × S2
; S2 is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun w111 () Vma)
; invariant: batch_opened
(assert (forall ((u902 Vma)) (or (not (batch u902)) (ready u902))))
; invariant: S2
(assert (forall ((v627 Vma)) (or (not (i_mmap.child v627)) (ready v627))))
; guard: for w: one more
(assert (and (batch w111) (forall ((w112 Vma)) (or (not (batch w112)) (not (batch.before w112 w111))))))
; not so: S2
(assert (not (forall ((v627 Vma)) (or (not (or (i_mmap.child v627) (= w111 v627))) (ready v627)))))
(check-sat)
