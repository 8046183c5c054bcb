; plain_insert, scenario walkers, every size: walker.rmap_walk.end × visited
; visited is preserved by the action walker.rmap_walk.end (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
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
; invariant: parents_linked
(assert (forall ((v475 Vma)) (i_mmap.parent v475)))
; guard: for a: no more
(assert (and (forall ((a44 Vma)) (not (i_mmap.parent a44))) (forall ((a45 Vma)) (not (i_mmap.child a45)))))
; not so: visited
(assert (not (and (forall ((p486 walker) (x487 Vma)) (or (and (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (= x487 (walker.rmap_walk.a.Vma p486)))) (or (= p486 p36) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x487 (walker.rmap_walk.a.Vma p486)))) (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x487 (walker.rmap_walk.a.Vma p486))))))) (not (and (not (= p36 p486)) (missed.walker.parent p486 x487))))) (forall ((p486 walker) (x488 Vma)) (or (and (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (= x488 (walker.rmap_walk.a.Vma p486)))) (or (= p486 p36) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x488 (walker.rmap_walk.a.Vma p486)))) (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (i_mmap.before.child.child x488 (walker.rmap_walk.a.Vma p486))))))) (not (and (not (= p36 p486)) (missed.walker.child p486 x488))))))))
(check-sat)
