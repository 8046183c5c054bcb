; link_run_then_copy_run, scenario walkers, every size: init × batch: irreflexive
; batch: irreflexive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch: irreflexive
(assert (forall ((v615 Vma)) (not (batch.before v615 v615))))
; not so: batch: irreflexive
(assert (not (forall ((v1859 Vma)) (not (batch.before v1859 v1859)))))
(check-sat)
