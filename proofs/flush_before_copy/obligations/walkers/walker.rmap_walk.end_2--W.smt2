; flush_before_copy, scenario walkers, every size: walker.rmap_walk.end#2 × W
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
(declare-fun p156 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: filled_linked
(assert (and (forall ((a858 Vma)) (or (= Pte.none (pte.parent a858)) (i_mmap.parent a858))) (forall ((a859 Vma)) (or (= Pte.none (pte.child a859)) (i_mmap.child a859)))))
; invariant: missed_filled
(assert (and (forall ((a860 Vma)) (or (not (missed.dup_mmap.parent a860)) (not (= Pte.none (pte.parent a860))))) (forall ((a861 Vma)) (or (not (missed.dup_mmap.child a861)) (not (= Pte.none (pte.child a861))))) (forall ((p862 walker) (a863 Vma)) (or (not (missed.walker.parent p862 a863)) (not (= Pte.none (pte.parent a863))))) (forall ((p862 walker) (a864 Vma)) (or (not (missed.walker.child p862 a864)) (not (= Pte.none (pte.child a864)))))))
; invariant: W
(assert (forall ((p642 walker)) (or (and (or (not (= (walker.pc p642) |points of walker.before for a|)) (exists ((a164 Vma)) (i_mmap.parent a164)) (exists ((a165 Vma)) (i_mmap.child a165))) (or (not (= (walker.pc p642) |points of walker.test at line 94|)) (exists ((a172 Vma)) (and (i_mmap.parent a172) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p642) a172)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p642) a172))))) (exists ((a173 Vma)) (and (i_mmap.child a173) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p642) a173)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p642) a173))))))) (and (forall ((v643 Vma)) (not (missed.walker.parent p642 v643))) (forall ((v644 Vma)) (not (missed.walker.child p642 v644)))))))
; not so: W
(assert (not (forall ((p642 walker)) (or (and (or (not (and (not (= p642 p156)) (= (walker.pc p642) |points of walker.before for a|))) (exists ((a164 Vma)) (i_mmap.parent a164)) (exists ((a165 Vma)) (i_mmap.child a165))) (or (not (and (not (= p642 p156)) (= (walker.pc p642) |points of walker.test at line 94|))) (exists ((a172 Vma)) (and (i_mmap.parent a172) (or (and (not (= p642 p156)) (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p642) a172)) (and (not (= p642 p156)) (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p642) a172))))) (exists ((a173 Vma)) (and (i_mmap.child a173) (or (and (not (= p642 p156)) (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p642) a173)) (and (not (= p642 p156)) (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p642) a173))))))) (and (forall ((v643 Vma)) (not (and (not (= p156 p642)) (missed.walker.parent p642 v643)))) (forall ((v644 Vma)) (not (and (not (= p156 p642)) (missed.walker.child p642 v644)))))))))
(check-sat)
