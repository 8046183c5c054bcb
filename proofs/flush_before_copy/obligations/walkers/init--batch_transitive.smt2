; flush_before_copy, scenario walkers, every size: init × batch: transitive
; batch: transitive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch
(assert (and (forall ((v611 Vma)) (not (batch v611))) (forall ((v612 Vma) (v613 Vma)) (not (batch.before v612 v613)))))
; not so: batch: transitive
(assert (not (forall ((v1853 Vma) (v2854 Vma)) (or (not (batch.before v1853 v2854)) (forall ((v3855 Vma)) (or (not (batch.before v2854 v3855)) (batch.before v1853 v3855)))))))
(check-sat)
