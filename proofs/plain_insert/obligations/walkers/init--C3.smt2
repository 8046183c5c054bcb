; plain_insert, scenario walkers, every size: init × C3
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
(assert (not (or (not freed) (and (forall ((a306 Vma)) (= Pte.none (pte.parent a306))) (forall ((a307 Vma)) (= Pte.none (pte.child a307)))))))
(check-sat)
