; flush_before_copy, scenario walkers, every size: init × C1
; C1 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: pte
(assert (and (forall ((v603 Vma)) (= Pte.present (pte.parent v603))) (forall ((v604 Vma)) (= Pte.none (pte.child v604)))))
; not so: C1
(assert (not (or folio_lock.owner.dup_mmap (exists ((w645 walker)) (folio_lock.owner.walker w645)) (and (forall ((a646 Vma)) (not (= Pte.migration (pte.parent a646)))) (forall ((a647 Vma)) (not (= Pte.migration (pte.child a647))))))))
(check-sat)
