; two_pass, scenario walkers, every size: init × batch: transitive
; batch: transitive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch
(assert (and (forall ((v480 Vma)) (not (batch v480))) (forall ((v481 Vma) (v482 Vma)) (not (batch.before v481 v482)))))
; not so: batch: transitive
(assert (not (forall ((v1723 Vma) (v2724 Vma)) (or (not (batch.before v1723 v2724)) (forall ((v3725 Vma)) (or (not (batch.before v2724 v3725)) (batch.before v1723 v3725)))))))
(check-sat)
