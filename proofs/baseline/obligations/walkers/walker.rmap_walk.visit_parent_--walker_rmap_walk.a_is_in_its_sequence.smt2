; baseline, scenario walkers, every size: walker.rmap_walk.visit(parent) × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun a38 () Vma)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun p36 () walker)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w432 walker)) (or (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w432))) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w432))))))
; invariant: parents_linked
(assert (forall ((v475 Vma)) (i_mmap.parent v475)))
; guard: for a: one more
(assert (and (i_mmap.parent a38) (forall ((a39 Vma)) (or (not (i_mmap.parent a39)) (not (i_mmap.before.parent.parent a39 a38)))) (forall ((a40 Vma)) (or (not (i_mmap.child a40)) (not (i_mmap.before.child.parent a40 a38))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w432 walker)) (or (and (not (= w432 p36)) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|)) (and (or (= w432 p36) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|)) (i_mmap.parent (ite (= w432 p36) a38 (walker.rmap_walk.a.Vma w432)))) (and (not (= w432 p36)) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (i_mmap.child (ite (= w432 p36) a38 (walker.rmap_walk.a.Vma w432))))))))
(check-sat)
