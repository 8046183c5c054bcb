; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.visit(parent) × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun a125 () Vma)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun p123 () walker)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1814 walker)) (or (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1814))) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1814))))))
; invariant: parents_linked
(assert (forall ((v865 Vma)) (i_mmap.parent v865)))
; guard: for a: one more
(assert (and (i_mmap.parent a125) (forall ((a126 Vma)) (or (not (i_mmap.parent a126)) (not (i_mmap.before.parent.parent a126 a125)))) (forall ((a127 Vma)) (or (not (i_mmap.child a127)) (not (i_mmap.before.child.parent a127 a125))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w1814 walker)) (or (and (not (= w1814 p123)) (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|)) (and (or (= w1814 p123) (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|)) (i_mmap.parent (ite (= w1814 p123) a125 (walker.rmap_walk.a.Vma w1814)))) (and (not (= w1814 p123)) (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|) (i_mmap.child (ite (= w1814 p123) a125 (walker.rmap_walk.a.Vma w1814))))))))
(check-sat)
