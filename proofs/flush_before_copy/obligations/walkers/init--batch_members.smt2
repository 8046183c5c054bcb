; flush_before_copy, scenario walkers, every size: init × batch: members
; batch: members holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch
(assert (and (forall ((v611 Vma)) (not (batch v611))) (forall ((v612 Vma) (v613 Vma)) (not (batch.before v612 v613)))))
; not so: batch: members
(assert (not (forall ((v1848 Vma) (v2849 Vma)) (or (not (batch.before v1848 v2849)) (and (batch v1848) (batch v2849))))))
(check-sat)
