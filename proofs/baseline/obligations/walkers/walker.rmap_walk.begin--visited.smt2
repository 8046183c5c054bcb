; baseline, scenario walkers, every size: walker.rmap_walk.begin × visited
; visited is preserved by the action walker.rmap_walk.begin (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p36 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w429 walker)) (= (or (= (walker.pc w429) |points of walker.before for a|) (= (walker.pc w429) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w429))))
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w431 walker)) (= (= (walker.pc w431) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w431) |kinds of Area?.none|)))))
; invariant: visited
(assert (and (forall ((p486 walker) (x487 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (= x487 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x487 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x487 (walker.rmap_walk.a.Vma p486))))))) (not (missed.walker.parent p486 x487)))) (forall ((p486 walker) (x488 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (= x488 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x488 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.child.child x488 (walker.rmap_walk.a.Vma p486))))))) (not (missed.walker.child p486 x488))))))
; guard: at
(assert (= (walker.pc p36) |points of walker.rmap_walk.begin|))
; guard: i_mmap_rwsem is not already read-held by this process
(assert (not (i_mmap_rwsem.readers.walker p36)))
; not so: visited
(assert (not (and (forall ((p486 walker) (x487 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (= x487 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x487 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x487 (walker.rmap_walk.a.Vma p486))))))) (not (or (and (= p36 p486) (not (= (pte.parent x487) Pte.none))) (and (not (= p36 p486)) (missed.walker.parent p486 x487)))))) (forall ((p486 walker) (x488 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (= x488 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x488 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.child.child x488 (walker.rmap_walk.a.Vma p486))))))) (not (or (and (= p36 p486) (not (= (pte.child x488) Pte.none))) (and (not (= p36 p486)) (missed.walker.child p486 x488)))))))))
(check-sat)
