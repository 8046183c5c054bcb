; plain_insert, scenario walkers, every size: dup_mmap.copy_page_range.copy × entries
; entries is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: dup_mmap: where it holds folio_lock
(assert (not folio_lock.owner.dup_mmap))
; invariant: walker: where it holds folio_lock
(assert (forall ((w430 walker)) (not (folio_lock.owner.walker w430))))
; not so: entries
(assert (not (and (or (not folio_lock.owner.dup_mmap) (and (forall ((a489 Vma)) (not (= (pte.parent a489) Pte.migration))) (forall ((a490 Vma)) (not (ite (= a490 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.migration) (= (pte.child a490) Pte.migration)))))) (or (and (forall ((a492 Vma)) (not (= (pte.parent a492) Pte.migration))) (forall ((a493 Vma)) (not (ite (= a493 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.migration) (= (pte.child a493) Pte.migration))))) (forall ((p491 walker)) (not (folio_lock.owner.walker p491)))))))
(check-sat)
