; flush_before_copy, scenario walkers, every size: walker.rmap_walk.visit(parent) × visited
; visited is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun a158 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p156 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap: members
(assert (and (forall ((v1808 Vma) (v2809 Vma)) (or (not (i_mmap.before.parent.parent v1808 v2809)) (and (i_mmap.parent v1808) (i_mmap.parent v2809)))) (forall ((v1810 Vma) (v2811 Vma)) (or (not (i_mmap.before.parent.child v1810 v2811)) (and (i_mmap.parent v1810) (i_mmap.child v2811)))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (i_mmap.before.child.parent v1812 v2813)) (and (i_mmap.child v1812) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (i_mmap.before.child.child v1814 v2815)) (and (i_mmap.child v1814) (i_mmap.child v2815))))))
; invariant: filled_linked
(assert (and (forall ((a858 Vma)) (or (= Pte.none (pte.parent a858)) (i_mmap.parent a858))) (forall ((a859 Vma)) (or (= Pte.none (pte.child a859)) (i_mmap.child a859)))))
; invariant: missed_filled
(assert (and (forall ((a860 Vma)) (or (not (missed.dup_mmap.parent a860)) (not (= Pte.none (pte.parent a860))))) (forall ((a861 Vma)) (or (not (missed.dup_mmap.child a861)) (not (= Pte.none (pte.child a861))))) (forall ((p862 walker) (a863 Vma)) (or (not (missed.walker.parent p862 a863)) (not (= Pte.none (pte.parent a863))))) (forall ((p862 walker) (a864 Vma)) (or (not (missed.walker.child p862 a864)) (not (= Pte.none (pte.child a864)))))))
; invariant: visited
(assert (and (forall ((p867 walker) (x868 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (= x868 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x868 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x868 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.parent p867 x868)))) (forall ((p867 walker) (x869 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.child p867 x869))))))
; guard: for a: one more
(assert (and (i_mmap.parent a158) (forall ((a159 Vma)) (or (not (i_mmap.parent a159)) (not (i_mmap.before.parent.parent a159 a158)))) (forall ((a160 Vma)) (or (not (i_mmap.child a160)) (not (i_mmap.before.child.parent a160 a158))))))
; not so: visited
(assert (not (and (forall ((p867 walker) (x868 Vma)) (or (and (or (not (or (= p867 p156) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|))) (not (= x868 (ite (= p867 p156) a158 (walker.rmap_walk.a.Vma p867))))) (or (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|)) (and (or (not (or (= p867 p156) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x868 (ite (= p867 p156) a158 (walker.rmap_walk.a.Vma p867))))) (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x868 (ite (= p867 p156) a158 (walker.rmap_walk.a.Vma p867)))))))) (not (or (and (= p156 p867) (missed.walker.parent p156 x868) (not (= a158 x868))) (and (not (= p156 p867)) (missed.walker.parent p867 x868)))))) (forall ((p867 walker) (x869 Vma)) (or (and (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|))) (not (= x869 (ite (= p867 p156) a158 (walker.rmap_walk.a.Vma p867))))) (or (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|)) (and (or (not (or (= p867 p156) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x869 (ite (= p867 p156) a158 (walker.rmap_walk.a.Vma p867))))) (or (not (and (not (= p867 p156)) (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|))) (not (i_mmap.before.child.child x869 (ite (= p867 p156) a158 (walker.rmap_walk.a.Vma p867)))))))) (not (or (and (= p156 p867) (missed.walker.child p156 x869)) (and (not (= p156 p867)) (missed.walker.child p867 x869)))))))))
(check-sat)
