; flush_before_copy, scenario walkers, every size: walker.rmap_walk.visit(child)#2 × missed_filled
; missed_filled is preserved by the action walker.rmap_walk.visit(child)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun a169 () Vma)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p156 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: missed_filled
(assert (and (forall ((a860 Vma)) (or (not (missed.dup_mmap.parent a860)) (not (= Pte.none (pte.parent a860))))) (forall ((a861 Vma)) (or (not (missed.dup_mmap.child a861)) (not (= Pte.none (pte.child a861))))) (forall ((p862 walker) (a863 Vma)) (or (not (missed.walker.parent p862 a863)) (not (= Pte.none (pte.parent a863))))) (forall ((p862 walker) (a864 Vma)) (or (not (missed.walker.child p862 a864)) (not (= Pte.none (pte.child a864)))))))
; not so: missed_filled
(assert (not (and (forall ((p862 walker) (a863 Vma)) (or (not (or (and (= p156 p862) (missed.walker.parent p156 a863)) (and (not (= p156 p862)) (missed.walker.parent p862 a863)))) (not (= (pte.parent a863) Pte.none)))) (forall ((p862 walker) (a864 Vma)) (or (not (or (and (= p156 p862) (missed.walker.child p156 a864) (not (= a169 a864))) (and (not (= p156 p862)) (missed.walker.child p862 a864)))) (not (= (pte.child a864) Pte.none)))))))
(check-sat)
