; flush_before_copy, scenario walkers, every size: init × batch_opened
; batch_opened holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun ready (Vma) Bool)
; start: batch
(assert (and (forall ((v611 Vma)) (not (batch v611))) (forall ((v612 Vma) (v613 Vma)) (not (batch.before v612 v613)))))
; not so: batch_opened
(assert (not (forall ((u893 Vma)) (or (not (batch u893)) (ready u893)))))
(check-sat)
