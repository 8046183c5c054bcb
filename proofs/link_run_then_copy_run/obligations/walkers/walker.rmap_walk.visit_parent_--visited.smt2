; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.visit(parent) × visited
; visited is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun a125 () Vma)
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
(declare-fun p123 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1814 walker)) (or (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1814))) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1814))))))
; invariant: filled_linked
(assert (and (forall ((a867 Vma)) (or (= Pte.none (pte.parent a867)) (i_mmap.parent a867))) (forall ((a868 Vma)) (or (= Pte.none (pte.child a868)) (i_mmap.child a868)))))
; invariant: missed_filled
(assert (and (forall ((a869 Vma)) (or (not (missed.dup_mmap.parent a869)) (not (= Pte.none (pte.parent a869))))) (forall ((a870 Vma)) (or (not (missed.dup_mmap.child a870)) (not (= Pte.none (pte.child a870))))) (forall ((p871 walker) (a872 Vma)) (or (not (missed.walker.parent p871 a872)) (not (= Pte.none (pte.parent a872))))) (forall ((p871 walker) (a873 Vma)) (or (not (missed.walker.child p871 a873)) (not (= Pte.none (pte.child a873)))))))
; invariant: visited
(assert (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (= x877 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x877 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x877 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.parent p876 x877)))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.child p876 x878))))))
; guard: for a: one more
(assert (and (i_mmap.parent a125) (forall ((a126 Vma)) (or (not (i_mmap.parent a126)) (not (i_mmap.before.parent.parent a126 a125)))) (forall ((a127 Vma)) (or (not (i_mmap.child a127)) (not (i_mmap.before.child.parent a127 a125))))))
; not so: visited
(assert (not (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (= x877 (ite (= p876 p123) a125 (walker.rmap_walk.a.Vma p876))))) (or (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|)) (and (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x877 (ite (= p876 p123) a125 (walker.rmap_walk.a.Vma p876))))) (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x877 (ite (= p876 p123) a125 (walker.rmap_walk.a.Vma p876)))))))) (not (or (and (= p123 p876) (missed.walker.parent p123 x877) (not (= a125 x877))) (and (not (= p123 p876)) (missed.walker.parent p876 x877)))))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (= x878 (ite (= p876 p123) a125 (walker.rmap_walk.a.Vma p876))))) (or (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|)) (and (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x878 (ite (= p876 p123) a125 (walker.rmap_walk.a.Vma p876))))) (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (i_mmap.before.child.child x878 (ite (= p876 p123) a125 (walker.rmap_walk.a.Vma p876)))))))) (not (or (and (= p123 p876) (missed.walker.child p123 x878)) (and (not (= p123 p876)) (missed.walker.child p876 x878)))))))))
(check-sat)
