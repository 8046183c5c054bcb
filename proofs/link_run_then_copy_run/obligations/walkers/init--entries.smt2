; link_run_then_copy_run, scenario walkers, every size: init × entries
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
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w623 walker)) (not (folio_lock.owner.walker w623)))))
; not so: entries
(assert (not (and (or (not folio_lock.owner.dup_mmap) (and (forall ((a879 Vma)) (not (= Pte.migration (pte.parent a879)))) (forall ((a880 Vma)) (not (= Pte.migration (pte.child a880)))))) (or (and (forall ((a882 Vma)) (not (= Pte.migration (pte.parent a882)))) (forall ((a883 Vma)) (not (= Pte.migration (pte.child a883))))) (forall ((p881 walker)) (not (folio_lock.owner.walker p881)))))))
(check-sat)
