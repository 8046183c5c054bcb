; link_run_then_copy_run, scenario walkers, every size: init × batch: transitive
; batch: transitive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch
(assert (and (forall ((v610 Vma)) (not (batch v610))) (forall ((v611 Vma) (v612 Vma)) (not (batch.before v611 v612)))))
; not so: batch: transitive
(assert (not (forall ((v1862 Vma) (v2863 Vma)) (or (not (batch.before v1862 v2863)) (forall ((v3864 Vma)) (or (not (batch.before v2863 v3864)) (batch.before v1862 v3864)))))))
(check-sat)
