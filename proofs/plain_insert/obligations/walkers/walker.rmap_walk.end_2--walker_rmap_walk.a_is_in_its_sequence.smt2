; plain_insert, scenario walkers, every size: walker.rmap_walk.end#2 × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.end#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun p36 () walker)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w432 walker)) (or (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w432))) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w432))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w432 walker)) (or (= w432 p36) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|) (and (not (= w432 p36)) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w432))) (and (not (= w432 p36)) (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w432)))))))
(check-sat)
