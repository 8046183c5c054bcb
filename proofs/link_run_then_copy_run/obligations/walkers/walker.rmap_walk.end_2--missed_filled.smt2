; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.end#2 × missed_filled
; missed_filled is preserved by the action walker.rmap_walk.end#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p123 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: missed_filled
(assert (and (forall ((a869 Vma)) (or (not (missed.dup_mmap.parent a869)) (not (= Pte.none (pte.parent a869))))) (forall ((a870 Vma)) (or (not (missed.dup_mmap.child a870)) (not (= Pte.none (pte.child a870))))) (forall ((p871 walker) (a872 Vma)) (or (not (missed.walker.parent p871 a872)) (not (= Pte.none (pte.parent a872))))) (forall ((p871 walker) (a873 Vma)) (or (not (missed.walker.child p871 a873)) (not (= Pte.none (pte.child a873)))))))
; not so: missed_filled
(assert (not (and (forall ((p871 walker) (a872 Vma)) (or (not (and (not (= p123 p871)) (missed.walker.parent p871 a872))) (not (= (pte.parent a872) Pte.none)))) (forall ((p871 walker) (a873 Vma)) (or (not (and (not (= p123 p871)) (missed.walker.child p871 a873))) (not (= (pte.child a873) Pte.none)))))))
(check-sat)
