; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.end#2 × visited
; visited is preserved by the action walker.rmap_walk.end#2 (consecution); unsat says so
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
(declare-fun p123 () walker)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1814 walker)) (or (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1814))) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1814))))))
; invariant: visited
(assert (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (= x877 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x877 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x877 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.parent p876 x877)))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.child p876 x878))))))
; not so: visited
(assert (not (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (= x877 (walker.rmap_walk.a.Vma p876)))) (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x877 (walker.rmap_walk.a.Vma p876)))) (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x877 (walker.rmap_walk.a.Vma p876))))))) (not (and (not (= p123 p876)) (missed.walker.parent p876 x877))))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))) (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))) (not (and (not (= p123 p876)) (missed.walker.child p876 x878))))))))
(check-sat)
