; two_pass, scenario walkers, every size: init × filled_linked
; filled_linked holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: i_mmap
(assert (and (forall ((v422 Vma)) (i_mmap.parent v422)) (forall ((v424 Vma)) (not (i_mmap.child v424))) (forall ((v426 Vma) (v427 Vma)) (= (i_mmap.before.parent.parent v426 v427) (|Vma.<| v426 v427))) (forall ((v426 Vma) (v430 Vma)) (not (i_mmap.before.parent.child v426 v430))) (forall ((v433 Vma) (v434 Vma)) (not (i_mmap.before.child.parent v433 v434))) (forall ((v433 Vma) (v437 Vma)) (not (i_mmap.before.child.child v433 v437)))))
; start: pte
(assert (and (forall ((v472 Vma)) (= Pte.present (pte.parent v472))) (forall ((v473 Vma)) (= Pte.none (pte.child v473)))))
; not so: filled_linked
(assert (not (and (forall ((a728 Vma)) (or (= Pte.none (pte.parent a728)) (i_mmap.parent a728))) (forall ((a729 Vma)) (or (= Pte.none (pte.child a729)) (i_mmap.child a729))))))
(check-sat)
