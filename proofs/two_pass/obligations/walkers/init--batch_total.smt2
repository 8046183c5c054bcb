; two_pass, scenario walkers, every size: init × batch: total
; batch: total holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch: total
(assert (forall ((v486 Vma) (v487 Vma)) (or (not (batch v486)) (not (batch v487)) (= v486 v487) (batch.before v486 v487) (batch.before v487 v486))))
; not so: batch: total
(assert (not (forall ((v1721 Vma)) (or (not (batch v1721)) (forall ((v2722 Vma)) (or (not (batch v2722)) (= v2722 v1721) (batch.before v1721 v2722) (batch.before v2722 v1721)))))))
(check-sat)
