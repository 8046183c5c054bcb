; link_run_then_copy_run, scenario walkers, every size: init × C2
; C2 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun removed () Bool)
; start: removed
(assert (not removed))
; not so: C2
(assert (not (or (not removed) (and (forall ((v647 Vma)) (not (= Pte.present (pte.parent v647)))) (forall ((v648 Vma)) (not (= Pte.present (pte.child v648)))) (forall ((a649 Vma)) (= Pte.none (pte.parent a649))) (forall ((a650 Vma)) (= Pte.none (pte.child a650)))))))
(check-sat)
