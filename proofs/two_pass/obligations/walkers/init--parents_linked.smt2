; two_pass, scenario walkers, every size: init × parents_linked
; parents_linked holds at the start (initiation); unsat says so
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
; start: i_mmap
(assert (and (forall ((v422 Vma)) (i_mmap.parent v422)) (forall ((v424 Vma)) (not (i_mmap.child v424))) (forall ((v426 Vma) (v427 Vma)) (= (i_mmap.before.parent.parent v426 v427) (|Vma.<| v426 v427))) (forall ((v426 Vma) (v430 Vma)) (not (i_mmap.before.parent.child v426 v430))) (forall ((v433 Vma) (v434 Vma)) (not (i_mmap.before.child.parent v433 v434))) (forall ((v433 Vma) (v437 Vma)) (not (i_mmap.before.child.child v433 v437)))))
; not so: parents_linked
(assert (not (forall ((v726 Vma)) (i_mmap.parent v726))))
(check-sat)
