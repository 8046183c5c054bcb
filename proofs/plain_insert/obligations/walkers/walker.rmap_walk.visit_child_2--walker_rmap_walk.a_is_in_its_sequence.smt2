; plain_insert, scenario walkers, every size: walker.rmap_walk.visit(child)#2 × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(child)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a49 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun p36 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w431 walker)) (= (= (walker.pc w431) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w431) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w432 walker)) (or (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w432))) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w432))))))
; guard: at
(assert (= (walker.pc p36) |points of walker.test at line 94|))
; guard: for a: one more
(assert (and (i_mmap.child a49) (or (and (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p36) a49)) (and (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p36) a49))) (forall ((a50 Vma)) (or (not (i_mmap.parent a50)) (and (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p36) a50))) (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p36) a50)))) (not (i_mmap.before.parent.child a50 a49)))) (forall ((a51 Vma)) (or (not (i_mmap.child a51)) (and (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p36) a51))) (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p36) a51)))) (not (i_mmap.before.child.child a51 a49))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w432 walker)) (or (and (not (= w432 p36)) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|)) (and (not (= w432 p36)) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (ite (= w432 p36) a49 (walker.rmap_walk.a.Vma w432)))) (and (or (= w432 p36) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|)) (i_mmap.child (ite (= w432 p36) a49 (walker.rmap_walk.a.Vma w432))))))))
(check-sat)
