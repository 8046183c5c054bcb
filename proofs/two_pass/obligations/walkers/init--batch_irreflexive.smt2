; two_pass, scenario walkers, every size: init × batch: irreflexive
; batch: irreflexive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch: irreflexive
(assert (forall ((v485 Vma)) (not (batch.before v485 v485))))
; not so: batch: irreflexive
(assert (not (forall ((v1720 Vma)) (not (batch.before v1720 v1720)))))
(check-sat)
