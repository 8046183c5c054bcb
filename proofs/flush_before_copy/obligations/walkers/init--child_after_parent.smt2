; flush_before_copy, scenario walkers, every size: init × child_after_parent
; child_after_parent holds at the start (initiation); unsat says so
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
(assert (and (forall ((v553 Vma)) (i_mmap.parent v553)) (forall ((v555 Vma)) (not (i_mmap.child v555))) (forall ((v557 Vma) (v558 Vma)) (= (i_mmap.before.parent.parent v557 v558) (|Vma.<| v557 v558))) (forall ((v557 Vma) (v561 Vma)) (not (i_mmap.before.parent.child v557 v561))) (forall ((v564 Vma) (v565 Vma)) (not (i_mmap.before.child.parent v564 v565))) (forall ((v564 Vma) (v568 Vma)) (not (i_mmap.before.child.child v564 v568)))))
; not so: child_after_parent
(assert (not (forall ((v857 Vma)) (or (not (i_mmap.child v857)) (i_mmap.before.parent.child v857 v857)))))
(check-sat)
