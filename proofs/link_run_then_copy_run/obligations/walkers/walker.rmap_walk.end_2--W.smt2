; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.end#2 × W
; W is preserved by the action walker.rmap_walk.end#2 (consecution); unsat says so
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
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p123 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1813 walker)) (= (= (walker.pc w1813) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1813) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1814 walker)) (or (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1814))) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1814))))))
; invariant: i_mmap: total
(assert (and (forall ((v1827 Vma)) (or (not (i_mmap.parent v1827)) (forall ((v2828 Vma)) (or (not (i_mmap.parent v2828)) (= v2828 v1827) (i_mmap.before.parent.parent v1827 v2828) (i_mmap.before.parent.parent v2828 v1827))))) (forall ((v1829 Vma)) (or (not (i_mmap.parent v1829)) (forall ((v2830 Vma)) (or (not (i_mmap.child v2830)) (i_mmap.before.parent.child v1829 v2830) (i_mmap.before.child.parent v2830 v1829))))) (forall ((v1831 Vma)) (or (not (i_mmap.child v1831)) (forall ((v2832 Vma)) (or (not (i_mmap.child v2832)) (= v2832 v1831) (i_mmap.before.child.child v1831 v2832) (i_mmap.before.child.child v2832 v1831)))))))
; invariant: filled_linked
(assert (and (forall ((a867 Vma)) (or (= Pte.none (pte.parent a867)) (i_mmap.parent a867))) (forall ((a868 Vma)) (or (= Pte.none (pte.child a868)) (i_mmap.child a868)))))
; invariant: missed_filled
(assert (and (forall ((a869 Vma)) (or (not (missed.dup_mmap.parent a869)) (not (= Pte.none (pte.parent a869))))) (forall ((a870 Vma)) (or (not (missed.dup_mmap.child a870)) (not (= Pte.none (pte.child a870))))) (forall ((p871 walker) (a872 Vma)) (or (not (missed.walker.parent p871 a872)) (not (= Pte.none (pte.parent a872))))) (forall ((p871 walker) (a873 Vma)) (or (not (missed.walker.child p871 a873)) (not (= Pte.none (pte.child a873)))))))
; invariant: visited
(assert (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (= x877 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x877 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x877 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.parent p876 x877)))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.child p876 x878))))))
; not so: W
(assert (not (forall ((p641 walker)) (or (and (or (not (and (not (= p641 p123)) (= (walker.pc p641) |points of walker.before for a|))) (exists ((a131 Vma)) (i_mmap.parent a131)) (exists ((a132 Vma)) (i_mmap.child a132))) (or (not (and (not (= p641 p123)) (= (walker.pc p641) |points of walker.test at line 94|))) (exists ((a139 Vma)) (and (i_mmap.parent a139) (or (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p641) a139)) (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p641) a139))))) (exists ((a140 Vma)) (and (i_mmap.child a140) (or (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p641) a140)) (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p641) a140))))))) (and (forall ((v642 Vma)) (not (and (not (= p123 p641)) (missed.walker.parent p641 v642)))) (forall ((v643 Vma)) (not (and (not (= p123 p641)) (missed.walker.child p641 v643)))))))))
(check-sat)
