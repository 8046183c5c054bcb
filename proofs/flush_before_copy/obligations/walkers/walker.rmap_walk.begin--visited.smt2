; flush_before_copy, scenario walkers, every size: walker.rmap_walk.begin × visited
; visited is preserved by the action walker.rmap_walk.begin (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p156 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1804 walker)) (= (= (walker.pc w1804) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1804) |kinds of Area?.none|)))))
; invariant: visited
(assert (and (forall ((p867 walker) (x868 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (= x868 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x868 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x868 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.parent p867 x868)))) (forall ((p867 walker) (x869 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.child p867 x869))))))
; guard: at
(assert (= (walker.pc p156) |points of walker.rmap_walk.begin|))
; not so: visited
(assert (not (and (forall ((p867 walker) (x868 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (= x868 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x868 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x868 (walker.rmap_walk.a.Vma p867))))))) (not (or (and (= p156 p867) (not (= (pte.parent x868) Pte.none))) (and (not (= p156 p867)) (missed.walker.parent p867 x868)))))) (forall ((p867 walker) (x869 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (or (and (= p156 p867) (not (= (pte.child x869) Pte.none))) (and (not (= p156 p867)) (missed.walker.child p867 x869)))))))))
(check-sat)
