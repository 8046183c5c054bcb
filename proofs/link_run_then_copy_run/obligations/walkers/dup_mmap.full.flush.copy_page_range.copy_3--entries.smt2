; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#3 × entries
; entries is preserved by the action dup_mmap.full.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w83 () Vma)
; invariant: dup_mmap: where it holds folio_lock
(assert (not folio_lock.owner.dup_mmap))
; invariant: walker: where it holds folio_lock
(assert (forall ((w1812 walker)) (not (folio_lock.owner.walker w1812))))
; not so: entries
(assert (not (and (or (not folio_lock.owner.dup_mmap) (and (forall ((a879 Vma)) (not (= (pte.parent a879) Pte.migration))) (forall ((a880 Vma)) (not (ite (= w83 a880) (= (pte.parent w83) Pte.migration) (= (pte.child a880) Pte.migration)))))) (or (and (forall ((a882 Vma)) (not (= (pte.parent a882) Pte.migration))) (forall ((a883 Vma)) (not (ite (= w83 a883) (= (pte.parent w83) Pte.migration) (= (pte.child a883) Pte.migration))))) (forall ((p881 walker)) (not (folio_lock.owner.walker p881)))))))
(check-sat)
