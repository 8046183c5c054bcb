; baseline, scenario walkers, every size: walker.rmap_walk.visit(child) × visited
; visited is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
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
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap: members
(assert (and (forall ((v1435 Vma) (v2436 Vma)) (or (not (i_mmap.before.parent.parent v1435 v2436)) (and (i_mmap.parent v1435) (i_mmap.parent v2436)))) (forall ((v1437 Vma) (v2438 Vma)) (or (not (i_mmap.before.parent.child v1437 v2438)) (and (i_mmap.parent v1437) (i_mmap.child v2438)))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (i_mmap.before.child.parent v1439 v2440)) (and (i_mmap.child v1439) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (i_mmap.before.child.child v1441 v2442)) (and (i_mmap.child v1441) (i_mmap.child v2442))))))
; invariant: child_after_parent
(assert (forall ((v476 Vma)) (or (not (i_mmap.child v476)) (i_mmap.before.parent.child v476 v476))))
; guard: for a: one more
(assert (and (i_mmap.child a41) (forall ((a42 Vma)) (or (not (i_mmap.parent a42)) (not (i_mmap.before.parent.child a42 a41)))) (forall ((a43 Vma)) (or (not (i_mmap.child a43)) (not (i_mmap.before.child.child a43 a41))))))
; not so: visited
(assert (not (and (forall ((p486 walker) (x487 Vma)) (or (and (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (= x487 (ite (= p486 p36) a41 (walker.rmap_walk.a.Vma p486))))) (or (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|)) (and (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x487 (ite (= p486 p36) a41 (walker.rmap_walk.a.Vma p486))))) (or (not (or (= p486 p36) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x487 (ite (= p486 p36) a41 (walker.rmap_walk.a.Vma p486)))))))) (not (or (and (= p36 p486) (missed.walker.parent p36 x487)) (and (not (= p36 p486)) (missed.walker.parent p486 x487)))))) (forall ((p486 walker) (x488 Vma)) (or (and (or (not (or (= p486 p36) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (= x488 (ite (= p486 p36) a41 (walker.rmap_walk.a.Vma p486))))) (or (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|)) (and (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x488 (ite (= p486 p36) a41 (walker.rmap_walk.a.Vma p486))))) (or (not (or (= p486 p36) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (i_mmap.before.child.child x488 (ite (= p486 p36) a41 (walker.rmap_walk.a.Vma p486)))))))) (not (or (and (= p36 p486) (missed.walker.child p36 x488) (not (= a41 x488))) (and (not (= p36 p486)) (missed.walker.child p486 x488)))))))))
(check-sat)
