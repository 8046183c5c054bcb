; link_run_then_copy_run, scenario walkers, every size: init × missed_filled
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
(assert (and (forall ((v602 Vma)) (= Pte.present (pte.parent v602))) (forall ((v603 Vma)) (= Pte.none (pte.child v603)))))
; start: missed
(assert (and (forall ((v605 Vma)) (not (missed.dup_mmap.parent v605))) (forall ((v606 Vma)) (not (missed.dup_mmap.child v606))) (forall ((w607 walker) (v608 Vma)) (not (missed.walker.parent w607 v608))) (forall ((w607 walker) (v609 Vma)) (not (missed.walker.child w607 v609)))))
; not so: missed_filled
(assert (not (and (forall ((a869 Vma)) (or (not (missed.dup_mmap.parent a869)) (not (= Pte.none (pte.parent a869))))) (forall ((a870 Vma)) (or (not (missed.dup_mmap.child a870)) (not (= Pte.none (pte.child a870))))) (forall ((p871 walker) (a872 Vma)) (or (not (missed.walker.parent p871 a872)) (not (= Pte.none (pte.parent a872))))) (forall ((p871 walker) (a873 Vma)) (or (not (missed.walker.child p871 a873)) (not (= Pte.none (pte.child a873))))))))
(check-sat)
