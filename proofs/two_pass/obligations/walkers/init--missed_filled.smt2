; two_pass, scenario walkers, every size: init × missed_filled
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
(assert (and (forall ((v472 Vma)) (= Pte.present (pte.parent v472))) (forall ((v473 Vma)) (= Pte.none (pte.child v473)))))
; start: missed
(assert (and (forall ((v475 Vma)) (not (missed.dup_mmap.parent v475))) (forall ((v476 Vma)) (not (missed.dup_mmap.child v476))) (forall ((w477 walker) (v478 Vma)) (not (missed.walker.parent w477 v478))) (forall ((w477 walker) (v479 Vma)) (not (missed.walker.child w477 v479)))))
; not so: missed_filled
(assert (not (and (forall ((a730 Vma)) (or (not (missed.dup_mmap.parent a730)) (not (= Pte.none (pte.parent a730))))) (forall ((a731 Vma)) (or (not (missed.dup_mmap.child a731)) (not (= Pte.none (pte.child a731))))) (forall ((p732 walker) (a733 Vma)) (or (not (missed.walker.parent p732 a733)) (not (= Pte.none (pte.parent a733))))) (forall ((p732 walker) (a734 Vma)) (or (not (missed.walker.child p732 a734)) (not (= Pte.none (pte.child a734))))))))
(check-sat)
