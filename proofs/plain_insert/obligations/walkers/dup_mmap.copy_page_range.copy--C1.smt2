; plain_insert, scenario walkers, every size: dup_mmap.copy_page_range.copy × C1
; C1 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
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
; invariant: walker: where it holds folio_lock
(assert (forall ((w430 walker)) (not (folio_lock.owner.walker w430))))
; invariant: C1
(assert (or folio_lock.owner.dup_mmap (exists ((w299 walker)) (folio_lock.owner.walker w299)) (and (forall ((a300 Vma)) (not (= Pte.migration (pte.parent a300)))) (forall ((a301 Vma)) (not (= Pte.migration (pte.child a301)))))))
; not so: C1
(assert (not (or folio_lock.owner.dup_mmap (exists ((w299 walker)) (folio_lock.owner.walker w299)) (and (forall ((a300 Vma)) (not (= (pte.parent a300) Pte.migration))) (forall ((a301 Vma)) (not (ite (= a301 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.migration) (= (pte.child a301) Pte.migration))))))))
(check-sat)
