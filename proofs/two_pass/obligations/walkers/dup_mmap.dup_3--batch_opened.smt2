; two_pass, scenario walkers, every size: dup_mmap.dup#3 × batch_opened
; batch_opened is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v54 () Vma)
; invariant: batch_opened
(assert (forall ((u763 Vma)) (or (not (batch u763)) (ready u763))))
; not so: batch_opened
(assert (not (forall ((u763 Vma)) (or (not (or (batch u763) (= v54 u763))) (ready u763) (= v54 u763)))))
(check-sat)
