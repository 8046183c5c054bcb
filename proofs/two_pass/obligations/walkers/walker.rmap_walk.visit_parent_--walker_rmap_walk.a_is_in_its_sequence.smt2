; two_pass, scenario walkers, every size: walker.rmap_walk.visit(parent) × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun a101 () Vma)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun p99 () walker)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1675 walker)) (or (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1675))) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1675))))))
; invariant: parents_linked
(assert (forall ((v726 Vma)) (i_mmap.parent v726)))
; guard: for a: one more
(assert (and (i_mmap.parent a101) (forall ((a102 Vma)) (or (not (i_mmap.parent a102)) (not (i_mmap.before.parent.parent a102 a101)))) (forall ((a103 Vma)) (or (not (i_mmap.child a103)) (not (i_mmap.before.child.parent a103 a101))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w1675 walker)) (or (and (not (= w1675 p99)) (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|)) (and (or (= w1675 p99) (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|)) (i_mmap.parent (ite (= w1675 p99) a101 (walker.rmap_walk.a.Vma w1675)))) (and (not (= w1675 p99)) (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (i_mmap.child (ite (= w1675 p99) a101 (walker.rmap_walk.a.Vma w1675))))))))
(check-sat)
