; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy#3 × C1
; C1 is preserved by the action dup_mmap.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun v96 () Vma)
; invariant: walker: where it holds folio_lock
(assert (forall ((w1673 walker)) (not (folio_lock.owner.walker w1673))))
; invariant: C1
(assert (or folio_lock.owner.dup_mmap (exists ((w514 walker)) (folio_lock.owner.walker w514)) (and (forall ((a515 Vma)) (not (= Pte.migration (pte.parent a515)))) (forall ((a516 Vma)) (not (= Pte.migration (pte.child a516)))))))
; not so: C1
(assert (not (or folio_lock.owner.dup_mmap (exists ((w514 walker)) (folio_lock.owner.walker w514)) (and (forall ((a515 Vma)) (not (= (pte.parent a515) Pte.migration))) (forall ((a516 Vma)) (not (ite (= v96 a516) (= (pte.parent v96) Pte.migration) (= (pte.child a516) Pte.migration))))))))
(check-sat)
