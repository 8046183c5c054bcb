; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.visit(child)#2 × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(child)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a136 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun p123 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1813 walker)) (= (= (walker.pc w1813) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1813) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1814 walker)) (or (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1814))) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1814))))))
; invariant: parents_linked
(assert (forall ((v865 Vma)) (i_mmap.parent v865)))
; guard: at
(assert (= (walker.pc p123) |points of walker.test at line 94|))
; guard: for a: one more
(assert (and (i_mmap.child a136) (or (and (= (walker.rmap_walk.a.kind p123) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p123) a136)) (and (= (walker.rmap_walk.a.kind p123) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p123) a136))) (forall ((a137 Vma)) (or (not (i_mmap.parent a137)) (and (or (not (= (walker.rmap_walk.a.kind p123) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p123) a137))) (or (not (= (walker.rmap_walk.a.kind p123) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p123) a137)))) (not (i_mmap.before.parent.child a137 a136)))) (forall ((a138 Vma)) (or (not (i_mmap.child a138)) (and (or (not (= (walker.rmap_walk.a.kind p123) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p123) a138))) (or (not (= (walker.rmap_walk.a.kind p123) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p123) a138)))) (not (i_mmap.before.child.child a138 a136))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w1814 walker)) (or (and (not (= w1814 p123)) (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|)) (and (not (= w1814 p123)) (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|) (i_mmap.parent (ite (= w1814 p123) a136 (walker.rmap_walk.a.Vma w1814)))) (and (or (= w1814 p123) (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|)) (i_mmap.child (ite (= w1814 p123) a136 (walker.rmap_walk.a.Vma w1814))))))))
(check-sat)
