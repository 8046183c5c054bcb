; two_pass, scenario walkers, every size: walker.rmap_walk.visit(parent)#2 × missed_filled
; missed_filled is preserved by the action walker.rmap_walk.visit(parent)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun a109 () Vma)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p99 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: missed_filled
(assert (and (forall ((a730 Vma)) (or (not (missed.dup_mmap.parent a730)) (not (= Pte.none (pte.parent a730))))) (forall ((a731 Vma)) (or (not (missed.dup_mmap.child a731)) (not (= Pte.none (pte.child a731))))) (forall ((p732 walker) (a733 Vma)) (or (not (missed.walker.parent p732 a733)) (not (= Pte.none (pte.parent a733))))) (forall ((p732 walker) (a734 Vma)) (or (not (missed.walker.child p732 a734)) (not (= Pte.none (pte.child a734)))))))
; not so: missed_filled
(assert (not (and (forall ((p732 walker) (a733 Vma)) (or (not (or (and (= p99 p732) (missed.walker.parent p99 a733) (not (= a109 a733))) (and (not (= p99 p732)) (missed.walker.parent p732 a733)))) (not (= (pte.parent a733) Pte.none)))) (forall ((p732 walker) (a734 Vma)) (or (not (or (and (= p99 p732) (missed.walker.child p99 a734)) (and (not (= p99 p732)) (missed.walker.child p732 a734)))) (not (= (pte.child a734) Pte.none)))))))
(check-sat)
