; baseline, scenario walkers, every size: init × entries
; entries holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: folio_lock
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w278 walker)) (not (folio_lock.owner.walker w278)))))
; not so: entries
(assert (not (and (or (not folio_lock.owner.dup_mmap) (and (forall ((a489 Vma)) (not (= Pte.migration (pte.parent a489)))) (forall ((a490 Vma)) (not (= Pte.migration (pte.child a490)))))) (or (and (forall ((a492 Vma)) (not (= Pte.migration (pte.parent a492)))) (forall ((a493 Vma)) (not (= Pte.migration (pte.child a493))))) (forall ((p491 walker)) (not (folio_lock.owner.walker p491)))))))
(check-sat)
