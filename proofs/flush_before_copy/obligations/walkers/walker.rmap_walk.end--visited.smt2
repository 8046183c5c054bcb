; flush_before_copy, scenario walkers, every size: walker.rmap_walk.end × visited
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
(declare-fun p156 () walker)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: parents_linked
(assert (forall ((v856 Vma)) (i_mmap.parent v856)))
; guard: for a: no more
(assert (and (forall ((a164 Vma)) (not (i_mmap.parent a164))) (forall ((a165 Vma)) (not (i_mmap.child a165)))))
; not so: visited
(assert (not (and (forall ((p867 walker) (x868 Vma)) (or (and (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|))) (not (= x868 (walker.rmap_walk.a.Vma p867)))) (or (= p867 p156) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x868 (walker.rmap_walk.a.Vma p867)))) (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x868 (walker.rmap_walk.a.Vma p867))))))) (not (and (not (= p156 p867)) (missed.walker.parent p867 x868))))) (forall ((p867 walker) (x869 Vma)) (or (and (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|))) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= p867 p156) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|))) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (and (not (= p156 p867)) (missed.walker.child p867 x869))))))))
(check-sat)
