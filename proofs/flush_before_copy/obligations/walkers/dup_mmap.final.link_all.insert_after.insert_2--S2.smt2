; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × S2
; S2 is preserved by the action dup_mmap.final.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun w153 () Vma)
; invariant: batch_opened
(assert (forall ((u893 Vma)) (or (not (batch u893)) (ready u893))))
; invariant: S2
(assert (forall ((v628 Vma)) (or (not (i_mmap.child v628)) (ready v628))))
; guard: for w: one more
(assert (and (batch w153) (batch.before dup_mmap.final.link_all.w.Vma w153) (forall ((w154 Vma)) (or (not (batch w154)) (not (batch.before dup_mmap.final.link_all.w.Vma w154)) (not (batch.before w154 w153))))))
; not so: S2
(assert (not (forall ((v628 Vma)) (or (not (or (i_mmap.child v628) (= w153 v628))) (ready v628)))))
(check-sat)
