; flush_before_copy, scenario walkers, every size: walker.rmap_walk.visit(parent)#2 × W
; W is preserved by the action walker.rmap_walk.visit(parent)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a166 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
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
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1789 walker)) (not (i_mmap_rwsem.readers.walker w1789)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1790 walker)) (not (i_mmap_rwsem.writer.walker w1790)))) (or (forall ((w2793 walker)) (not (i_mmap_rwsem.readers.walker w2793))) (forall ((w1792 walker)) (not (i_mmap_rwsem.writer.walker w1792))))))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w1802 walker)) (= (or (= (walker.pc w1802) |points of walker.before for a|) (= (walker.pc w1802) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1802))))
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1804 walker)) (= (= (walker.pc w1804) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1804) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1805 walker)) (or (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1805))) (and (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1805))))))
; invariant: i_mmap: total
(assert (and (forall ((v1818 Vma)) (or (not (i_mmap.parent v1818)) (forall ((v2819 Vma)) (or (not (i_mmap.parent v2819)) (= v2819 v1818) (i_mmap.before.parent.parent v1818 v2819) (i_mmap.before.parent.parent v2819 v1818))))) (forall ((v1820 Vma)) (or (not (i_mmap.parent v1820)) (forall ((v2821 Vma)) (or (not (i_mmap.child v2821)) (i_mmap.before.parent.child v1820 v2821) (i_mmap.before.child.parent v2821 v1820))))) (forall ((v1822 Vma)) (or (not (i_mmap.child v1822)) (forall ((v2823 Vma)) (or (not (i_mmap.child v2823)) (= v2823 v1822) (i_mmap.before.child.child v1822 v2823) (i_mmap.before.child.child v2823 v1822)))))))
; invariant: missed_filled
(assert (and (forall ((a860 Vma)) (or (not (missed.dup_mmap.parent a860)) (not (= Pte.none (pte.parent a860))))) (forall ((a861 Vma)) (or (not (missed.dup_mmap.child a861)) (not (= Pte.none (pte.child a861))))) (forall ((p862 walker) (a863 Vma)) (or (not (missed.walker.parent p862 a863)) (not (= Pte.none (pte.parent a863))))) (forall ((p862 walker) (a864 Vma)) (or (not (missed.walker.child p862 a864)) (not (= Pte.none (pte.child a864)))))))
; invariant: visited
(assert (and (forall ((p867 walker) (x868 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (= x868 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x868 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x868 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.parent p867 x868)))) (forall ((p867 walker) (x869 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.child p867 x869))))))
; invariant: S1
(assert (or i_mmap_rwsem.writer.dup_mmap (exists ((w625 walker)) (i_mmap_rwsem.writer.walker w625)) (and (forall ((a626 Vma)) (or (= Pte.none (pte.parent a626)) (i_mmap.parent a626))) (forall ((a627 Vma)) (or (= Pte.none (pte.child a627)) (i_mmap.child a627))))))
; guard: for a: one more
(assert (and (i_mmap.parent a166) (or (and (= (walker.rmap_walk.a.kind p156) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p156) a166)) (and (= (walker.rmap_walk.a.kind p156) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p156) a166))) (forall ((a167 Vma)) (or (not (i_mmap.parent a167)) (and (or (not (= (walker.rmap_walk.a.kind p156) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p156) a167))) (or (not (= (walker.rmap_walk.a.kind p156) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p156) a167)))) (not (i_mmap.before.parent.parent a167 a166)))) (forall ((a168 Vma)) (or (not (i_mmap.child a168)) (and (or (not (= (walker.rmap_walk.a.kind p156) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p156) a168))) (or (not (= (walker.rmap_walk.a.kind p156) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p156) a168)))) (not (i_mmap.before.child.parent a168 a166))))))
; not so: W
(assert (not (forall ((p642 walker)) (or (and (or (not (and (not (= p642 p156)) (= (walker.pc p642) |points of walker.before for a|))) (exists ((a164 Vma)) (i_mmap.parent a164)) (exists ((a165 Vma)) (i_mmap.child a165))) (or (not (or (= p642 p156) (= (walker.pc p642) |points of walker.test at line 94|))) (exists ((a172 Vma)) (and (i_mmap.parent a172) (or (and (or (= p642 p156) (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|)) (i_mmap.before.parent.parent (ite (= p642 p156) a166 (walker.rmap_walk.a.Vma p642)) a172)) (and (not (= p642 p156)) (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.parent (ite (= p642 p156) a166 (walker.rmap_walk.a.Vma p642)) a172))))) (exists ((a173 Vma)) (and (i_mmap.child a173) (or (and (or (= p642 p156) (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|)) (i_mmap.before.parent.child (ite (= p642 p156) a166 (walker.rmap_walk.a.Vma p642)) a173)) (and (not (= p642 p156)) (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.child (ite (= p642 p156) a166 (walker.rmap_walk.a.Vma p642)) a173))))))) (and (forall ((v643 Vma)) (not (or (and (= p156 p642) (missed.walker.parent p156 v643) (not (= a166 v643))) (and (not (= p156 p642)) (missed.walker.parent p642 v643))))) (forall ((v644 Vma)) (not (or (and (= p156 p642) (missed.walker.child p156 v644)) (and (not (= p156 p642)) (missed.walker.child p642 v644))))))))))
(check-sat)
