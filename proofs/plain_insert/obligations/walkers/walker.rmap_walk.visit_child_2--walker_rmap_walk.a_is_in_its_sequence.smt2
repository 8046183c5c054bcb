; plain_insert, scenario walkers, every size: walker.rmap_walk.visit(child)#2 × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(child)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun a49 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
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
(assert (and (i_mmap.child a49) (or (and (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p36) a49)) (and (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p36) a49))) (forall ((a50 Vma)) (or (not (i_mmap.parent a50)) (and (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p36) a50))) (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p36) a50)))) (not (i_mmap.before.parent.child a50 a49)))) (forall ((a51 Vma)) (or (not (i_mmap.child a51)) (and (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p36) a51))) (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p36) a51)))) (not (i_mmap.before.child.child a51 a49))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w432 walker)) (or (and (not (= w432 p36)) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|)) (and (not (= w432 p36)) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (ite (= w432 p36) a49 (walker.rmap_walk.a.Vma w432)))) (and (or (= w432 p36) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|)) (i_mmap.child (ite (= w432 p36) a49 (walker.rmap_walk.a.Vma w432))))))))
(check-sat)
