; baseline, scenario walkers, every size: walker.rmap_walk.visit(child) × missed_filled
; missed_filled is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun a41 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p36 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: i_mmap: members
(assert (and (forall ((v1435 Vma) (v2436 Vma)) (or (not (i_mmap.before.parent.parent v1435 v2436)) (and (i_mmap.parent v1435) (i_mmap.parent v2436)))) (forall ((v1437 Vma) (v2438 Vma)) (or (not (i_mmap.before.parent.child v1437 v2438)) (and (i_mmap.parent v1437) (i_mmap.child v2438)))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (i_mmap.before.child.parent v1439 v2440)) (and (i_mmap.child v1439) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (i_mmap.before.child.child v1441 v2442)) (and (i_mmap.child v1441) (i_mmap.child v2442))))))
; invariant: child_after_parent
(assert (forall ((v476 Vma)) (or (not (i_mmap.child v476)) (i_mmap.before.parent.child v476 v476))))
; guard: for a: one more
(assert (and (i_mmap.child a41) (forall ((a42 Vma)) (or (not (i_mmap.parent a42)) (not (i_mmap.before.parent.child a42 a41)))) (forall ((a43 Vma)) (or (not (i_mmap.child a43)) (not (i_mmap.before.child.child a43 a41))))))
; not so: missed_filled
(assert (not (and (forall ((p481 walker) (a482 Vma)) (or (not (or (and (= p36 p481) (missed.walker.parent p36 a482)) (and (not (= p36 p481)) (missed.walker.parent p481 a482)))) (not (= (pte.parent a482) Pte.none)))) (forall ((p481 walker) (a483 Vma)) (or (not (or (and (= p36 p481) (missed.walker.child p36 a483) (not (= a41 a483))) (and (not (= p36 p481)) (missed.walker.child p481 a483)))) (not (= (pte.child a483) Pte.none)))))))
(check-sat)
