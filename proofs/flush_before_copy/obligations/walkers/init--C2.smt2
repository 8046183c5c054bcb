; flush_before_copy, scenario walkers, every size: init × C2
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
(assert (not (or (not removed) (and (forall ((v648 Vma)) (not (= Pte.present (pte.parent v648)))) (forall ((v649 Vma)) (not (= Pte.present (pte.child v649)))) (forall ((a650 Vma)) (= Pte.none (pte.parent a650))) (forall ((a651 Vma)) (= Pte.none (pte.child a651)))))))
(check-sat)
