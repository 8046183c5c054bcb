; two_pass, scenario walkers, every size: init × batch: members
; batch: members holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch
(assert (and (forall ((v480 Vma)) (not (batch v480))) (forall ((v481 Vma) (v482 Vma)) (not (batch.before v481 v482)))))
; not so: batch: members
(assert (not (forall ((v1718 Vma) (v2719 Vma)) (or (not (batch.before v1718 v2719)) (and (batch v1718) (batch v2719))))))
(check-sat)
