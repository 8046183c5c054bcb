; baseline, scenario walkers, every size: dup_mmap.copy_page_range.copy × visited
; visited is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w432 walker)) (or (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w432))) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w432))))))
; invariant: i_mmap: members
(assert (and (forall ((v1435 Vma) (v2436 Vma)) (or (not (i_mmap.before.parent.parent v1435 v2436)) (and (i_mmap.parent v1435) (i_mmap.parent v2436)))) (forall ((v1437 Vma) (v2438 Vma)) (or (not (i_mmap.before.parent.child v1437 v2438)) (and (i_mmap.parent v1437) (i_mmap.child v2438)))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (i_mmap.before.child.parent v1439 v2440)) (and (i_mmap.child v1439) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (i_mmap.before.child.child v1441 v2442)) (and (i_mmap.child v1441) (i_mmap.child v2442))))))
; invariant: i_mmap: transitive
(assert (and (forall ((v1451 Vma) (v2452 Vma)) (or (not (i_mmap.before.parent.parent v1451 v2452)) (forall ((v3453 Vma)) (or (not (i_mmap.before.parent.parent v2452 v3453)) (i_mmap.before.parent.parent v1451 v3453))))) (forall ((v1454 Vma) (v2455 Vma)) (or (not (i_mmap.before.parent.parent v1454 v2455)) (forall ((v3456 Vma)) (or (not (i_mmap.before.parent.child v2455 v3456)) (i_mmap.before.parent.child v1454 v3456))))) (forall ((v1457 Vma) (v2458 Vma)) (or (not (i_mmap.before.parent.child v1457 v2458)) (forall ((v3459 Vma)) (or (not (i_mmap.before.child.parent v2458 v3459)) (i_mmap.before.parent.parent v1457 v3459))))) (forall ((v1460 Vma) (v2461 Vma)) (or (not (i_mmap.before.parent.child v1460 v2461)) (forall ((v3462 Vma)) (or (not (i_mmap.before.child.child v2461 v3462)) (i_mmap.before.parent.child v1460 v3462))))) (forall ((v1463 Vma) (v2464 Vma)) (or (not (i_mmap.before.child.parent v1463 v2464)) (forall ((v3465 Vma)) (or (not (i_mmap.before.parent.parent v2464 v3465)) (i_mmap.before.child.parent v1463 v3465))))) (forall ((v1466 Vma) (v2467 Vma)) (or (not (i_mmap.before.child.parent v1466 v2467)) (forall ((v3468 Vma)) (or (not (i_mmap.before.parent.child v2467 v3468)) (i_mmap.before.child.child v1466 v3468))))) (forall ((v1469 Vma) (v2470 Vma)) (or (not (i_mmap.before.child.child v1469 v2470)) (forall ((v3471 Vma)) (or (not (i_mmap.before.child.parent v2470 v3471)) (i_mmap.before.child.parent v1469 v3471))))) (forall ((v1472 Vma) (v2473 Vma)) (or (not (i_mmap.before.child.child v1472 v2473)) (forall ((v3474 Vma)) (or (not (i_mmap.before.child.child v2473 v3474)) (i_mmap.before.child.child v1472 v3474)))))))
; invariant: child_after_parent
(assert (forall ((v476 Vma)) (or (not (i_mmap.child v476)) (i_mmap.before.parent.child v476 v476))))
; invariant: visited
(assert (and (forall ((p486 walker) (x487 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (= x487 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x487 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x487 (walker.rmap_walk.a.Vma p486))))))) (not (missed.walker.parent p486 x487)))) (forall ((p486 walker) (x488 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (= x488 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x488 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.child.child x488 (walker.rmap_walk.a.Vma p486))))))) (not (missed.walker.child p486 x488))))))
; invariant: S3
(assert (forall ((v283 Vma)) (or (not (needs_copy v283)) (not (i_mmap.child v283)) (i_mmap.before.parent.child v283 v283))))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: visited
(assert (not (forall ((p486 walker) (x488 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (= x488 (walker.rmap_walk.a.Vma p486)))) (or (= (walker.rmap_walk.a.kind p486) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x488 (walker.rmap_walk.a.Vma p486)))) (or (not (= (walker.rmap_walk.a.kind p486) |kinds of Area?.child|)) (not (i_mmap.before.child.child x488 (walker.rmap_walk.a.Vma p486))))))) (not (or (and (missed.walker.parent p486 dup_mmap.v.Vma) (or (missed.walker.child p486 x488) (= x488 dup_mmap.v.Vma))) (and (not (missed.walker.parent p486 dup_mmap.v.Vma)) (missed.walker.child p486 x488))))))))
(check-sat)
