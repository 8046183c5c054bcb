; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy × entries
; entries is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun v81 () Vma)
; invariant: dup_mmap: where it holds folio_lock
(assert (not folio_lock.owner.dup_mmap))
; invariant: walker: where it holds folio_lock
(assert (forall ((w1673 walker)) (not (folio_lock.owner.walker w1673))))
; not so: entries
(assert (not (and (or (not folio_lock.owner.dup_mmap) (and (forall ((a740 Vma)) (not (= (pte.parent a740) Pte.migration))) (forall ((a741 Vma)) (not (ite (= v81 a741) (= (pte.parent v81) Pte.migration) (= (pte.child a741) Pte.migration)))))) (or (and (forall ((a743 Vma)) (not (= (pte.parent a743) Pte.migration))) (forall ((a744 Vma)) (not (ite (= v81 a744) (= (pte.parent v81) Pte.migration) (= (pte.child a744) Pte.migration))))) (forall ((p742 walker)) (not (folio_lock.owner.walker p742)))))))
(check-sat)
