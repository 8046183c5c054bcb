; plain_insert, scenario walkers, every size: walker.rmap_walk.visit(child)#2 × W
; W is preserved by the action walker.rmap_walk.visit(child)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
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
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
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
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w419 walker)) (not (i_mmap_rwsem.readers.walker w419)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w420 walker)) (not (i_mmap_rwsem.writer.walker w420)))) (or (forall ((w1423 walker)) (not (i_mmap_rwsem.readers.walker w1423))) (forall ((w422 walker)) (not (i_mmap_rwsem.writer.walker w422))))))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w429 walker)) (= (or (= (walker.pc w429) |points of walker.before for a|) (= (walker.pc w429) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w429))))
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w431 walker)) (= (= (walker.pc w431) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w431) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w432 walker)) (or (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w432))) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w432))))))
; invariant: i_mmap: total
(assert (and (forall ((v1445 Vma)) (or (not (i_mmap.parent v1445)) (forall ((v2446 Vma)) (or (not (i_mmap.parent v2446)) (= v2446 v1445) (i_mmap.before.parent.parent v1445 v2446) (i_mmap.before.parent.parent v2446 v1445))))) (forall ((v1447 Vma)) (or (not (i_mmap.parent v1447)) (forall ((v2448 Vma)) (or (not (i_mmap.child v2448)) (i_mmap.before.parent.child v1447 v2448) (i_mmap.before.child.parent v2448 v1447))))) (forall ((v1449 Vma)) (or (not (i_mmap.child v1449)) (forall ((v2450 Vma)) (or (not (i_mmap.child v2450)) (= v2450 v1449) (i_mmap.before.child.child v1449 v2450) (i_mmap.before.child.child v2450 v1449)))))))
; invariant: missed_filled
(assert (and (forall ((a479 Vma)) (or (not (missed.dup_mmap.parent a479)) (not (= Pte.none (pte.parent a479))))) (forall ((a480 Vma)) (or (not (missed.dup_mmap.child a480)) (not (= Pte.none (pte.child a480))))) (forall ((p481 walker) (a482 Vma)) (or (not (missed.walker.parent p481 a482)) (not (= Pte.none (pte.parent a482))))) (forall ((p481 walker) (a483 Vma)) (or (not (missed.walker.child p481 a483)) (not (= Pte.none (pte.child a483)))))))
; invariant: visited
(assert (and (forall ((p486 walker) (x487 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (= x487 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x487 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x487 (walker.rmap_walk.a.Vma p486))))))) (not (missed.walker.parent p486 x487)))) (forall ((p486 walker) (x488 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (= x488 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x488 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.child.child x488 (walker.rmap_walk.a.Vma p486))))))) (not (missed.walker.child p486 x488))))))
; invariant: S1
(assert (or i_mmap_rwsem.writer.dup_mmap (exists ((w279 walker)) (i_mmap_rwsem.writer.walker w279)) (and (forall ((a280 Vma)) (or (= Pte.none (pte.parent a280)) (i_mmap.parent a280))) (forall ((a281 Vma)) (or (= Pte.none (pte.child a281)) (i_mmap.child a281))))))
; guard: for a: one more
(assert (and (i_mmap.child a49) (or (and (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p36) a49)) (and (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p36) a49))) (forall ((a50 Vma)) (or (not (i_mmap.parent a50)) (and (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p36) a50))) (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p36) a50)))) (not (i_mmap.before.parent.child a50 a49)))) (forall ((a51 Vma)) (or (not (i_mmap.child a51)) (and (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p36) a51))) (or (not (= (walker.rmap_walk.a.kind p36) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p36) a51)))) (not (i_mmap.before.child.child a51 a49))))))
; not so: W
(assert (not (forall ((p296 walker)) (or (and (or (not (and (not (= p296 p36)) (= (walker.pc p296) |points of walker.before for a|))) (exists ((a44 Vma)) (i_mmap.parent a44)) (exists ((a45 Vma)) (i_mmap.child a45))) (or (not (or (= p296 p36) (= (walker.pc p296) |points of walker.test at line 94|))) (exists ((a52 Vma)) (and (i_mmap.parent a52) (or (and (not (= p296 p36)) (= (walker.rmap_walk.a.kind p296) |kinds of Area?.parent|) (i_mmap.before.parent.parent (ite (= p296 p36) a49 (walker.rmap_walk.a.Vma p296)) a52)) (and (or (= p296 p36) (= (walker.rmap_walk.a.kind p296) |kinds of Area?.child|)) (i_mmap.before.child.parent (ite (= p296 p36) a49 (walker.rmap_walk.a.Vma p296)) a52))))) (exists ((a53 Vma)) (and (i_mmap.child a53) (or (and (not (= p296 p36)) (= (walker.rmap_walk.a.kind p296) |kinds of Area?.parent|) (i_mmap.before.parent.child (ite (= p296 p36) a49 (walker.rmap_walk.a.Vma p296)) a53)) (and (or (= p296 p36) (= (walker.rmap_walk.a.kind p296) |kinds of Area?.child|)) (i_mmap.before.child.child (ite (= p296 p36) a49 (walker.rmap_walk.a.Vma p296)) a53))))))) (and (forall ((v297 Vma)) (not (or (and (= p36 p296) (missed.walker.parent p36 v297)) (and (not (= p36 p296)) (missed.walker.parent p296 v297))))) (forall ((v298 Vma)) (not (or (and (= p36 p296) (missed.walker.child p36 v298) (not (= a49 v298))) (and (not (= p36 p296)) (missed.walker.child p296 v298))))))))))
(check-sat)
