; baseline, scenario walkers, every size: walker.test at line 94 × the loop's cursor is in its sequence
; the loop's cursor is in its sequence is required by the action, and given whenever its guards hold walker.test at line 94 (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
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
; not so: the loop's cursor is in its sequence
(assert (not (or (and (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma p36))) (and (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma p36))))))
(check-sat)
