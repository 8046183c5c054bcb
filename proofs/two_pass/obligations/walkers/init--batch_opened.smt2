; two_pass, scenario walkers, every size: init × batch_opened
; batch_opened holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun ready (Vma) Bool)
; start: batch
(assert (and (forall ((v480 Vma)) (not (batch v480))) (forall ((v481 Vma) (v482 Vma)) (not (batch.before v481 v482)))))
; not so: batch_opened
(assert (not (forall ((u763 Vma)) (or (not (batch u763)) (ready u763)))))
(check-sat)
