; baseline, scenario walkers, every size: init × C2
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
(assert (not (or (not removed) (and (forall ((v302 Vma)) (not (= Pte.present (pte.parent v302)))) (forall ((v303 Vma)) (not (= Pte.present (pte.child v303)))) (forall ((a304 Vma)) (= Pte.none (pte.parent a304))) (forall ((a305 Vma)) (= Pte.none (pte.child a305)))))))
(check-sat)
