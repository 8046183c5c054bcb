; two_pass, scenario walkers, every size: init × entries
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
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w493 walker)) (not (folio_lock.owner.walker w493)))))
; not so: entries
(assert (not (and (or (not folio_lock.owner.dup_mmap) (and (forall ((a740 Vma)) (not (= Pte.migration (pte.parent a740)))) (forall ((a741 Vma)) (not (= Pte.migration (pte.child a741)))))) (or (and (forall ((a743 Vma)) (not (= Pte.migration (pte.parent a743)))) (forall ((a744 Vma)) (not (= Pte.migration (pte.child a744))))) (forall ((p742 walker)) (not (folio_lock.owner.walker p742)))))))
(check-sat)
