; plain_insert, scenario walkers, every size: walker.rmap_walk.visit(parent) × visited
; visited is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a38 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p36 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w431 walker)) (= (= (walker.pc w431) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w431) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w432 walker)) (or (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w432))) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w432))))))
; invariant: i_mmap: members
(assert (and (forall ((v1435 Vma) (v2436 Vma)) (or (not (i_mmap.before.parent.parent v1435 v2436)) (and (i_mmap.parent v1435) (i_mmap.parent v2436)))) (forall ((v1437 Vma) (v2438 Vma)) (or (not (i_mmap.before.parent.child v1437 v2438)) (and (i_mmap.parent v1437) (i_mmap.child v2438)))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (i_mmap.before.child.parent v1439 v2440)) (and (i_mmap.child v1439) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (i_mmap.before.child.child v1441 v2442)) (and (i_mmap.child v1441) (i_mmap.child v2442))))))
; invariant: filled_linked
(assert (and (forall ((a477 Vma)) (or (= Pte.none (pte.parent a477)) (i_mmap.parent a477))) (forall ((a478 Vma)) (or (= Pte.none (pte.child a478)) (i_mmap.child a478)))))
; invariant: missed_filled
(assert (and (forall ((a479 Vma)) (or (not (missed.dup_mmap.parent a479)) (not (= Pte.none (pte.parent a479))))) (forall ((a480 Vma)) (or (not (missed.dup_mmap.child a480)) (not (= Pte.none (pte.child a480))))) (forall ((p481 walker) (a482 Vma)) (or (not (missed.walker.parent p481 a482)) (not (= Pte.none (pte.parent a482))))) (forall ((p481 walker) (a483 Vma)) (or (not (missed.walker.child p481 a483)) (not (= Pte.none (pte.child a483)))))))
; invariant: visited
(assert (and (forall ((p486 walker) (x487 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (= x487 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x487 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x487 (walker.rmap_walk.a.Vma p486))))))) (not (missed.walker.parent p486 x487)))) (forall ((p486 walker) (x488 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (= x488 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x488 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.child.child x488 (walker.rmap_walk.a.Vma p486))))))) (not (missed.walker.child p486 x488))))))
; guard: at
(assert (= (walker.pc p36) |points of walker.before for a|))
; guard: for a: one more
(assert (and (i_mmap.parent a38) (forall ((a39 Vma)) (or (not (i_mmap.parent a39)) (not (i_mmap.before.parent.parent a39 a38)))) (forall ((a40 Vma)) (or (not (i_mmap.child a40)) (not (i_mmap.before.child.parent a40 a38))))))
; not so: visited
(assert (not (and (forall ((p486 walker) (x487 Vma)) (or (and (or (not (or (= p486 p36) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (= x487 (ite (= p486 p36) a38 (walker.rmap_walk.a.Vma p486))))) (or (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|)) (and (or (not (or (= p486 p36) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x487 (ite (= p486 p36) a38 (walker.rmap_walk.a.Vma p486))))) (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x487 (ite (= p486 p36) a38 (walker.rmap_walk.a.Vma p486)))))))) (not (or (and (= p36 p486) (missed.walker.parent p36 x487) (not (= a38 x487))) (and (not (= p36 p486)) (missed.walker.parent p486 x487)))))) (forall ((p486 walker) (x488 Vma)) (or (and (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (= x488 (ite (= p486 p36) a38 (walker.rmap_walk.a.Vma p486))))) (or (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|)) (and (or (not (or (= p486 p36) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x488 (ite (= p486 p36) a38 (walker.rmap_walk.a.Vma p486))))) (or (not (and (not (= p486 p36)) (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|))) (not (i_mmap.before.child.child x488 (ite (= p486 p36) a38 (walker.rmap_walk.a.Vma p486)))))))) (not (or (and (= p36 p486) (missed.walker.child p36 x488)) (and (not (= p36 p486)) (missed.walker.child p486 x488)))))))))
(check-sat)
