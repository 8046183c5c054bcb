; flush_before_copy, scenario walkers, every size: init × missed_filled
; missed_filled holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: pte
(assert (and (forall ((v603 Vma)) (= Pte.present (pte.parent v603))) (forall ((v604 Vma)) (= Pte.none (pte.child v604)))))
; start: missed
(assert (and (forall ((v606 Vma)) (not (missed.dup_mmap.parent v606))) (forall ((v607 Vma)) (not (missed.dup_mmap.child v607))) (forall ((w608 walker) (v609 Vma)) (not (missed.walker.parent w608 v609))) (forall ((w608 walker) (v610 Vma)) (not (missed.walker.child w608 v610)))))
; not so: missed_filled
(assert (not (and (forall ((a860 Vma)) (or (not (missed.dup_mmap.parent a860)) (not (= Pte.none (pte.parent a860))))) (forall ((a861 Vma)) (or (not (missed.dup_mmap.child a861)) (not (= Pte.none (pte.child a861))))) (forall ((p862 walker) (a863 Vma)) (or (not (missed.walker.parent p862 a863)) (not (= Pte.none (pte.parent a863))))) (forall ((p862 walker) (a864 Vma)) (or (not (missed.walker.child p862 a864)) (not (= Pte.none (pte.child a864))))))))
(check-sat)
