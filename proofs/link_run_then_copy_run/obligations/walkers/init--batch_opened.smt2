; link_run_then_copy_run, scenario walkers, every size: init × batch_opened
; batch_opened holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun ready (Vma) Bool)
; start: batch
(assert (and (forall ((v610 Vma)) (not (batch v610))) (forall ((v611 Vma) (v612 Vma)) (not (batch.before v611 v612)))))
; not so: batch_opened
(assert (not (forall ((u902 Vma)) (or (not (batch u902)) (ready u902)))))
(check-sat)
