; flush_before_copy, scenario walkers, every size: init × C3
; C3 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun freed () Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: freed
(assert (not freed))
; not so: C3
(assert (not (or (not freed) (and (forall ((a652 Vma)) (= Pte.none (pte.parent a652))) (forall ((a653 Vma)) (= Pte.none (pte.child a653)))))))
(check-sat)
