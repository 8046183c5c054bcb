; baseline, scenario walkers, every size: init × C1
; C1 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: pte
(assert (and (forall ((v268 Vma)) (= Pte.present (pte.parent v268))) (forall ((v269 Vma)) (= Pte.none (pte.child v269)))))
; not so: C1
(assert (not (or folio_lock.owner.dup_mmap (exists ((w299 walker)) (folio_lock.owner.walker w299)) (and (forall ((a300 Vma)) (not (= Pte.migration (pte.parent a300)))) (forall ((a301 Vma)) (not (= Pte.migration (pte.child a301))))))))
(check-sat)
