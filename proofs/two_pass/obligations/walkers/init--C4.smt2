; two_pass, scenario walkers, every size: init × C4
; C4 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun revoked () Bool)
; start: revoked
(assert (not revoked))
; not so: C4
(assert (not (or (not revoked) (and (forall ((a523 Vma)) (= Pte.none (pte.parent a523))) (forall ((a524 Vma)) (= Pte.none (pte.child a524)))))))
(check-sat)
