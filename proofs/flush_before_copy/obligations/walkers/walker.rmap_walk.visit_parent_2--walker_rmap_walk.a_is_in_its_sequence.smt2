; flush_before_copy, scenario walkers, every size: walker.rmap_walk.visit(parent)#2 × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(parent)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
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
(declare-fun p156 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1804 walker)) (= (= (walker.pc w1804) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1804) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1805 walker)) (or (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1805))) (and (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1805))))))
; guard: at
(assert (= (walker.pc p156) |points of walker.test at line 94|))
; guard: for a: one more
(assert (and (i_mmap.parent a166) (or (and (= (walker.rmap_walk.a.kind p156) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p156) a166)) (and (= (walker.rmap_walk.a.kind p156) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p156) a166))) (forall ((a167 Vma)) (or (not (i_mmap.parent a167)) (and (or (not (= (walker.rmap_walk.a.kind p156) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p156) a167))) (or (not (= (walker.rmap_walk.a.kind p156) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p156) a167)))) (not (i_mmap.before.parent.parent a167 a166)))) (forall ((a168 Vma)) (or (not (i_mmap.child a168)) (and (or (not (= (walker.rmap_walk.a.kind p156) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p156) a168))) (or (not (= (walker.rmap_walk.a.kind p156) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p156) a168)))) (not (i_mmap.before.child.parent a168 a166))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w1805 walker)) (or (and (not (= w1805 p156)) (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.none|)) (and (or (= w1805 p156) (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.parent|)) (i_mmap.parent (ite (= w1805 p156) a166 (walker.rmap_walk.a.Vma w1805)))) (and (not (= w1805 p156)) (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.child|) (i_mmap.child (ite (= w1805 p156) a166 (walker.rmap_walk.a.Vma w1805))))))))
(check-sat)
