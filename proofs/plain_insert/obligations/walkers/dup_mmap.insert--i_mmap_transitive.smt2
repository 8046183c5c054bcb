; plain_insert, scenario walkers, every size: dup_mmap.insert × i_mmap: transitive
; i_mmap: transitive is preserved by the action dup_mmap.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; axiom: Vma: irreflexive
(assert (forall ((v396 Vma)) (not (|Vma.<| v396 v396))))
; invariant: i_mmap: members
(assert (and (forall ((v1435 Vma) (v2436 Vma)) (or (not (i_mmap.before.parent.parent v1435 v2436)) (and (i_mmap.parent v1435) (i_mmap.parent v2436)))) (forall ((v1437 Vma) (v2438 Vma)) (or (not (i_mmap.before.parent.child v1437 v2438)) (and (i_mmap.parent v1437) (i_mmap.child v2438)))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (i_mmap.before.child.parent v1439 v2440)) (and (i_mmap.child v1439) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (i_mmap.before.child.child v1441 v2442)) (and (i_mmap.child v1441) (i_mmap.child v2442))))))
; invariant: i_mmap: transitive
(assert (and (forall ((v1451 Vma) (v2452 Vma)) (or (not (i_mmap.before.parent.parent v1451 v2452)) (forall ((v3453 Vma)) (or (not (i_mmap.before.parent.parent v2452 v3453)) (i_mmap.before.parent.parent v1451 v3453))))) (forall ((v1454 Vma) (v2455 Vma)) (or (not (i_mmap.before.parent.parent v1454 v2455)) (forall ((v3456 Vma)) (or (not (i_mmap.before.parent.child v2455 v3456)) (i_mmap.before.parent.child v1454 v3456))))) (forall ((v1457 Vma) (v2458 Vma)) (or (not (i_mmap.before.parent.child v1457 v2458)) (forall ((v3459 Vma)) (or (not (i_mmap.before.child.parent v2458 v3459)) (i_mmap.before.parent.parent v1457 v3459))))) (forall ((v1460 Vma) (v2461 Vma)) (or (not (i_mmap.before.parent.child v1460 v2461)) (forall ((v3462 Vma)) (or (not (i_mmap.before.child.child v2461 v3462)) (i_mmap.before.parent.child v1460 v3462))))) (forall ((v1463 Vma) (v2464 Vma)) (or (not (i_mmap.before.child.parent v1463 v2464)) (forall ((v3465 Vma)) (or (not (i_mmap.before.parent.parent v2464 v3465)) (i_mmap.before.child.parent v1463 v3465))))) (forall ((v1466 Vma) (v2467 Vma)) (or (not (i_mmap.before.child.parent v1466 v2467)) (forall ((v3468 Vma)) (or (not (i_mmap.before.parent.child v2467 v3468)) (i_mmap.before.child.child v1466 v3468))))) (forall ((v1469 Vma) (v2470 Vma)) (or (not (i_mmap.before.child.child v1469 v2470)) (forall ((v3471 Vma)) (or (not (i_mmap.before.child.parent v2470 v3471)) (i_mmap.before.child.parent v1469 v3471))))) (forall ((v1472 Vma) (v2473 Vma)) (or (not (i_mmap.before.child.child v1472 v2473)) (forall ((v3474 Vma)) (or (not (i_mmap.before.child.child v2473 v3474)) (i_mmap.before.child.child v1472 v3474)))))))
; invariant: linked_so_far
(assert (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma) (not (= dup_mmap.pc |points of dup_mmap.lock|)) (not (= dup_mmap.pc |points of dup_mmap.insert|)))) (i_mmap.child u511))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.insert|))
; not so: i_mmap: transitive
(assert (not (and (forall ((v1454 Vma) (v2455 Vma)) (or (not (i_mmap.before.parent.parent v1454 v2455)) (forall ((v3456 Vma)) (or (not (or (i_mmap.before.parent.child v2455 v3456) (and (i_mmap.parent v2455) (= v3456 dup_mmap.v.Vma)))) (i_mmap.before.parent.child v1454 v3456) (and (i_mmap.parent v1454) (= v3456 dup_mmap.v.Vma)))))) (forall ((v1457 Vma) (v2458 Vma)) (or (not (or (i_mmap.before.parent.child v1457 v2458) (and (i_mmap.parent v1457) (= v2458 dup_mmap.v.Vma)))) (forall ((v3459 Vma)) (or (not (i_mmap.before.child.parent v2458 v3459)) (i_mmap.before.parent.parent v1457 v3459))))) (forall ((v1460 Vma) (v2461 Vma)) (or (not (or (i_mmap.before.parent.child v1460 v2461) (and (i_mmap.parent v1460) (= v2461 dup_mmap.v.Vma)))) (forall ((v3462 Vma)) (or (not (or (i_mmap.before.child.child v2461 v3462) (and (i_mmap.child v2461) (= v3462 dup_mmap.v.Vma)))) (i_mmap.before.parent.child v1460 v3462) (and (i_mmap.parent v1460) (= v3462 dup_mmap.v.Vma)))))) (forall ((v1466 Vma) (v2467 Vma)) (or (not (i_mmap.before.child.parent v1466 v2467)) (forall ((v3468 Vma)) (or (not (or (i_mmap.before.parent.child v2467 v3468) (and (i_mmap.parent v2467) (= v3468 dup_mmap.v.Vma)))) (i_mmap.before.child.child v1466 v3468) (and (i_mmap.child v1466) (= v3468 dup_mmap.v.Vma)))))) (forall ((v1469 Vma) (v2470 Vma)) (or (not (or (i_mmap.before.child.child v1469 v2470) (and (i_mmap.child v1469) (= v2470 dup_mmap.v.Vma)))) (forall ((v3471 Vma)) (or (not (i_mmap.before.child.parent v2470 v3471)) (i_mmap.before.child.parent v1469 v3471))))) (forall ((v1472 Vma) (v2473 Vma)) (or (not (or (i_mmap.before.child.child v1472 v2473) (and (i_mmap.child v1472) (= v2473 dup_mmap.v.Vma)))) (forall ((v3474 Vma)) (or (not (or (i_mmap.before.child.child v2473 v3474) (and (i_mmap.child v2473) (= v3474 dup_mmap.v.Vma)))) (i_mmap.before.child.child v1472 v3474) (and (i_mmap.child v1472) (= v3474 dup_mmap.v.Vma)))))))))
(check-sat)
