; flush_before_copy, scenario walkers, every size: walker.rmap_walk.visit(parent) × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun a158 () Vma)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun p156 () walker)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1805 walker)) (or (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1805))) (and (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1805))))))
; invariant: parents_linked
(assert (forall ((v856 Vma)) (i_mmap.parent v856)))
; guard: for a: one more
(assert (and (i_mmap.parent a158) (forall ((a159 Vma)) (or (not (i_mmap.parent a159)) (not (i_mmap.before.parent.parent a159 a158)))) (forall ((a160 Vma)) (or (not (i_mmap.child a160)) (not (i_mmap.before.child.parent a160 a158))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w1805 walker)) (or (and (not (= w1805 p156)) (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.none|)) (and (or (= w1805 p156) (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.parent|)) (i_mmap.parent (ite (= w1805 p156) a158 (walker.rmap_walk.a.Vma w1805)))) (and (not (= w1805 p156)) (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.child|) (i_mmap.child (ite (= w1805 p156) a158 (walker.rmap_walk.a.Vma w1805))))))))
(check-sat)
