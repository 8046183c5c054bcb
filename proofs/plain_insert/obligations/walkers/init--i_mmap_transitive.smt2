; plain_insert, scenario walkers, every size: init × i_mmap: transitive
; i_mmap: transitive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; axiom: Vma: transitive
(assert (forall ((v396 Vma) (v397 Vma) (v398 Vma)) (or (not (|Vma.<| v396 v397)) (not (|Vma.<| v397 v398)) (|Vma.<| v396 v398))))
; start: i_mmap
(assert (and (forall ((v218 Vma)) (i_mmap.parent v218)) (forall ((v220 Vma)) (not (i_mmap.child v220))) (forall ((v222 Vma) (v223 Vma)) (= (i_mmap.before.parent.parent v222 v223) (|Vma.<| v222 v223))) (forall ((v222 Vma) (v226 Vma)) (not (i_mmap.before.parent.child v222 v226))) (forall ((v229 Vma) (v230 Vma)) (not (i_mmap.before.child.parent v229 v230))) (forall ((v229 Vma) (v233 Vma)) (not (i_mmap.before.child.child v229 v233)))))
; not so: i_mmap: transitive
(assert (not (and (forall ((v1451 Vma) (v2452 Vma)) (or (not (i_mmap.before.parent.parent v1451 v2452)) (forall ((v3453 Vma)) (or (not (i_mmap.before.parent.parent v2452 v3453)) (i_mmap.before.parent.parent v1451 v3453))))) (forall ((v1454 Vma) (v2455 Vma)) (or (not (i_mmap.before.parent.parent v1454 v2455)) (forall ((v3456 Vma)) (or (not (i_mmap.before.parent.child v2455 v3456)) (i_mmap.before.parent.child v1454 v3456))))) (forall ((v1457 Vma) (v2458 Vma)) (or (not (i_mmap.before.parent.child v1457 v2458)) (forall ((v3459 Vma)) (or (not (i_mmap.before.child.parent v2458 v3459)) (i_mmap.before.parent.parent v1457 v3459))))) (forall ((v1460 Vma) (v2461 Vma)) (or (not (i_mmap.before.parent.child v1460 v2461)) (forall ((v3462 Vma)) (or (not (i_mmap.before.child.child v2461 v3462)) (i_mmap.before.parent.child v1460 v3462))))) (forall ((v1463 Vma) (v2464 Vma)) (or (not (i_mmap.before.child.parent v1463 v2464)) (forall ((v3465 Vma)) (or (not (i_mmap.before.parent.parent v2464 v3465)) (i_mmap.before.child.parent v1463 v3465))))) (forall ((v1466 Vma) (v2467 Vma)) (or (not (i_mmap.before.child.parent v1466 v2467)) (forall ((v3468 Vma)) (or (not (i_mmap.before.parent.child v2467 v3468)) (i_mmap.before.child.child v1466 v3468))))) (forall ((v1469 Vma) (v2470 Vma)) (or (not (i_mmap.before.child.child v1469 v2470)) (forall ((v3471 Vma)) (or (not (i_mmap.before.child.parent v2470 v3471)) (i_mmap.before.child.parent v1469 v3471))))) (forall ((v1472 Vma) (v2473 Vma)) (or (not (i_mmap.before.child.child v1472 v2473)) (forall ((v3474 Vma)) (or (not (i_mmap.before.child.child v2473 v3474)) (i_mmap.before.child.child v1472 v3474))))))))
(check-sat)
