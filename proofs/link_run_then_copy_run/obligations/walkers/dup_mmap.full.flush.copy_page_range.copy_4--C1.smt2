; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#4 × C1
; C1 is preserved by the action dup_mmap.full.flush.copy_page_range.copy#4 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w108 () Vma)
; invariant: walker: where it holds folio_lock
(assert (forall ((w1812 walker)) (not (folio_lock.owner.walker w1812))))
; invariant: C1
(assert (or folio_lock.owner.dup_mmap (exists ((w644 walker)) (folio_lock.owner.walker w644)) (and (forall ((a645 Vma)) (not (= Pte.migration (pte.parent a645)))) (forall ((a646 Vma)) (not (= Pte.migration (pte.child a646)))))))
; not so: C1
(assert (not (or folio_lock.owner.dup_mmap (exists ((w644 walker)) (folio_lock.owner.walker w644)) (and (forall ((a645 Vma)) (not (= (pte.parent a645) Pte.migration))) (forall ((a646 Vma)) (not (ite (= w108 a646) (= (pte.parent w108) Pte.migration) (= (pte.child a646) Pte.migration))))))))
(check-sat)
