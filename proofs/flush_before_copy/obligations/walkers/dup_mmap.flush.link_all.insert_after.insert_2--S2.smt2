; flush_before_copy, scenario walkers, every size: dup_mmap.flush.link_all.insert_after.insert#2 × S2
; S2 is preserved by the action dup_mmap.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.flush.link_all.w.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun w150 () Vma)
; invariant: batch_opened
(assert (forall ((u893 Vma)) (or (not (batch u893)) (ready u893))))
; invariant: S2
(assert (forall ((v628 Vma)) (or (not (i_mmap.child v628)) (ready v628))))
; guard: for w: one more
(assert (and (batch w150) (batch.before dup_mmap.flush.link_all.w.Vma w150) (forall ((w151 Vma)) (or (not (batch w151)) (not (batch.before dup_mmap.flush.link_all.w.Vma w151)) (not (batch.before w151 w150))))))
; not so: S2
(assert (not (forall ((v628 Vma)) (or (not (or (i_mmap.child v628) (= w150 v628))) (ready v628)))))
(check-sat)
