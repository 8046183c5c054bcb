; link_run_then_copy_run, scenario walkers, every size: init × batch: members
; batch: members holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch
(assert (and (forall ((v610 Vma)) (not (batch v610))) (forall ((v611 Vma) (v612 Vma)) (not (batch.before v611 v612)))))
; not so: batch: members
(assert (not (forall ((v1857 Vma) (v2858 Vma)) (or (not (batch.before v1857 v2858)) (and (batch v1857) (batch v2858))))))
(check-sat)
