; flush_before_copy, scenario walkers, every size: init × entries
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
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w624 walker)) (not (folio_lock.owner.walker w624)))))
; not so: entries
(assert (not (and (or (not folio_lock.owner.dup_mmap) (and (forall ((a870 Vma)) (not (= Pte.migration (pte.parent a870)))) (forall ((a871 Vma)) (not (= Pte.migration (pte.child a871)))))) (or (and (forall ((a873 Vma)) (not (= Pte.migration (pte.parent a873)))) (forall ((a874 Vma)) (not (= Pte.migration (pte.child a874))))) (forall ((p872 walker)) (not (folio_lock.owner.walker p872)))))))
(check-sat)
