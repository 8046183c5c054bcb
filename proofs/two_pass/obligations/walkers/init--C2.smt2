; two_pass, scenario walkers, every size: init × C2
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
(assert (not (or (not removed) (and (forall ((v517 Vma)) (not (= Pte.present (pte.parent v517)))) (forall ((v518 Vma)) (not (= Pte.present (pte.child v518)))) (forall ((a519 Vma)) (= Pte.none (pte.parent a519))) (forall ((a520 Vma)) (= Pte.none (pte.child a520)))))))
(check-sat)
