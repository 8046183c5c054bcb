; two_pass, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × S2
; S2 is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.full.link_all.w.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun w84 () Vma)
; invariant: batch_opened
(assert (forall ((u763 Vma)) (or (not (batch u763)) (ready u763))))
; invariant: S2
(assert (forall ((v497 Vma)) (or (not (i_mmap.child v497)) (ready v497))))
; guard: for w: one more
(assert (and (batch w84) (batch.before dup_mmap.full.link_all.w.Vma w84) (forall ((w85 Vma)) (or (not (batch w85)) (not (batch.before dup_mmap.full.link_all.w.Vma w85)) (not (batch.before w85 w84))))))
; not so: S2
(assert (not (forall ((v497 Vma)) (or (not (or (i_mmap.child v497) (= w84 v497))) (ready v497)))))
(check-sat)
