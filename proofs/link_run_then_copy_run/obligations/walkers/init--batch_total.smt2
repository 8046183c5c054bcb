; link_run_then_copy_run, scenario walkers, every size: init × batch: total
; batch: total holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch: total
(assert (forall ((v616 Vma) (v617 Vma)) (or (not (batch v616)) (not (batch v617)) (= v616 v617) (batch.before v616 v617) (batch.before v617 v616))))
; not so: batch: total
(assert (not (forall ((v1860 Vma)) (or (not (batch v1860)) (forall ((v2861 Vma)) (or (not (batch v2861)) (= v2861 v1860) (batch.before v1860 v2861) (batch.before v2861 v1860)))))))
(check-sat)
