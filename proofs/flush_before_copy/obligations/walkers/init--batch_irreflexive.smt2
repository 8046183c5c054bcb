; flush_before_copy, scenario walkers, every size: init × batch: irreflexive
; batch: irreflexive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch: irreflexive
(assert (forall ((v616 Vma)) (not (batch.before v616 v616))))
; not so: batch: irreflexive
(assert (not (forall ((v1850 Vma)) (not (batch.before v1850 v1850)))))
(check-sat)
