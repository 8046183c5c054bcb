; flush_before_copy, scenario walkers, every size: init × visited
; visited holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; start: walker.rmap_walk.a
(assert (forall ((p156 walker)) (= (walker.rmap_walk.a.kind p156) |kinds of Area?.none|)))
; not so: visited
(assert (not (and (forall ((p867 walker) (x868 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (= x868 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x868 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x868 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.parent p867 x868)))) (forall ((p867 walker) (x869 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.child p867 x869)))))))
(check-sat)
